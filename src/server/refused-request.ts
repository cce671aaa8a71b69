// The refusal of an operation before its execution.

import { GraphQLError } from 'graphql'
import type { GatewayError } from '../errors.js'

/** A refusal of a whole operation before its execution: Apollo Server answers it with the status that is given here. */
export const refusedRequest = (originalError: GatewayError, status = 400): GraphQLError =>
  new GraphQLError(originalError.message, { originalError, extensions: { http: { status } } })
