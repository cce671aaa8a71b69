// A pause that grows with every failure in a row.

/** How long something is left alone after a failure: longer with every further one, up to a bound. */
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

  /** It failed again. */
  begin(nowMs: number): void {
    this.#untilMs = nowMs + this.#nextMs
    this.#nextMs = Math.min(this.mostMs, this.#nextMs * 2)
  }
}
