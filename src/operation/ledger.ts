// The ledger of one operation: its calls to GenAuth, and how each was answered.

import type { GatewayError } from '../errors.js'

/**
 * Where the result of a call came from: GenAuth, this operation's own earlier call, or a call of another operation that
 * was in flight.
 */
export type CallSource = 'network' | 'request' | 'inflight'

/** One HTTP exchange with GenAuth, possibly in progress. Times are milliseconds on the client's clock. */
export interface AttemptNote {
  readonly number: number
  readonly startedAtMs: number
  endedAtMs?: number
  /** The `statusCode` of the envelope, or the HTTP status if there was no envelope. */
  statusCode?: number | undefined
  /** Undefined unless the attempt failed. */
  code?: GatewayError['code'] | 'ABORTED' | undefined
}

/** One call of an operation. */
export interface LedgerEntry {
  /** Last segment of the endpoint's path. */
  readonly endpoint: string
  /** Identifies the request: calls with equal keys make the same request. */
  readonly key: string
  source: CallSource
  /** Shared by all operations that wait for the same call; empty for a repeated call. */
  attempts: readonly AttemptNote[]
  error: unknown
}

/** The calls of one operation, with their sources and attempts. */
export class Ledger {
  readonly entries: LedgerEntry[] = []
  /** Field paths by call key; undefined unless fields are traced. */
  #fields: Map<string, Set<string>> | undefined

  /** Records the start of a call. */
  add(endpoint: string, key: string): LedgerEntry {
    const entry: LedgerEntry = { endpoint, key, source: 'network', attempts: [], error: undefined }
    this.entries.push(entry)
    return entry
  }

  /** Records a call that was not needed, since the operation had already made it. */
  repeat(endpoint: string, key: string): void {
    this.entries.push({ endpoint, key, source: 'request', attempts: [], error: undefined })
  }

  /** Records that a field requests a call. @param field its path without list indices */
  asked(key: string, field: string): void {
    this.#fields ??= new Map()
    const fields = this.#fields.get(key)
    if (fields) fields.add(field)
    else this.#fields.set(key, new Set([field]))
  }

  /** The paths of the fields that requested a call. */
  fieldsOf(key: string): readonly string[] {
    return [...(this.#fields?.get(key) ?? [])]
  }

  /** Number of calls that this operation itself sent. */
  get sent(): number {
    return this.entries.filter(({ source, attempts }) => source === 'network' && attempts.length > 0).length
  }

  /** Totals for a log line; undefined if no call was requested. */
  summary(): LedgerSummary | undefined {
    if (this.entries.length === 0) return undefined
    let calls = 0
    let attempts = 0
    let failed = 0
    for (const { source, attempts: made, error } of this.entries) {
      if (error !== undefined) failed += 1
      if (source !== 'network') continue
      calls += 1
      attempts += made.length
    }
    return { calls, attempts, saved: this.entries.length - calls, ...(failed > 0 && { failed }) }
  }
}

export interface LedgerSummary {
  /** Calls that this operation started itself. */
  readonly calls: number
  /** Requests sent for these calls, including retries. */
  readonly attempts: number
  /** Calls answered by an earlier call of its own, or by a call of another operation in flight. */
  readonly saved: number
  readonly failed?: number
}
