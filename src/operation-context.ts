// Creates the context of an operation's resolvers.

import type { Cache } from './genauth/cached.js'
import type { Client } from './genauth/client.js'
import { systemClock } from './genauth/clock.js'
import type { PlannedCall } from './genauth/plan.js'
import { type OperationClient, Reader } from './genauth/reader.js'
import { accessOf } from './graph/access.js'
import { Context, type PersonalData, type Readers } from './graph/context.js'
import { OwnPlaces } from './graph/own.js'
import type { RunningOperation } from './operation/running.js'
import type { Digest } from './paging/cursor.js'
import { Lists } from './paging/lists.js'
import { selecting } from './selection.js'

export interface ContextOptions {
  readonly client: Client
  /** Undefined if nothing is served but the present. */
  readonly cache: Cache | undefined
  /** Reads a result again, for whoever asks next. */
  readonly refresh: (call: PlannedCall<unknown>) => void
  /** ISO 4217 code of amounts; null if it is unknown. */
  readonly currency: string | null
  readonly maxScanPages: number
  readonly digest: Digest
  readonly audit: (operation: RunningOperation) => PersonalData
}

/** All calls of the operation are made with what this returns, and end with the operation. */
export const contextsFor =
  ({ client, cache, refresh, currency, maxScanPages, digest, audit }: ContextOptions) =>
  (operation: RunningOperation): Context => {
    let readers: Readers | undefined
    const open = () => {
      readers ??= openReaders(operation, { client, cache, refresh, maxScanPages })
      return readers
    }
    const own = new OwnPlaces(operation.caller)
    const select = selecting(accessOf(operation.caller), path => own.at(path))
    return new Context(operation, currency, audit(operation), open, select, digest, own)
  }

function openReaders(
  operation: RunningOperation,
  { client, cache, refresh, maxScanPages }: Pick<ContextOptions, 'client' | 'cache' | 'refresh' | 'maxScanPages'>,
): Readers {
  const calls: OperationClient = {
    call: (call, vacancy) => metered(operation, () => client.call(call, operation, vacancy)),
    find:
      cache &&
      ((call, anew) =>
        operation.ledger.waitFor(cache.find(call, anew ?? (operation.readsAnew ? 'bypassed' : undefined)))),
    held(call, { isStale, ageMs, isDue }) {
      operation.ledger.held(call, isStale ? ageMs : undefined)
      if (isDue) refresh(call)
    },
    repeated: call => operation.ledger.repeat(call),
    inFlight: operation.ledger.inFlight,
    clock: systemClock,
  }
  const reader = new Reader(calls)
  return { reader, lists: new Lists(calls, reader, maxScanPages) }
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
