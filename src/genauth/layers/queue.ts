// The layer in which each attempt waits its turn.

import type { Try } from '../call.js'
import type { Clock } from '../clock.js'
import type { Concurrency } from './concurrency.js'
import type { Gate } from './gate.js'
import type { Latency } from './latency.js'
import { type Outcome, outcomeOf } from './outcome.js'
import type { Rate } from './rate.js'

export interface QueueOptions {
  readonly gate: Gate
  readonly concurrency: Concurrency
  readonly latency: Latency
  readonly rate: Rate
  readonly clock: Clock
  readonly suspectMs: number
}

/** Makes each attempt wait its turn, and reports its outcome to what is learned about GenAuth. */
export const queue =
  ({ gate, concurrency, latency, rate, clock, suspectMs }: QueueOptions) =>
  (below: Try): Try => {
    function learn(key: string, outcome: Outcome, beganAtMs: number) {
      const now = clock.now()
      if (outcome === 'throttled') rate.refused(beganAtMs, now)
      else if (outcome === 'worked') {
        latency.learn(key, now - beganAtMs)
        rate.accepted(now)
        concurrency.answered(gate.inFlight)
      } else if (outcome !== 'unknown') concurrency.overloaded(key, beganAtMs, now)
    }

    return async attempt => {
      const { flight } = attempt
      const entered = gate.enter(flight, attempt.front ? undefined : flight.lane)
      const beganAtMs = typeof entered === 'number' ? entered : await entered
      let outcome: Outcome = 'worked'
      try {
        return await below(attempt)
      } catch (error) {
        outcome = outcomeOf(error, clock.now() - beganAtMs, suspectMs)
        throw error
      } finally {
        learn(flight.key, outcome, beganAtMs)
        gate.leave()
      }
    }
  }
