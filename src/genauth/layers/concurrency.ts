// How many requests may be in flight, learned from failures: additive increase, multiplicative decrease.

/** Factor by which the limit is reduced when GenAuth is overloaded. */
const DECREASE = 0.7
/** Weights of the latency average. One slow response says little; a fast one shows that a slowdown is over. */
const LATENCY_UP = 1 / 20
const LATENCY_DOWN = 1 / 5

/**
 * The limit of requests in flight. It shrinks when GenAuth is overloaded (500, 502, 503, 504, timeouts, failed
 * connections), and grows by one for each round of responses while the limit is reached, as in TCP's congestion
 * avoidance. Rate limiting (429) is not counted here.
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

  /** Moving average of the response time; 0 before the first response. */
  get latencyMs(): number {
    return this.#latencyMs
  }

  /** A response arrived. @param inFlight number of requests in flight, including this one */
  answered(tookMs: number, inFlight: number): void {
    this.#learn(tookMs)
    if (inFlight >= this.limit) this.#limit = Math.min(this.most, this.#limit + 1 / this.#limit)
  }

  /** An attempt failed for a reason that a lower limit may avoid. */
  overloaded(sentAtMs: number, nowMs: number): void {
    // Requests that were in flight together fail for the same reason, so they count once.
    if (sentAtMs <= this.#decreasedAtMs) return
    this.#decreasedAtMs = nowMs
    this.#limit = Math.max(1, this.#limit * DECREASE)
  }

  /** An attempt timed out, so a response takes at least that long. */
  timedOut(tookMs: number, sentAtMs: number, nowMs: number): void {
    this.#learn(tookMs)
    this.overloaded(sentAtMs, nowMs)
  }

  /** Resets the limit and the latency after an idle period, when they are outdated. */
  forget(): void {
    this.#limit = this.most
    this.#latencyMs = 0
  }

  #learn(tookMs: number) {
    const weight = this.#latencyMs === 0 ? 1 : tookMs > this.#latencyMs ? LATENCY_UP : LATENCY_DOWN
    this.#latencyMs += (tookMs - this.#latencyMs) * weight
  }
}
