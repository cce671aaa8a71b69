// The simulator's record of requests.

import type { AuthKind } from './authentication.js'
import type { FaultKind } from './strikes.js'

/** A request that came, and what it got. */
export interface Call {
  /** Last segment of the path. */
  readonly endpoint: string
  readonly method: string
  readonly params: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly auth: AuthKind
  /** Of the envelope, before a fault spoiled it. */
  readonly statusCode: number
  readonly apiCode?: number
  readonly fault?: FaultKind
}

/** Where the log can be read over HTTP, and emptied with DELETE; a path that GenAuth does not have. */
export const CALL_LOG_PATH = '/_simulator/calls'

/** Calls beyond these are forgotten, half of them at a time. */
const REMEMBERED_CALLS = 100_000

/** Appends to a log of bounded length. */
export function remember(calls: Call[], call: Call): void {
  if (calls.length >= REMEMBERED_CALLS) calls.splice(0, REMEMBERED_CALLS / 2)
  calls.push(call)
}
