// How many retries there may be in all, whatever each call would like.

/** Repeats that a call earns for all: under an outage attempts grow by this share, whatever each call would like. */
const PER_CALL = 0.1
/** What a gateway may spend before it has earned anything, and again after quiet times. */
const FLOOR = 20
const MOST = 100
/** How fast it comes back to the floor without any calls. */
const FLOOR_PER_MS = 1 / 1000

/** How many failed attempts may be repeated: a share of the calls, with a floor for quiet times. */
export class RetryBudget {
  #left = FLOOR
  #filledAtMs = 0

  /** A call has begun, and earns its share. */
  earn(): void {
    this.#left = Math.min(MOST, this.#left + PER_CALL)
  }

  /** @returns whether there is a repeat left, which is then spent */
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
