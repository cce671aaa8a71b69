// The retry budget that all calls share.

/** Retries that each call adds to the budget: during an outage, attempts grow by no more than this share. */
const PER_CALL = 0.1
/** The budget at the start, and again after quiet times. */
const FLOOR = 20
const MOST = 100
/** How fast the budget returns to the floor without any calls, in retries per millisecond. */
const FLOOR_PER_MS = 1 / 1000

/** How many failed attempts may be retried: a share of the calls, with a floor for quiet times. */
export class RetryBudget {
  #left = FLOOR
  #filledAtMs = 0

  /** Adds the share of a new call. */
  earn(): void {
    this.#left = Math.min(MOST, this.#left + PER_CALL)
  }

  /** Spends one retry. @returns whether one was left */
  spend(nowMs: number): boolean {
    this.#fill(nowMs)
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }

  left(nowMs: number): number {
    this.#fill(nowMs)
    return this.#left
  }

  #fill(nowMs: number) {
    const earned = (nowMs - this.#filledAtMs) * FLOOR_PER_MS
    this.#filledAtMs = nowMs
    if (this.#left < FLOOR) this.#left = Math.min(FLOOR, this.#left + earned)
  }
}
