import { waitFor } from './abort.js'
import type { Credentials, Secret } from './credentials.js'
import { UpstreamRejected, UpstreamUnauthorized } from './errors.js'
import { isObject, malformed } from './wire.js'

const PATH = '/api/v3/get-management-token'
const ENDPOINT = 'get-management-token'

interface Token {
  readonly text: string
  readonly userPoolId: string | undefined
  readonly renewAtMs: number
  readonly expiresAtMs: number
}

/** Asks GenAuth's token endpoint; the payload of its envelope. @throws UpstreamError */
export type AskForToken = (endpoint: { name: string; path: string }, body: unknown) => Promise<unknown>

/**
 * Credentials by GenAuth's management token: one for all, asked for once however many wait, and renewed a little
 * before it expires while the old one is still good.
 */
export function createManagementToken(options: {
  readonly accessKeyId: string
  readonly secret: Secret
  readonly ask: AskForToken
  /** Milliseconds of any clock that runs steadily. */
  readonly now: () => number
  /** A renewal that failed while the old token still serves; the next request tries again. */
  readonly onRenewalFailed: (error: unknown) => void
}): Credentials {
  const { now } = options
  let current: Token | undefined
  let pending: Promise<Token> | undefined

  async function renew(): Promise<Token> {
    const askedAtMs = now()
    const body = { accessKeyId: options.accessKeyId, accessKeySecret: options.secret() }
    const data = await options.ask({ name: ENDPOINT, path: PATH }, body).catch(wrongKey)
    current = readToken(data, askedAtMs)
    return current
  }

  function renewOnce(): Promise<Token> {
    if (pending === undefined) {
      pending = renew().finally(() => {
        pending = undefined
      })
      // Whoever waits is told; that all of them may have left is no reason to end the process.
      pending.catch(() => undefined)
    }
    return pending
  }

  async function token(signal: AbortSignal): Promise<Token> {
    if (current === undefined || now() >= current.expiresAtMs) return waitFor(renewOnce(), signal)
    if (now() >= current.renewAtMs && pending === undefined) renewOnce().catch(options.onRenewalFailed)
    return current
  }

  return {
    async headers(_request, signal) {
      const { text, userPoolId } = await token(signal)
      // Which spelling GenAuth reads is not known. Nothing is signed here, so both can be sent.
      const pool = userPoolId && { 'x-authing-userpool-id': userPoolId, 'x-genauth-userpool-id': userPoolId }
      return { authorization: `Bearer ${text}`, ...(pool || {}) }
    },
    refused(headers) {
      if (current !== undefined && headers['authorization'] === `Bearer ${current.text}`) current = undefined
      return true
    },
  }
}

/** However GenAuth words it, a 4xx means that it does not accept the key pair. */
function wrongKey(error: unknown): never {
  if (error instanceof UpstreamRejected && Math.trunc((error.site.statusCode ?? 0) / 100) === 4) {
    throw new UpstreamUnauthorized('GenAuth does not accept the access key.', error.site, { cause: error.cause })
  }
  throw error
}

/** A token lives from the moment it was asked for, which is on the safe side. */
function readToken(data: unknown, askedAtMs: number): Token {
  const site = { endpoint: ENDPOINT }
  // A refusal that GenAuth words as absence: there is no such key.
  if (data === null) throw new UpstreamUnauthorized('GenAuth does not know the access key.', site)
  if (!isObject(data)) throw malformed(site, '"data" is not an object')
  const { access_token: text, expires_in: expiresIn } = data
  // What could not stand in a header is no token.
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text)) throw malformed(site, '"access_token" is not a token')
  if (typeof expiresIn !== 'number' || !(expiresIn > 0))
    throw malformed(site, '"expires_in" is not a number of seconds')
  const lifeMs = expiresIn * 1000
  const marginMs = Math.min(60_000, lifeMs / 10)
  return {
    text,
    userPoolId: scopedUserPool(text),
    renewAtMs: askedAtMs + lifeMs - marginMs,
    expiresAtMs: askedAtMs + lifeMs,
  }
}

/** The pool that a token speaks for, by its claim; the token is GenAuth's to verify, and opaque otherwise. */
function scopedUserPool(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    const id = isObject(claims) ? claims['scoped_userpool_id'] : undefined
    return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : undefined
  } catch {
    return undefined
  }
}
