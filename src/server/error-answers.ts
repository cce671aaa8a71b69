import { STATUS_CODES } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Logger } from '../telemetry/log.js'

/** Refusals that happen before GraphQL, in GraphQL's shape: a body too large, no JSON, an unknown path. */
export function answerErrorsAsGraphQL(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ err: error }, 'a request failed')
    return reply
      .code(status)
      .send(refusal(status, status >= 500 ? 'Something went wrong in the gateway.' : error.message))
  })
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusal(404, 'There is nothing at this path.')))
}

/** The body of a refusal. */
export const refusal = (status: number, message: string) => ({
  errors: [{ message, extensions: { code: codeOf(status), retryable: status >= 500 } }],
})

const codeOf = (status: number) =>
  status >= 500 ? 'INTERNAL_SERVER_ERROR' : (STATUS_CODES[status] ?? 'Bad Request').toUpperCase().replace(/\W+/g, '_')
