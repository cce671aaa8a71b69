// What an attempt says about GenAuth's health.

import { verdictOf } from '../verdict.js'

/** What an attempt shows about GenAuth; `unknown` if nothing. */
export type Outcome = 'worked' | 'throttled' | 'failed' | 'timed out' | 'unknown'

/** @param suspectMs an attempt that is abandoned after this time counts as timed out */
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
