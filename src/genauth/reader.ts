// What one operation reads of GenAuth: each call once, the calls of a tick as a batch.

import { KeyedLoader } from './loader.js'
import type { PlannedCall } from './plan.js'

/** The client of GenAuth as one operation has it: its calls end with the operation, and are noted in its ledger. */
export interface OperationClient {
  /** @throws UpstreamError, Overloaded, or the reason of the operation's signal */
  call<Output>(call: PlannedCall<Output>): Promise<Output | null>
  /** A call that need not be made, as the operation has made it already. */
  repeated(call: PlannedCall<unknown>): void
}

/**
 * What one operation reads of GenAuth: each call once, however many fields ask for it. The calls of a tick are a batch:
 * GenAuth has no bulk reads for these endpoints, so they are sent side by side, and each settles by itself.
 */
export class Reader {
  readonly #loader: KeyedLoader<PlannedCall<unknown>, unknown>

  constructor(client: OperationClient) {
    this.#loader = new KeyedLoader(
      calls => calls.map(call => client.call(call)),
      ({ key }) => key,
      call => client.repeated(call),
    )
  }

  /** @returns null for absence. @throws what the client's `call` throws */
  load<Output>(call: PlannedCall<Output>): Promise<Output | null> {
    return this.#loader.load(call) as Promise<Output | null>
  }

  /** Starts a call that a field below will wait for; that field sees what comes of it. */
  loadAhead<Output>(call: PlannedCall<Output>): Promise<Output | null> {
    return this.#loader.loadAhead(call) as Promise<Output | null>
  }

  /** Another call has told the answer to this one. */
  prime<Output>(call: PlannedCall<Output>, answer: Output): void {
    this.#loader.prime(call, answer)
  }
}
