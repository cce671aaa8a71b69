// Time and timers as a value that tests can replace.

import type { Signal } from '../operation/abort.js'

/** Time as the engine's policies see it: handed in, so that tests let it pass. */
export interface Clock {
  /** Milliseconds of a clock that only goes forward. */
  now(): number
  /** Runs something later. @returns what calls it off */
  after(ms: number, run: () => void): () => void
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** One thing to do later: set again before its time it is not moved, and it is done once. */
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

/** Waits, unless the signal fires before: then it throws the signal's reason, and nothing is left running. */
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
