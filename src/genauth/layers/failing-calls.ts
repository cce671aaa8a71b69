// Which calls failed lately, to tell failures of GenAuth from those of single records.

/** Failures of fewer different calls than this may be due to the records that they ask for. */
export const MIN_CALLS = 3

const SPAN_MS = 10_000
const MOST = 32

/** The calls that failed in the last ten seconds. */
export class FailingCalls {
  /** Time of the last failure by the key of the call, the latest last. */
  readonly #failedAtMs = new Map<string, number>()

  /** A call failed. @returns whether so many different calls fail that GenAuth itself must be the reason */
  add(key: string, nowMs: number): boolean {
    const calls = this.#failedAtMs
    calls.delete(key)
    calls.set(key, nowMs)
    for (const [oldest, atMs] of calls) {
      if (calls.size <= MOST && nowMs - atMs <= SPAN_MS) break
      calls.delete(oldest)
    }
    return calls.size >= MIN_CALLS
  }
}
