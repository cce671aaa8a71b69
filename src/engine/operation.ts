import type { Signal } from './abort.js'

/** On whose behalf a call is made. Each operation is one object, by which its calls are told from those of others. */
export interface Operation {
  /** Fires when nobody waits for the operation any more. */
  readonly signal: Signal
  /** When its time is spent, on the engine's clock. */
  readonly deadlineMs: number
}
