// Holding back a key that GenAuth refuses, so that it is not locked for good.

import type { UpstreamUnauthorized } from '../errors.js'
import type { Secret } from './credentials.js'
import { Pause } from './pause.js'

const FIRST_MS = 5000
const MOST_MS = 60_000

/**
 * Keeps a key that GenAuth refused from being shown again and again, by which GenAuth might lock it for good: for some
 * seconds, doubling with each refusal, then once, and at once where the secret has been exchanged.
 */
export class Lockout {
  #refusal: { readonly error: UpstreamUnauthorized; readonly secret: string; readonly pause: Pause } | undefined
  /** Whoever tries for all keeps the others waiting until it is told what came of it, or for this long. */
  #trialUntilMs = Number.NEGATIVE_INFINITY

  constructor(
    private readonly secret: Secret,
    /** Milliseconds of any clock that runs steadily. */
    private readonly now: () => number,
  ) {}

  /** @returns the secret, which may be shown now. @throws the error with which it was refused not long ago */
  show(): string {
    const secret = this.secret()
    if (this.#refusal?.secret !== secret) return secret
    const now = this.now()
    if (now < this.#trialUntilMs || !this.#refusal.pause.isOver(now)) throw this.#refusal.error
    this.#trialUntilMs = now + FIRST_MS
    return secret
  }

  /** @param shown which secret it was, as there may be another by now */
  refuse(error: UpstreamUnauthorized, shown: string): void {
    const pause = this.#refusal?.secret === shown ? this.#refusal.pause : new Pause(FIRST_MS, MOST_MS)
    pause.begin(this.now())
    this.#refusal = { error, secret: shown, pause }
    this.giveBack()
  }

  /** GenAuth said neither yes nor no, so the next one may try for all. */
  giveBack(): void {
    this.#trialUntilMs = Number.NEGATIVE_INFINITY
  }

  lift(): void {
    this.#refusal = undefined
    this.giveBack()
  }
}
