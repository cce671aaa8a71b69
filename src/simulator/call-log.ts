// The simulator's log of requests.

import type { AuthKind } from './authentication.js'
import type { SimulatorRequest } from './request.js'
import type { FaultKind } from './strikes.js'

/** A request, and how it was answered. */
export interface Call {
  /** Last segment of the path. */
  readonly endpoint: string
  readonly method: string
  /** Parameters in the address. */
  readonly params: Readonly<Record<string, string>>
  /** That of a POST, as JSON where it is JSON; never the key pair of the token endpoint. */
  readonly body?: unknown
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly auth: AuthKind
  /** `statusCode` of the envelope, before any fault changed the response. */
  readonly statusCode: number
  readonly apiCode?: number
  readonly fault?: FaultKind
}

/** The path at which the log can be read, and cleared with DELETE. GenAuth has no such path. */
export const CALL_LOG_PATH = '/_simulator/calls'

/** Most calls in the log. When it is full, the older half is removed. */
const REMEMBERED_CALLS = 100_000

/** The body of a request as the log has it. */
export function loggedBody({ endpoint, body }: SimulatorRequest): { readonly body?: unknown } {
  if (body === '' || endpoint === 'get-management-token') return {}
  try {
    return { body: JSON.parse(body) }
  } catch {
    return { body }
  }
}

/** Appends to a log of bounded length. */
export function remember(calls: Call[], call: Call): void {
  if (calls.length >= REMEMBERED_CALLS) calls.splice(0, REMEMBERED_CALLS / 2)
  calls.push(call)
}
