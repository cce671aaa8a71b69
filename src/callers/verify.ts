// Verifies callers' access tokens, and reads subject and scopes from them.

import { createHash } from 'node:crypto'
import {
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  type JWTVerifyResult,
  jwtVerify,
} from 'jose'
import { LRUCache } from 'lru-cache'
import { KeysUnknown, type TokenProblem, Unauthenticated } from '../errors.js'
import type { Caller, Viewer } from '../operation/operation.js'
import { KeysUnavailable } from './keys.js'

/** Maximum difference between the clocks of issuer and gateway. */
const CLOCK_TOLERANCE_S = 30

/** Maximum number of verified tokens in the cache. */
const MAX_REMEMBERED = 10_000

/**
 * What the subject of a user's token is; `none` if it is no id that GenAuth knows.
 * Guess: the subject of GenAuth's own tokens is the user's id.
 */
export type SubjectKind = 'userId' | 'externalId' | 'none'

export interface VerifierOptions {
  readonly issuer: string
  readonly audience: readonly string[]
  /** The claim that has to name one of them. */
  readonly audienceClaim: string
  /** The claim with the scopes; undefined for `scope` or, without it, `scp`. */
  readonly scopeClaim: string | undefined
  readonly subject: SubjectKind
  readonly keys: JWTVerifyGetKey
  /** Epoch milliseconds. */
  readonly epochMs: () => number
}

export interface Verifier {
  /**
   * @param authorization the `Authorization` header
   * @throws Unauthenticated, or KeysUnknown if the issuer's keys cannot be read
   */
  verify(authorization: string | undefined): Promise<Caller>
  /** Clears the cache of verified tokens, since the issuer's keys have changed. */
  forget(): void
}

/**
 * Verifies tokens by RFC 9068 as far as issuers follow it: signed with RS256 or ES256, by this issuer, for this
 * audience, neither expired nor used too early, with a subject and scopes. Verified tokens are cached by their hash.
 */
export function createVerifier(options: VerifierOptions): Verifier {
  const { issuer, audience, audienceClaim, keys, epochMs } = options
  const known = new LRUCache<string, { readonly caller: Caller; readonly validUntilMs: number }>({
    max: MAX_REMEMBERED,
  })

  return {
    async verify(authorization) {
      const token = tokenOf(authorization)
      const hash = createHash('sha256').update(token).digest('base64')
      const remembered = known.get(hash)
      if (remembered && epochMs() < remembered.validUntilMs) return remembered.caller
      const payload = await verified(token)
      const caller = callerOf(payload, options)
      known.set(hash, { caller, validUntilMs: (Number(payload.exp) + CLOCK_TOLERANCE_S) * 1000 })
      return caller
    },
    forget: () => known.clear(),
  }

  async function verified(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await verifyWith(token, keys, {
        algorithms: ['RS256', 'ES256'],
        issuer,
        clockTolerance: CLOCK_TOLERANCE_S,
        currentDate: new Date(epochMs()),
        requiredClaims: ['exp', 'sub', audienceClaim],
      })
      if (![payload[audienceClaim]].flat().some(named => audience.includes(named as string))) {
        throw new errors.JWTClaimValidationFailed(`unexpected "${audienceClaim}" claim value`, payload, audienceClaim)
      }
      return payload
    } catch (error) {
      const unreadable = [KeysUnavailable, errors.JWKSTimeout, errors.JWKSInvalid]
      if (unreadable.some(Kind => error instanceof Kind)) throw new KeysUnknown({ cause: error })
      if (!(error instanceof errors.JOSEError)) throw error
      // The exact reason would only help someone who tries to forge a token, so only the log has it.
      const message = error instanceof errors.JWTExpired ? 'has expired' : 'is invalid'
      throw new Unauthenticated(`The access token ${message}.`, problemOf(error, audienceClaim), error.message)
    }
  }
}

/** What jose's error says about a token. */
function problemOf(error: errors.JOSEError, audienceClaim: string): TokenProblem {
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWTClaimValidationFailed) {
    const byClaim = { [audienceClaim]: 'audience', iss: 'issuer', nbf: 'not_yet_valid', sub: 'no_subject' } as const
    return byClaim[error.claim] ?? 'other_claim'
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature'
  if (error instanceof errors.JWKSNoMatchingKey) return 'unknown_key'
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) return 'algorithm'
  return 'malformed_token'
}

/** Verifies with each key that fits: an issuer may list a key twice, and a token need not say which one it needs. */
async function verifyWith(token: string, keys: JWTVerifyGetKey, options: JWTVerifyOptions): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(token, keys, options)
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error
    for await (const key of error) {
      const result = await jwtVerify(token, key, options).catch(failure => {
        if (!(failure instanceof errors.JWSSignatureVerificationFailed)) throw failure
      })
      if (result) return result
    }
    throw new errors.JWSSignatureVerificationFailed()
  }
}

/** Reads the token by RFC 6750, but only from the header, since URLs end up in logs. @throws Unauthenticated */
function tokenOf(authorization: string | undefined): string {
  if (!authorization) {
    throw new Unauthenticated('No access token; send the header "Authorization: Bearer <token>".', 'no_token')
  }
  const [, token] = /^Bearer +([\w~+/.-]+=*) *$/i.exec(authorization) ?? []
  if (token === undefined)
    throw new Unauthenticated('The Authorization header must be "Bearer <token>".', 'malformed_header')
  return token
}

/** @throws Unauthenticated for an ID token, or a token without scopes or a subject */
function callerOf(payload: JWTPayload, { scopeClaim, subject }: VerifierOptions): Caller {
  const { sub, nonce, at_hash: atHash } = payload
  const claims = scopeClaim === undefined ? ['scope', 'scp'] : [scopeClaim]
  const scopes = claims.map(claim => scopesOf(payload[claim])).find(Boolean)
  if (scopes === undefined || nonce !== undefined || atHash !== undefined) {
    const named = claims.map(claim => JSON.stringify(claim)).join(' or ')
    throw new Unauthenticated(
      `The token has no claim ${named}, or is an ID token; send an access token for this API.`,
      'no_scopes',
    )
  }
  if (typeof sub !== 'string' || sub === '') throw new Unauthenticated('The access token has no subject.', 'no_subject')
  return { key: `subject ${sub}`, id: sub, scopes, viewer: isMachine(payload) ? undefined : viewerOf(sub, subject) }
}

/**
 * Whether a program got the token for itself: its subject is then the client (RFC 9068, section 2.2), or a claim names
 * the grant.
 */
const isMachine = ({ sub, client_id: client, azp, gty }: JWTPayload): boolean =>
  sub === client || sub === azp || gty === 'client-credentials'

const viewerOf = (id: string, subject: SubjectKind): Viewer | undefined =>
  subject === 'none' ? undefined : { id, idType: subject === 'userId' ? 'USER_ID' : 'EXTERNAL_ID' }

/** Scopes are a string, separated by spaces or commas, or a list. */
function scopesOf(claim: unknown): ReadonlySet<string> | undefined {
  if (typeof claim === 'string') return new Set(claim.split(/[ ,]+/).filter(Boolean))
  if (Array.isArray(claim)) return new Set(claim.filter(scope => typeof scope === 'string'))
  return undefined
}
