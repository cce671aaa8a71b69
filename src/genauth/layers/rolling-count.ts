// A count of events within a sliding time span.

const BUCKETS = 10

/** Counts the events of the last `spanMs` milliseconds. Older events expire in tenths of the span. */
export class RollingCount {
  readonly #counts = new Float64Array(BUCKETS)
  readonly #widthMs: number
  #bucket = 0
  #total = 0

  constructor(spanMs: number) {
    this.#widthMs = spanMs / BUCKETS
  }

  add(nowMs: number): void {
    const at = this.#advance(nowMs)
    this.#counts[at] = (this.#counts[at] ?? 0) + 1
    this.#total += 1
  }

  total(nowMs: number): number {
    this.#advance(nowMs)
    return this.#total
  }

  clear(): void {
    this.#counts.fill(0)
    this.#total = 0
  }

  /** Expires old buckets. @returns the index of the current bucket */
  #advance(nowMs: number): number {
    const bucket = Math.floor(nowMs / this.#widthMs)
    if (bucket - this.#bucket >= BUCKETS) this.clear()
    else {
      for (let passed = this.#bucket + 1; passed <= bucket; passed += 1) {
        const at = passed % BUCKETS
        this.#total -= this.#counts[at] ?? 0
        this.#counts[at] = 0
      }
    }
    this.#bucket = Math.max(this.#bucket, bucket)
    return this.#bucket % BUCKETS
  }
}
