// The types of operations and callers, and the scopes.

import type { Signal } from './abort.js'
import type { Ledger } from './ledger.js'

/** The abort signal and deadline of some work. */
export interface Term {
  /** Aborted when nobody waits for the work any more. */
  readonly signal: Signal
  /** Deadline on the clock of `performance.now()`. */
  readonly deadlineMs: number
}

/** The sender of an operation. */
export interface Caller {
  /** Distinguishes callers: from the subject of the token, or the client's address if there is no token. */
  readonly key: string
  /** Subject of the token; null if callers are not authenticated. */
  readonly id: string | null
  /** The caller's scopes; undefined for all. */
  readonly scopes: ReadonlySet<string> | undefined
  /** The user that the subject is; left out for programs, and for issuers whose subjects are not users of the pool. */
  readonly viewer?: Viewer | undefined
}

/** The caller's user, by the id that the issuer has for it. */
export interface Viewer {
  readonly id: string
  readonly idType: 'USER_ID' | 'EXTERNAL_ID'
}

/** Who asks for something, and when. */
export interface Asking {
  /** The caller's user, if it is one. */
  readonly viewer: Viewer | undefined
  /** Milliseconds since 1970. */
  readonly atMs: number
  /** Whether the caller has a scope. */
  may(scope: string): boolean
}

export const NOBODY: Caller = { key: '', id: null, scopes: undefined }

/** The scope to see the REST calls of an operation. */
export const EXPLAIN = 'gateway:explain'

/** The scope to have everything read anew. */
export const BYPASS = 'cache:bypass'

export const may = ({ scopes }: Caller, scope: string): boolean => scopes?.has(scope) ?? true

/** One GraphQL operation that makes calls. Object identity distinguishes its calls from those of other operations. */
export interface Operation extends Term {
  /** Identifies the operation in log lines; sent as `x-request-id` in the response. */
  readonly id: string
  readonly caller: Caller
  readonly ledger: Ledger
}
