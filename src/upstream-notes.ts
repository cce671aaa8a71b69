// What operators see, in log and metrics, of calls to GenAuth.

import { Overloaded } from './errors.js'
import type { ClientNotes } from './genauth/client.js'
import { UpstreamError } from './genauth/errors.js'
import type { Operation } from './operation/operation.js'
import type { Logger } from './telemetry/log.js'
import type { Metrics } from './telemetry/metrics.js'

/** Tells operators, by log and metrics, what happens on the way to GenAuth. */
export function upstreamNotes(log: Logger, metrics: Metrics): ClientNotes {
  /** A thousand calls that wait for one token fail with one error. */
  const told = new WeakSet<Error>()

  // GenAuth's own words, which travel as the cause, are written down here and nowhere else.
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
      if (!(error instanceof UpstreamError) || told.has(error)) return
      told.add(error)
      log.warn({ requestIds: namesOf(operations), ...failure(error) }, error.message)
    },
    breaker(endpoint, state) {
      if (state !== 'half-open') log.warn({ endpoint, breaker: state }, `the circuit of ${endpoint} is ${state}`)
    },
  }
}

/** Of the many that may wait for one call the first few are enough to find them by. */
const namesOf = (operations: readonly Operation[]) => operations.slice(0, 10).map(({ id }) => id)

const outcomeOf = (error: unknown) => (error instanceof UpstreamError ? error.code : 'aborted')
