// A hook that records an operation's name, type and errors for the access log.

import type { AnswerHook } from './hooks.js'

/** Longer names are truncated, since they are only for people to read. */
const MAX_NAME_LENGTH = 100

/** Records what only Apollo Server knows about an operation. Of the document, only name and type are logged. */
export const noteDocument: AnswerHook = ({ contextValue, errors, operation }) => {
  contextValue.operation.document = {
    name: operation?.name?.value.slice(0, MAX_NAME_LENGTH),
    type: operation?.operation,
    errors: errors?.length ? codes(errors) : undefined,
  }
}

/** Errors by code: one broken endpoint under a list of 200 orders is one entry, not 200. */
function codes(errors: readonly { readonly extensions: Record<string, unknown> }[]) {
  const counts: Record<string, number> = {}
  for (const { extensions } of errors) {
    const code = String(extensions['code'] ?? 'INTERNAL_SERVER_ERROR')
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}
