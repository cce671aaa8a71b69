// Gathers the keys of bulk reads of one operation, so that few calls read them all.

import type { InFlight } from '../operation/ledger.js'
import type { Vacancy } from './cached.js'
import type { Clock } from './clock.js'
import type { Bulk } from './endpoint.js'
import { callTo, type PlannedCall } from './plan.js'

/** How long the keys of a group wait for others after the last one, while calls are in flight that may add some. */
const PATIENCE_MS = 5

type Settle = { resolve(value: unknown): void; reject(error: unknown): void }

interface Key {
  /** Equal keys that need different parts. */
  readonly calls: PlannedCall<unknown>[]
  /** The places of their results in a cache. */
  readonly vacancies: Vacancy[]
  readonly waiting: Settle[]
}

/** The keys of one group that no call has been made for yet. */
interface Batch {
  readonly bulk: Bulk<unknown, unknown>
  readonly keys: Map<string, Key>
  cancel: () => void
}

/** What the calls of an operation are made with. */
export interface Calls {
  call(call: PlannedCall<unknown>, vacancy?: Vacancy): Promise<unknown>
  /** As `call`, but no call that the operation has made already. */
  shared(call: PlannedCall<unknown>): Promise<unknown>
  readonly inFlight: InFlight
  readonly clock: Clock
}

/**
 * Gathers the keys of one operation by endpoint and group. A batch is sent when it is full, when no call of the operation
 * is in flight that could add keys, or a moment after its last key.
 */
export class Gather {
  readonly #batches = new Map<string, Batch>()

  constructor(private readonly calls: Calls) {
    calls.inFlight.onSettled = () => this.#sendIfQuiet()
  }

  /** @param bulk that of the endpoint of the call. @returns null for absence. @throws as `Calls.call` does */
  load(call: PlannedCall<unknown>, bulk: Bulk<unknown, unknown>, vacancy?: Vacancy): Promise<unknown> {
    const { keyOf, most } = bulk
    const name = `${bulk.name} ${bulk.groupOf?.(call.input) ?? ''}`
    const batch = this.#batches.get(name) ?? { bulk, keys: new Map(), cancel: () => undefined }
    this.#batches.set(name, batch)
    const id = keyOf(call.input)
    const key = batch.keys.get(id) ?? { calls: [], vacancies: [], waiting: [] }
    batch.keys.set(id, key)
    key.calls.push(call)
    if (vacancy) key.vacancies.push(vacancy)
    const response = new Promise((resolve, reject) => key.waiting.push({ resolve, reject }))
    batch.cancel()
    if (batch.keys.size >= most) this.#send(name, batch)
    else {
      batch.cancel = this.calls.clock.after(PATIENCE_MS, () => this.#sendUnlessGrowing(name, batch))
      this.#sendIfQuiet()
    }
    return response
  }

  /** Sends all batches if no call is in flight, once what has just been resolved has made its calls. */
  #sendIfQuiet() {
    if (this.calls.inFlight.count > 0 || this.#batches.size === 0) return
    setImmediate(() => {
      if (this.calls.inFlight.count > 0) return
      for (const [name, batch] of this.#batches) this.#send(name, batch)
    })
  }

  /** Responses that have arrived while the process was busy are read after the timers, and may have more keys. */
  #sendUnlessGrowing(name: string, batch: Batch) {
    const { size } = batch.keys
    setImmediate(() => {
      if (batch.keys.size === size) this.#send(name, batch)
    })
  }

  #send(name: string, batch: Batch) {
    batch.cancel()
    if (this.#batches.get(name) !== batch) return
    this.#batches.delete(name)
    void this.#read(batch)
  }

  async #read({ bulk, keys }: Batch) {
    try {
      const found = await this.#results(bulk, keys)
      for (const [id, { waiting }] of keys) {
        const value = found.get(id) ?? null
        for (const { resolve, reject } of waiting) value instanceof Error ? reject(value) : resolve(value)
      }
    } catch (error) {
      for (const { waiting } of keys.values()) for (const { reject } of waiting) reject(error)
    }
  }

  /** The results by key. A single key needs no bulk read, and its call can be shared with other operations. */
  async #results(bulk: Batch['bulk'], keys: Batch['keys']): Promise<ReadonlyMap<string, unknown>> {
    const calls = [...keys.values()].flatMap(key => key.calls)
    const [only] = calls
    if (only !== undefined && calls.length === 1) {
      const id = bulk.keyOf(only.input)
      return new Map([[id, await this.calls.call(only, keys.get(id)?.vacancies[0])]])
    }
    const inputs = calls.map(({ input }) => input)
    if ('find' in bulk) {
      return bulk.find(inputs, {
        page: (endpoint, page) => this.calls.shared(callTo(endpoint, page)) as Promise<never>,
        one: (endpoint, input) => this.calls.call(callTo(endpoint, input)) as Promise<never>,
      })
    }
    const found = await this.calls.call(callTo(bulk.endpoint, inputs), placesOf(keys))
    return (found as ReadonlyMap<string, unknown> | null) ?? new Map()
  }
}

/** The places of a bulk read's results, by their keys: those of what does not exist are filled as well. */
const placesOf = (keys: Batch['keys']): Vacancy => ({
  stamp: [...keys.values()].flatMap(({ vacancies }) => vacancies.map(({ stamp }) => stamp)).join(),
  fill(found, readAtMs) {
    for (const [id, { vacancies }] of keys) {
      const result = (found as ReadonlyMap<string, unknown> | null)?.get(id) ?? null
      for (const vacancy of vacancies) vacancy.fill(result, readAtMs)
    }
  },
})
