// One circuit breaker: when it opens, and when it lets a probe through.

/** So many failures in a row, and not one answer between them, are no accident. */
const MAX_FAILURES = 20
const FIRST_OPEN_MS = 1000
const MOST_OPEN_MS = 4000

export type BreakerState = 'closed' | 'open' | 'half-open'

/** What came of an attempt, as far as a breaker cares: nothing is learnt from one that was abandoned. */
export type BreakerOutcome = 'worked' | 'failed' | 'unknown'

/** An attempt on its way through a breaker, to be handed back with what came of it. */
export interface Passage {
  readonly generation: number
  readonly probe: boolean
}

/**
 * A circuit breaker: an endpoint whose attempts only fail is left alone for a while, and then tried with one call at a
 * time.
 */
export class Breaker {
  #state: BreakerState = 'closed'
  /** Outcomes of attempts that began before the last change of state say nothing about what is now. */
  #generation = 0
  #openUntilMs = 0
  #openMs = FIRST_OPEN_MS
  #probing = false
  /** In a row. */
  #failures = 0

  constructor(private readonly onChange: (state: BreakerState) => void) {}

  get state(): BreakerState {
    return this.#state
  }

  /** How long calls are refused from now on; 0 where an attempt would be let through. */
  openForMs(nowMs: number): number {
    if (this.#state === 'closed') return 0
    if (nowMs < this.#openUntilMs) return Math.ceil(this.#openUntilMs - nowMs)
    return this.#probing ? FIRST_OPEN_MS : 0
  }

  /** An attempt begins, which `openForMs` has let through. */
  enter(): Passage {
    const probe = this.#state !== 'closed'
    if (probe) {
      this.#probing = true
      this.#change('half-open')
    }
    return { generation: this.#generation, probe }
  }

  /** It has ended. */
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
