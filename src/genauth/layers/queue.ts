// The layer in which each attempt waits its turn.

import type { Try } from '../call.js'
import type { Clock } from '../clock.js'
import type { Concurrency } from './concurrency.js'
import type { Gate } from './gate.js'
import { type Outcome, outcomeOf } from './outcome.js'
import type { Rate } from './rate.js'

export interface QueueOptions {
  readonly gate: Gate
  readonly concurrency: Concurrency
  readonly rate: Rate
  readonly clock: Clock
  readonly suspectMs: number
}

/** Makes each attempt wait its turn, and reports its outcome to the concurrency and rate limits. */
export const queue =
  ({ gate, concurrency, rate, clock, suspectMs }: QueueOptions) =>
  (below: Try): Try => {
    function learn(outcome: Outcome, beganAtMs: number) {
      const now = clock.now()
      const tookMs = now - beganAtMs
      if (outcome === 'throttled') rate.refused(beganAtMs, now)
      else if (outcome === 'timed out') concurrency.timedOut(tookMs, beganAtMs, now)
      else if (outcome === 'failed') concurrency.overloaded(beganAtMs, now)
      else if (outcome === 'worked') {
        rate.accepted(now)
        concurrency.answered(tookMs, gate.inFlight)
      }
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
        learn(outcome, beganAtMs)
        gate.leave()
      }
    }
  }
