import { randomBytes } from 'node:crypto'
import type { Credentials, Secret } from './credentials.js'
import { authorization, type Dialect } from './sign.js'

/** Credentials that sign each request with the secret, which never leaves the process. */
export function createSignature(options: {
  readonly dialect: Dialect
  readonly accessKeyId: string
  readonly secret: Secret
  /** Epoch milliseconds: GenAuth refuses a signature whose time is far from its own. */
  readonly now: () => number
}): Credentials {
  const { dialect, accessKeyId, secret, now } = options
  return {
    async headers(request) {
      const own: Record<string, string> = {
        // GenAuth's documents disagree on the form; an HTTP date is the only one that its published Node SDK sends.
        date: new Date(now()).toUTCString(),
        [`${dialect.prefix}signature-method`]: 'HMAC-SHA1',
        [`${dialect.prefix}signature-version`]: '1.0',
        // GenAuth refuses a nonce that it has seen.
        [`${dialect.prefix}signature-nonce`]: randomBytes(16).toString('hex'),
      }
      const headers = { ...request.headers, ...own }
      return { ...own, authorization: authorization({ ...request, headers }, dialect, accessKeyId, secret()) }
    },
    refused: () => false,
  }
}
