// A hook that says how many errors an answer leaves out.

import { QueryTooComplex } from '../../errors.js'
import type { AnswerHook } from './hooks.js'

/** Adds an error that stands for those beyond the error budget. */
export const sayWhatIsOmitted: AnswerHook = ({ contextValue, response: { body } }) => {
  const { found, allowed } = contextValue.operation.errors
  if (found <= allowed || body.kind !== 'single') return
  const { message, extensions } = new QueryTooComplex(
    `Too many errors: ${found - allowed} more than the ${allowed} of an answer are omitted, and their fields are null.`,
    { limit: 'errors', allowed, found },
  )
  body.singleResult.errors = [...(body.singleResult.errors ?? []), { message, extensions }]
}
