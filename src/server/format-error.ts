// Formats errors for clients.

import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { GatewayError } from '../errors.js'
import { isOfPlugin } from './hooks/plugin-errors.js'

/** Apollo Server's codes whose messages concern the caller's own request, and so are safe to show. */
const OF_THE_REQUEST: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
])

/** Formats an error for clients: shows the gateway's own errors and those about the request, and masks all others. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onMasked: (error: unknown) => void,
): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const { locations, path } = formatted
  const place = { ...(locations && { locations }), ...(path && { path }) }
  if (original instanceof GatewayError) {
    return { message: original.message, ...place, extensions: original.extensions }
  }
  const code = formatted.extensions?.['code']
  if (OF_THE_REQUEST.has(code)) return { message: formatted.message, ...place, extensions: { code, retryable: false } }
  if (isOfPlugin(error))
    return { message: formatted.message, ...place, extensions: { retryable: false, ...formatted.extensions } }
  if (isOfTheRequest(error)) {
    return { message: formatted.message, ...place, extensions: { code: 'BAD_REQUEST', retryable: false } }
  }
  onMasked(original)
  return {
    message: 'Internal server error.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: false },
  }
}

/** Apollo Server gives some errors about the request, such as those of persisted queries, a status but no code. */
export function isOfTheRequest(error: unknown): boolean {
  const { http } = error instanceof GraphQLError ? (error.extensions as { http?: { status?: number } }) : {}
  return http?.status !== undefined && http.status >= 400 && http.status < 500
}
