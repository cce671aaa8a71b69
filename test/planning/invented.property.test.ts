// The forms of fields, by property, over an invented API.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST } from './invented/api.js'
import { personId, poolOf } from './invented/data.js'
import { operations } from './invented/random.js'
import { type MadeCall, naively, planOf, run } from './invented/run.js'

const RUNS = { numRuns: 600 }
const pools = [0, 1, 8, 14].map(poolOf)
const pool = fc.constantFrom(...pools)
/** How many turns each call takes, so that responses arrive in any order. */
const turns = fc.array(fc.nat(3), { minLength: 1, maxLength: 8 })

function inTurn(of: readonly number[]) {
  let at = 0
  return () => of[at++ % of.length] ?? 0
}

/** Puts null at a path, if it is still there. */
function setNull(data: unknown, path: readonly string[]) {
  const [last = '', ...parents] = path.toReversed()
  let parent = data as Record<string, unknown> | null | undefined
  for (const key of parents.reverse()) parent = parent?.[key] as Record<string, unknown> | null | undefined
  if (parent) parent[last] = null
}

const bulk = (calls: readonly MadeCall[]) => calls.filter(({ endpoint }) => /^get-(person|people)$/.test(endpoint))
const idsOf = (calls: readonly MadeCall[]) =>
  bulk(calls).flatMap(({ params }) => String(params['ids'] ?? params['id']).split(','))

describe('an operation on an API with bulk reads, composite keys, lists below objects and optional fields', () => {
  test('is answered as if every field had looked its value up: no call twice, none beyond its plan, and all that are certain', async () => {
    await fc.assert(
      fc.asyncProperty(operations, pool, turns, async (query, of, each) => {
        const { calls, answer } = await run(query, of, inTurn(each))
        expect(answer).toEqual(await naively(query, of))
        const plan = planOf(query)
        const keys = calls.map(({ key }) => key)
        expect([...new Set(keys)]).toEqual(keys)
        const ids = idsOf(calls)
        expect([...new Set(ids)]).toEqual(ids)
        if (!plan.estimate) expect(calls.length).toBeLessThanOrEqual(plan.maxCalls)
        expect(calls.length).toBeGreaterThanOrEqual(plan.minCalls)
        const exact = plan.requests.filter(({ key, min }) => key !== null && min === 1).map(({ key }) => key)
        expect(exact.filter(key => !keys.includes(String(key)))).toEqual([])
      }),
      RUNS,
    )
  })

  test('ends at any budget: fields without their call are errors, and the others whole', async () => {
    let stopped = 0
    await fc.assert(
      fc.asyncProperty(
        operations,
        pool,
        turns,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (query, of, each, share) => {
          const budget = Math.floor((await run(query, of, inTurn(each))).calls.length * share)
          const { calls, answer } = await run(query, of, inTurn(each), budget)
          expect(calls.length).toBeLessThanOrEqual(budget)
          const whole = await naively(query, of)
          const lost = answer.errors.filter(path => !whole.errors.includes(path))
          if (lost.length > 0) stopped += 1
          for (const path of lost) setNull(whole.data, String(path).split('.'))
          expect(answer.data).toEqual(whole.data)
        },
      ),
      RUNS,
    )
    expect(stopped).toBeGreaterThan(100)
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

describe('on that API', () => {
  const large = poolOf(40)
  const of = async (query: string) => {
    const { calls } = await run(query, large, () => 0)
    return { calls, plan: planOf(query), turns: new Set(calls.map(({ turn }) => turn)).size }
  }

  test('references of one operation are read in the fewest bulk calls, in one round', async () => {
    const all = Array.from({ length: 20 }, (_, index) => `{ __typename: "Person", id: "${personId(index)}" }`)
    const { calls, plan, turns } = await of(`{ _entities(representations: [${all}]) { ... on Person { name } } }`)
    expect(calls.map(({ endpoint }) => endpoint)).toEqual(Array(20 / MOST).fill('get-people'))
    expect(plan).toMatchObject({ minCalls: 20 / MOST, maxCalls: 20 / MOST, rounds: 1 })
    expect(turns).toBe(1)
  })

  test('twenty objects with a window of ten below each are 21 calls in two rounds, for no larger pages than needed', async () => {
    const { calls, plan, turns } = await of('{ people(first: 20) { nodes { reports(first: 10) { nodes { name } } } } }')
    expect(calls).toHaveLength(21)
    expect(turns).toBe(2)
    expect(plan).toMatchObject({ minCalls: 1, maxCalls: 21, rounds: 2 })
    expect(new Set(calls.slice(1).map(({ params }) => params['limit']))).toEqual(new Set([10]))
  })

  test('an object and its list by the same known key are one round', async () => {
    const { calls, plan, turns } = await of(
      '{ team(area: "north", code: "a") { title members(first: 2) { nodes { name } } } }',
    )
    expect(calls.map(({ endpoint }) => endpoint).sort()).toEqual(['get-team', 'list-members'])
    expect(turns).toBe(1)
    expect(plan).toMatchObject({ minCalls: 2, maxCalls: 2, rounds: 1 })
  })

  test('nothing is planned or requested ahead that a caller may not read', () => {
    const plan = planOf('{ person(id: "P-1") { name } colors { name } }', field => field.name !== 'person')
    expect(plan.requests.map(({ endpoint }) => endpoint)).toEqual(['get-colors'])
    expect(plan.ahead).toHaveLength(1)
  })
})
