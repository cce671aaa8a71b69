// Admission: which requests may be sent now, which wait, and which are refused since they would miss their deadline.

import { Overloaded } from '../../errors.js'
import type { Term } from '../../operation/operation.js'
import { Alarm, type Clock } from '../clock.js'
import type { Concurrency } from './concurrency.js'
import { MIN_CALLS } from './failing-calls.js'
import { FairQueue, type Lane } from './fair-queue.js'
import type { Latency } from './latency.js'
import type { Rate } from './rate.js'

/** Most requests that wait, so that memory is bounded. */
const MAX_WAITING = 10_000
/** How often waiting requests are checked for whether they can still meet their deadline. */
const REVIEW_MS = 100
/** Factor on the latency at admission: responses may become slower, so a request needs a margin to its deadline. */
const CAUTION = 1.5
/** Factor on the remaining time in a review: estimates may be twice too high, so only hopeless requests are refused. */
const HOPE = 2
const FORGET_MS = 5000
const MIN_RETRY_MS = 100

/** A request that waits to be sent. */
interface Waiter {
  /** Its deadline may change, as calls join or leave the flight. */
  readonly term: Term
  /** Its lane in the queue; undefined if it goes ahead of all lanes. */
  readonly lane: Lane | undefined
  enter(nowMs: number): void
  refuse(error: Error): void
}

/** The single exit to GenAuth: limits concurrency and rate, and queues the other requests fairly. */
export class Gate {
  readonly #queue = new FairQueue<Waiter>()
  #inFlight = 0
  #lastBeganAtMs = 0
  #idleSinceMs = 0
  readonly #refill: Alarm
  readonly #review: Alarm
  /** When the next review is due; undefined if nobody waits. */
  #reviewAtMs: number | undefined

  constructor(
    private readonly concurrency: Concurrency,
    private readonly latency: Latency,
    private readonly rate: Rate,
    private readonly clock: Clock,
  ) {
    this.#refill = new Alarm(clock, () => this.#pump())
    this.#review = new Alarm(clock, () => this.#sendAway())
  }

  get inFlight(): number {
    return this.#inFlight
  }

  get waiting(): number {
    return this.#queue.size
  }

  /**
   * Waits until the request may be sent, which is mostly at once; `leave` must follow.
   * @param lane its lane in the fair queue; undefined goes ahead of all lanes, and is never refused
   * @returns the time of admission
   * @throws Overloaded, at once or later, if no response can arrive before the deadline; or the signal's reason
   */
  enter(term: Term, lane: Lane | undefined): number | Promise<number> {
    term.signal.throwIfAborted()
    const now = this.clock.now()
    if (this.#queue.size === 0 && this.#tryStart(now)) return now
    const refusal = lane && this.#refusal(lane, term.deadlineMs, now)
    if (refusal) throw refusal
    return this.#wait(term, lane)
  }

  /** The error with which a call of the operation would be refused now; undefined if it could be served. */
  refusal(operation: Lane & Pick<Term, 'deadlineMs'>): Overloaded | undefined {
    const now = this.clock.now()
    const isFree = this.#queue.size === 0 && this.#inFlight < this.concurrency.limit && this.rate.readyInMs(now) === 0
    return isFree ? undefined : this.#refusal(operation, operation.deadlineMs, now)
  }

  /** Ends a request that has entered. */
  leave(): void {
    this.#inFlight -= 1
    if (this.#inFlight === 0) this.#idleSinceMs = this.clock.now()
    this.#pump()
  }

  #tryStart(now: number): boolean {
    if (this.#inFlight === 0 && now - this.#idleSinceMs > FORGET_MS) this.#forget()
    if (this.#inFlight >= this.concurrency.limit || !this.rate.take(now)) return false
    this.#inFlight += 1
    this.#lastBeganAtMs = now
    return true
  }

  /** What was learned before a pause is outdated. */
  #forget() {
    this.concurrency.forget()
    this.latency.forget()
  }

  #refusal(lane: Lane, deadlineMs: number, now: number): Overloaded | undefined {
    const waitMs = this.#expected(this.#queue.ahead(lane) + 1, now, CAUTION)
    if (this.#queue.size < MAX_WAITING && now + waitMs <= deadlineMs) return undefined
    return overloaded(now + waitMs - deadlineMs)
  }

  /** Expected milliseconds until the response to the request at a place in the queue, from 1. */
  #expected(place: number, now: number, caution = 1): number {
    const { limit } = this.concurrency
    // While the limit is reached, a response takes at least as long as no new request could begin: that of every call
    // if several are in flight, otherwise perhaps only that of the calls in flight.
    const stalledMs = this.#inFlight < limit ? 0 : this.#stalledMs(now)
    const isCommon = limit >= MIN_CALLS
    const latencyMs = Math.max(this.latency.medianMs, isCommon ? stalledMs : 0) * caution
    const alsoMs = isCommon ? 0 : stalledMs * caution
    // If the limit has shrunk, the requests in flight beyond it have to end first.
    const before = place + Math.max(0, this.#inFlight - limit)
    const byConcurrency = (before / limit) * latencyMs
    const byRate = (place * 1000) / this.rate.sustained(now)
    return Math.max(byConcurrency, byRate) + latencyMs + alsoMs
  }

  /** How long no request could begin, without the time for which this process itself was busy: a review is overdue then. */
  #stalledMs(now: number): number {
    return Math.min(now, this.#reviewAtMs ?? now) - this.#lastBeganAtMs
  }

  #wait(term: Term, lane: Lane | undefined): Promise<number> {
    const { signal } = term
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.#queue.remove(waiter, lane)
        this.#pump()
        reject(signal.reason)
      }
      const waiter: Waiter = {
        term,
        lane,
        enter(nowMs) {
          signal.removeEventListener('abort', giveUp)
          resolve(nowMs)
        },
        refuse(error) {
          signal.removeEventListener('abort', giveUp)
          reject(error)
        },
      }
      this.#queue.add(waiter, lane)
      signal.addEventListener('abort', giveUp, { once: true })
      this.#pump()
    })
  }

  /** Admits waiting requests, and sets timers to look again if some are left. */
  #pump() {
    while (this.#queue.size > 0) {
      const now = this.clock.now()
      if (!this.#tryStart(now)) {
        if (this.#inFlight < this.concurrency.limit) this.#refill.set(Math.ceil(this.rate.readyInMs(now)))
        this.#reviewAtMs ??= now + REVIEW_MS
        return this.#review.set(REVIEW_MS)
      }
      this.#queue.shift()?.enter(now)
    }
    this.#refill.clear()
    this.#review.clear()
    this.#reviewAtMs = undefined
  }

  /** Refuses requests that can no longer meet their deadline, since conditions got worse while they waited. */
  #sendAway() {
    const now = this.clock.now()
    this.#lastBeganAtMs += now - (this.#reviewAtMs ?? now)
    this.#reviewAtMs = undefined
    let ahead = 0
    for (const waiter of [...this.#queue.inOrder()]) {
      const leftMs = waiter.term.deadlineMs - now
      const waitMs = this.#expected(ahead + 1, now)
      if (waiter.lane === undefined || waitMs < leftMs * HOPE) ahead += 1
      else {
        this.#queue.remove(waiter, waiter.lane)
        waiter.refuse(overloaded(waitMs - leftMs))
      }
    }
    this.#pump()
  }
}

const overloaded = (excessMs: number) =>
  new Overloaded('Overloaded: GenAuth cannot answer this request before its deadline.', {
    retryAfterMs: Math.max(MIN_RETRY_MS, Math.ceil(excessMs)),
  })
