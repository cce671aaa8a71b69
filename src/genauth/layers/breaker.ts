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
  readonly generation: number
  readonly probe: boolean
}

/**
 * A circuit breaker: if all attempts at an endpoint fail, it rejects calls for a while, and then allows one probe at a
 * time.
 */
export class Breaker {
  #state: BreakerState = 'closed'
  /** Counts changes of state: outcomes of attempts that began before the last change are ignored. */
  #generation = 0
  #openUntilMs = 0
  #openMs = FIRST_OPEN_MS
  #probing = false
  /** Consecutive failures. */
  #failures = 0

  constructor(private readonly onChange: (state: BreakerState) => void) {}

  get state(): BreakerState {
    return this.#state
  }

  /** Milliseconds for which calls are still rejected; 0 if an attempt would be allowed. */
  openForMs(nowMs: number): number {
    if (this.#state === 'closed') return 0
    if (nowMs < this.#openUntilMs) return Math.ceil(this.#openUntilMs - nowMs)
    return this.#probing ? FIRST_OPEN_MS : 0
  }

  /** Begins an attempt, after `openForMs` has returned 0. */
  enter(): Passage {
    const probe = this.#state !== 'closed'
    if (probe) {
      this.#probing = true
      this.#change('half-open')
    }
    return { generation: this.#generation, probe }
  }

  /** Ends an attempt and records its outcome. */
  leave({ generation, probe }: Passage, outcome: BreakerOutcome, nowMs: number): void {
    if (generation !== this.#generation) return
    if (probe) this.#judge(outcome, nowMs)
    else this.#count(outcome, nowMs)
  }

  #count(outcome: BreakerOutcome, nowMs: number) {
    if (outcome === 'worked') this.#failures = 0
    if (outcome !== 'failed') return
    this.#failures += 1
    if (this.#failures >= MAX_FAILURES) this.#open(FIRST_OPEN_MS, nowMs)
  }

  #judge(outcome: BreakerOutcome, nowMs: number) {
    this.#probing = false
    if (outcome === 'failed') this.#open(Math.min(MOST_OPEN_MS, this.#openMs * 2), nowMs)
    else if (outcome === 'worked') {
      this.#failures = 0
      this.#change('closed')
    }
  }

  #open(forMs: number, nowMs: number) {
    this.#openMs = forMs
    this.#openUntilMs = nowMs + forMs
    this.#change('open')
  }

  #change(state: BreakerState) {
    if (this.#state === state) return
    this.#state = state
    this.#generation += 1
    this.onChange(state)
  }
}
