// Holds back an access key that GenAuth refused, so that GenAuth does not lock it permanently.

import type { UpstreamUnauthorized } from '../errors.js'
import type { Secret } from './credentials.js'
import { Pause } from './pause.js'

const FIRST_MS = 5000
const MOST_MS = 60_000

/**
 * Limits how often a refused key is sent, since GenAuth might lock it permanently. After a refusal the key is held
 * back for 5 seconds, doubling with each refusal up to 60; then a single request tries it. A rotated secret is tried
 * at once.
 */
export class Lockout {
  #refusal: { readonly error: UpstreamUnauthorized; readonly secret: string; readonly pause: Pause } | undefined
  /** While one request tries the key, the others fail until its outcome is known, or until this time. */
  #trialUntilMs = Number.NEGATIVE_INFINITY

  constructor(
    private readonly secret: Secret,
    /** Milliseconds of any monotonic clock. */
    private readonly now: () => number,
  ) {}

  /** @returns the secret, if it may be sent now. @throws the error of its recent refusal */
  show(): string {
    const secret = this.secret()
    if (this.#refusal?.secret !== secret) return secret
    const now = this.now()
    if (now < this.#trialUntilMs || !this.#refusal.pause.isOver(now)) throw this.#refusal.error
    this.#trialUntilMs = now + FIRST_MS
    return secret
  }

  /** @param shown the secret that was refused; the current one may differ by now */
  refuse(error: UpstreamUnauthorized, shown: string): void {
    const pause = this.#refusal?.secret === shown ? this.#refusal.pause : new Pause(FIRST_MS, MOST_MS)
    pause.begin(this.now())
    this.#refusal = { error, secret: shown, pause }
    this.giveBack()
  }

  /** Ends a trial. If GenAuth neither accepted nor refused the key, the next request may try it. */
  giveBack(): void {
    this.#trialUntilMs = Number.NEGATIVE_INFINITY
  }

  lift(): void {
    this.#refusal = undefined
    this.giveBack()
  }
}
