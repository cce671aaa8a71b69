// The simulator's limits on rate and concurrency.

/** The simulator's limits; unlimited if unset. */
export interface Limits {
  /** Requests per second; further requests get 429. */
  readonly rps?: number
  /** Requests at a time; further requests get 503. */
  readonly maxConcurrent?: number
}

/** Counts requests, and refuses those over the limits. */
export interface Throttle {
  /** @param busy number of requests in progress, including this one. @returns undefined if the request may pass */
  refusal(busy: number): 429 | 503 | undefined
}

/** Guess: the rate is counted in whole seconds; GenAuth does not publish any limits. */
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
