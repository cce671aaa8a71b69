// How many requests per second GenAuth accepts, learned from its refusals.

import { RollingCount } from './rolling-count.js'

const WINDOW_MS = 1000
/** Share of refused requests up to which the rate is about right: finding the limit means touching it. */
const MAX_REFUSED_SHARE = 0.05
/** Lowest ceiling after the first cut, in requests per second: first refusals may have another cause than the rate. */
const FIRST_CEILING = 20
/** Time from a cut until the rate is back at the ceiling. */
const RECOVERY_MS = 2000
/** Shortest time between two cuts: the first one must take effect, even if GenAuth counts in whole seconds. */
const MIN_CUT_MS = 1000
/** Time without a cut after which the limit is dropped: it is gone, or far away. */
const FORGET_MS = 60_000

/**
 * Learns how many requests per second GenAuth accepts. Only `most` applies until it refuses some. From then on the rate
 * is halved at a refusal, returns to what was accepted before, first fast and then slowly, and then probes beyond that
 * ever faster, like the window of TCP's CUBIC. A token bucket spreads requests evenly at that rate.
 */
export class Rate {
  /** Requests per second that were accepted before the last cut; undefined before the first cut. */
  #ceiling: number | undefined
  #cutAtMs = Number.NEGATIVE_INFINITY
  #tokens = 0
  #filledAtMs = 0
  readonly #accepted = new RollingCount(WINDOW_MS)
  readonly #refused = new RollingCount(WINDOW_MS)

  /** @param most requests per second that are never exceeded */
  constructor(private readonly most = Number.POSITIVE_INFINITY) {}

  /** The current limit in requests per second; Infinity if there is none. */
  perSecond(nowMs: number): number {
    if (this.#ceiling === undefined) return this.most
    const sinceMs = nowMs - this.#cutAtMs
    return Math.min(this.most, sinceMs > FORGET_MS ? Number.POSITIVE_INFINITY : recovered(this.#ceiling, sinceMs))
  }

  /** Requests per second to rely on: those accepted before the last cut, or now if that is more. */
  sustained(nowMs: number): number {
    const perSecond = this.perSecond(nowMs)
    if (this.#ceiling === undefined || perSecond === this.most) return perSecond
    return Math.min(this.most, Math.max(this.#ceiling, this.#accepted.total(nowMs)))
  }

  /** Takes a token. @returns whether a request may be sent now */
  take(nowMs: number): boolean {
    const perSecond = this.perSecond(nowMs)
    if (perSecond === Number.POSITIVE_INFINITY) return true
    this.#fill(nowMs, perSecond)
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  /** Milliseconds until the next request may be sent. */
  readyInMs(nowMs: number): number {
    const perSecond = this.perSecond(nowMs)
    if (perSecond === Number.POSITIVE_INFINITY) return 0
    this.#fill(nowMs, perSecond)
    return Math.max(0, ((1 - this.#tokens) * 1000) / filling(perSecond))
  }

  accepted(nowMs: number): void {
    this.#accepted.add(nowMs)
  }

  /** @param sentAtMs requests sent before the last cut are ignored, since that cut already accounts for them */
  refused(sentAtMs: number, nowMs: number): void {
    if (sentAtMs <= this.#cutAtMs) return
    this.#refused.add(nowMs)
    if (nowMs - this.#cutAtMs < MIN_CUT_MS) return
    const accepted = this.#accepted.total(nowMs)
    const refused = this.#refused.total(nowMs)
    if (refused > (accepted + refused) * MAX_REFUSED_SHARE) this.#cut(accepted, nowMs)
  }

  #cut(accepted: number, nowMs: number) {
    const least = this.#ceiling === undefined ? FIRST_CEILING : Math.max(1, this.#ceiling / 2)
    this.#ceiling = Math.min(this.most, Math.max(accepted, least))
    this.#cutAtMs = nowMs
    this.#tokens = 0
    this.#filledAtMs = nowMs
    this.#refused.clear()
  }

  #fill(nowMs: number, perSecond: number) {
    const earned = ((nowMs - this.#filledAtMs) * filling(perSecond)) / 1000
    this.#tokens = Math.min(capacity(perSecond), this.#tokens + earned)
    this.#filledAtMs = nowMs
  }
}

/** The rate after a cut: half the ceiling, back at the ceiling after RECOVERY_MS, and then beyond it ever faster. */
function recovered(ceiling: number, sinceMs: number): number {
  const left = 1 - sinceMs / RECOVERY_MS
  if (left > 0) return Math.max(1, ceiling - (ceiling / 2) * left ** 3)
  const seconds = (sinceMs - RECOVERY_MS) / 1000
  return ceiling * (1 + 0.01 * seconds + 0.002 * seconds ** 3)
}

/** Most requests that may be sent at once after a pause: slightly more than one, so that timers need not be exact. */
const capacity = (perSecond: number) => 1 + perSecond / 50

/** Tokens per second. What a pause saved up is deducted, so that no second has more requests than the rate. */
const filling = (perSecond: number) => perSecond - perSecond / 50
