// What shows GenAuth who asks, whichever way is configured.

import type { Signal } from '../../operation/abort.js'
import type { UpstreamUnauthorized } from '../errors.js'
import type { SignedRequest } from './sign.js'

/** A way of showing GenAuth who asks. */
export interface Credentials {
  /**
   * What one attempt needs, got before it is its turn.
   * @throws UpstreamError where the way in has to be asked for and is refused, or the signal's reason
   */
  grant(signal: Signal): Grant | Promise<Grant>
}

/** The way in as it is at a moment; whoever used it says what came of it. */
export interface Grant {
  /** Whether it is still the one to use: a newer one may have come while this one waited for its turn. */
  holds(): boolean
  /** Headers for one attempt, beside those that every request has. Made anew for each attempt. */
  headers(request: SignedRequest): Readonly<Record<string, string>>
  /** GenAuth let it in, be it to say no to what was asked. */
  accepted(endpoint: string): void
  /** GenAuth answered 401. @returns whether another grant may fare better at once */
  refused(error: UpstreamUnauthorized): boolean
}

/** The secret of the access key, read at the moment it is used, since it may be exchanged while the gateway runs. */
export type Secret = () => string
