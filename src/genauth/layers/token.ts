// The layer that waits for credentials, and shows GenAuth's verdict to them.

import type { Credentials, Grant } from '../auth/credentials.js'
import type { Try } from '../call.js'
import { NotSent } from '../verdict.js'

/** While the attempt waited for its turn, its grant was replaced by another. */
export class GrantReplaced extends NotSent {}

/** Gets what shows GenAuth who asks before the attempt waits for its turn, and anew where it was replaced meanwhile. */
export const token =
  (credentials: Credentials) =>
  (below: Try): Try =>
  async attempt => {
    const { signal } = attempt.flight
    for (;;) {
      let grant: Grant
      try {
        // Mostly it is at hand, and waiting for nothing costs as well.
        const got = credentials.grant(signal)
        grant = got instanceof Promise ? await got : got
      } catch (error) {
        // It was asked for as often as it may be: this flight has no reason to ask again.
        attempt.verdict = { kind: 'abandoned' }
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
