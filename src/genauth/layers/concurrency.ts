// How many requests may be in flight, learned from how fast they are answered.

/** Faster answers than this are all alike: what they differ by is our own process. */
const FLAT_MS = 50
/** So many times slower than usual, and it is the other side that is busy. */
const TOLERANCE = 3
const PRESSURE_WEIGHT = 0.1
/** Slow answers count little, as one among many says nothing; quick ones count more, as they show that it is over. */
const LATENCY_UP = 1 / 20
const LATENCY_DOWN = 1 / 5
/** The usual time follows faster answers quickly and slower ones hardly at all. */
const USUAL_DOWN = 1 / 20
const USUAL_UP = 1 / 500
const GROWTH = 0.5
const BUSY_SHARE = 0.8
const THROTTLED_SHRINK = 0.9

/**
 * How many requests may be under way at a time, after the gradient method: more while answers take as long as they
 * usually do and all places are in use, fewer when they take longer or come as 429.
 */
export class Concurrency {
  readonly #most: number
  readonly #least: number
  #limit: number
  /** Milliseconds, by endpoint: a page of a list takes longer than one order. */
  readonly #usual = new Map<string, number>()
  #pressure = 1
  #latencyMs = 0
  #throttledAtMs = Number.NEGATIVE_INFINITY

  constructor(most: number) {
    this.#most = most
    this.#least = Math.max(1, Math.ceil(most / 8))
    this.#limit = most
  }

  get limit(): number {
    return Math.floor(this.#limit)
  }

  /** How long an answer takes at present; 0 before the first. */
  get latencyMs(): number {
    return this.#latencyMs
  }

  /** An answer came, or an attempt spent all its time. @param inFlight how many were under way, this one included */
  answered(endpoint: string, tookMs: number, inFlight: number): void {
    const usual = this.#usual.get(endpoint) ?? tookMs
    this.#usual.set(endpoint, usual + (tookMs - usual) * (tookMs < usual ? USUAL_DOWN : USUAL_UP))
    const weight = this.#latencyMs === 0 ? 1 : tookMs > this.#latencyMs ? LATENCY_UP : LATENCY_DOWN
    this.#latencyMs += (tookMs - this.#latencyMs) * weight
    this.#pressure += (tookMs / Math.max(usual, FLAT_MS) - this.#pressure) * PRESSURE_WEIGHT
    if (this.#pressure > TOLERANCE) this.#shrink(1 - Math.max(0.5, TOLERANCE / this.#pressure))
    else if (inFlight >= this.limit * BUSY_SHARE) this.#limit = Math.min(this.#most, this.#limit + GROWTH / this.#limit)
  }

  /** A 429. Those that were sent side by side are refused for one reason, so together they count once. */
  throttled(sentAtMs: number, nowMs: number): void {
    if (sentAtMs <= this.#throttledAtMs) return
    this.#throttledAtMs = nowMs
    this.#shrink(this.#limit * (1 - THROTTLED_SHRINK))
  }

  /** Nothing was under way for a while, so what was learnt says nothing any more. */
  forget(): void {
    this.#limit = this.#most
    this.#pressure = 1
    this.#latencyMs = 0
  }

  #shrink(by: number) {
    this.#limit = Math.max(this.#least, this.#limit - by)
  }
}
