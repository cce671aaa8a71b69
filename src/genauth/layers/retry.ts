// The layer that makes a flight's attempts.

import { type Attempt, type Fly, isOnlyCall, type Try } from '../call.js'
import { type Clock, sleep } from '../clock.js'
import { type Judgement, judge } from '../judgement.js'
import { CircuitOpen } from './circuit-breakers.js'
import type { RetryBudget } from './retry-budget.js'
import { type Random, RetryPolicy } from './retry-policy.js'

export interface RetryOptions {
  readonly budget: RetryBudget
  readonly clock: Clock
  readonly random: Random
  readonly notes: {
    /** A request is retried. */
    repeated(endpoint: string, because: Judgement['kind']): void
  }
}

/** Attempts a flight as often as the policy allows. Between attempts it holds no place in the queue or credentials. */
export const retry =
  ({ budget, clock, random, notes }: RetryOptions) =>
  (below: Try): Fly =>
  async flight => {
    budget.earn()
    let policy: RetryPolicy | undefined
    let failure: Failure | undefined
    for (let number = 1; ; number += 1) {
      const attempt: Attempt = {
        flight,
        number,
        fresh: failure?.judgement.kind === 'stale',
        // A retry was admitted before, so it goes ahead of the queue and is not refused.
        front: number > 1 || flight.lane === undefined,
        grant: undefined,
        judgement: undefined,
      }
      try {
        return await below(attempt)
      } catch (error) {
        // This flight's own failure explains the open circuit better.
        if (failure !== undefined && error instanceof CircuitOpen) throw failure.error
        failure = { error, judgement: attempt.judgement ?? judge(error) }
      }
      policy ??= new RetryPolicy(isOnlyCall(flight) ? undefined : flight.key, budget, random)
      const waitMs = policy.next(failure.judgement, clock.now(), flight.deadlineMs)
      if (waitMs === undefined) throw failure.error
      notes.repeated(flight.target.name, failure.judgement.kind)
      if (waitMs > 0) await sleep(clock, waitMs, flight.signal)
    }
  }

interface Failure {
  readonly error: unknown
  readonly judgement: Judgement
}
