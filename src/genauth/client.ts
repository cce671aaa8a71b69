// The client of GenAuth: all layers of a call in their order.

import type { Overloaded } from '../errors.js'
import type { Operation } from '../operation/operation.js'
import type { Credentials } from './auth/credentials.js'
import type { Vacancy } from './cached.js'
import type { Ask, Call, Fly } from './call.js'
import type { Clock } from './clock.js'
import { type CallSite, UpstreamMalformed } from './errors.js'
import { type AttemptOptions, attempt } from './layers/attempt.js'
import type { BreakerState } from './layers/breaker.js'
import { type BreakerOptions, createBreakers } from './layers/circuit-breakers.js'
import { Concurrency } from './layers/concurrency.js'
import { Gate } from './layers/gate.js'
import { Latency } from './layers/latency.js'
import { ledger } from './layers/ledger.js'
import { queue } from './layers/queue.js'
import { Rate } from './layers/rate.js'
import { type RetryOptions, retry } from './layers/retry.js'
import { RetryBudget } from './layers/retry-budget.js'
import type { Random } from './layers/retry-policy.js'
import { served } from './layers/served.js'
import { type FlightNotes, singleFlight } from './layers/single-flight.js'
import { token } from './layers/token.js'
import type { PlannedCall } from './plan.js'
import type { Drift } from './wire/kinds.js'
import type { ReadTime } from './wire/times.js'

/** What happens while GenAuth is called, for logs and metrics. */
export interface UpstreamEvents extends FlightNotes {
  report: AttemptOptions['report']
  repeated: RetryOptions['notes']['repeated']
  breaker: BreakerOptions['notes']['breaker']
  /** A response differs from what was documented or seen before. */
  drift(endpoint: string, field: string, how: Drift): void
}

export interface ClientOptions extends Omit<AttemptOptions, 'report' | 'clock'> {
  readonly maxConcurrency: number
  /** Requests per second; undefined if only GenAuth limits them. */
  readonly maxRps: number | undefined
  readonly readTime: ReadTime
  readonly clock: Clock
  readonly random: Random
  readonly notes: UpstreamEvents
  /** @param fly makes calls without credentials */
  readonly credentials: (fly: Fly) => Credentials
}

/** The client of GenAuth's management API. */
export interface Client {
  /**
   * Makes a call on behalf of an operation. The call ends when the operation does.
   * @param vacancy takes the result, unless the call joined another one: that may have begun before something that
   * the cache knows of
   * @returns the result as its endpoint reads it, null for absence
   * @throws UpstreamError, Overloaded, or the reason of the operation's signal
   */
  call<Output>(planned: PlannedCall<Output>, operation: Operation, vacancy?: Vacancy): Promise<Output | null>
  /** The error with which a call of the operation would be refused now; undefined if it could be served. */
  refusal(operation: Operation): Overloaded | undefined
  state(): ClientState
}

/** A snapshot of the client's load and limits. */
export interface ClientState {
  readonly inFlight: number
  readonly waiting: number
  readonly concurrencyLimit: number
  /** Requests per second; null if unlimited. */
  readonly rateLimit: number | null
  readonly retriesLeft: number
  /** By endpoint. */
  readonly breakers: Readonly<Record<string, BreakerState>>
}

export function createClient(options: ClientOptions): Client {
  const { clock, random, notes, readTime } = options
  const budget = new RetryBudget()
  const concurrency = new Concurrency(options.maxConcurrency)
  const latency = new Latency()
  const rate = new Rate(options.maxRps)
  const gate = new Gate(concurrency, latency, rate, clock)
  const { failFast, breaker, states } = createBreakers({ clock, notes })

  const layer = {
    singleFlight: singleFlight(notes),
    retry: retry({ budget, clock, random, notes }),
    served: served(clock),
    queue: queue({ gate, concurrency, latency, rate, clock }),
    attempt: attempt({ ...options, report: notes.report }),
  }
  const exchange = layer.queue(breaker(layer.attempt))
  // The token endpoint itself is called without ledger, single flight and credentials.
  const credentials = options.credentials(layer.retry(failFast(exchange)))

  /** The layers of every call, outermost first. Each of them is a file of `layers/`. */
  const ask: Ask = ledger(layer.singleFlight(layer.retry(layer.served(failFast(token(credentials)(exchange))))))

  function read<Output>(endpoint: PlannedCall<Output>['endpoint'], data: unknown, input: unknown, site: CallSite) {
    const drift = (field: string, how: Drift) => notes.drift(endpoint.name, field, how)
    try {
      return endpoint.read(data, input as never, { site, readTime, drift })
    } catch (error) {
      if (error instanceof UpstreamMalformed) drift('data', 'malformed')
      throw error
    }
  }

  return {
    async call(planned, operation, vacancy) {
      const { endpoint, input, params, key } = planned
      const entry = operation.ledger.add(planned)
      const flight = vacancy ? `${key} ${vacancy.stamp}` : key
      const call: Call = { target: endpoint, params, key, flight, operation, entry }
      try {
        const response = await ask(call)
        const result = response.decoded((data, site) => read(endpoint, data, input, site))
        const last = entry.attempts.at(-1)
        if (vacancy && last && entry.source === 'network') vacancy.fill(result, last.startedAtMs)
        return result
      } catch (error) {
        entry.error = error
        throw error
      } finally {
        operation.ledger.settled(entry)
      }
    },
    refusal: operation => gate.refusal(operation),
    state() {
      const now = clock.now()
      const perSecond = rate.perSecond(now)
      return {
        inFlight: gate.inFlight,
        waiting: gate.waiting,
        concurrencyLimit: concurrency.limit,
        rateLimit: Number.isFinite(perSecond) ? perSecond : null,
        retriesLeft: Math.floor(budget.left(now)),
        breakers: states(),
      }
    },
  }
}
