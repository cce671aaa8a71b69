// Credentials by management token: one token for all, renewed in time.

import { waitFor } from '../abort.js'
import { UpstreamUnauthorized } from '../errors.js'
import type { Credentials, Grant, Secret } from './credentials.js'
import { Lockout } from './lockout.js'
import { Pause } from './pause.js'
import type { IssuedToken } from './token-answer.js'

/** How long after a renewal that failed the next one is tried, while the old token still serves. */
const RENEWAL_PAUSE_MS = 5000
/**
 * An endpoint that refuses the token that replaced the one it refused just now has nothing against the token, and
 * everybody else would pay for the next one: for so long its refusals are taken for what they are.
 */
const REPLACEMENT_PAUSE_MS = { first: 5000, most: 300_000 }

/** Credentials by GenAuth's management token: one for all, asked for once however many wait. */
export function createManagementToken(options: {
  readonly secret: Secret
  /** Asks GenAuth's token endpoint. @throws UpstreamError */
  readonly ask: (secret: string) => Promise<IssuedToken>
  /** Milliseconds of any clock that runs steadily. */
  readonly now: () => number
  /** From 0 up to, and not including, 1. */
  readonly random: () => number
  /** A renewal that failed while the old token still serves. */
  readonly onRenewalFailed: (error: unknown) => void
}): Credentials {
  const { now, random, secret } = options
  const lockout = new Lockout(secret, now)
  let current: Token | undefined
  let pending: Promise<Token> | undefined
  /** By endpoint, since it last accepted a token. */
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
      // Whoever waits is told; that all of them may have left is no reason to end the process.
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

  /** A token lives from the moment it was asked for, which is on the safe side, whatever GenAuth's clock says. */
  function createToken({ text, lifeMs, userPoolId }: IssuedToken, askedAtMs: number): Token {
    // Which spelling GenAuth reads is not known. Nothing is signed here, so both can be sent.
    const pool = userPoolId && { 'x-authing-userpool-id': userPoolId, 'x-genauth-userpool-id': userPoolId }
    const headers = { authorization: `Bearer ${text}`, ...(pool || {}) }
    // Drawn, so that replicas that started together do not renew together.
    const marginMs = Math.min(60_000, lifeMs / 10) * (1 + random())
    const token: Token = {
      renewAtMs: askedAtMs + lifeMs - marginMs,
      expiresAtMs: askedAtMs + lifeMs,
      holds: () => current === token,
      headers: () => headers,
      accepted: endpoint => void (refusals.size > 0 && refusals.delete(endpoint)),
      refused({ site: { endpoint } }) {
        // There is a newer one already, or it is being asked for.
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
