// The credentials with which the gateway authenticates to GenAuth.

import type { Signal } from '../../operation/abort.js'
import type { UpstreamUnauthorized } from '../errors.js'
import type { SignedRequest } from './sign.js'

/** A source of credentials: management tokens or signatures. */
export interface Credentials {
  /**
   * The credentials for one attempt, obtained before it queues.
   * @throws UpstreamError if the access key was refused or no token can be obtained, or the signal's reason
   */
  grant(signal: Signal): Grant | Promise<Grant>
}

/** Credentials in use. Each attempt reports whether GenAuth accepted them. */
export interface Grant {
  /** Whether this grant is still current; it may have been replaced while the attempt queued. */
  holds(): boolean
  /** Headers for one attempt, in addition to those of every request. Called for each attempt. */
  headers(request: SignedRequest): Readonly<Record<string, string>>
  /** GenAuth accepted the credentials, even if it rejected the request itself. */
  accepted(endpoint: string): void
  /** GenAuth responded with 401. @returns whether an immediate retry with a new grant may succeed */
  refused(error: UpstreamUnauthorized): boolean
}

/** The secret of the access key. Read on each use, since it may be rotated while the gateway runs. */
export type Secret = () => string
