// Credentials by management token: one shared token, renewed before it expires.

import { waitFor } from '../abort.js'
import { UpstreamUnauthorized } from '../errors.js'
import type { Credentials, Grant, Secret } from './credentials.js'
import { Lockout } from './lockout.js'
import { Pause } from './pause.js'
import type { IssuedToken } from './token-response.js'

/** Shortest delay after a failed renewal while the old token is still valid; jitter up to doubles it. */
const RENEWAL_PAUSE_MS = 5000
/**
 * If an endpoint refuses a token right after the previous one was replaced on its account, the token is not the cause,
 * and another replacement would cost all other calls. For this long, its refusals do not replace the token.
 */
const REPLACEMENT_PAUSE_MS = { first: 5000, most: 300_000 }

/** Credentials by GenAuth's management token: one for all calls, requested once however many calls wait for it. */
export function createManagementToken(options: {
  readonly secret: Secret
  /** Requests a token from GenAuth. @throws UpstreamError */
  readonly ask: (secret: string) => Promise<IssuedToken>
  /** Milliseconds of any monotonic clock. */
  readonly now: () => number
  /** A number from 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number
  /** Called when a renewal fails while the old token is still valid. */
  readonly onRenewalFailed: (error: unknown) => void
}): Credentials {
  const { now, random, secret } = options
  const lockout = new Lockout(secret, now)
  let current: Token | undefined
  let pending: Promise<Token> | undefined
  /** By endpoint, until the endpoint accepts a token. */
  const refusals = new Map<string, Pause>()

  async function renew(): Promise<Token> {
    const shown = lockout.show()
    const askedAtMs = now()
    try {
      current = createToken(await options.ask(shown), askedAtMs)
      lockout.lift()
      return current
    } catch (error) {
      if (error instanceof UpstreamUnauthorized) lockout.refuse(error, shown)
      else lockout.giveBack()
      throw error
    }
  }

  function renewOnce(): Promise<Token> {
    if (pending === undefined) {
      pending = renew().finally(() => {
        pending = undefined
      })
      // The waiting calls see the error. If all have left, an unhandled rejection must not end the process.
      pending.catch(() => undefined)
    }
    return pending
  }

  function renewAhead(token: Token) {
    renewOnce().catch(error => {
      token.renewAtMs = now() + RENEWAL_PAUSE_MS * (1 + random())
      options.onRenewalFailed(error)
    })
  }

  /** The lifetime counts from the request, which is on the safe side and does not depend on GenAuth's clock. */
  function createToken({ text, lifeMs, userPoolId }: IssuedToken, askedAtMs: number): Token {
    // It is not known which spelling GenAuth reads. Nothing is signed here, so both are sent.
    const pool = userPoolId && { 'x-authing-userpool-id': userPoolId, 'x-genauth-userpool-id': userPoolId }
    const headers = { authorization: `Bearer ${text}`, ...(pool || {}) }
    // Random, so that replicas that started together do not renew together.
    const marginMs = Math.min(60_000, lifeMs / 10) * (1 + random())
    const token: Token = {
      renewAtMs: askedAtMs + lifeMs - marginMs,
      expiresAtMs: askedAtMs + lifeMs,
      holds: () => current === token,
      headers: () => headers,
      accepted: endpoint => void (refusals.size > 0 && refusals.delete(endpoint)),
      refused({ site: { endpoint } }) {
        // A newer token exists already, or is being requested.
        if (current !== token) return true
        const pause = refusals.get(endpoint) ?? new Pause(REPLACEMENT_PAUSE_MS.first, REPLACEMENT_PAUSE_MS.most)
        if (!pause.isOver(now())) return false
        pause.begin(now())
        refusals.set(endpoint, pause)
        current = undefined
        return true
      },
    }
    return token
  }

  return {
    grant(signal) {
      if (current === undefined || now() >= current.expiresAtMs) return waitFor(renewOnce(), signal)
      if (now() >= current.renewAtMs && pending === undefined) renewAhead(current)
      return current
    },
  }
}

interface Token extends Grant {
  renewAtMs: number
  readonly expiresAtMs: number
}
