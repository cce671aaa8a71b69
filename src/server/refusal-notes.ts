// Records refusals that GraphQL does not see, for the log and the metrics.

import type { FastifyInstance } from 'fastify'
import type { RunningOperations } from '../operation/running.js'

interface RefusalBody {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: { readonly code: string; readonly limit?: string } },
  ]
}

/**
 * Reads the code of a refusal from its response, so that the log and the metrics have the code that the client gets.
 * @param onRefused called with the code where there is no operation, such as for an unknown path
 */
export function noteRefusals(
  app: FastifyInstance,
  operations: RunningOperations,
  onRefused: (code: string) => void,
): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (reply.statusCode >= 400 && typeof payload === 'string') {
      const operation = operations.find(reply.raw)
      if (operation?.document === undefined && payload.startsWith('{"errors":')) {
        const { message, extensions } = (JSON.parse(payload) as RefusalBody).errors[0]
        if (operation) operation.refused(extensions.code, message, extensions.limit)
        else onRefused(extensions.code)
      }
    }
    done()
  })
}
