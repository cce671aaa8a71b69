import type { Signal } from './abort.js'

/** Until when work is wanted. */
export interface Term {
  /** Fires when nobody waits for it any more. */
  readonly signal: Signal
  /** When its time is spent, on the engine's clock. */
  readonly deadlineMs: number
}

/** On whose behalf a call is made. Each operation is one object, by which its calls are told from those of others. */
export interface Operation extends Term {
  /** Names it in log lines; for an operation of a client its `x-request-id`. */
  readonly id: string
}
