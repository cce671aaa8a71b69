// The outermost layer: notes failures in the operation's ledger.

import type { Ask } from '../call.js'

/** Takes note of the failures of an operation's calls, whoever was asked; the layers below note the rest. */
export const ledger =
  (below: Ask): Ask =>
  call => {
    const answer = below(call)
    answer.catch(error => {
      call.entry.error = error
    })
    return answer
  }
