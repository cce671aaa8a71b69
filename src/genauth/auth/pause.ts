// Exponential back-off after consecutive failures.

/** A pause after a failure. It doubles with each consecutive failure, up to `mostMs`. */
export class Pause {
  #nextMs: number
  #untilMs = Number.NEGATIVE_INFINITY

  constructor(
    firstMs: number,
    private readonly mostMs: number,
  ) {
    this.#nextMs = firstMs
  }

  isOver(nowMs: number): boolean {
    return nowMs >= this.#untilMs
  }

  /** Starts the pause after a failure, and doubles the next one. */
  begin(nowMs: number): void {
    this.#untilMs = nowMs + this.#nextMs
    this.#nextMs = Math.min(this.mostMs, this.#nextMs * 2)
  }
}
