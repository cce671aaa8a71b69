// The layer in which each attempt waits its turn.

import type { Try } from '../call.js'
import type { Clock } from '../clock.js'
import type { Judgement } from '../judgement.js'
import type { Concurrency } from './concurrency.js'
import type { Gate } from './gate.js'
import type { Latency } from './latency.js'
import type { Rate } from './rate.js'

export interface QueueOptions {
  readonly gate: Gate
  readonly concurrency: Concurrency
  readonly latency: Latency
  readonly rate: Rate
  readonly clock: Clock
}

/** Makes each attempt wait its turn, and reports what it shows to what is learned about GenAuth. */
export const queue =
  ({ gate, concurrency, latency, rate, clock }: QueueOptions) =>
  (below: Try): Try => {
    function learn(key: string, judgement: Judgement | undefined, beganAtMs: number) {
      const now = clock.now()
      switch (judgement?.kind) {
        case 'answered':
        case 'renewed':
          latency.learn(key, now - beganAtMs)
          rate.accepted(now)
          concurrency.answered(gate.inFlight)
          break
        case 'throttled':
          rate.refused(beganAtMs, now)
          break
        case 'failed':
        case 'hung':
          concurrency.overloaded(key, beganAtMs, now)
      }
    }

    return async attempt => {
      const { flight } = attempt
      const entered = gate.enter(flight, attempt.front ? undefined : flight.lane)
      const beganAtMs = typeof entered === 'number' ? entered : await entered
      try {
        return await below(attempt)
      } finally {
        learn(flight.key, attempt.judgement, beganAtMs)
        gate.leave()
      }
    }
  }
