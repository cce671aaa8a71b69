// Whether a failed attempt is retried, and after which delay.

import type { Judgement } from '../judgement.js'
import type { RetryBudget } from './retry-budget.js'

/** Most attempts of one call that end as `failed`; other judgements do not count. */
const MAX_ATTEMPTS = 3
/** Credentials may be revoked right after they were issued; if more renewals are needed, something else is wrong. */
const MAX_RENEWALS = 2
const FAILED = { firstMs: 200, mostMs: 2000 }
const THROTTLED = { firstMs: 250, mostMs: 5000 }

/** A number from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number

/**
 * Decides after each failed attempt of one call whether and when to retry. Delays are random between zero and a bound
 * that doubles ("full jitter"), so that calls that failed together do not retry together.
 */
export class RetryPolicy {
  #failures = 0
  #throttles = 0
  #renewals = 0
  #stale = false

  constructor(
    /** Key of the call; undefined if its endpoint has no other. */
    private readonly key: string | undefined,
    private readonly budget: RetryBudget,
    private readonly random: Random,
  ) {}

  /** @returns milliseconds to wait before the next attempt; undefined if this failure is final */
  next(judgement: Judgement, nowMs: number, deadlineMs: number): number | undefined {
    switch (judgement.kind) {
      case 'stale':
        // Only once: a new connection cannot be stale, and a server that closes that too is out of order.
        if (this.#stale) return undefined
        this.#stale = true
        // The retry is made even if the budget is empty, but it is charged to the budget.
        this.budget.spend(this.key, nowMs)
        return 0
      case 'renewed':
        this.#renewals += 1
        return this.#renewals > MAX_RENEWALS ? undefined : 0
      case 'throttled': {
        this.#throttles += 1
        return inTime(this.#wait(THROTTLED, this.#throttles, judgement.retryAfterMs), nowMs, deadlineMs)
      }
      case 'failed': {
        this.#failures += 1
        if (this.#failures >= MAX_ATTEMPTS) return undefined
        const waitMs = inTime(this.#wait(FAILED, this.#failures, judgement.retryAfterMs), nowMs, deadlineMs)
        return waitMs !== undefined && this.budget.spend(this.key, nowMs) ? waitMs : undefined
      }
      default:
        return undefined
    }
  }

  #wait({ firstMs, mostMs }: typeof FAILED, number: number, askedMs = 0): number {
    return askedMs + this.random() * Math.min(mostMs, firstMs * 2 ** (number - 1))
  }
}

/** The delay; undefined if it would end after the deadline. */
const inTime = (waitMs: number, nowMs: number, deadlineMs: number) => (nowMs + waitMs < deadlineMs ? waitMs : undefined)
