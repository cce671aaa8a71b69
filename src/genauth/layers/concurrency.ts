// How many requests may be in flight, learned from failures: additive increase, multiplicative decrease.

import { FailingCalls } from './failing-calls.js'

/** Factor by which the limit is reduced when GenAuth is overloaded. */
const DECREASE = 0.7

/**
 * The limit of requests in flight. It shrinks when GenAuth is overloaded (500, 502, 503, 504, timeouts, failed
 * connections), and grows by one for each round of responses while the limit is reached, as in TCP's congestion
 * avoidance. Rate limiting (429) is not counted here, nor are failures of one or two calls only: their records may be
 * the reason.
 */
export class Concurrency {
  #limit: number
  #decreasedAtMs = Number.NEGATIVE_INFINITY
  readonly #failing = new FailingCalls()

  constructor(private readonly most: number) {
    this.#limit = most
  }

  get limit(): number {
    return Math.floor(this.#limit)
  }

  /** A response arrived. @param inFlight number of requests in flight, including this one */
  answered(inFlight: number): void {
    if (inFlight >= this.limit) this.#limit = Math.min(this.most, this.#limit + 1 / this.#limit)
  }

  /** An attempt of the call with this key failed for a reason that a lower limit may avoid. */
  overloaded(key: string, sentAtMs: number, nowMs: number): void {
    // Requests that were in flight together fail for the same reason, so they count once.
    if (!this.#failing.add(key, nowMs) || sentAtMs <= this.#decreasedAtMs) return
    this.#decreasedAtMs = nowMs
    this.#limit = Math.max(1, this.#limit * DECREASE)
  }

  /** Resets the limit after an idle period, when it is outdated. */
  forget(): void {
    this.#limit = this.most
  }
}
