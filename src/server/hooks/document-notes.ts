// A hook that notes name and outcome of an operation, for the access log.

import type { AnswerHook } from './hooks.js'

/** A name is for people; whoever sends a longer one gets its beginning. */
const MAX_NAME_LENGTH = 100

/** Hands the log what only Apollo Server knows of an operation: of a document nothing but its name is written down. */
export const noteDocument: AnswerHook = ({ contextValue, errors, operation }) => {
  contextValue.operation.document = {
    name: operation?.name?.value.slice(0, MAX_NAME_LENGTH),
    type: operation?.operation,
    errors: errors?.length ? codes(errors) : undefined,
  }
}

/** One broken endpoint under a list of 200 orders is one entry, not 200. */
function codes(errors: readonly { readonly extensions: Record<string, unknown> }[]) {
  const counts: Record<string, number> = {}
  for (const { extensions } of errors) {
    const code = String(extensions['code'] ?? 'INTERNAL_SERVER_ERROR')
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}
