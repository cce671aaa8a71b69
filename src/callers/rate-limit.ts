// Rate limits per caller and minute.

import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { type Quota, RateLimited } from '../errors.js'
import type { Caller } from '../operation/operation.js'

const WINDOW_S = 60

/** A charge against a caller's rate limit. */
export interface Charge {
  readonly quota: Quota
  /** Refunds unused points; has no effect once the minute of the charge is over. */
  giveBack(points: number): void
}

/** A limit per caller, in windows of one minute that begin with the caller's first request. */
export class RateLimit {
  readonly #limiter: RateLimiterMemory

  /** @param setting the name of the setting, for error responses */
  constructor(
    private readonly setting: string,
    private readonly allowed: number,
  ) {
    this.#limiter = new RateLimiterMemory({ points: allowed, duration: WINDOW_S })
  }

  /** @throws RateLimited if too few points are left; nothing is charged then */
  async charge({ key }: Caller, points: number): Promise<Charge> {
    try {
      const { remainingPoints, msBeforeNext } = await this.#limiter.consume(key, points)
      const endsAtMs = performance.now() + msBeforeNext
      return {
        quota: { allowed: this.allowed, left: remainingPoints, resetMs: msBeforeNext },
        giveBack: unused => {
          if (unused > 0 && performance.now() < endsAtMs) void this.#limiter.reward(key, unused)
        },
      }
    } catch (refused) {
      if (refused instanceof Error) throw refused
      const { msBeforeNext, consumedPoints } = refused as RateLimiterRes
      await this.#limiter.reward(key, points)
      const left = Math.max(0, this.allowed - (consumedPoints - points))
      throw new RateLimited(this.setting, { allowed: this.allowed, left, resetMs: msBeforeNext }, points)
    }
  }
}
