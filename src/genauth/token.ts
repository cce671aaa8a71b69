import { waitFor } from './abort.js'
import type { Credentials, Grant, Secret } from './credentials.js'
import { UpstreamUnauthorized } from './errors.js'
import { Lockout } from './lockout.js'
import type { IssuedToken } from './token-answer.js'

/** How long a key pair that was refused is not shown again. */
const LOCKED_MS = 30_000
/** How long after a renewal that failed the next one is tried, while the old token still serves. */
const RENEWAL_PAUSE_MS = 5000
/** Where so many tokens in a row are refused before they were ever accepted, the token is not what is wrong. */
const MAX_UNACCEPTED = 2
const REPLACEMENT_PAUSE_MS = 5000

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
  const lockout = new Lockout(secret, now, LOCKED_MS)
  let current: Token | undefined
  let pending: Promise<Token> | undefined
  let unaccepted = 0
  let replacedAtMs = Number.NEGATIVE_INFINITY

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
      accepted() {
        if (current === token) unaccepted = 0
      },
      refused() {
        // There is a newer one already, or it is being asked for.
        if (current !== token) return true
        if (unaccepted >= MAX_UNACCEPTED && now() - replacedAtMs < REPLACEMENT_PAUSE_MS) return false
        unaccepted += 1
        replacedAtMs = now()
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
