// Time and timers as a value that tests can replace.

import type { Signal } from '../operation/abort.js'

/** The clock of all policies: injected, so that tests control time. */
export interface Clock {
  /** Milliseconds of a monotonic clock. */
  now(): number
  /** Schedules `run`. @returns a function that cancels it */
  after(ms: number, run: () => void): () => void
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** A timer for one callback. While it is pending, setting it again has no effect. */
export class Alarm {
  #off: (() => void) | undefined

  constructor(
    private readonly clock: Clock,
    private readonly ring: () => void,
  ) {}

  set(ms: number): void {
    this.#off ??= this.clock.after(ms, () => {
      this.#off = undefined
      this.ring()
    })
  }

  clear(): void {
    this.#off?.()
    this.#off = undefined
  }
}

/** Waits `ms` milliseconds. If the signal fires first, cancels the timer and throws the signal's reason. */
export async function sleep(clock: Clock, ms: number, signal: Signal): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const giveUp = () => {
      cancel()
      reject(signal.reason)
    }
    const cancel = clock.after(ms, () => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    })
    signal.addEventListener('abort', giveUp, { once: true })
  })
}
