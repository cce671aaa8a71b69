// The layer that obtains credentials for each attempt.

import type { Credentials, Grant } from '../auth/credentials.js'
import type { Try } from '../call.js'
import { NotSent } from '../judgement.js'

/** The grant of an attempt was replaced while the attempt queued. */
export class GrantReplaced extends NotSent {}

/** Obtains a grant before the attempt queues, and a new one if it was replaced meanwhile. */
export const token =
  (credentials: Credentials) =>
  (below: Try): Try =>
  async attempt => {
    const { signal } = attempt.flight
    for (;;) {
      let grant: Grant
      try {
        // Usually the grant is available at once, and a needless `await` has a cost.
        const got = credentials.grant(signal)
        grant = got instanceof Promise ? await got : got
      } catch (error) {
        // The token call has its own retries, so this flight does not retry it.
        attempt.judgement = { kind: 'abandoned' }
        throw error
      }
      attempt.grant = grant
      try {
        return await below(attempt)
      } catch (error) {
        if (!(error instanceof GrantReplaced)) throw error
      }
    }
  }
