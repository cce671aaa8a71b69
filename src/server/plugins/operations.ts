import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../../context.js'
import type { Logger } from '../../telemetry/log.js'
import type { Metrics } from '../../telemetry/metrics.js'

/** Counts operations and leaves a line in the log for each; of a document only its name is written down. */
export const operationsPlugin = (log: Logger, metrics: Metrics): ApolloServerPlugin<Context> => ({
  async requestDidStart({ contextValue }) {
    const startedAt = performance.now()
    return {
      async willSendResponse({ errors, operation, response }) {
        const durationMs = performance.now() - startedAt
        metrics.operation(errors?.length ? 'error' : 'ok', durationMs)
        log.info(
          {
            requestId: contextValue.operation.id,
            operation: operation?.name?.value,
            type: operation?.operation,
            durationMs: Math.round(durationMs),
            status: response.http.status ?? 200,
            ...(errors?.length && { errors: codes(errors) }),
          },
          'operation',
        )
      },
    }
  },
})

/** How often each code occurs: one broken endpoint under a list of 200 orders is one line, not 200. */
function codes(errors: readonly { readonly extensions: Record<string, unknown> }[]) {
  const counts: Record<string, number> = {}
  for (const { extensions } of errors) {
    const code = String(extensions['code'] ?? 'INTERNAL_SERVER_ERROR')
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}
