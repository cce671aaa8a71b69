// One circuit breaker: when it opens, and when it allows a probe.

/** Consecutive failures, without a response in between, after which the breaker opens. */
const MAX_FAILURES = 20
const FIRST_OPEN_MS = 1000
const MOST_OPEN_MS = 4000

export type BreakerState = 'closed' | 'open' | 'half-open'

/** The outcome of an attempt. `unknown`, for instance if the attempt was abandoned, has no effect on the count. */
export type BreakerOutcome = 'worked' | 'failed' | 'unknown'

/** A permit for one attempt, to be returned with its outcome. */
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
  /** Counts openings and closings: outcomes of attempts that began before the last one are ignored. */
  #generation = 0
  #openUntilMs = 0
  #openMs = 0
  /** Probes without an outcome. */
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

  /** Ends an attempt and records its outcome. */
  leave({ call, generation, probe }: Passage, outcome: BreakerOutcome, nowMs: number): void {
    if (generation !== this.#generation) return
    if (probe) this.#judge(call, outcome)
    else this.#count(call, outcome, nowMs)
  }

  #count(call: string, outcome: BreakerOutcome, nowMs: number) {
    if (outcome === 'worked') this.#reset()
    if (outcome !== 'failed') return
    this.#failures += 1
    if (this.#calls.size < this.minCalls) this.#calls.add(call)
    if (this.#failures < MAX_FAILURES || this.#calls.size < this.minCalls) return
    this.#openMs = FIRST_OPEN_MS
    this.#openUntilMs = nowMs + FIRST_OPEN_MS
    this.#generation += 1
    this.#change('open')
  }

  #judge(call: string, outcome: BreakerOutcome) {
    this.#probing -= 1
    if (outcome === 'unknown') this.#calls.delete(call)
    if (outcome !== 'worked') {
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
