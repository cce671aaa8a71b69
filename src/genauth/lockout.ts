import type { Secret } from './credentials.js'
import type { UpstreamUnauthorized } from './errors.js'

/**
 * Keeps a key that GenAuth refused from being shown again and again, by which GenAuth might lock it for good: for a
 * while, then once, and at once where the secret has been exchanged.
 */
export class Lockout {
  #refusal: { readonly error: UpstreamUnauthorized; readonly secret: string; untilMs: number } | undefined

  constructor(
    private readonly secret: Secret,
    /** Milliseconds of any clock that runs steadily. */
    private readonly now: () => number,
    private readonly forMs: number,
  ) {}

  /** @returns the secret, which may be shown now. @throws the error with which it was refused not long ago */
  show(): string {
    const secret = this.secret()
    if (this.#refusal === undefined || this.#refusal.secret !== secret) return secret
    const now = this.now()
    if (now < this.#refusal.untilMs) throw this.#refusal.error
    // The one who asks now tries for all.
    this.#refusal.untilMs = now + this.forMs
    return secret
  }

  /** @param shown which secret it was, as there may be another by now */
  refuse(error: UpstreamUnauthorized, shown: string): void {
    this.#refusal = { error, secret: shown, untilMs: this.now() + this.forMs }
  }

  /** GenAuth said neither yes nor no, so the next one may try for all. */
  giveBack(): void {
    if (this.#refusal) this.#refusal.untilMs = this.now()
  }

  lift(): void {
    this.#refusal = undefined
  }
}
