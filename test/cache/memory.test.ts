// What a cache in memory holds, for how long, and what ends it.

import { describe, expect, test } from 'vitest'
import { MemoryCache } from '../../src/cache/memory.js'
import type { CacheNotes } from '../../src/cache/notes.js'
import { isHeld, type Vacancy } from '../../src/genauth/cached.js'
import { type Endpoint, read, targetOf } from '../../src/genauth/endpoint.js'
import { UpstreamMalformed } from '../../src/genauth/errors.js'
import { kept, keptBy, NEVER } from '../../src/genauth/keep.js'
import { callTo, type PlannedCall } from '../../src/genauth/plan.js'

interface Person {
  readonly id: string
  readonly name: string
  readonly retired?: boolean
}

const get = <Input, Output>(
  name: string,
  params: Endpoint<Input, Output>['params'],
  keep: Endpoint<Input, Output>['keep'],
) => read<Input, Output>(targetOf('GET', `/api/v3/${name}`, 'none'), params, data => data as Output, { keep })

const getPerson = get<{ id: string; parts?: readonly string[] }, Person>(
  'get-person',
  ({ id, parts = [] }) => ({ id, ...Object.fromEntries(parts.map(part => [part, true])) }),
  keptBy(['settled', 'records'], person => (person?.retired ? 'settled' : 'records'), ['people', ({ id }) => id]),
)
const listPeople = get<{ page: number; parts?: readonly string[] }, readonly Person[]>(
  'list-people',
  ({ page, parts = [] }) => ({ options: { page, ...Object.fromEntries(parts.map(part => [part, true])) } }),
  kept('lists', 'people'),
)
const getTeamsOf = get<string, readonly string[]>(
  'get-teams-of',
  id => ({ id }),
  kept('records', ['people', id => id], 'teams'),
)
const getLogs = get<undefined, readonly string[]>('get-logs', () => ({}), NEVER)

const ages = { settled: 86_400, people: 30, records: 30, lists: 5, definitions: 300 }

function open(options: { ages?: typeof ages; maxBytes?: number } = {}) {
  let nowMs = 1000
  const found: string[] = []
  const evicted: string[] = []
  const notes: CacheNotes = {
    looked: (endpoint, result) => found.push(`${endpoint} ${result}`),
    evicted: endpoint => evicted.push(endpoint),
    unstored() {},
  }
  const cache = new MemoryCache({
    ages,
    maxBytes: 2 ** 20,
    now: () => nowMs,
    random: () => 0,
    staleMs: 0,
    notes,
    ...options,
  })
  const vacancy = (call: PlannedCall<unknown>): Vacancy => {
    const place = cache.find(call, 'bypassed')
    if (place === undefined || isHeld(place)) throw new Error('There is no place for it.')
    return place
  }
  return {
    cache,
    found,
    evicted,
    vacancy,
    /** Makes a call now. */
    store: (call: PlannedCall<unknown>, result: unknown) => vacancy(call).fill(result, nowMs),
    /** @returns the result that is served; undefined if none is */
    look(call: PlannedCall<unknown>) {
      const place = cache.find(call)
      return place && isHeld(place) ? place.result : undefined
    },
    pass(ms: number) {
      nowMs += ms
    },
  }
}

const ann = { id: 'ann', name: 'Ann' }
const askAnn = callTo(getPerson, { id: 'ann' })

describe('how long a result is served', () => {
  test.each([
    ['a record 30 s', askAnn, ann, 30_000],
    ['a record that will not change a day', askAnn, { ...ann, retired: true }, 86_400_000],
    ['absence as long as a record', askAnn, null, 30_000],
    ['a page of a list 5 s', callTo(listPeople, { page: 1 }), [ann], 5000],
  ])('%s', (_what, call, result, ms) => {
    const { store, look, pass, found } = open()
    store(call, result)
    pass(ms - 1)
    expect(look(call)).toBe(result)
    pass(1)
    expect(look(call)).toBeUndefined()
    expect(found.map(line => line.split(' ')[1])).toEqual(['bypassed', 'hit', 'expired'])
  })

  test('its age counts from when it was asked for, not from when it arrived', () => {
    const { vacancy, look, pass } = open()
    const place = vacancy(askAnn)
    pass(10_000)
    place.fill(ann, 1000)
    pass(19_999)
    expect(look(askAnn)).toBe(ann)
    pass(1)
    expect(look(askAnn)).toBeUndefined()
  })

  test('nothing that arrives after its time, or whose age is 0, is stored', () => {
    const late = open()
    const place = late.vacancy(askAnn)
    late.pass(30_000)
    place.fill(ann, 1000)
    expect(late.cache.state()).toMatchObject({ entries: 0, bytes: 0 })

    const never = open({ ages: { ...ages, records: 0 } })
    never.store(askAnn, ann)
    expect(never.cache.state()).toMatchObject({ entries: 0, bytes: 0 })
  })

  test('a response that was overtaken by a later one is not stored, unless that has ended', () => {
    const { cache, vacancy, look, pass } = open()
    const early = vacancy(askAnn)
    const late = vacancy(askAnn)
    pass(5)
    late.fill({ ...ann, name: 'Anna' }, 1005)
    early.fill(ann, 1000)
    expect(look(askAnn)).toEqual({ ...ann, name: 'Anna' })
    cache.end({ kind: 'people', id: 'ann' })
    vacancy(askAnn).fill(ann, 1000)
    expect(look(askAnn)).toEqual(ann)
  })

  test('logs and checks are never looked for', () => {
    const { cache, found } = open()
    expect(cache.find(callTo(getLogs, undefined))).toBeUndefined()
    expect(found).toEqual([])
  })
})

