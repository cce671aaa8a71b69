// How long responses take, learned from those that arrived lately.

/** Calls that are remembered. */
const MOST = 15
/** With fewer calls than this nothing is known: a median of five withstands two bad records. */
const LEAST = 5

/**
 * The median of what different calls took lately. A few records that are slow do not count, and what never arrives says
 * nothing about what does.
 */
export class Latency {
  /** Milliseconds by the key of the call, the latest last. */
  readonly #tookMs = new Map<string, number>()
  #medianMs: number | undefined

  /** 0 if too few calls are known. */
  get medianMs(): number {
    this.#medianMs ??= this.#tookMs.size < LEAST ? 0 : medianOf([...this.#tookMs.values()])
    return this.#medianMs
  }

  /** A response arrived. */
  learn(key: string, tookMs: number): void {
    this.#tookMs.delete(key)
    this.#tookMs.set(key, tookMs)
    this.#medianMs = undefined
    if (this.#tookMs.size <= MOST) return
    const [oldest] = this.#tookMs.keys()
    this.#tookMs.delete(oldest as string)
  }

  forget(): void {
    this.#tookMs.clear()
    this.#medianMs = undefined
  }
}

const medianOf = (numbers: number[]) => numbers.sort((one, other) => one - other)[(numbers.length - 1) >> 1] as number
