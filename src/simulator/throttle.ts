// The simulator's limits on rate and concurrency.

/** Counts what comes in and is being answered, to refuse what is too much. */
export interface Throttle {
  /** Whether this request is one too many; if not, it is counted. */
  refuses(): boolean
}

/** Guess: a limit per second, counted in whole seconds; GenAuth publishes no numbers at all. */
export function createThrottle(rps: number | undefined, now: () => number): Throttle {
  let second = 0
  let count = 0
  return {
    refuses() {
      if (rps === undefined) return false
      const current = Math.floor(now() / 1000)
      if (current !== second) {
        second = current
        count = 0
      }
      count += 1
      return count > rps
    },
  }
}
