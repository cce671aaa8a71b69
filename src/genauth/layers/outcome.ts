// What an attempt says about GenAuth's health.

import { verdictOf } from '../verdict.js'

/** What an attempt shows about GenAuth, as far as it shows anything. */
export type Outcome = 'worked' | 'throttled' | 'failed' | 'timed out' | 'unknown'

/** @param suspectMs an attempt that is given up after so long is taken for one that timed out */
export function outcomeOf(error: unknown, tookMs: number, suspectMs: number): Outcome {
  const verdict = verdictOf(error)
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
