// The outermost layer: records failures in the operation's ledger.

import type { Ask } from '../call.js'

/** Records the error of a failed call, whatever its source; the layers below record the rest. */
export const ledger =
  (below: Ask): Ask =>
  call => {
    const response = below(call)
    response.catch(error => {
      call.entry.error = error
    })
    return response
  }
