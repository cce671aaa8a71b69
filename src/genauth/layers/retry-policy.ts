// Whether an attempt is followed by another, and after which time.

import type { Verdict } from '../verdict.js'
import type { RetryBudget } from './retry-budget.js'

/** Most attempts of one call that fails for another reason than a throttle. */
const MAX_ATTEMPTS = 3
/** Credentials may be withdrawn just after they were issued; where that happens twice, something else is wrong. */
const MAX_RENEWALS = 2
const FAILED = { firstMs: 200, mostMs: 2000 }
const THROTTLED = { firstMs: 250, mostMs: 5000 }

/** From 0 up to, and not including, 1. */
export type Random = () => number

/**
 * Decides after each failed attempt of one call whether there is another, and when. Waits are drawn from zero to a
 * bound that doubles ("full jitter"), so that those who failed together do not come back together.
 */
export class RetryPolicy {
  #failures = 0
  #throttles = 0
  #renewals = 0
  #stale = false

  constructor(
    private readonly budget: RetryBudget,
    private readonly random: Random,
  ) {}

  /** @returns milliseconds to wait before the next attempt; undefined where this failure is the last word */
  next(verdict: Verdict, nowMs: number, deadlineMs: number): number | undefined {
    switch (verdict.kind) {
      case 'stale':
        // Once: a fresh connection cannot be stale, and a server that closes those too is out of order.
        if (this.#stale) return undefined
        this.#stale = true
        // It is made whatever is left, but it is a request more all the same.
        this.budget.spend(nowMs)
        return 0
      case 'renewed':
        this.#renewals += 1
        return this.#renewals > MAX_RENEWALS ? undefined : 0
      case 'throttled': {
        this.#throttles += 1
        return inTime(this.#wait(THROTTLED, this.#throttles, verdict.retryAfterMs), nowMs, deadlineMs)
      }
      case 'failed': {
        this.#failures += 1
        if (this.#failures >= MAX_ATTEMPTS) return undefined
        const waitMs = inTime(this.#wait(FAILED, this.#failures, verdict.retryAfterMs), nowMs, deadlineMs)
        return waitMs !== undefined && this.budget.spend(nowMs) ? waitMs : undefined
      }
      default:
        return undefined
    }
  }

  #wait({ firstMs, mostMs }: typeof FAILED, number: number, askedMs = 0): number {
    return askedMs + this.random() * Math.min(mostMs, firstMs * 2 ** (number - 1))
  }
}

/** Whoever would wake up after the deadline need not go to sleep. */
const inTime = (waitMs: number, nowMs: number, deadlineMs: number) => (nowMs + waitMs < deadlineMs ? waitMs : undefined)
