import { beforeAll, describe, expect, test } from 'vitest'
import { detectable, passing, type SoakReport, soak } from './soak.js'

/** What `npm run soak` does for longer. */
let healthy: SoakReport
let few: SoakReport
let many: SoakReport
let after: SoakReport

beforeAll(async () => {
  const reports = await soak([
    { seconds: 3, share: 0, kinds: [] },
    { seconds: 10, share: 0.02, kinds: passing },
    { seconds: 10, share: 0.2, kinds: detectable },
    { seconds: 3, share: 0, kinds: [] },
  ])
  ;[healthy, few, many, after] = reports as [SoakReport, SoakReport, SoakReport, SoakReport]
}, 120_000)

describe('fifty clients ask for half a minute, while calls go wrong at random:', () => {
  test('every answer is right, or says what is missing and why', () => {
    expect([healthy, few, many, after].flatMap(({ wrong }) => wrong)).toEqual([])
  })

  test('99 of 100 answers are sent by their deadline', () => {
    for (const { inTime } of [healthy, few, many, after]) expect(inTime).toBeGreaterThanOrEqual(0.99)
  })

  test('where two calls of a hundred fail, fewer than one operation of a thousand shows it', () => {
    expect(few.erring).toBeLessThan(0.001)
  })

  test('where twenty do, retries stay within their budget: a tenth of the calls, and a few a second', () => {
    expect(many.retries).toBeLessThanOrEqual(many.calls * 0.1 + 20 + 10)
  })

  test('and nothing of it is left when it is over', () => {
    // A machine that does other work too may be too slow for the largest operations.
    const { OVERLOADED: _refused, DEADLINE_EXCEEDED: _late, ...others } = after.byCode
    expect(others).toEqual({})
    expect(after.erring).toBeLessThan(0.02)
    // Of what was compiled and cached while it was busy, a little may stay.
    expect(after.heapMb).toBeLessThan(healthy.heapMb * 1.25)
  })
})
