// A hook that reports how many errors a response omits.

import { QueryTooComplex } from '../../limit-errors.js'
import type { ResponseHook } from './hooks.js'

/** Adds one error in place of all those beyond the error budget. */
export const sayWhatIsOmitted: ResponseHook = ({ contextValue, response: { body } }) => {
  const { found, allowed } = contextValue.operation.errors
  if (found <= allowed || body.kind !== 'single') return
  const { message, extensions } = new QueryTooComplex(
    `Too many errors: ${found - allowed} are omitted, since a response has at most ${allowed}; their fields are null.`,
    { limit: 'errors', allowed, found },
  )
  body.singleResult.errors = [...(body.singleResult.errors ?? []), { message, extensions }]
}
