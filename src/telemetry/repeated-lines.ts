// Limits log lines that say the same again and again.

const PERIOD_MS = 10_000
/** Lines of one kind in a period. */
const MOST_LINES = 5

interface Kind {
  beganAtMs: number
  written: number
  leftOut: number
}

/** Decides which of many lines of one kind are written: the first ones of every ten seconds. The others are counted. */
export class RepeatedLines {
  readonly #kinds = new Map<string, Kind>()

  /** @param now milliseconds of a monotonic clock */
  constructor(private readonly now: () => number) {}

  /**
   * @param name one of few
   * @returns how many lines of this kind were left out since the last one; undefined if this one is left out as well
   */
  next(name: string): number | undefined {
    const nowMs = this.now()
    const kind = this.#kinds.get(name) ?? { beganAtMs: nowMs, written: 0, leftOut: 0 }
    this.#kinds.set(name, kind)
    if (nowMs - kind.beganAtMs >= PERIOD_MS) Object.assign(kind, { beganAtMs: nowMs, written: 0 })
    if (kind.written >= MOST_LINES) {
      kind.leftOut += 1
      return undefined
    }
    const { leftOut } = kind
    Object.assign(kind, { written: kind.written + 1, leftOut: 0 })
    return leftOut
  }
}
