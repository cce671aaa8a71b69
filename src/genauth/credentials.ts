import type { SignedRequest } from './sign.js'

/** A way of showing GenAuth who asks. */
export interface Credentials {
  /**
   * Headers for one attempt, beside those that every request has. Made anew for each attempt.
   * @throws UpstreamError where the way in has to be asked for and is refused.
   */
  headers(request: SignedRequest, signal: AbortSignal): Promise<Record<string, string>>
  /** GenAuth answered 401 to these headers. @returns whether new ones may fare better. */
  refused(headers: Record<string, string>): boolean
}

/** The secret of the access key, read at the moment it is used, since it may be exchanged while the gateway runs. */
export type Secret = () => string
