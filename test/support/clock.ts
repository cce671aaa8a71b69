import type { Clock } from '../../src/genauth/clock.js'

interface Timer {
  readonly dueMs: number
  readonly run: () => void
}

/** A clock that stands still until it is told how much time has passed. */
export class ManualClock implements Clock {
  #nowMs = 0
  readonly #timers = new Set<Timer>()

  now = (): number => this.#nowMs

  after = (ms: number, run: () => void): (() => void) => {
    const timer = { dueMs: this.#nowMs + ms, run }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  /** How many timers are set. */
  get timers(): number {
    return this.#timers.size
  }

  /** Lets time pass, with what is due on the way in the order in which it is due. */
  async pass(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms
    await settled()
    for (let next = this.#next(endMs); next !== undefined; next = this.#next(endMs)) {
      this.#timers.delete(next)
      this.#nowMs = Math.max(this.#nowMs, next.dueMs)
      next.run()
      await settled()
    }
    this.#nowMs = endMs
  }

  /** The process is busy: time passes, and what is due has to wait. */
  busy(ms: number): void {
    this.#nowMs += ms
  }

  #next(endMs: number): Timer | undefined {
    let first: Timer | undefined
    for (const timer of this.#timers)
      if (timer.dueMs <= endMs && timer.dueMs < (first?.dueMs ?? Infinity)) first = timer
    return first
  }
}

/** Lets everything happen that waits for promises alone. */
export const settled = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
