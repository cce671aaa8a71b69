import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandsOf, outcomeOf, outcomesOf, spanOf, ticksOf } from '../../src/graphiql/upstream/timeline.js'
import type { TracedRequest } from '../../src/planning/trace.js'

const request = (more: Partial<TracedRequest> = {}): TracedRequest => ({
  endpoint: 'get-order-pay-detail',
  params: {},
  source: 'network',
  attempt: 1,
  round: 1,
  startMs: 10,
  durationMs: 5,
  statusCode: 200,
  fields: ['order.payDetail'],
  ...more,
})

describe('the calls of a run', () => {
  test('are in bands, one for each round, with what was not planned at the end', () => {
    const bands = bandsOf(
      [request({ round: 2 }), request({ round: null }), request({ round: 1, endpoint: 'get-orders' })],
      100,
    )
    expect(bands.map(({ round, lanes }) => [round, lanes.map(({ endpoint }) => endpoint)])).toEqual([
      [1, ['get-orders']],
      [2, ['get-order-pay-detail']],
      [null, ['get-order-pay-detail']],
    ])
  })

  test('are one row where there are more than three to an endpoint, from the first start to the last end', () => {
    const many = [0, 3, 40, 7].map(startMs => request({ startMs }))
    expect(bandsOf(many, 100)[0]?.lanes).toEqual([
      { endpoint: 'get-order-pay-detail', requests: many, startMs: 0, endMs: 45 },
    ])
    expect(bandsOf(many.slice(1), 100)[0]?.lanes).toHaveLength(3)
  })

  test('are all shown, whatever they are', () => {
    const requests = fc.array(
      fc.record({ round: fc.option(fc.integer({ min: 1, max: 4 })), endpoint: fc.constantFrom('a', 'b', 'c') }),
    )
    fc.assert(
      fc.property(requests, some => {
        const all = some.map(one => request(one))
        const shown = bandsOf(all, 10).flatMap(({ lanes }) => lanes.flatMap(lane => lane.requests))
        expect(new Set(shown)).toEqual(new Set(all))
        expect(shown).toHaveLength(all.length)
      }),
    )
  })

  test('last until the end of the operation where no response came, and have no time where nothing was sent', () => {
    expect(spanOf([request({ durationMs: null })], 80)).toEqual({ startMs: 10, endMs: 80 })
    expect(spanOf([request({ startMs: null, durationMs: null })], 80)).toEqual({ startMs: null, endMs: null })
  })

  test.each([
    [{}, 'sent', '200'],
    [{ attempt: 2 }, 'repeated', '200 attempt 2'],
    [{ statusCode: 503, code: 'UPSTREAM_UNAVAILABLE' }, 'failed', '503 failed: UPSTREAM_UNAVAILABLE'],
    [{ statusCode: null, code: 'UPSTREAM_TIMEOUT' }, 'failed', 'failed: UPSTREAM_TIMEOUT'],
    [{ statusCode: null }, 'dropped', 'not waited for'],
    [{ source: 'inflight', attempt: 0 }, 'shared', 'shared with another query'],
    [{ source: 'cache', attempt: 0 }, 'cached', 'from the cache'],
    [{ source: 'cache', attempt: 0, ageS: 32 }, 'cached', 'from the cache, 32 s old'],
    [{ source: 'request', attempt: 0 }, 'reused', 'reused in this query'],
  ] as const)('of %j are of the kind “%s”, in words “%s”', (more, kind, words) => {
    expect(outcomeOf(request(more))).toEqual({ kind, words })
  })

  test('that are one row say how many ended in which way, the most first', () => {
    const outcomes = outcomesOf([request({ attempt: 2 }), request(), request()])
    expect(outcomes.map(({ words, count }) => [words, count])).toEqual([
      ['200', 2],
      ['200 attempt 2', 1],
    ])
  })
})

describe('the axis', () => {
  test.each([
    [54, [0, 20, 40]],
    [389, [0, 100, 200, 300]],
    [8.5, [0, 5]],
    [100, [0, 50, 100]],
    [0, [0, 0.05, 0.1]],
  ])('of %i ms has marks at %j', (elapsedMs, ticks) => {
    expect(ticksOf(elapsedMs)).toEqual(ticks)
  })

  test('has two to five marks, evenly and within the time', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1e6, noNaN: true }), elapsedMs => {
        const ticks = ticksOf(elapsedMs)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(5)
        expect(ticks.at(-1)).toBeLessThanOrEqual(elapsedMs * 1.000_01)
      }),
    )
  })
})
