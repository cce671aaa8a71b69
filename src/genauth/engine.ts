import type { Operation, Term } from '../operation/operation.js'
import type { UpstreamCall } from './call.js'
import { type Clock, sleep } from './clock.js'
import { Breaker, type BreakerOutcome, type BreakerState, type Passage } from './layers/breaker.js'
import { Concurrency } from './layers/concurrency.js'
import { Flights } from './layers/flights.js'
import { Gate } from './layers/gate.js'
import { Rate } from './layers/rate.js'
import { type Random, Retries } from './layers/retry.js'
import { RetryBudget } from './layers/retry-budget.js'
import type { Verdict } from './verdict.js'

/** Carries calls to GenAuth, whatever state it is in. */
export interface Engine {
  /** @throws what the call's last attempt or `refuse` throws, Overloaded, or the reason of the operation's signal */
  run<Grant, Value>(call: UpstreamCall<Grant, Value>, operation: Operation): Promise<Value>
  state(): EngineState
}

/** How the way to GenAuth is at a moment. */
export interface EngineState {
  readonly inFlight: number
  readonly waiting: number
  readonly concurrencyLimit: number
  /** Requests a second; null where nothing bounds them. */
  readonly rateLimit: number | null
  readonly retriesLeft: number
  /** By endpoint. */
  readonly breakers: Readonly<Record<string, BreakerState>>
}

/** What happens in the engine; for logs and metrics. */
export interface EngineNotes {
  /** A call found another that was under way for the same. */
  shared(endpoint: string): void
  repeated(endpoint: string, because: Verdict['kind']): void
  /** A call has failed, all its attempts included. @param operations those that waited for it */
  failed(endpoint: string, error: unknown, operations: readonly Operation[]): void
  breaker(endpoint: string, state: BreakerState): void
}

export interface EngineOptions {
  readonly maxConcurrency: number
  /** Requests a second; undefined where only GenAuth bounds them. */
  readonly maxRps: number | undefined
  /** An attempt that is given up after so long is taken for one that timed out. */
  readonly suspectMs: number
  readonly clock: Clock
  readonly random: Random
  readonly notes: EngineNotes
}

/** Puts the policies together: here is in which order they act; each policy alone knows what it decides. */
export function createEngine({ maxConcurrency, maxRps, suspectMs, clock, random, notes }: EngineOptions): Engine {
  const flights = new Flights()
  const budget = new RetryBudget()
  const breakers = new Map<string, Breaker>()
  const concurrency = new Concurrency(maxConcurrency)
  const rate = new Rate(maxRps)
  const gate = new Gate(concurrency, rate, clock)

  function breakerOf(endpoint: string): Breaker {
    const known = breakers.get(endpoint)
    if (known) return known
    const breaker = new Breaker(state => notes.breaker(endpoint, state))
    breakers.set(endpoint, breaker)
    return breaker
  }

  /** All attempts of one call. @param lane the operation that asked first. @param all who wait for it by now */
  async function fly<Grant, Value>(call: UpstreamCall<Grant, Value>, lane: Operation, all: Term): Promise<Value> {
    const { endpoint } = call
    const { signal } = all
    const breaker = breakerOf(endpoint)
    let retries: Retries | undefined
    let failure: Failure | undefined

    budget.earn()
    let number = 1
    // A call that was let in once has waited its turn: a repeat neither waits again nor is sent away.
    let front = call.urgent === true
    for (;;) {
      stopWhereOpen(breaker, call, failure)
      // Most of the time neither has to be waited for, and waiting for nothing costs as well.
      const prepared = call.prepare(signal)
      const grant = prepared instanceof Promise ? await prepared : prepared
      const entered = gate.enter({ lane: front ? undefined : lane, deadlineMs: all.deadlineMs, signal })
      const beganAtMs = typeof entered === 'number' ? entered : await entered
      front = true
      try {
        stopWhereOpen(breaker, call, failure)
        if (!call.holds(grant)) continue
        const passage = breaker.enter()
        const fresh = failure?.verdict.kind === 'stale'
        try {
          const value = await call.attempt(grant, { number, fresh, signal })
          learn('worked', endpoint, breaker, passage, beganAtMs)
          return value
        } catch (error) {
          failure = { error, verdict: call.judge(error, grant) }
          learn(outcomeOf(failure.verdict, clock.now() - beganAtMs), endpoint, breaker, passage, beganAtMs)
        }
      } finally {
        gate.leave()
      }
      retries ??= new Retries(budget, random)
      const waitMs = retries.next(failure.verdict, clock.now(), all.deadlineMs)
      if (waitMs === undefined) throw failure.error
      notes.repeated(endpoint, failure.verdict.kind)
      if (waitMs > 0) await sleep(clock, waitMs, signal)
      number += 1
    }
  }

  function stopWhereOpen(
    breaker: Breaker,
    call: Pick<UpstreamCall<unknown, unknown>, 'refuse'>,
    failure: Failure | undefined,
  ) {
    if (breaker.state === 'closed') return
    const openForMs = breaker.openForMs(clock.now())
    if (openForMs > 0) throw failure?.error ?? call.refuse(openForMs, 0)
  }

  /** Hands what came of an attempt to the policies that learn from it. */
  function learn(outcome: Outcome, endpoint: string, breaker: Breaker, passage: Passage, beganAtMs: number) {
    const now = clock.now()
    breaker.leave(passage, breakerOutcome[outcome], now)
    if (outcome === 'throttled') {
      concurrency.throttled(beganAtMs, now)
      rate.refused(beganAtMs, now)
    } else if (outcome === 'worked') rate.accepted(now)
    if (outcome === 'worked' || outcome === 'timed out') {
      concurrency.answered(endpoint, now - beganAtMs, gate.inFlight)
    }
  }

  function outcomeOf(verdict: Verdict, tookMs: number): Outcome {
    switch (verdict.kind) {
      case 'failed':
        return verdict.timedOut ? 'timed out' : 'failed'
      case 'throttled':
        return 'throttled'
      case 'stale':
        return 'unknown'
      case 'abandoned':
        return tookMs >= suspectMs ? 'timed out' : 'unknown'
      default:
        return 'worked'
    }
  }

  return {
    run(call, operation) {
      const { key, endpoint } = call
      if (flights.has(key)) notes.shared(endpoint)
      return flights.board(key, operation, async flight => {
        try {
          return await fly(call, operation, flight)
        } catch (error) {
          notes.failed(endpoint, error, flight.operations)
          throw error
        }
      })
    },
    state() {
      const now = clock.now()
      const perSecond = rate.perSecond(now)
      return {
        inFlight: gate.inFlight,
        waiting: gate.waiting,
        concurrencyLimit: concurrency.limit,
        rateLimit: Number.isFinite(perSecond) ? perSecond : null,
        retriesLeft: Math.floor(budget.left(now)),
        breakers: Object.fromEntries([...breakers].map(([endpoint, { state }]) => [endpoint, state])),
      }
    },
  }
}

/** What ended an attempt that was not the last, or was. */
interface Failure {
  readonly error: unknown
  readonly verdict: Verdict
}

/** What an attempt shows about the other side, as far as it shows anything. */
type Outcome = 'worked' | 'throttled' | 'failed' | 'timed out' | 'unknown'

const breakerOutcome = {
  worked: 'worked',
  throttled: 'worked',
  failed: 'failed',
  'timed out': 'failed',
  unknown: 'unknown',
} as const satisfies Record<Outcome, BreakerOutcome>
