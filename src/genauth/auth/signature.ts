// Credentials that sign each request.

import { randomBytes } from 'node:crypto'
import type { Credentials, Grant, Secret } from './credentials.js'
import { Lockout } from './lockout.js'
import { authorization, type Dialect } from './sign.js'

/** Consecutive refusals that lock the key out. Fewer may be accidental: a repeated nonce, or a clock being adjusted. */
const MAX_REFUSALS = 3

/** Credentials that sign each request with the secret, which never leaves the process. */
export function createSignature(options: {
  readonly dialect: Dialect
  readonly accessKeyId: string
  readonly secret: Secret
  /** Epoch milliseconds. GenAuth refuses a signature whose time is far from its own. */
  readonly epochMs: () => number
  /** Milliseconds of any monotonic clock. */
  readonly now: () => number
}): Credentials {
  const { dialect, accessKeyId, secret, epochMs } = options
  const lockout = new Lockout(secret, options.now)
  let refusals = 0

  const grantOf = (shown: string): Grant => ({
    holds: () => secret() === shown,
    headers(request) {
      const own: Record<string, string> = {
        // GenAuth's documentation disagrees on the format; its published Node SDK sends only an HTTP date.
        date: new Date(epochMs()).toUTCString(),
        [`${dialect.prefix}signature-method`]: 'HMAC-SHA1',
        [`${dialect.prefix}signature-version`]: '1.0',
        // GenAuth refuses a repeated nonce.
        [`${dialect.prefix}signature-nonce`]: randomBytes(16).toString('hex'),
      }
      const headers = { ...request.headers, ...own }
      return { ...own, authorization: authorization({ ...request, headers }, dialect, accessKeyId, shown) }
    },
    accepted() {
      refusals = 0
      lockout.lift()
    },
    refused(error) {
      refusals += 1
      if (refusals >= MAX_REFUSALS) lockout.refuse(error, shown)
      return false
    },
  })

  return { grant: () => grantOf(lockout.show()) }
}
