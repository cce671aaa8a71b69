// The forms of fields, by property, over an invented API.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST } from './invented/api.js'
import { poolOf } from './invented/data.js'
import { operations } from './invented/random.js'
import { type MadeCall, naively, planOf, run } from './invented/run.js'

const RUNS = { numRuns: 1000 }
const pools = [0, 1, 9, 31].map(poolOf)
const pool = fc.constantFrom(...pools)
/** How many turns each call takes, so that responses arrive in any order. */
const turns = fc.array(fc.nat(3), { minLength: 1, maxLength: 8 })

function inTurn(of: readonly number[]) {
  let at = 0
  return () => of[at++ % of.length] ?? 0
}

const bulk = (calls: readonly MadeCall[]) => calls.filter(({ endpoint }) => /^get-(person|people)$/.test(endpoint))
const idsOf = (calls: readonly MadeCall[]) =>
  bulk(calls).flatMap(({ params }) => String(params['ids'] ?? params['id']).split(','))

describe('an operation on an API with bulk reads, composite keys, lists below objects and optional fields', () => {
  test('is answered as if every field had looked its value up', async () => {
    await fc.assert(
      fc.asyncProperty(operations, pool, turns, async (query, of, each) => {
        expect((await run(query, of, inTurn(each))).answer).toEqual(await naively(query, of))
      }),
      RUNS,
    )
  })

  test('makes no call twice, no more than its plan allows, and at least those that are certain', async () => {
    await fc.assert(
      fc.asyncProperty(operations, pool, turns, async (query, of, each) => {
        const { calls } = await run(query, of, inTurn(each))
        const plan = planOf(query)
        const keys = calls.map(({ key }) => key)
        expect([...new Set(keys)]).toEqual(keys)
        const ids = idsOf(calls)
        expect([...new Set(ids)]).toEqual(ids)
        expect(calls.length).toBeLessThanOrEqual(plan.maxCalls)
        expect(calls.length).toBeGreaterThanOrEqual(plan.minCalls)
        const exact = plan.requests.filter(({ key, min }) => key !== null && min === 1).map(({ key }) => key)
        expect(exact.filter(key => !keys.includes(String(key)))).toEqual([])
      }),
      RUNS,
    )
  })

  test('reads what arrives together in the fewest bulk calls', async () => {
    await fc.assert(
      fc.asyncProperty(operations, pool, async (query, of) => {
        const { calls } = await run(query, of, () => 0)
        // All calls take equally long, so what is asked in one turn has arrived together.
        const byTurn = new Map<number, MadeCall[]>()
        for (const call of bulk(calls)) byTurn.set(call.turn, [...(byTurn.get(call.turn) ?? []), call])
        for (const together of byTurn.values()) {
          expect(together).toHaveLength(Math.ceil(idsOf(together).length / MOST))
        }
      }),
      RUNS,
    )
  })
})
