/** At most so many pieces of work at a time, the others in turn. One whose signal fires leaves the queue. */
export class ConcurrencyLimit {
  #running = 0
  // Insertion order is the order of service, and leaving from the middle is cheap.
  readonly #waiting = new Set<() => void>()

  constructor(readonly max: number) {}

  async run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted()
    if (this.#running < this.max) this.#running += 1
    else await this.#turn(signal)
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  /** Resolves with a place that has been handed over: it is counted as running all the while. */
  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = () => {
        signal.removeEventListener('abort', giveUp)
        resolve()
      }
      const giveUp = () => {
        this.#waiting.delete(start)
        reject(signal.reason)
      }
      this.#waiting.add(start)
      signal.addEventListener('abort', giveUp, { once: true })
    })
  }

  #leave() {
    const [next] = this.#waiting
    if (next === undefined) this.#running -= 1
    else {
      this.#waiting.delete(next)
      next()
    }
  }
}
