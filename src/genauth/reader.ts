// What one operation reads of GenAuth: each call once, the calls of a tick as a batch.

import { KeyedLoader } from './loader.js'
import type { PlannedCall } from './plan.js'

/** The client of GenAuth as one operation has it: its calls end with the operation, and are noted in its ledger. */
export interface OperationClient {
  /** @throws UpstreamError, Overloaded, or the reason of the operation's signal */
  call<Output>(call: PlannedCall<Output>): Promise<Output | null>
  /** A call that need not be made, as the operation has made it already. */
  repeated(call: PlannedCall<unknown>): void
  /** A field asks for a call. @param field its path without indices */
  asked(call: PlannedCall<unknown>, field: string): void
}

/**
 * What one operation reads of GenAuth: each call once, however many fields ask for it. The calls of a tick are a batch:
 * GenAuth has no bulk reads for these endpoints, so they are sent side by side, and each settles by itself.
 */
export class Reader {
  /**
   * @param loader shared with another reader of the same operation
   * @param field path of the only field that uses this one, where that is to be noted
   */
  constructor(
    private readonly client: OperationClient,
    private readonly loader = createLoader(client),
    private readonly field?: string,
  ) {}

  /** The same reader for one field, whose calls are noted as asked by it. @param field its path without indices */
  askedBy(field: string): Reader {
    return new Reader(this.client, this.loader, field)
  }

  /** @returns null for absence. @throws what the client's `call` throws */
  load<Output>(call: PlannedCall<Output>): Promise<Output | null> {
    if (this.field !== undefined) this.client.asked(call, this.field)
    return this.loader.load(call) as Promise<Output | null>
  }

  /** Starts a call that a field below will wait for; that field sees what comes of it. */
  loadAhead<Output>(call: PlannedCall<Output>): Promise<Output | null> {
    return this.loader.loadAhead(call) as Promise<Output | null>
  }

  /** Another call has told the answer to this one. */
  prime<Output>(call: PlannedCall<Output>, answer: Output): void {
    this.loader.prime(call, answer)
  }
}

const createLoader = (client: OperationClient): KeyedLoader<PlannedCall<unknown>, unknown> =>
  new KeyedLoader(
    calls => calls.map(call => client.call(call)),
    ({ key }) => key,
    call => client.repeated(call),
  )
