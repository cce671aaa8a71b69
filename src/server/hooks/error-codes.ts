// A hook that gives errors the codes that clients see.

import type { GraphQLError } from 'graphql'
import { BadUserInput, type GatewayError } from '../../errors.js'
import { QueryTooComplex } from '../../limit-errors.js'
import { isOfTheRequest } from '../format-error.js'
import type { ErrorHook } from './hooks.js'

/**
 * Gives a code to errors that have none, or the wrong one, so that plugins see the one that clients get: those of graphql-js's
 * own limits, and Apollo Server's about a request.
 * @param maxTokens of a document
 */
export const nameErrors =
  (maxTokens: number): ErrorHook =>
  ({ errors }) => {
    for (const error of errors) {
      const originalError = limitOf(error, maxTokens)
      if (originalError !== undefined) Object.assign(error, { originalError })
      else if (error.extensions['code'] !== undefined) continue
      const named = originalError?.extensions ?? {
        code: isOfTheRequest(error) ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR',
      }
      // Extensions may belong to an error of somebody else, or be frozen, so they are replaced.
      Object.assign(error, { extensions: { ...error.extensions, ...named } })
    }
  }

/** The error that clients see in place of one that graphql-js tells apart only by its message. */
function limitOf({ message }: GraphQLError, maxTokens: number): GatewayError | undefined {
  if (/^Syntax Error: Document contains more that \d+ tokens\./.test(message)) {
    const exceeded = { limit: 'MAX_TOKENS', allowed: maxTokens }
    return new QueryTooComplex(`A document may have at most ${maxTokens} tokens.`, exceeded)
  }
  // It stops listing invalid variables at some number.
  if (message.startsWith('Too many errors processing variables'))
    return new BadUserInput('Too many invalid variables; only the first are listed.')
  return undefined
}
