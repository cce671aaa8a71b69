// Reads GenAuth for one operation: each call once, the calls of a tick as a batch.

import type { InFlight } from '../operation/ledger.js'
import type { Clock } from './clock.js'
import type { Bulk } from './endpoint.js'
import { Gather } from './gather.js'
import { KeyedLoader } from './loader.js'
import type { PlannedCall } from './plan.js'

/** The client of GenAuth for one operation: calls end with the operation, and are recorded in its ledger. */
export interface OperationClient {
  /** @throws UpstreamError, Overloaded, or the reason of the operation's signal */
  call<Output>(call: PlannedCall<Output>): Promise<Output | null>
  /** Records a call that is not made, since the operation has made it already. */
  repeated(call: PlannedCall<unknown>): void
  /** Records that a field needs a call. @param field its path without indices */
  asked(call: PlannedCall<unknown>, field: string): void
  readonly inFlight: InFlight
  readonly clock: Clock
}

/**
 * Makes each call once per operation, however many fields need it. The calls of a tick are sent in parallel, and each
 * settles independently; those of endpoints with a bulk read are gathered.
 */
export class Reader {
  /**
   * @param loader shared with another reader of the same operation
   * @param field path of the only field that uses this reader, if that is to be recorded
   */
  constructor(
    private readonly client: OperationClient,
    private readonly loader = createLoader(client),
    private readonly field?: string,
  ) {}

  /** The same reader for one field, whose calls are recorded as its own. @param field its path without indices */
  askedBy(field: string): Reader {
    return new Reader(this.client, this.loader, field)
  }

  /** @returns null for absence. @throws as `OperationClient.call` does */
  load<Output>(call: PlannedCall<Output>): Promise<Output | null> {
    if (this.field !== undefined) this.client.asked(call, this.field)
    return this.loader.load(call) as Promise<Output | null>
  }

  /** Starts a call that a nested field will wait for. That field handles an error. */
  loadAhead<Output>(call: PlannedCall<Output>): Promise<Output | null> {
    return this.loader.loadAhead(call) as Promise<Output | null>
  }

  /** Stores the result of a call, as the response to another call contained it. */
  prime<Output>(call: PlannedCall<Output>, answer: Output): void {
    this.loader.prime(call, answer)
  }
}

function createLoader(client: OperationClient): KeyedLoader<PlannedCall<unknown>, unknown> {
  let gather: Gather | undefined
  const make = (call: PlannedCall<unknown>) => {
    const { bulk } = call.endpoint
    if (bulk === undefined) return client.call(call)
    gather ??= new Gather(client)
    return gather.load(call, bulk as Bulk<unknown, unknown>)
  }
  return new KeyedLoader(
    calls => calls.map(make),
    ({ key }) => key,
    call => client.repeated(call),
  )
}
