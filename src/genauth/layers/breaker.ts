// One circuit breaker: when it opens, and when it allows a probe.

/** Consecutive failures, without a response in between, after which the breaker opens. */
const MAX_FAILURES = 20
const FIRST_OPEN_MS = 1000
const MOST_OPEN_MS = 4000

export type BreakerState = 'closed' | 'open' | 'half-open'

/** A permit for one attempt, to be returned with what it showed. */
export interface Passage {
  /** Key of the call. */
  readonly call: string
  readonly generation: number
  readonly probe: boolean
}

/**
 * A circuit breaker: if all attempts at an endpoint fail, it rejects calls for a while, and then allows probes. It
 * judges an endpoint by several different calls, since a single one may fail because of the record that it asks for:
 * so many have to fail to open it, and as many probes to keep it open.
 */
export class Breaker {
  #state: BreakerState = 'closed'
  /** Counts openings and closings: attempts that began before the last one are ignored. */
  #generation = 0
  #openUntilMs = 0
  #openMs = 0
  /** Probes that have not ended. */
  #probing = 0
  /** Consecutive failures. */
  #failures = 0
  /** While closed, the calls that failed consecutively; then those that probed in this period; at most `minCalls`. */
  readonly #calls = new Set<string>()

  /** @param minCalls how many different calls have to fail */
  constructor(
    private readonly minCalls: number,
    private readonly onChange: (state: BreakerState) => void,
  ) {}

  get state(): BreakerState {
    return this.#state
  }

  /** Milliseconds for which a call is still rejected; 0 if an attempt would be allowed. */
  openForMs(call: string, nowMs: number): number {
    if (this.#state === 'closed' || nowMs >= this.#openUntilMs) return 0
    if (this.#probing === 0 && this.#calls.size < this.minCalls && !this.#calls.has(call)) return 0
    return Math.ceil(this.#openUntilMs - nowMs)
  }

  /** Begins an attempt, after `openForMs` has returned 0. */
  enter(call: string, nowMs: number): Passage {
    const probe = this.#state !== 'closed'
    if (probe) {
      // A probe that never ends does not delay the next one.
      if (nowMs >= this.#openUntilMs) this.#beginPeriod(nowMs)
      this.#calls.add(call)
      this.#probing += 1
      this.#change('half-open')
    }
    return { call, generation: this.#generation, probe }
  }

  /** Ends an attempt. @param works whether the endpoint works; undefined, which changes nothing, if it is not known */
  leave({ call, generation, probe }: Passage, works: boolean | undefined, nowMs: number): void {
    if (generation !== this.#generation) return
    if (probe) this.#judge(call, works)
    else this.#count(call, works, nowMs)
  }

  #count(call: string, works: boolean | undefined, nowMs: number) {
    if (works) this.#reset()
    if (works !== false) return
    this.#failures += 1
    if (this.#calls.size < this.minCalls) this.#calls.add(call)
    if (this.#failures < MAX_FAILURES || this.#calls.size < this.minCalls) return
    this.#openMs = FIRST_OPEN_MS
    this.#openUntilMs = nowMs + FIRST_OPEN_MS
    this.#generation += 1
    this.#change('open')
  }

  #judge(call: string, works: boolean | undefined) {
    this.#probing -= 1
    if (works === undefined) this.#calls.delete(call)
    if (!works) {
      if (this.#probing === 0) this.#change('open')
      return
    }
    this.#reset()
    this.#probing = 0
    this.#generation += 1
    this.#change('closed')
  }

  #beginPeriod(nowMs: number) {
    this.#calls.clear()
    this.#openMs = Math.min(MOST_OPEN_MS, this.#openMs * 2)
    this.#openUntilMs = nowMs + this.#openMs
  }

  #reset() {
    if (this.#failures === 0) return
    this.#failures = 0
    this.#calls.clear()
  }

  #change(state: BreakerState) {
    if (this.#state === state) return
    this.#state = state
    this.onChange(state)
  }
}
