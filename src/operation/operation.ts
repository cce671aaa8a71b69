// One GraphQL operation as a value.

import type { Signal } from './abort.js'
import type { Ledger } from './ledger.js'

/** Until when work is wanted. */
export interface Term {
  /** Fires when nobody waits for it any more. */
  readonly signal: Signal
  /** When its time is spent, on the clock of `performance.now()`. */
  readonly deadlineMs: number
}

/** Who asks; nobody is told apart yet. */
export interface Caller {
  readonly id: string | null
}

export const NOBODY: Caller = { id: null }

/** One GraphQL operation, on whose behalf calls are made: by its identity its calls are told from those of others. */
export interface Operation extends Term {
  /** Names it in log lines: the `x-request-id` of its answer. */
  readonly id: string
  readonly caller: Caller
  readonly ledger: Ledger
}
