// How much a caller may ask for in a minute.

import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { type Quota, RateLimited } from '../errors.js'
import type { Caller } from '../operation/operation.js'

const WINDOW_S = 60

/** Something that a caller was charged for. */
export interface Charge {
  readonly quota: Quota
  /** Gives back what was not used; nothing once the minute is over, in which it was charged. */
  giveBack(points: number): void
}

/** A limit for each caller, in minutes that begin with its first request. */
export class RateLimit {
  readonly #limiter: RateLimiterMemory

  /** @param setting the name by which operators know it */
  constructor(
    private readonly setting: string,
    private readonly allowed: number,
  ) {
    this.#limiter = new RateLimiterMemory({ points: allowed, duration: WINDOW_S })
  }

  /** @throws RateLimited where so much is not left, which is then not charged */
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
