import type { Signal } from '../operation/abort.js'
import type { Verdict } from './verdict.js'

/** One attempt of a call. */
export interface Attempt {
  /** Which one of the call's it is, from 1. */
  readonly number: number
  /** Whether it needs a connection on which nothing was sent before. */
  readonly fresh: boolean
  readonly signal: Signal
}

/** A call to GenAuth as the engine sees it. */
export interface UpstreamCall<Grant, Value> {
  /** Calls of equal keys have equal answers, so one of them is enough at a time. */
  readonly key: string
  /** What breaks together, and takes about the same time. */
  readonly endpoint: string
  /** Goes in front of those that wait, since they wait for it. */
  readonly urgent?: boolean
  /** Gets what an attempt needs before it is its turn; what is at hand is returned as it is. */
  prepare(signal: Signal): Grant | Promise<Grant>
  /** Whether what was prepared still holds, after it has waited for its turn. */
  holds(grant: Grant): boolean
  /** Sends one request and reads its answer. */
  attempt(grant: Grant, attempt: Attempt): Promise<Value>
  /** Says what an attempt's failure means. */
  judge(error: unknown, grant: Grant): Verdict
  /** The error of a call that is not made, since its endpoint is out of order. @param attempts made before */
  refuse(retryAfterMs: number, attempts: number): Error
}
