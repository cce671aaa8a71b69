// A hook that chooses the HTTP status of a response.

import type { GraphQLError } from 'graphql'
import { GatewayError } from '../../errors.js'
import { preferredType } from '../media-types.js'
import type { ResponseHook } from './hooks.js'

/** Codes of errors that occur before execution. */
const BEFORE_EXECUTION: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
])

const NEWER = 'application/graphql-response+json'

/** Refusals of the gateway itself have a status of their own. */
const isOfTheDocument = ({ extensions, originalError }: GraphQLError) =>
  BEFORE_EXECUTION.has(extensions['code']) && !(originalError instanceof GatewayError)

/**
 * GraphQL over HTTP asks for status 200 for a well-formed request whose document cannot be executed, if the response
 * has the older media type `application/json`; Apollo Server responds with 400.
 */
export const chooseStatus: ResponseHook = ({ request, response: { http, body }, errors }) => {
  if (http.status !== 400) return
  // Apollo Server sets the media type of the response only after this hook, by the same rules.
  const type = preferredType(request.http?.headers.get('accept'), ['application/json', NEWER])
  if (type === NEWER) return
  const hasData = body.kind === 'single' && 'data' in body.singleResult
  if (!hasData && errors?.every(isOfTheDocument)) http.status = 200
}
