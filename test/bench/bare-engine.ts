import type { Attempt, UpstreamCall } from '../../src/genauth/call.js'
import type { Engine } from '../../src/genauth/engine.js'
import type { Operation } from '../../src/operation/operation.js'

/** What is left of the engine without any policy: each call is one attempt, and one more with a new token. */
export function createBareEngine(): Engine {
  const free = { inFlight: 0, waiting: 0, concurrencyLimit: 0, rateLimit: null, retriesLeft: 0, breakers: {} }

  async function run<Grant, Value>(call: UpstreamCall<Grant, Value>, { signal }: Operation): Promise<Value> {
    const attempt: Attempt = { number: 1, fresh: false, signal }
    const grant = await call.prepare(signal)
    try {
      return await call.attempt(grant, attempt)
    } catch (error) {
      if (call.judge(error, grant).kind !== 'renewed') throw error
      return call.attempt(await call.prepare(signal), { ...attempt, number: 2 })
    }
  }

  return { run, state: () => free }
}
