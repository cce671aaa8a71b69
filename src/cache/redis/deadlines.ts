// A deadline around each command, since the client's own does not end commands that were sent.

/** No answer came in time. */
export class TooSlow extends Error {}

interface Waiting {
  /** The sweep at which it is late. */
  readonly due: number
  reject(error: TooSlow): void
}

/** How often it is looked for commands that are late. */
const SWEEP_MS = 10

/**
 * Ends whatever takes too long. Time counts in sweeps of one timer: while the process is busy, answers cannot be read, so that time
 * is nobody's delay. A timer for each command would cost more than the command.
 */
export class Deadlines {
  /** In the order in which they are due, as all have the same time. */
  readonly #waiting = new Set<Waiting>()
  #sweeps = 0
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly limitMs: number) {}

  /** @throws TooSlow, or as the work does */
  within<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { due: this.#sweeps + this.limitMs / SWEEP_MS, reject }
      this.#waiting.add(waiting)
      this.#timer ??= setInterval(() => this.#sweep(), SWEEP_MS)
      work.then(resolve, reject).finally(() => this.#waiting.delete(waiting))
    })
  }

  #sweep() {
    this.#sweeps += 1
    // Answers that have arrived are read after the timers.
    setImmediate(() => this.#rejectLate())
  }

  #rejectLate() {
    for (const waiting of this.#waiting) {
      if (waiting.due > this.#sweeps) break
      this.#waiting.delete(waiting)
      waiting.reject(new TooSlow(`Redis did not answer within ${this.limitMs} ms.`))
    }
    if (this.#waiting.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
