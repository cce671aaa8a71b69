// One log line and one count for each operation.

import type { OnEnd } from '../operation/running.js'
import type { Logger } from '../telemetry/log.js'
import type { Metrics } from '../telemetry/metrics.js'

/** nginx's status for a client that disconnected before the response; HTTP defines none. */
const CLIENT_CLOSED_REQUEST = 499

/** Counts and logs each operation, including those refused before GraphQL execution. */
export const createAccessLog =
  (log: Logger, metrics: Metrics): OnEnd =>
  (operation, { status, answered }) => {
    const durationMs = performance.now() - operation.startedAtMs
    const { name, type, errors, reason } = operation.document ?? {}
    metrics.operation(answered ? outcomeOf(status, errors) : 'aborted', durationMs)
    log.info(
      {
        requestId: operation.id,
        ...operation.sentBy,
        operation: name,
        type,
        durationMs: Math.round(durationMs),
        status: answered ? status : CLIENT_CLOSED_REQUEST,
        upstream: operation.ledger.summary(),
        errors: answered ? errors : { CLIENT_CLOSED_REQUEST: 1 },
        reason,
      },
      'operation',
    )
  }

const outcomeOf = (status: number, errors: object | undefined) =>
  status >= 400 ? 'refused' : errors === undefined ? 'ok' : 'error'
