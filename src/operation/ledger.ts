// The ledger of one operation: its calls to GenAuth, and how each was answered.

import type { GatewayError } from '../errors.js'

/**
 * Where the result of a call came from: GenAuth, this operation's own earlier call, a call of another operation that
 * was in flight, or the cache.
 */
export type CallSource = 'network' | 'request' | 'inflight' | 'cache'

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
  /** The parameters as people may see them. */
  readonly shown: Readonly<Record<string, unknown>>
  /** When it was asked for and when it ended, as places in the order of all such events; null for a repeated call. */
  readonly began: number | null
  ended: number | null
  source: CallSource
  /** Shared by all operations that wait for the same call; empty for a call that was not made. */
  attempts: readonly AttemptNote[]
  error: unknown
  /** Of a result that the cache served although it was older than its age: milliseconds since it was asked for. */
  readonly staleMs?: number
}

/** What the ledger records of a call. */
type LedgerCall = Pick<LedgerEntry, 'key' | 'shown'> & { readonly endpoint: { readonly name: string } }

/** The calls of an operation that have not ended. */
export interface InFlight {
  readonly count: number
  /** Called when one has ended; undefined if nobody wants to know. */
  onSettled: (() => void) | undefined
}

/** The calls of one operation, with their sources and attempts. */
export class Ledger {
  readonly entries: LedgerEntry[] = []
  #events = 0
  readonly inFlight = { count: 0, onSettled: undefined } as InFlight & { count: number }

  /** Records the start of a call. */
  add(call: LedgerCall): LedgerEntry {
    const entry = this.#push(call, 'network', { began: this.#event(), ended: null })
    this.inFlight.count += 1
    return entry
  }

  /** Records the end of a call that was added. */
  settled(entry: LedgerEntry): void {
    entry.ended = this.#event()
    this.inFlight.count -= 1
    this.inFlight.onSettled?.()
  }

  /** Waits for something that may lead to calls; nothing if it is there already. */
  waitFor<Found>(found: Found | Promise<Found>): Found | Promise<Found> {
    if (!(found instanceof Promise)) return found
    this.inFlight.count += 1
    return found.finally(() => {
      this.inFlight.count -= 1
      this.inFlight.onSettled?.()
    })
  }

  /** Records a call that was not needed, since the operation had already made it. */
  repeat(call: LedgerCall): void {
    this.#push(call, 'request', { began: null, ended: null })
  }

  /** Records a call that was not needed, since the cache had its result. @param staleMs if that is older than its age */
  held(call: LedgerCall, staleMs?: number): void {
    const stale = staleMs === undefined ? undefined : { staleMs }
    this.#push(call, 'cache', { began: this.#event(), ended: this.#event(), ...stale })
  }

  #push(
    { endpoint, key, shown }: LedgerCall,
    source: CallSource,
    more: Pick<LedgerEntry, 'began' | 'ended' | 'staleMs'>,
  ) {
    const entry: LedgerEntry = { endpoint: endpoint.name, key, shown, ...more, source, attempts: [], error: undefined }
    this.entries.push(entry)
    return entry
  }

  #event(): number {
    this.#events += 1
    return this.#events
  }

  /** Number of calls that this operation itself sent. */
  get sent(): number {
    return this.entries.filter(({ source, attempts }) => source === 'network' && attempts.length > 0).length
  }

  /** Totals for a log line; undefined if no call was requested. */
  summary(): LedgerSummary | undefined {
    if (this.entries.length === 0) return undefined
    let calls = 0
    let saved = 0
    let failed = 0
    for (const { source, attempts, error } of this.entries) {
      if (error !== undefined) failed += 1
      if (source === 'network') calls += attempts.length
      else saved += 1
    }
    return { calls, saved, ...(failed > 0 && { failed }) }
  }
}

export interface LedgerSummary {
  /** Requests that were sent for this operation, including retries; as in `extensions.upstream`. */
  readonly calls: number
  /** Calls answered by an earlier call of its own, by a call of another operation in flight, or by the cache. */
  readonly saved: number
  readonly failed?: number
}
