// Creates the context of an operation's resolvers.

import type { Client } from './genauth/client.js'
import { systemClock } from './genauth/clock.js'
import { type OperationClient, Reader } from './genauth/reader.js'
import { Context, type PersonalData } from './graph/context.js'
import { mayRead } from './graph/scopes.js'
import type { RunningOperation } from './operation/running.js'
import type { Digest } from './paging/cursor.js'
import { Lists } from './paging/lists.js'
import { selecting } from './selection.js'

export interface ContextOptions {
  readonly client: Client
  /** ISO 4217 code of amounts; null if it is unknown. */
  readonly currency: string | null
  readonly maxScanPages: number
  readonly digest: Digest
  readonly audit: (operation: RunningOperation) => PersonalData
}

/** All calls of the operation are made with what this returns, and end with the operation. */
export const contextsFor =
  ({ client, currency, maxScanPages, digest, audit }: ContextOptions) =>
  (operation: RunningOperation): Context => {
    const calls: OperationClient = {
      call: call => metered(operation, () => client.call(call, operation)),
      repeated: call => operation.ledger.repeat(call),
      inFlight: operation.ledger.inFlight,
      clock: systemClock,
    }
    const reader = new Reader(calls)
    const lists = new Lists(calls, reader, maxScanPages)
    return new Context(
      operation,
      currency,
      audit(operation),
      reader,
      lists,
      selecting(mayRead(operation.caller)),
      digest,
    )
  }

/** Makes a call, unless a limit of the operation refuses it. */
function metered<Output>({ meters }: RunningOperation, call: () => Promise<Output>): Promise<Output> {
  try {
    for (const meter of meters) meter()
  } catch (error) {
    return Promise.reject(error)
  }
  return call()
}
