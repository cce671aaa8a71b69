// The values that pass through the layers: a call, the flight it shares, an attempt of that flight.

import type { AttemptNote, LedgerEntry } from '../operation/ledger.js'
import type { Operation, Term } from '../operation/operation.js'
import type { Grant } from './auth/credentials.js'
import type { Params, Target } from './endpoint.js'
import type { Judgement } from './judgement.js'
import type { Lane } from './layers/fair-queue.js'
import type { Opened } from './wire/envelope.js'

/** One read of GenAuth on behalf of one operation. */
export interface Call {
  readonly target: Target
  readonly params: Params
  /** Method, endpoint and canonical parameters: calls with equal keys have equal results. */
  readonly key: string
  /** Calls with equal ones can share a flight: the key, and since when nothing has ended their results. */
  readonly flight: string
  readonly operation: Operation
  /** Filled in by the layers: the source of the result, the attempts made for it, and the error. */
  readonly entry: LedgerEntry
}

/** One read in flight, shared by all calls that wait for it. The layers below single flight see nothing else. */
export interface Flight extends Term {
  readonly target: Target
  readonly params: Params
  /** That of the calls: different keys ask for different records. */
  readonly key: string
  /** The queue lane: that of the operation that asked first. Undefined goes ahead of all lanes. */
  readonly lane: Lane | undefined
  /** Shared with the ledgers of the waiting operations. */
  readonly attempts: AttemptNote[]
}

/** Whether the endpoint has no other calls: it has no parameters, or it delivers the token that all calls need. */
export const isOnlyCall = ({ params, lane }: Flight): boolean => lane === undefined || Object.keys(params).length === 0

/** One attempt of a flight, as the layers below retry see it. */
export interface Attempt {
  readonly flight: Flight
  /** From 1. */
  readonly number: number
  /** Whether it needs a new connection. */
  readonly fresh: boolean
  /** Goes ahead of the queue: it is a retry, or every call depends on it. */
  readonly front: boolean
  /** Set by the token layer; undefined for the token endpoint, which needs no credentials. */
  grant: Grant | undefined
  /** Set by the layer that ends the attempt; undefined if it was not sent. */
  judgement: Judgement | undefined
}

/** A layer above single flight. @throws UpstreamError, Overloaded, or the reason of the operation's signal */
export type Ask = (call: Call) => Promise<Opened>

/** A layer between single flight and retry. @throws as `Ask` */
export type Fly = (flight: Flight) => Promise<Opened>

/** A layer below retry. @throws as `Ask` */
export type Try = (attempt: Attempt) => Promise<Opened>
