// The refusal of a request before its execution.

import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { GatewayError } from '../errors.js'

/** A refusal as HTTP answers it. */
export interface Refusal {
  readonly status: number
  readonly headers: HeaderMap
  readonly error: GatewayError
}

/** Refuses a request before its execution, in a hook of Apollo Server's as well as before it. */
export function refusedRequest(
  originalError: GatewayError,
  status = 400,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  const all = new HeaderMap(Object.entries(headers))
  const { retryAfterMs } = originalError
  if (retryAfterMs !== undefined) all.set('retry-after', String(Math.ceil(retryAfterMs / 1000)))
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status, headers: all } } })
}

/** The refusal that was thrown; undefined for an error that no client should see. */
export function refusalOf(thrown: unknown): Refusal | undefined {
  if (thrown instanceof GatewayError) return refusalOf(refusedRequest(thrown))
  if (!(thrown instanceof GraphQLError) || !(thrown.originalError instanceof GatewayError)) return undefined
  const { http } = thrown.extensions as { http?: Omit<Refusal, 'error'> }
  return http && { ...http, error: thrown.originalError }
}
