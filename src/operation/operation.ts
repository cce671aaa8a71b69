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

/** Who asks. */
export interface Caller {
  /** Tells callers apart: the subject of the token, or the address where there is none. */
  readonly key: string
  /** Subject of the token; null where callers are not told apart. */
  readonly id: string | null
  /** What the caller may do; undefined for everything. */
  readonly scopes: ReadonlySet<string> | undefined
}

export const NOBODY: Caller = { key: '', id: null, scopes: undefined }

/** The scope without which nothing is answered. */
export const READ = 'billing:read'
/** The scope for the calls behind an answer. */
export const EXPLAIN = 'gateway:explain'

export const may = ({ scopes }: Caller, scope: string): boolean => scopes?.has(scope) ?? true

/** One GraphQL operation, on whose behalf calls are made: by its identity its calls are told from those of others. */
export interface Operation extends Term {
  /** Names it in log lines: the `x-request-id` of its answer. */
  readonly id: string
  readonly caller: Caller
  readonly ledger: Ledger
}
