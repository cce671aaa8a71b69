// The simulator's management tokens.

import { createHmac, randomBytes, randomUUID } from 'node:crypto'

/** Issues and checks management tokens. */
export interface Tokens {
  issue(): { access_token: string; expires_in: number }
  isValid(token: string): boolean
  /** Invalidates every token issued so far. */
  revoke(): void
}

/** JWTs signed with a key of this process. GenAuth's key is not published, so clients cannot verify its JWTs either. */
export function createTokens(options: {
  readonly accessKeyId: string
  readonly userPoolId: string
  readonly ttlSeconds: number
  readonly now: () => number
}): Tokens {
  const key = randomBytes(32)
  const header = encode({ alg: 'HS256', typ: 'JWT' })
  const expiries = new Map<string, number>()
  const signed = (text: string) => `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`

  return {
    issue() {
      for (const [token, expiry] of expiries) if (expiry <= options.now()) expiries.delete(token)
      const iat = Math.floor(options.now() / 1000)
      const claims = {
        token_type: 'management_token',
        scoped_userpool_id: options.userPoolId,
        access_key_type: 'userpool',
        access_key_id: options.accessKeyId,
        // Guess: an id distinguishes two tokens that are issued in the same second.
        jti: randomUUID(),
        iat,
        exp: iat + options.ttlSeconds,
      }
      const access_token = signed(`${header}.${encode(claims)}`)
      expiries.set(access_token, options.now() + options.ttlSeconds * 1000)
      return { access_token, expires_in: options.ttlSeconds }
    },
    isValid: token => (expiries.get(token) ?? 0) > options.now(),
    revoke: () => expiries.clear(),
  }
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
