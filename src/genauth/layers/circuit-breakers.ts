// The circuit breaker layers: one breaker per endpoint.

import { type Flight, isOnlyCall, type Try } from '../call.js'
import type { Clock } from '../clock.js'
import { UpstreamUnavailable } from '../errors.js'
import type { Judgement } from '../judgement.js'
import { Breaker, type BreakerState } from './breaker.js'
import { MIN_CALLS } from './failing-calls.js'

/** The circuit breaker of the endpoint is open, so nothing was sent. */
export class CircuitOpen extends UpstreamUnavailable {
  constructor(endpoint: string, retryAfterMs: number) {
    super(
      `The circuit breaker of ${endpoint} is open after repeated failures; retry later.`,
      { endpoint, attempts: 0 },
      { retryAfterMs },
    )
  }
}

export interface BreakerOptions {
  readonly clock: Clock
  readonly notes: { breaker(endpoint: string, state: BreakerState): void }
}

/** The breakers of all endpoints, as two layers: one before anything that costs, one around the HTTP exchange. */
export function createBreakers({ clock, notes }: BreakerOptions) {
  const breakers = new Map<string, Breaker>()

  function breakerOf(flight: Flight): Breaker {
    const { name } = flight.target
    const known = breakers.get(name)
    if (known) return known
    const breaker = new Breaker(isOnlyCall(flight) ? 1 : MIN_CALLS, state => notes.breaker(name, state))
    breakers.set(name, breaker)
    return breaker
  }

  /** @throws CircuitOpen if no attempt is allowed now */
  function check(breaker: Breaker, { target, key }: Flight) {
    if (breaker.state === 'closed') return
    const openForMs = breaker.openForMs(key, clock.now())
    if (openForMs > 0) throw new CircuitOpen(target.name, openForMs)
  }

  return {
    /** Rejects an attempt before it waits for anything. */
    failFast:
      (below: Try): Try =>
      async attempt => {
        const { flight } = attempt
        check(breakerOf(flight), flight)
        return below(attempt)
      },
    /** Checks again after the attempt has queued, as the breaker may have opened meanwhile; records the outcome. */
    breaker:
      (below: Try): Try =>
      async attempt => {
        const { flight } = attempt
        const breaker = breakerOf(flight)
        check(breaker, flight)
        const passage = breaker.enter(flight.key, clock.now())
        try {
          return await below(attempt)
        } finally {
          breaker.leave(passage, attempt.judgement && WORKS[attempt.judgement.kind], clock.now())
        }
      },
    states: (): Readonly<Record<string, BreakerState>> =>
      Object.fromEntries([...breakers].map(([endpoint, { state }]) => [endpoint, state])),
  }
}

/** Whether GenAuth works; undefined if the attempt does not show it. */
const WORKS: Readonly<Record<Judgement['kind'], boolean | undefined>> = {
  answered: true,
  renewed: true,
  throttled: true,
  failed: false,
  hung: false,
  stale: undefined,
  abandoned: undefined,
}
