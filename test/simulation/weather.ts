// How a simulated GenAuth behaves over ten minutes: quiet, slow, limited, out of order, and quiet again.

import type { Dice } from './random.js'

export const MINUTE_MS = 60_000
export const SCENARIO_MS = 10 * MINUTE_MS
/** From then on GenAuth is well, so that the gateway has to recover. */
export const WELL_FROM_MS = 7 * MINUTE_MS

/** What goes wrong with a request. */
export type Mishap =
  | 'refused connection'
  | 'stale connection'
  | 'broken off'
  | '500'
  | '504'
  | 'not JSON'
  | 'rejected'
  | 'absent'
  | 'hangs'

export interface Weather {
  readonly fromMs: number
  readonly latencyMs: number
  /** Requests a second above which it answers 429, with or without `Retry-After`. */
  readonly rps: number
  readonly retryAfterMs: number | undefined
  /** Requests at a time above which it answers 503. */
  readonly maxConcurrent: number
  /** Share of requests with a mishap, and which ones there are. */
  readonly mishaps: number
  readonly kinds: readonly Mishap[]
}

/** One thing that GenAuth never delivers as it should, however well it is otherwise. */
export interface BadRecord {
  /** What happens to a request for it; undefined if it only takes ten times as long. */
  readonly mishap: Mishap | undefined
  /** Share of calls that ask for it. */
  readonly share: number
}

const KINDS: readonly Mishap[] = [
  'refused connection',
  'stale connection',
  'broken off',
  '500',
  '504',
  'not JSON',
  'rejected',
  'absent',
  'hangs',
]

const well = (fromMs: number, latencyMs: number): Weather => ({
  fromMs,
  latencyMs,
  rps: Number.POSITIVE_INFINITY,
  retryAfterMs: undefined,
  maxConcurrent: Number.POSITIVE_INFINITY,
  mishaps: 0,
  kinds: KINDS,
})

/** Draws a record that nobody can read. Where it takes a large part of the few places there are, others have to wait. */
export function drawBadRecord(dice: Dice, maxConcurrency: number): BadRecord | undefined {
  if (maxConcurrency === 1 || dice.chance(0.5)) return undefined
  const hangs = maxConcurrency < 32 ? [] : ['hangs' as const]
  return {
    mishap: dice.oneOf<Mishap | undefined>([undefined, 'stale connection', '500', '504', ...hangs]),
    share: dice.oneOf([0.02, 0.3]),
  }
}

/** Draws what happens when, the earliest first. @param isCalm GenAuth is well all the time */
export function drawWeather(dice: Dice, isCalm: boolean): Weather[] {
  const latencyMs = dice.oneOf([1, 20, 100, 400])
  const list = [well(0, latencyMs)]
  if (isCalm) return list
  for (let atMs = dice.between(0, MINUTE_MS); atMs < WELL_FROM_MS; atMs += dice.between(5000, 90_000)) {
    const calm = well(atMs, latencyMs)
    list.push(
      dice.oneOf<() => Weather>([
        () => calm,
        () => ({ ...calm, latencyMs: latencyMs * dice.between(2, 50) }),
        () => ({ ...calm, rps: dice.between(1, 50), retryAfterMs: dice.oneOf([undefined, 1000, 5000]) }),
        () => ({ ...calm, maxConcurrent: dice.between(1, 20) }),
        () => ({ ...calm, mishaps: dice.oneOf([0.02, 0.2, 0.6]) }),
        () => ({ ...calm, mishaps: 1, kinds: [dice.oneOf(KINDS)] }),
      ])(),
    )
  }
  return [...list, well(WELL_FROM_MS, latencyMs)]
}
