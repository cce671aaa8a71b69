// Log lines and metrics about calls to GenAuth.

import { Overloaded } from './errors.js'
import type { UpstreamEvents } from './genauth/client.js'
import { UpstreamError } from './genauth/errors.js'
import { CircuitOpen } from './genauth/layers/circuit-breakers.js'
import type { Operation } from './operation/operation.js'
import type { Logger } from './telemetry/log.js'
import type { Metrics } from './telemetry/metrics.js'
import { RepeatedLines } from './telemetry/repeated-lines.js'

/** The time for which an endpoint's circuit breaker is not closed. */
interface Outage {
  readonly beganAtMs: number
  /** Calls that were sent, and failed. */
  failedCalls: number
  /** Calls that were not sent. */
  refusedCalls: number
}

/**
 * Records calls to GenAuth in the log and the metrics. However many calls fail, the log stays readable: an outage of an
 * endpoint has a line at its beginning and one at its end, and of failures that are alike only the first ones are logged.
 * @param now milliseconds of a monotonic clock
 */
export function upstreamEvents(log: Logger, metrics: Metrics, now: () => number): UpstreamEvents {
  /** Errors that have been logged: a thousand calls that wait for one token fail with the same error. */
  const told = new WeakSet<Error>()
  const repeated = new RepeatedLines(now)
  const outages = new Map<string, Outage>()

  // GenAuth's own message, carried as the cause, is logged only here.
  const failure = (error: UpstreamError) => ({ upstream: error.site, code: error.code, said: error.cause })

  return {
    report({ endpoint, durationMs, error }) {
      metrics.request(endpoint, error === undefined ? 'ok' : outcomeOf(error), durationMs)
      if (error instanceof UpstreamError) log.debug(failure(error), error.message)
    },
    drift: metrics.drift,
    shared: metrics.shared,
    repeated: metrics.repeated,
    failed(endpoint, error, operations) {
      if (error instanceof Overloaded) metrics.refused(endpoint)
      if (!(error instanceof UpstreamError)) return
      const outage = outages.get(endpoint)
      if (error instanceof CircuitOpen) {
        if (outage) outage.refusedCalls += 1
        return
      }
      if (outage) outage.failedCalls += 1
      if (told.has(error)) return
      told.add(error)
      const leftOut = repeated.next(`${endpoint} ${error.code}`)
      if (leftOut === undefined) return
      const line = { requestIds: namesOf(operations), ...failure(error), ...(leftOut > 0 && { leftOut }) }
      log.warn(line, error.message)
    },
    breaker(endpoint, breaker) {
      const outage = outages.get(endpoint)
      if (breaker === 'open' && outage === undefined) {
        outages.set(endpoint, { beganAtMs: now(), failedCalls: 0, refusedCalls: 0 })
        log.warn({ endpoint, breaker }, `circuit breaker of ${endpoint} is open`)
      }
      if (breaker === 'closed' && outage !== undefined) {
        outages.delete(endpoint)
        const { beganAtMs, ...counts } = outage
        const openMs = Math.round(now() - beganAtMs)
        log.warn({ endpoint, breaker, openMs, ...counts }, `circuit breaker of ${endpoint} is closed`)
      }
    },
  }
}

/** Many operations may wait for one call; the first ten ids are enough to find them. */
const namesOf = (operations: readonly Operation[]) => operations.slice(0, 10).map(({ id }) => id)

const outcomeOf = (error: unknown) => (error instanceof UpstreamError ? error.code : 'aborted')

/** One line where Redis cannot be used any more, and one where it can be again. */
export const redisEvents =
  (log: Logger) =>
  (isUp: boolean, error: Error | undefined): void => {
    if (isUp) log.info('the cache in Redis can be used')
    else log.warn({ err: error }, 'the cache in Redis cannot be used; everything is read from GenAuth')
  }
