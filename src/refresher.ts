// Reads results again that are about to expire, or have expired, on behalf of nobody: their callers have been answered.

import type { Cache } from './genauth/cached.js'
import type { Client } from './genauth/client.js'
import { systemClock } from './genauth/clock.js'
import type { PlannedCall } from './genauth/plan.js'
import { Reader } from './genauth/reader.js'
import { Abort } from './operation/abort.js'
import { Ledger } from './operation/ledger.js'
import { NOBODY, type Operation } from './operation/operation.js'

/** Most results that are read again at the same time; what is beyond is read again when it is asked for again. */
const MOST = 200

export interface RefresherOptions {
  readonly client: Client
  readonly cache: Cache
  /** How long a read may take, in milliseconds. */
  readonly timeoutMs: number
}

/** Reads results again, each once at a time, those of a tick together. While GenAuth can take no calls, it makes none. */
export class Refresher {
  /** By their keys: those that wait for the end of the tick, and those that are being read. */
  readonly #calls = new Map<string, PlannedCall<unknown>>()
  readonly #waiting: PlannedCall<unknown>[] = []
  readonly #closing = new Abort()

  constructor(private readonly options: RefresherOptions) {}

  add(call: PlannedCall<unknown>): void {
    if (this.#calls.has(call.key) || this.#calls.size >= MOST) return
    this.#calls.set(call.key, call)
    if (this.#waiting.length === 0) setImmediate(() => this.#read(this.#waiting.splice(0)))
    this.#waiting.push(call)
  }

  close(): void {
    this.#closing.abort(new Error('The gateway is stopping.'))
  }

  #read(calls: readonly PlannedCall<unknown>[]) {
    const { client, cache, timeoutMs } = this.options
    const operation: Operation = {
      id: 'refresh',
      caller: NOBODY,
      ledger: new Ledger(),
      signal: this.#closing,
      deadlineMs: performance.now() + timeoutMs,
    }
    const done = ({ key }: PlannedCall<unknown>) => this.#calls.delete(key)
    if (this.#closing.aborted || client.refusal(operation)) {
      calls.forEach(done)
      return
    }
    const reader = new Reader({
      call: (call, vacancy) => client.call(call, operation, vacancy),
      find: call => operation.ledger.waitFor(cache.find(call, 'refresh')),
      repeated: () => undefined,
      inFlight: operation.ledger.inFlight,
      clock: systemClock,
    })
    for (const call of calls) {
      // The layers below have noted why it failed.
      const end = () => done(call)
      reader.load(call).then(end, end)
    }
  }
}
