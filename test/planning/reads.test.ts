import type { GraphQLResolveInfo } from 'graphql'
import { describe, expect, test } from 'vitest'
import { BadUserInput } from '../../src/errors.js'
import { text } from '../../src/genauth/wire/kinds.js'
import { codedRows, readTable } from '../../src/genauth/wire/record.js'
import { each } from '../../src/planning/each-reads.js'
import type { FieldToPlan, Objects, Planner } from '../../src/planning/field-plan.js'
import { joined, once, plannersOf, reads, refers } from '../../src/planning/reads.js'
import { Requests } from '../../src/planning/requests.js'
import { Selection, UNLIMITED } from '../../src/selection.js'
import { asking } from '../support/asking.js'
import { digest } from '../support/digest.js'
import { get } from '../support/invented.js'
import { readingOf } from '../support/lists.js'

const getThing = get(
  '/api/v3/get-thing',
  (id: string) => ({ id }),
  data => data as { id: string },
)

const getColors = get(
  '/api/v3/get-colors',
  () => ({}),
  (data, _input: undefined, reading) =>
    codedRows(readTable(data, 'colors', { modelCode: text, name: text }, reading), reading),
)

const info = {} as GraphQLResolveInfo
const NOTHING = new Selection([], undefined, info, UNLIMITED)
const ROOT: Objects = { round: 0, certain: true, most: 1, arrivals: 1, which: '' }

const FIELD: FieldToPlan = {
  args: {},
  selected: NOTHING,
  parent: ROOT,
  maxScanPages: 50,
  digest,
  asking,
}

/** What a planner predicts, as [calls at least, calls at most, round, params]. */
function predicted(plan: Planner, field: Partial<FieldToPlan>) {
  const requests = new Requests()
  const { steps, objects } = plan({ ...FIELD, ...field })
  for (const step of steps) requests.add(step, 'field')
  return { calls: requests.all().map(({ min, max, round, params }) => [min, max, round, params]), objects }
}

describe('a field that makes one call', () => {
  const thing = once(getThing, ({ id }: { id: string }) => check(id), { pick: ({ id }) => `thing ${id}` })

  test('returns what it picks from the result, and null for absence', async () => {
    const { context, calls } = readingOf(({ id }) => (id === 'none' ? null : { id }))
    expect(await thing(undefined, { id: 'a' }, context, info)).toBe('thing a')
    expect(await thing(undefined, { id: 'none' }, context, info)).toBeNull()
    expect(calls).toEqual([{ id: 'a' }, { id: 'none' }])
  })

  test('is planned as one call, however many parents it has', () => {
    expect(predicted(thing.plan, { args: { id: 'a' }, parent: { ...ROOT, most: 20, round: 2 } }).calls).toEqual([
      [1, 1, 3, { id: 'a' }],
    ])
    expect(predicted(thing.plan, { args: { id: 'a' }, parent: { ...ROOT, certain: false } }).calls).toEqual([
      [0, 1, 1, { id: 'a' }],
    ])
  })

  test('makes no call for an invalid argument, and none is planned', () => {
    const { context, calls } = readingOf(() => ({}))
    expect(() => thing(undefined, { id: '' }, context, info)).toThrow('empty')
    expect(() => thing.plan({ ...FIELD, args: { id: '' } })).toThrow('empty')
    expect(calls).toEqual([])
  })
})

describe('a field that makes one call for each parent', () => {
  const owner = each(getThing, ({ owner }: { owner: string }) => owner)

  test('asks by the key of the parent', async () => {
    const { context, calls } = readingOf(({ id }) => ({ id }))
    const parents = ['a', 'b', 'a'].map(key => owner({ owner: key }, {}, context, info))
    expect(await Promise.all(parents)).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'a' }])
    expect(calls).toEqual([{ id: 'a' }, { id: 'b' }])
  })

  test('is planned to the letter where the key is known, and by the number of parents otherwise', () => {
    const known: Objects = { round: 0, certain: true, most: 1, arrivals: 1, which: 'x', known: { owner: 'a' } }
    expect(predicted(owner.plan, { parent: known }).calls).toEqual([[1, 1, 1, { id: 'a' }]])
    const many: Objects = { round: 1, certain: false, most: 20, arrivals: 1, which: 'x' }
    const plan = predicted(owner.plan, { parent: many })
    expect(plan).toEqual({ calls: [[0, 20, 2, null]], objects: { ...many, round: 2, arrivals: 20, isEstimate: false } })
  })
})

describe('a field that is one row of a list that is read whole', () => {
  const color = joined(getColors, ({ code }: { code: string | null }) => code)

  test('is found by its code, the list read once', async () => {
    const { context, calls } = readingOf(() => ({ colors: [{ modelCode: 'r', name: 'red' }] }))
    const found = await Promise.all(['r', 'g', 'r'].map(code => color({ code }, {}, context, info)))
    expect(found).toEqual([{ modelCode: 'r', name: 'red' }, null, { modelCode: 'r', name: 'red' }])
    expect(calls).toEqual([{}])
  })

  test('reads nothing for a parent without a code, though it is planned for every parent', async () => {
    const { context, calls } = readingOf(() => ({ colors: [] }))
    expect(await color({ code: null }, {}, context, info)).toBeNull()
    expect(calls).toEqual([])
    expect(predicted(color.plan, { parent: { ...ROOT, most: 20, round: 1, certain: false } }).calls).toEqual([
      [0, 1, 2, {}],
    ])
  })
})

test('planners are found in resolver maps, with those of references, and nothing else is', () => {
  const plan: Planner = ({ parent }) => ({ steps: [], objects: parent })
  const planners = plannersOf({
    Query: { a: reads(async () => 1, plan), plain: () => 1 },
    Thing: { __resolveReference: refers(async () => 1, plan), nested: { resolve: () => 1 } },
    Scalar: Object.create(null) as object,
  })
  expect(planners).toEqual({ 'Query.a': plan, 'Thing.__resolveReference': plan })
})

function check(id: string): string {
  if (id === '') throw new BadUserInput('"id" is empty.')
  return id
}
