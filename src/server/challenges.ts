// Refusals of callers, with their `WWW-Authenticate` challenges by RFC 6750.

import type { GraphQLError } from 'graphql'
import type { Forbidden, Unauthenticated } from '../errors.js'
import { refusedRequest } from './refused-request.js'

/** The token is missing or invalid. */
export function unauthenticated(error: Unauthenticated): GraphQLError {
  const value = error.problem === undefined ? 'Bearer' : `Bearer error="${error.problem}"`
  return refusedRequest(error, 401, { 'www-authenticate': value })
}

/** The token lacks a scope. */
export const insufficientScope = (error: Forbidden): GraphQLError =>
  refusedRequest(error, 403, { 'www-authenticate': `Bearer error="insufficient_scope", scope="${error.scope}"` })
