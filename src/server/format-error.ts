// What clients see of an error.

import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { BadUserInput, GatewayError, QueryTooComplex } from '../errors.js'

/** Codes of Apollo Server whose messages speak of the caller's own request, and so are safe to show. */
const OF_THE_REQUEST: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
])

/** How graphql-js words it: its error has no code of its own. */
export const isTokenLimit = (error: unknown): boolean =>
  error instanceof GraphQLError && /^Syntax Error: Document contains more that \d+ tokens\./.test(error.message)

/** How graphql-js words it when it has listed as many wrong variables as it lists: this error has no code either. */
const isVariableLimit = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message.startsWith('Too many errors processing variables')

/** What a client sees of an error. Only our own errors and those about the request are shown; the rest is masked. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  maxTokens: number,
  onMasked: (error: unknown) => void,
): GraphQLFormattedError {
  const original = originalOf(error, maxTokens)
  const { locations, path } = formatted
  const place = { ...(locations && { locations }), ...(path && { path }) }
  if (original instanceof GatewayError) {
    return { message: original.message, ...place, extensions: original.extensions }
  }
  const code = formatted.extensions?.['code']
  if (OF_THE_REQUEST.has(code)) return { message: formatted.message, ...place, extensions: { code, retryable: false } }
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

/** The error behind one of GraphQL's: a resolver's, that of a refusal before the execution, or what its text means. */
function originalOf(error: unknown, maxTokens: number): unknown {
  if (isTokenLimit(error)) {
    const exceeded = { limit: 'MAX_TOKENS', allowed: maxTokens }
    return new QueryTooComplex(`A document may have at most ${maxTokens} tokens.`, exceeded)
  }
  if (isVariableLimit(error)) return new BadUserInput('Too many invalid variables; only the first are listed.')
  return error instanceof GraphQLError ? (error.originalError ?? error) : error
}

/** Apollo Server gives some refusals of a request, as of a persisted query, no code but a status. */
function isOfTheRequest(error: unknown): boolean {
  const { http } = error instanceof GraphQLError ? (error.extensions as { http?: { status?: number } }) : {}
  return http?.status !== undefined && http.status >= 400 && http.status < 500
}
