// The ledger of one operation: what it asked of GenAuth, and how each answer came.

import type { GatewayError } from '../errors.js'

/**
 * Where the answer to a call came from: GenAuth, this operation's own memory, or a call that another operation had under
 * way.
 */
export type CallSource = 'network' | 'request' | 'inflight'

/** One HTTP exchange with GenAuth, or what became of it so far. Times are milliseconds on the clock of the client. */
export interface AttemptNote {
  readonly number: number
  readonly startedAtMs: number
  endedAtMs?: number
  /** The envelope's verdict, or the HTTP status where there was none. */
  statusCode?: number | undefined
  /** Undefined while it goes well. */
  code?: GatewayError['code'] | 'ABORTED' | undefined
}

/** One call of an operation. */
export interface LedgerEntry {
  /** Last segment of the endpoint's path. */
  readonly endpoint: string
  /** What was asked: equal keys mean the same question. */
  readonly key: string
  source: CallSource
  /** Shared with every operation that waits for the same; empty for what the operation had asked already. */
  attempts: readonly AttemptNote[]
  error: unknown
}

/** What one operation asked of GenAuth, from which source it was answered, and with how many attempts. */
export class Ledger {
  readonly entries: LedgerEntry[] = []
  /** By the keys of calls; undefined unless the operation is explained. */
  #fields: Map<string, Set<string>> | undefined

  /** A call begins. */
  add(endpoint: string, key: string): LedgerEntry {
    const entry: LedgerEntry = { endpoint, key, source: 'network', attempts: [], error: undefined }
    this.entries.push(entry)
    return entry
  }

  /** A call was not needed, since the operation had asked already. */
  repeat(endpoint: string, key: string): void {
    this.entries.push({ endpoint, key, source: 'request', attempts: [], error: undefined })
  }

  /** A field asks for a call. @param field its path without indices */
  asked(key: string, field: string): void {
    this.#fields ??= new Map()
    const fields = this.#fields.get(key)
    if (fields) fields.add(field)
    else this.#fields.set(key, new Set([field]))
  }

  /** The fields that asked for a call. */
  fieldsOf(key: string): readonly string[] {
    return [...(this.#fields?.get(key) ?? [])]
  }

  /** How many calls of its own were sent. */
  get sent(): number {
    return this.entries.filter(({ source, attempts }) => source === 'network' && attempts.length > 0).length
  }

  /** In numbers, for a log line; undefined where nothing was asked. */
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
  /** Requests that were sent for them. */
  readonly attempts: number
  /** Calls that it did not need to make. */
  readonly saved: number
  readonly failed?: number
}
