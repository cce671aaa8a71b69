// Admission: who may send now, who waits, and who is refused because its time would not suffice.

import { Overloaded } from '../../errors.js'
import type { Term } from '../../operation/operation.js'
import { Alarm, type Clock } from '../clock.js'
import type { Concurrency } from './concurrency.js'
import { FairQueue, type Lane } from './fair-queue.js'
import type { Rate } from './rate.js'

/** Most requests that wait; so memory is bounded whatever comes. */
const MAX_WAITING = 10_000
/** How often those who wait are looked at: whether they still can be served in their time. */
const REVIEW_MS = 100
/** Where answers become slower they may become slower still: nobody is let in who could just about be served. */
const CAUTION = 1.5
/** An estimate may be off by half: who was let in once is sent away only where there is no hope. */
const HOPE = 2
const FORGET_MS = 5000
const MIN_RETRY_MS = 100

/** Who waits to send a request. */
interface Waiter {
  /** Its deadline may move: others may come to wait for the same. */
  readonly term: Term
  enter(nowMs: number): void
  refuse(error: Error): void
}

/** The one way out to GenAuth: so many requests at a time, so many a second, the others in turn. */
export class Gate {
  readonly #queue = new FairQueue<Waiter>()
  #inFlight = 0
  #lastBeganAtMs = 0
  #idleSinceMs = 0
  readonly #refill: Alarm
  readonly #review: Alarm

  constructor(
    private readonly concurrency: Concurrency,
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
   * The moment at which the request may be sent, which mostly is now; `leave` has to follow.
   * @param lane turns go round callers, and round the operations of each; undefined goes in front of all, and is let in always
   * @throws Overloaded at once, where it could not be sent and answered before its deadline; or the signal's reason
   */
  enter(term: Term, lane: Lane | undefined): number | Promise<number> {
    term.signal.throwIfAborted()
    const now = this.clock.now()
    if (this.#queue.size === 0 && this.#tryStart(now)) return now
    const refusal = lane && this.#refusal(lane, term.deadlineMs, now)
    if (refusal) throw refusal
    return this.#wait(term, lane)
  }

  /** Why a call of an operation would be refused now; undefined where it could be served. */
  refusal(operation: Lane & Pick<Term, 'deadlineMs'>): Overloaded | undefined {
    const now = this.clock.now()
    const isFree = this.#queue.size === 0 && this.#inFlight < this.concurrency.limit && this.rate.readyInMs(now) === 0
    return isFree ? undefined : this.#refusal(operation, operation.deadlineMs, now)
  }

  /** A request has ended. */
  leave(): void {
    this.#inFlight -= 1
    if (this.#inFlight === 0) this.#idleSinceMs = this.clock.now()
    this.#pump()
  }

  #tryStart(now: number): boolean {
    if (this.#inFlight === 0 && now - this.#idleSinceMs > FORGET_MS) this.concurrency.forget()
    if (this.#inFlight >= this.concurrency.limit || !this.rate.take(now)) return false
    this.#inFlight += 1
    this.#lastBeganAtMs = now
    return true
  }

  #refusal(lane: Lane, deadlineMs: number, now: number): Overloaded | undefined {
    const waitMs = this.#expected(this.#queue.ahead(lane) + 1, now, CAUTION)
    if (this.#queue.size < MAX_WAITING && now + waitMs <= deadlineMs) return undefined
    return overloaded(now + waitMs - deadlineMs)
  }

  /** How long until the n-th of those who wait is answered, by what is known now. */
  #expected(place: number, now: number, caution = 1): number {
    // Where all places are taken and nobody has left for a while, it takes at least as long as that while.
    const stalledMs = this.#inFlight < this.concurrency.limit ? 0 : now - this.#lastBeganAtMs
    const latencyMs = Math.max(this.concurrency.latencyMs, stalledMs) * caution
    // Those beyond a limit that has shrunk have to leave first.
    const before = place + Math.max(0, this.#inFlight - this.concurrency.limit)
    const byConcurrency = (before / this.concurrency.limit) * latencyMs
    const byRate = (place * 1000) / this.rate.sustained(now)
    return Math.max(byConcurrency, byRate) + latencyMs
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

  /** Lets in who may go, and sees to it that somebody looks again where nothing else will. */
  #pump() {
    while (this.#queue.size > 0) {
      const now = this.clock.now()
      if (!this.#tryStart(now)) {
        if (this.#inFlight < this.concurrency.limit) this.#refill.set(Math.ceil(this.rate.readyInMs(now)))
        return this.#review.set(REVIEW_MS)
      }
      this.#queue.shift()?.enter(now)
    }
    this.#refill.clear()
    this.#review.clear()
  }

  /** Sends away who cannot be served in time any more, since things got worse while they waited. */
  #sendAway() {
    const now = this.clock.now()
    for (const [waiter, lane, ahead] of this.#queue.waiting()) {
      const leftMs = waiter.term.deadlineMs - now
      const waitMs = this.#expected(ahead + 1, now)
      if (waitMs < leftMs * HOPE) continue
      this.#queue.remove(waiter, lane)
      waiter.refuse(overloaded(waitMs - leftMs))
    }
    this.#pump()
  }
}

const overloaded = (excessMs: number) =>
  new Overloaded('Overloaded: GenAuth cannot answer this request before its deadline.', {
    retryAfterMs: Math.max(MIN_RETRY_MS, Math.ceil(excessMs)),
  })
