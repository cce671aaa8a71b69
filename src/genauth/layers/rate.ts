// How many requests a second GenAuth takes, learned from its refusals.

import { RollingCount } from './rolling-count.js'

const WINDOW_MS = 1000
/** Where so few are refused, the rate is about right: finding the edge means touching it. */
const MAX_REFUSED_SHARE = 0.05
/** Less than this the first refusals do not lead to, since they may be about something else than the rate. */
const FIRST_CEILING = 20
/** How long after a cut the rate is back at the ceiling. */
const RECOVERY_MS = 2000
/** Between two cuts the first one must have had the time to show, also where whole seconds are counted. */
const MIN_CUT_MS = 1000
/** Nothing refused for so long: whatever limit there was is gone, or far away. */
const FORGET_MS = 60_000

/**
 * Finds out how many requests a second the other side takes. Free until it refuses some; from then on the rate halves
 * at a refusal, comes back to what was accepted before, at first fast and then carefully, and goes on to probe beyond it
 * ever faster, as TCP's CUBIC does with its window. A token bucket spreads requests evenly at that rate.
 */
export class Rate {
  /** Requests a second that were taken before the last cut; undefined: never refused. */
  #ceiling: number | undefined
  #cutAtMs = Number.NEGATIVE_INFINITY
  #tokens = 0
  #filledAtMs = 0
  readonly #accepted = new RollingCount(WINDOW_MS)
  readonly #refused = new RollingCount(WINDOW_MS)

  /** @param most requests a second that are never exceeded, if there is such a bound */
  constructor(private readonly most = Number.POSITIVE_INFINITY) {}

  /** Requests a second at present; Infinity where nothing bounds them. */
  perSecond(nowMs: number): number {
    if (this.#ceiling === undefined) return this.most
    const sinceMs = nowMs - this.#cutAtMs
    return Math.min(this.most, sinceMs > FORGET_MS ? Number.POSITIVE_INFINITY : recovered(this.#ceiling, sinceMs))
  }

  /** Requests a second that can be counted on: what was taken before the last cut, or is being taken now. */
  sustained(nowMs: number): number {
    const perSecond = this.perSecond(nowMs)
    if (this.#ceiling === undefined || perSecond === this.most) return perSecond
    return Math.min(this.most, Math.max(this.#ceiling, this.#accepted.total(nowMs)))
  }

  /** @returns whether one more may be sent now, which is then counted */
  take(nowMs: number): boolean {
    const perSecond = this.perSecond(nowMs)
    if (perSecond === Number.POSITIVE_INFINITY) return true
    this.#fill(nowMs, perSecond)
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  /** Milliseconds until the next one may be sent. */
  readyInMs(nowMs: number): number {
    const perSecond = this.perSecond(nowMs)
    if (perSecond === Number.POSITIVE_INFINITY) return 0
    this.#fill(nowMs, perSecond)
    return Math.max(0, ((1 - this.#tokens) * 1000) / filling(perSecond))
  }

  accepted(nowMs: number): void {
    this.#accepted.add(nowMs)
  }

  /** @param sentAtMs what was sent before the last cut was refused by the rate before it */
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

/** After a cut: half, at the ceiling after the recovery, and beyond it ever faster. */
function recovered(ceiling: number, sinceMs: number): number {
  const left = 1 - sinceMs / RECOVERY_MS
  if (left > 0) return Math.max(1, ceiling - (ceiling / 2) * left ** 3)
  const seconds = (sinceMs - RECOVERY_MS) / 1000
  return ceiling * (1 + 0.01 * seconds + 0.002 * seconds ** 3)
}

/** So many may be sent at once after a pause: a little more than one, so that timers need not be exact. */
const capacity = (perSecond: number) => 1 + perSecond / 50

/** What a pause saved up counts as well: in no second are there more than the rate says. */
const filling = (perSecond: number) => perSecond - perSecond / 50
