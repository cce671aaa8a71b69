// Responses to requests that are refused before GraphQL execution.

import { type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type GatewayError, Overloaded, Unauthenticated } from '../errors.js'
import type { RunningOperations } from '../operation/running.js'
import type { Logger } from '../telemetry/log.js'
import { refusalOf } from './refused-request.js'
import { SECURE_HEADERS } from './secure-headers.js'

/** Called with the code of a refusal that no hook sees. */
type OnRefused = (code: string) => void

/**
 * Fastify options for requests refused before any hook: a malformed URL or a malformed request.
 * @param forPages whether pages of other origins may read responses; which one asks is not known here
 */
export const errorResponses = (forPages: boolean, onRefused: OnRefused) => ({
  frameworkErrors: (error: { statusCode?: number; message: string }, _request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 400
    if (forPages) reply.header('access-control-allow-origin', '*')
    onRefused(codeOf(status))
    void reply.code(status).headers(SECURE_HEADERS).send(refusal(status, error.message))
  },
  clientErrorHandler(error: ClientError, socket: Socket) {
    if (socket.destroyed || error.code === 'ECONNRESET') return
    const [status, message] = problemOf(error)
    onRefused(codeOf(status))
    const body = JSON.stringify(refusal(status, message))
    const headers = {
      ...SECURE_HEADERS,
      'content-type': 'application/json',
      'content-length': body.length,
      connection: 'close',
      ...(forPages && { 'access-control-allow-origin': '*' }),
    }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
  },
})

/** An error of a connection. @property reason what is wrong with the request, in words of Node.js */
type ClientError = Error & { readonly code?: string; readonly reason?: string }

function problemOf({ code, reason }: ClientError): [status: number, message: string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'The request did not arrive in time.']
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'The headers are too large.']
  return [400, `Invalid HTTP request (${reason ?? code ?? 'unknown'}).`]
}

/** Adds a body to the response to an unknown `Expect` header, which Node sends without one. */
export function answerExpectations(server: Server, onRefused: OnRefused): void {
  server.on('checkExpectation', (_request, response: ServerResponse) => {
    onRefused(codeOf(417))
    response.writeHead(417, { ...SECURE_HEADERS, 'content-type': 'application/json', connection: 'close' })
    response.end(JSON.stringify(refusal(417, 'The Expect header must be "100-continue".')))
  })
}

/** The response body for a GatewayError. */
const answerOf = ({ message, extensions }: GatewayError) => ({ errors: [{ message, extensions }] })

/** The response body while the gateway is stopping. */
export const stopping = () => answerOf(new Overloaded('The gateway is stopping.'))

/** Formats errors before GraphQL execution as GraphQL errors: a body too large, invalid JSON, an unknown path. */
export function answerErrorsAsGraphQL(app: FastifyInstance, operations: RunningOperations, log: Logger): void {
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const refused = refusalOf(error)
    if (refused) {
      // The log says more than the response.
      if (refused.error instanceof Unauthenticated)
        operations.find(reply.raw)?.refused(refused.error.code, refused.error.reason)
      return reply.code(refused.status).headers(Object.fromEntries(refused.headers)).send(answerOf(refused.error))
    }
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ err: error }, 'request failed')
    return reply.code(status).send(refusal(status, status >= 500 ? 'Internal server error.' : error.message))
  })
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusal(404, 'Not found.')))
}

/** The response body for an HTTP status and a message. */
export const refusal = (status: number, message: string) => ({
  errors: [{ message, extensions: { code: codeOf(status), retryable: false } }],
})

const codeOf = (status: number) =>
  status >= 500 ? 'INTERNAL_SERVER_ERROR' : (STATUS_CODES[status] ?? 'Bad Request').toUpperCase().replace(/\W+/g, '_')
