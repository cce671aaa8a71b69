// Refuses requests before their execution.

import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { GatewayError } from '../errors.js'

/** An error, and the status and headers of its HTTP response. */
export interface Refusal {
  readonly status: number
  readonly headers: HeaderMap
  readonly error: GatewayError
}

/** Creates an error that refuses a request before its execution, in Apollo Server's hooks and in Fastify's. */
export function refusedRequest(
  originalError: GatewayError,
  status = 400,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  const all = new HeaderMap(Object.entries(headers))
  const { retryAfterMs } = originalError
  if (retryAfterMs !== undefined) all.set('retry-after', String(Math.ceil(retryAfterMs / 1000)))
  const { message, extensions } = originalError
  return new GraphQLError(message, { originalError, extensions: { ...extensions, http: { status, headers: all } } })
}

/** The refusal in a thrown error; undefined for an error that clients must not see. */
export function refusalOf(thrown: unknown): Refusal | undefined {
  if (thrown instanceof GatewayError) return refusalOf(refusedRequest(thrown))
  if (!(thrown instanceof GraphQLError) || !(thrown.originalError instanceof GatewayError)) return undefined
  const { http } = thrown.extensions as { http?: Omit<Refusal, 'error'> }
  return http && { ...http, error: thrown.originalError }
}
