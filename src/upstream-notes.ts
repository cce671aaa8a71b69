// Log lines and metrics about calls to GenAuth.

import { Overloaded } from './errors.js'
import type { ClientNotes } from './genauth/client.js'
import { UpstreamError } from './genauth/errors.js'
import type { Operation } from './operation/operation.js'
import type { Logger } from './telemetry/log.js'
import type { Metrics } from './telemetry/metrics.js'

/** Records calls to GenAuth in the log and the metrics. */
export function upstreamNotes(log: Logger, metrics: Metrics): ClientNotes {
  /** Errors that have been logged: a thousand calls that wait for one token fail with the same error. */
  const told = new WeakSet<Error>()

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
      if (!(error instanceof UpstreamError) || told.has(error)) return
      told.add(error)
      log.warn({ requestIds: namesOf(operations), ...failure(error) }, error.message)
    },
    breaker(endpoint, state) {
      if (state !== 'half-open') log.warn({ endpoint, breaker: state }, `circuit breaker of ${endpoint} is ${state}`)
    },
  }
}

/** Many operations may wait for one call; the first ten ids are enough to find them. */
const namesOf = (operations: readonly Operation[]) => operations.slice(0, 10).map(({ id }) => id)

const outcomeOf = (error: unknown) => (error instanceof UpstreamError ? error.code : 'aborted')