describe('what is not stored', () => {
  const error = new UpstreamMalformed('It is malformed.', { endpoint: 'get-person' })

  test.each([
    ['an error in place of a record', error],
    ['a record with a malformed field', { id: 'ann', name: error }],
    ['a page with a malformed row', [ann, error]],
    ['rows by code of which one is malformed', { rows: [{ name: error }], places: { a: 0 } }],
  ])('%s', (_what, result) => {
    const { store, cache } = open()
    store(askAnn, result)
    expect(cache.state().entries).toBe(0)
  })
})

describe('parts', () => {
  const asking = (...parts: string[]) => callTo(getPerson, { id: 'ann', parts })

  test('a result with more parts answers a call for fewer, and not the other way round', () => {
    const { store, look, found } = open()
    store(asking('withIdentities', 'withCustomData'), ann)
    expect([look(asking('withCustomData')), look(asking('withCustomData', 'withIdentities')), look(asking())]).toEqual([
      ann,
      ann,
      ann,
    ])
    expect(look(asking('withDepartmentIds'))).toBeUndefined()
    expect(found.at(-1)).toBe('get-person parts')
  })

  test('also where they are among the options of a list', () => {
    const { store, look } = open()
    store(callTo(listPeople, { page: 1, parts: ['withCustomData'] }), [ann])
    expect(look(callTo(listPeople, { page: 1 }))).toEqual([ann])
    expect(look(callTo(listPeople, { page: 2 }))).toBeUndefined()
    expect(look(callTo(listPeople, { page: 1, parts: ['withIdentities'] }))).toBeUndefined()
  })
})

describe('what ends a result', () => {
  const results: [string, PlannedCall<unknown>][] = [
    ['ann', askAnn],
    ['bob', callTo(getPerson, { id: 'bob' })],
    ['page', callTo(listPeople, { page: 1 })],
    ['teams of ann', callTo(getTeamsOf, 'ann')],
    ['teams of bob', callTo(getTeamsOf, 'bob')],
  ]

  test.each([
    ['news about ann', { kind: 'people', id: 'ann' }, ['bob', 'teams of bob']],
    ['news about somebody unknown', { kind: 'people', id: 'zoe' }, ['ann', 'bob', 'teams of ann', 'teams of bob']],
    ['news about a team', { kind: 'teams', id: 'red' }, ['ann', 'bob', 'page']],
    ['news about all people', { kind: 'people' }, []],
    ['news about all teams', { kind: 'teams' }, ['ann', 'bob', 'page']],
    ['news about something else', { kind: 'person' }, results.map(([name]) => name)],
    ['the end of everything', undefined, []],
  ])('%s', (_what, thing, left) => {
    const { cache, store, look } = open()
    for (const [name, call] of results) store(call, name)
    cache.end(thing)
    expect(results.flatMap(([, call]) => look(call) ?? [])).toEqual(left)
    for (const [name, call] of results) store(call, `new ${name}`)
    expect(results.map(([, call]) => look(call))).toEqual(results.map(([name]) => `new ${name}`))
  })

  test.each([
    ['about it', { kind: 'people', id: 'ann' }, undefined],
    ['about its kind', { kind: 'people' }, undefined],
    ['about everything', undefined, undefined],
    ['about another', { kind: 'people', id: 'bob' }, ann],
  ])('a read that began before news %s stores nothing that is served', (_what, thing, served) => {
    const { cache, vacancy, look } = open()
    const place = vacancy(askAnn)
    cache.end(thing)
    place.fill(ann, 1000)
    expect(look(askAnn)).toBe(served)
  })
})

test('the least recently used make room, and the bytes stay within the bound', () => {
  const { cache, store, look, evicted } = open({ maxBytes: 10_000 })
  const call = (index: number) => callTo(getPerson, { id: `p${index}` })
  for (let index = 0; index < 100; index += 1) {
    store(call(index), { id: `p${index}`, name: 'x'.repeat(200) })
    look(call(0))
    expect(cache.state().bytes).toBeLessThanOrEqual(10_000)
  }
  expect(look(call(0))).toBeDefined()
  expect(look(call(1))).toBeUndefined()
  expect(look(call(99))).toBeDefined()
  expect(evicted).toHaveLength(100 - cache.state().entries)

  store(call(0), { id: 'p0', name: 'x'.repeat(20_000) })
  expect(look(call(0))).toBeUndefined()
})
