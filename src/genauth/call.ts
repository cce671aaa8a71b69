// The values that pass through the layers: a call, the flight it shares, an attempt of that flight.

import type { AttemptNote, LedgerEntry } from '../operation/ledger.js'
import type { Operation, Term } from '../operation/operation.js'
import type { Grant } from './auth/credentials.js'
import type { Params, Target } from './endpoint.js'
import type { Lane } from './layers/fair-queue.js'
import type { Verdict } from './verdict.js'
import type { Opened } from './wire/envelope.js'

/** One read of GenAuth, wanted by one operation. */
export interface Call {
  readonly target: Target
  readonly params: Params
  /** What is asked (method, endpoint, canonical parameters): calls of equal keys have equal answers. */
  readonly key: string
  readonly operation: Operation
  /** Written by the layers that know: where the answer comes from, and what was attempted for it. */
  readonly entry: LedgerEntry
}

/** One read under way, for everybody who waits for it: all that the layers below single flight see. */
export interface Flight extends Term {
  readonly target: Target
  readonly params: Params
  /** Whose turn it takes: that of the operation which asked first. Undefined goes in front of all. */
  readonly lane: Lane | undefined
  /** Shared with the ledgers of those who wait. */
  readonly attempts: AttemptNote[]
}

/** One try of a flight, on its way through the layers below retry. */
export interface Attempt {
  readonly flight: Flight
  /** From 1. */
  readonly number: number
  /** Whether it needs a connection on which nothing was sent before. */
  readonly fresh: boolean
  /** Goes in front of those that wait: it was sent once already, or everybody waits for it. */
  readonly front: boolean
  /** Set by the token layer: what shows GenAuth who asks; undefined for the endpoint that needs nobody to be known. */
  grant: Grant | undefined
  /** Set by a layer that knows better than the error does what a failure means. */
  verdict: Verdict | undefined
}

/** What came back, below decoding: the payload as it came, null for absence. Never changed, as it is shared. */
export type Answer = Opened

/** A layer above single flight. @throws UpstreamError, Overloaded, or the reason of the operation's signal */
export type Ask = (call: Call) => Promise<Answer>

/** A layer between single flight and retry. @throws as `Ask` */
export type Fly = (flight: Flight) => Promise<Answer>

/** A layer below retry. @throws as `Ask` */
export type Try = (attempt: Attempt) => Promise<Answer>
