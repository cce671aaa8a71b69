// The simulator's limits on rate and concurrency.

/** What it takes; everything is unlimited that is left out. */
export interface Limits {
  /** Requests a second; the others are answered with 429. */
  readonly rps?: number
  /** Requests at a time; the others are answered with 503. */
  readonly maxConcurrent?: number
}

/** Counts what comes in, to refuse what is too much. */
export interface Throttle {
  /** @param busy how many requests are being answered, this one included. @returns undefined for one that may pass */
  refusal(busy: number): 429 | 503 | undefined
}

/** Guess: the limit per second is counted in whole seconds; GenAuth publishes no numbers at all. */
export function createThrottle(
  { rps = Number.POSITIVE_INFINITY, maxConcurrent = Number.POSITIVE_INFINITY }: Limits,
  now: () => number,
): Throttle {
  let second = 0
  let count = 0
  return {
    refusal(busy) {
      const current = Math.floor(now() / 1000)
      if (current !== second) {
        second = current
        count = 0
      }
      count += 1
      if (count > rps) return 429
      return busy > maxConcurrent ? 503 : undefined
    },
  }
}
