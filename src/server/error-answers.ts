// The answers to requests that Fastify refuses by itself.

import { type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type GatewayError, Overloaded } from '../errors.js'
import type { RunningOperations } from '../operation/running.js'
import type { Logger } from '../telemetry/log.js'
import { refusalOf } from './refused-request.js'
import { SECURE_HEADERS } from './secure-headers.js'

/** Options of Fastify for what it refuses before any hook: an address or a request that is none. */
export const errorAnswers = {
  frameworkErrors: (error: { statusCode?: number; message: string }, _request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 400
    void reply.code(status).headers(SECURE_HEADERS).send(refusal(status, error.message))
  },
  clientErrorHandler(error: Error & { code?: string }, socket: Socket) {
    if (socket.destroyed || error.code === 'ECONNRESET') return
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
    const body = JSON.stringify(refusal(status, 'The request is not valid HTTP, or took too long to arrive.'))
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`
    socket.end(`${head}\r\nconnection: close\r\n\r\n${body}`)
  },
}

/** Node answers an `Expect` header that it does not know with an empty body. */
export function answerExpectations(server: Server): void {
  server.on('checkExpectation', (_request, response: ServerResponse) => {
    response.writeHead(417, { ...SECURE_HEADERS, 'content-type': 'application/json', connection: 'close' })
    response.end(JSON.stringify(refusal(417, 'The Expect header must be "100-continue".')))
  })
}

/** The body of a refusal that has an error of its own. */
const answerOf = ({ message, extensions }: GatewayError) => ({ errors: [{ message, extensions }] })

/** The body of a refusal while the gateway stops. */
export const stopping = () => answerOf(new Overloaded('The gateway is stopping.'))

/** Refusals that happen before GraphQL, in GraphQL's shape: a body too large, no JSON, an unknown path. */
export function answerErrorsAsGraphQL(app: FastifyInstance, operations: RunningOperations, log: Logger): void {
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const refused = refusalOf(error)
    if (refused) {
      operations.find(reply.raw)?.refused(refused.error.code)
      return reply.code(refused.status).headers(Object.fromEntries(refused.headers)).send(answerOf(refused.error))
    }
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ err: error }, 'request failed')
    return reply.code(status).send(refusal(status, status >= 500 ? 'Internal server error.' : error.message))
  })
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusal(404, 'Not found.')))
}

/** The body of a refusal. */
export const refusal = (status: number, message: string) => ({
  errors: [{ message, extensions: { code: codeOf(status), retryable: false } }],
})

const codeOf = (status: number) =>
  status >= 500 ? 'INTERNAL_SERVER_ERROR' : (STATUS_CODES[status] ?? 'Bad Request').toUpperCase().replace(/\W+/g, '_')
