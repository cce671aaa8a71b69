// One log line and one count for each operation.

import type { OnEnd, RunningOperation } from '../operation/running.js'
import type { Logger } from '../telemetry/log.js'
import type { Metrics } from '../telemetry/metrics.js'

/** nginx's status for a client that disconnected before the response; HTTP defines none. */
const CLIENT_CLOSED_REQUEST = 499

/** Numbers by name. */
type Counts = Readonly<Record<string, number>>

/** Counts and logs each operation, including those refused before GraphQL execution. */
export const createAccessLog =
  (log: Logger, metrics: Metrics): OnEnd =>
  (operation, { status, answered }) => {
    const durationMs = performance.now() - operation.startedAtMs
    const { name, type, refusedBy, reason } = operation.document ?? {}
    const errors: Counts | undefined = answered ? operation.document?.errors : { CLIENT_CLOSED_REQUEST: 1 }
    metrics.operation(answered ? outcomeOf(operation, errors) : 'aborted', durationMs)
    if (answered && refusedBy !== undefined) metrics.refusedBy(refusedBy)
    for (const code in errors) metrics.errors(code, errors[code])
    log.info(
      {
        requestId: operation.id,
        ...operation.clientInfo,
        caller: operation.caller.key || undefined,
        operation: name,
        type,
        explain: operation.isPlanned ? 'plan' : undefined,
        durationMs: Math.round(durationMs),
        status: answered ? status : CLIENT_CLOSED_REQUEST,
        upstream: operation.ledger.summary(),
        errors,
        reason,
      },
      'operation',
    )
  }

function outcomeOf({ document, isPlanned }: RunningOperation, errors: object | undefined) {
  if (document?.refusedBy !== undefined) return 'refused'
  return errors !== undefined ? 'error' : isPlanned ? 'planned' : 'ok'
}
