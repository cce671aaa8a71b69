// The response of the token endpoint: a management token and its lifetime.

import { UpstreamUnauthorized } from '../errors.js'
import { isObject, malformed, type Reading } from '../wire/kinds.js'

/** A management token as GenAuth issues it. */
export interface IssuedToken {
  readonly text: string
  readonly lifeMs: number
  /** The user pool that the token belongs to, if the token names it. */
  readonly userPoolId: string | undefined
}

/** Reads the payload of the token endpoint. @throws UpstreamUnauthorized, UpstreamMalformed */
export function readToken(data: unknown, { site }: Pick<Reading, 'site'>): IssuedToken {
  // GenAuth can report an unknown key as absence.
  if (data === null) throw new UpstreamUnauthorized('GenAuth rejected the access key.', site)
  if (!isObject(data)) throw malformed(site, '"data" is not an object')
  const { access_token: text, expires_in: expiresIn } = data
  // A token must be a valid header value.
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
    throw malformed(site, '"access_token" is not a string of printable characters')
  if (typeof expiresIn !== 'number' || !(expiresIn > 0)) throw malformed(site, '"expires_in" is not a positive number')
  return { text, lifeMs: expiresIn * 1000, userPoolId: scopedUserPool(text) }
}

/** The user pool in the token's claims. The token is opaque otherwise, and verified only by GenAuth. */
function scopedUserPool(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    const id = isObject(claims) ? claims['scoped_userpool_id'] : undefined
    return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : undefined
  } catch {
    return undefined
  }
}
