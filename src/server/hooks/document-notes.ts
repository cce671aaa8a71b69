// A hook that records an operation's name, type and errors for the access log.

import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { GatewayError } from '../../errors.js'
import type { ResponseHook } from './hooks.js'

/** Longer names are truncated, since they are only for people to read. */
const MAX_NAME_LENGTH = 100

/** Records what only Apollo Server knows about an operation. Of the document, only name and type are logged. */
export const noteDocument: ResponseHook = ({ contextValue, errors = [], operation, response: { body } }) => {
  // Incremental responses need @defer, which the schema does not have.
  const result = body.kind === 'single' ? body.singleResult : body.initialResult
  const refused = !('data' in result)
  const { code, limit } = result.errors?.[0]?.extensions ?? {}
  contextValue.operation.document = {
    name: operation?.name?.value.slice(0, MAX_NAME_LENGTH),
    type: operation?.operation,
    errors: result.errors?.length ? codes(result.errors) : undefined,
    refusedBy: refused ? String(limit ?? code) : undefined,
    reason: refused ? reasonOf(errors) : undefined,
  }
}

/** Messages of the gateway's own. Those of graphql-js quote the document, which may contain personal data. */
const reasonOf = (errors: readonly GraphQLError[]): string | undefined =>
  errors.find(({ originalError }) => originalError instanceof GatewayError)?.originalError?.message

/** Errors by code: one broken endpoint under a list of 200 orders is one entry, not 200. */
function codes(errors: readonly GraphQLFormattedError[]) {
  const counts: Record<string, number> = {}
  for (const { extensions } of errors) {
    const code = String(extensions?.['code'])
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}
