// The refusal of an operation before its execution.

import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { GatewayError } from '../errors.js'

/** A refusal of a whole operation before its execution: Apollo Server answers it with the status that is given here. */
export function refusedRequest(originalError: GatewayError, status = 400): GraphQLError {
  const headers = new HeaderMap()
  const { retryAfterMs } = originalError
  if (retryAfterMs !== undefined) headers.set('retry-after', String(Math.ceil(retryAfterMs / 1000)))
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status, headers } } })
}
