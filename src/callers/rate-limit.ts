// Rate limits per caller and minute.

import { type Quota, RateLimited } from '../limit-errors.js'
import type { Caller } from '../operation/operation.js'

const WINDOW_MS = 60_000

/** A charge against a caller's rate limit. */
export interface Charge {
  readonly quota: Quota
  /** Refunds unused points; has no effect once the minute of the charge is over. */
  giveBack(points: number): void
}

/** The current minute of a caller. */
interface Window {
  readonly endsAtMs: number
  used: number
}

/**
 * A limit per caller, in windows of one minute that begin with the caller's first request. Libraries measure them by the
 * clock on the wall: when that is set back by an hour, callers would have to wait for an hour.
 */
export class RateLimit {
  /** By caller; the earliest to end first. */
  readonly #windows = new Map<string, Window>()

  /**
   * @param setting the name of the setting, for error responses
   * @param now milliseconds of a monotonic clock
   */
  constructor(
    private readonly setting: string,
    private readonly allowed: number,
    private readonly now: () => number,
  ) {}

  /** @throws RateLimited if too few points are left; nothing is charged then */
  charge({ key }: Caller, points: number): Charge {
    const now = this.now()
    const window = this.#windowOf(key, now)
    const left = this.allowed - window.used
    const resetMs = window.endsAtMs - now
    if (points > left) throw new RateLimited(this.setting, { allowed: this.allowed, left, resetMs }, points)
    window.used += points
    return {
      quota: { allowed: this.allowed, left: left - points, resetMs },
      giveBack(unused) {
        window.used -= Math.max(0, unused)
      },
    }
  }

  #windowOf(key: string, now: number): Window {
    for (const [ended, { endsAtMs }] of this.#windows) {
      if (now < endsAtMs) break
      this.#windows.delete(ended)
    }
    const known = this.#windows.get(key)
    if (known) return known
    const window = { endsAtMs: now + WINDOW_MS, used: 0 }
    this.#windows.set(key, window)
    return window
  }
}
