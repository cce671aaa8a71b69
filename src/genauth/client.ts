// The client of GenAuth: all layers of a call in their order.

import type { Overloaded } from '../errors.js'
import type { Operation } from '../operation/operation.js'
import type { Credentials } from './auth/credentials.js'
import type { Ask, Call, Fly } from './call.js'
import type { Clock } from './clock.js'
import { UpstreamMalformed } from './errors.js'
import { type AttemptOptions, attempt } from './layers/attempt.js'
import type { BreakerState } from './layers/breaker.js'
import { type BreakerOptions, createBreakers } from './layers/circuit-breakers.js'
import { Concurrency } from './layers/concurrency.js'
import { Gate } from './layers/gate.js'
import { ledger } from './layers/ledger.js'
import { queue } from './layers/queue.js'
import { Rate } from './layers/rate.js'
import { type RetryOptions, retry } from './layers/retry.js'
import { RetryBudget } from './layers/retry-budget.js'
import type { Random } from './layers/retry-policy.js'
import { type FlightNotes, singleFlight } from './layers/single-flight.js'
import { token } from './layers/token.js'
import type { PlannedCall } from './plan.js'
import type { Drift } from './wire/kinds.js'
import type { ReadTime } from './wire/times.js'

/** What happens on the way to GenAuth; for logs and metrics. */
export interface ClientNotes extends FlightNotes {
  report: AttemptOptions['report']
  repeated: RetryOptions['notes']['repeated']
  breaker: BreakerOptions['notes']['breaker']
  /** GenAuth answered otherwise than it used to. */
  drift(endpoint: string, field: string, how: Drift): void
}

export interface ClientOptions extends Omit<AttemptOptions, 'report' | 'clock'> {
  readonly maxConcurrency: number
  /** Requests a second; undefined where only GenAuth bounds them. */
  readonly maxRps: number | undefined
  readonly readTime: ReadTime
  readonly clock: Clock
  readonly random: Random
  readonly notes: ClientNotes
  /** @param fly reaches endpoints that need nobody to be known, in front of everybody who waits */
  readonly credentials: (fly: Fly) => Credentials
}

/** The client of GenAuth's management API. */
export interface Client {
  /**
   * Makes a call on behalf of an operation, and ends with it.
   * @returns what its endpoint reads, null for absence
   * @throws UpstreamError, Overloaded, or the reason of the operation's signal
   */
  call<Output>(planned: PlannedCall<Output>, operation: Operation): Promise<Output | null>
  /** Why no call of an operation can be served at present; undefined where one can. */
  refusal(operation: Operation): Overloaded | undefined
  state(): ClientState
}

/** How the way to GenAuth is at a moment. */
export interface ClientState {
  readonly inFlight: number
  readonly waiting: number
  readonly concurrencyLimit: number
  /** Requests a second; null where nothing bounds them. */
  readonly rateLimit: number | null
  readonly retriesLeft: number
  /** By endpoint. */
  readonly breakers: Readonly<Record<string, BreakerState>>
}

export function createClient(options: ClientOptions): Client {
  const { clock, random, notes, readTime } = options
  const suspectMs = options.timeoutMs / 2
  const budget = new RetryBudget()
  const concurrency = new Concurrency(options.maxConcurrency)
  const rate = new Rate(options.maxRps)
  const gate = new Gate(concurrency, rate, clock)
  const { failFast, breaker, states } = createBreakers({ clock, suspectMs, notes })

  const share = singleFlight(notes)
  const again = retry({ budget, clock, random, notes })
  const inTurn = queue({ gate, concurrency, rate, clock, suspectMs })
  const once = attempt({ ...options, report: notes.report })
  // Without an operation, a flight to share, or credentials: the way to the credentials themselves.
  const known = token(options.credentials(again(failFast(inTurn(breaker(once))))))

  /** What is done to every call, from the outside to the inside: each layer is a file in `layers/`. */
  const ask: Ask = ledger(share(again(failFast(known(inTurn(breaker(once)))))))

  return {
    async call({ endpoint, input, params, key }, operation) {
      const entry = operation.ledger.add(endpoint.name, key)
      const call: Call = { target: endpoint, params, key, operation, entry }
      const { data, site } = await ask(call)
      if (data === null) return null
      // An answer that others have read already has been counted.
      const drift = (field: string, how: Drift) => {
        if (entry.source === 'network') notes.drift(endpoint.name, field, how)
      }
      try {
        return endpoint.read(data, input as never, { site, readTime, drift })
      } catch (error) {
        if (error instanceof UpstreamMalformed) drift('data', 'malformed')
        entry.error = error
        throw error
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
