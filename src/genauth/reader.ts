// Reads GenAuth for one operation: each call once, the calls of a tick as a batch.

import type { InFlight } from '../operation/ledger.js'
import { type Cache, findTogether, type Held, isHeld, type Place, type Vacancy } from './cached.js'
import type { Clock } from './clock.js'
import type { Bulk } from './endpoint.js'
import { Gather } from './gather.js'
import { KeyedLoader } from './loader.js'
import type { PlannedCall } from './plan.js'

/** The client of GenAuth for one operation: calls end with the operation, and are recorded in its ledger. */
export interface OperationClient {
  /**
   * @param vacancy takes the result, unless it was shared with another operation
   * @throws UpstreamError, Overloaded, or the reason of the operation's signal
   */
  call<Output>(call: PlannedCall<Output>, vacancy?: Vacancy): Promise<Output | null>
  /** Finds the result of an earlier call; undefined where there is no cache. */
  readonly find?: Cache['find'] | undefined
  /** Records a call that is not made, since the cache has its result. */
  held?(call: PlannedCall<unknown>, held: Held): void
  /** Records a call that is not made, since the operation has made it already. */
  repeated(call: PlannedCall<unknown>): void
  readonly inFlight: InFlight
  readonly clock: Clock
}

/**
 * Makes each call once per operation, however many fields need it. The calls of a tick are sent in parallel, and each
 * settles independently; those of endpoints with a bulk read are gathered.
 */
export class Reader {
  readonly #loader: KeyedLoader<PlannedCall<unknown>, unknown>

  constructor(private readonly client: OperationClient) {
    this.#loader = createLoader(client)
  }

  /** @returns null for absence. @throws as `OperationClient.call` does */
  load<Output>(call: PlannedCall<Output>): Promise<Output | null> {
    return this.#loader.load(call) as Promise<Output | null>
  }

  /** Starts a call that a nested field will wait for. That field handles an error. */
  loadAhead<Output>(call: PlannedCall<Output>): Promise<Output | null> {
    return this.#loader.loadAhead(call) as Promise<Output | null>
  }

  /** Makes a call whose result the operation, or a cache, may have already. */
  async loadAnew<Output>(call: PlannedCall<Output>): Promise<Output | null> {
    const place = await this.client.find?.(call, 'bypassed')
    return this.client.call(call, isHeld(place) ? undefined : place)
  }

  /** Stores the result of a call, as the response to another call contained it. */
  prime<Output>(call: PlannedCall<Output>, response: Output): void {
    this.#loader.prime(call, response)
  }
}

function createLoader(client: OperationClient): KeyedLoader<PlannedCall<unknown>, unknown> {
  let gather: Gather | undefined
  const make = (call: PlannedCall<unknown>, place?: Place) => {
    if (isHeld(place)) {
      client.held?.(call, place)
      return Promise.resolve(place.result)
    }
    const { bulk } = call.endpoint
    if (bulk === undefined || bulk.takes?.(call.input as never) === false) return client.call(call, place)
    gather ??= new Gather({
      call: client.call,
      shared: call => loader.load(call),
      inFlight: client.inFlight,
      clock: client.clock,
    })
    return gather.load(call, bulk as Bulk<unknown, unknown>, place)
  }
  const loader: KeyedLoader<PlannedCall<unknown>, unknown> = new KeyedLoader(
    calls => {
      const places = client.find && findTogether(calls, client.find)
      return places instanceof Promise
        ? calls.map(async (call, index) => make(call, (await places)[index]))
        : calls.map((call, index) => make(call, places?.[index]))
    },
    ({ key }) => key,
    call => client.repeated(call),
  )
  return loader
}
