// How many requests may be in flight, learned from failures: additive increase, multiplicative decrease.

/** What is left of the limit when GenAuth shows that it was too much. */
const DECREASE = 0.7
/** Slow answers count little, as one among many says nothing; quick ones count more, as they show that it is over. */
const LATENCY_UP = 1 / 20
const LATENCY_DOWN = 1 / 5

/**
 * How many requests may be in flight at a time: fewer where GenAuth is overloaded (503, timeouts, refused connections), and
 * one more for each round of answers as long as all places are used, as TCP's congestion avoidance does. Refusals of the
 * rate (429) do not belong here.
 */
export class Concurrency {
  #limit: number
  #latencyMs = 0
  #decreasedAtMs = Number.NEGATIVE_INFINITY

  constructor(private readonly most: number) {
    this.#limit = most
  }

  get limit(): number {
    return Math.floor(this.#limit)
  }

  /** How long an answer takes at present; 0 before the first. */
  get latencyMs(): number {
    return this.#latencyMs
  }

  /** An answer came. @param inFlight how many were in flight, this one included */
  answered(tookMs: number, inFlight: number): void {
    this.#learn(tookMs)
    if (inFlight >= this.limit) this.#limit = Math.min(this.most, this.#limit + 1 / this.#limit)
  }

  /** An attempt failed for a reason that fewer at a time may avoid. */
  overloaded(sentAtMs: number, nowMs: number): void {
    // Those that were sent side by side are refused for one reason, so together they count once.
    if (sentAtMs <= this.#decreasedAtMs) return
    this.#decreasedAtMs = nowMs
    this.#limit = Math.max(1, this.#limit * DECREASE)
  }

  /** An attempt spent all its time: at least so long an answer takes. */
  timedOut(tookMs: number, sentAtMs: number, nowMs: number): void {
    this.#learn(tookMs)
    this.overloaded(sentAtMs, nowMs)
  }

  /** Nothing was in flight for a while, so what was learned says nothing any more. */
  forget(): void {
    this.#limit = this.most
    this.#latencyMs = 0
  }

  #learn(tookMs: number) {
    const weight = this.#latencyMs === 0 ? 1 : tookMs > this.#latencyMs ? LATENCY_UP : LATENCY_DOWN
    this.#latencyMs += (tookMs - this.#latencyMs) * weight
  }
}
