// The retry budget that all calls share.

/** Retries that each call adds to the budget: during an outage, attempts grow by no more than this share. */
const PER_CALL = 0.1
/** The budget at the start, and again after quiet times. */
const FLOOR = 20
const MOST = 100
/** Most retries of one call until the budget is back at the floor, so that a bad record leaves some for the others. */
const MOST_OF_CALL = 5
/** Calls that are counted. */
const MOST_CALLS = 1000
/** How fast the budget returns to the floor without any calls, in retries per millisecond. */
const FLOOR_PER_MS = 1 / 1000

/** How many failed attempts may be retried: a share of the calls, with a floor for quiet times. */
export class RetryBudget {
  #left = FLOOR
  #filledAtMs = 0
  /** Retries by the key of the call, since the budget was last at the floor. */
  readonly #spent = new Map<string, number>()

  /** Adds the share of a new call. */
  earn(): void {
    this.#left = Math.min(MOST, this.#left + PER_CALL)
  }

  /** Spends one retry of the call with this key. @param key undefined for no limit of its own @returns whether one was left */
  spend(key: string | undefined, nowMs: number): boolean {
    this.#fill(nowMs)
    if (this.#left < 1 || (key !== undefined && !this.#share(key))) return false
    this.#left -= 1
    return true
  }

  /** Counts a retry of the call. @returns false if it has had its share */
  #share(key: string): boolean {
    const spent = this.#spent.get(key) ?? 0
    if (spent >= MOST_OF_CALL) return false
    if (spent > 0 || this.#spent.size < MOST_CALLS) this.#spent.set(key, spent + 1)
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
    if (this.#left >= FLOOR) this.#spent.clear()
  }
}
