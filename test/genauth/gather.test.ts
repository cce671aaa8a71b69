// How the keys of bulk reads are gathered, on a clock that stands still.

import { describe, expect, test } from 'vitest'
import { systemClock } from '../../src/genauth/clock.js'
import { type Endpoint, read, targetOf } from '../../src/genauth/endpoint.js'
import { UpstreamMalformed } from '../../src/genauth/errors.js'
import { NEVER } from '../../src/genauth/keep.js'
import { callTo, type PlannedCall } from '../../src/genauth/plan.js'
import { Reader } from '../../src/genauth/reader.js'
import { ManualClock, settled } from '../support/clock.js'
import { tracked } from '../support/tracked.js'

interface Asked {
  readonly id: string
  readonly kind?: string
  readonly parts?: readonly string[]
}

const MOST = 50
const union = (inputs: readonly Asked[]) => [...new Set(inputs.flatMap(({ parts = [] }) => parts))].sort()

const getThings: Endpoint<readonly Asked[], ReadonlyMap<string, string | UpstreamMalformed>> = read(
  targetOf('GET', '/api/v3/get-things', 'none'),
  inputs => ({ ids: [...new Set(inputs.map(({ id }) => id))], kind: inputs[0]?.kind ?? 'id', parts: union(inputs) }),
  data => data as Map<string, string>,
  { keep: NEVER },
)

const getThing = read(
  targetOf('GET', '/api/v3/get-thing', 'none'),
  ({ id, kind = 'id', parts = [] }: Asked) => ({ id, kind, parts }),
  data => data as string,
  {
    keep: NEVER,
    bulk: {
      name: 'things',
      endpoint: getThings,
      most: MOST,
      keyOf: ({ id }: Asked) => id,
      groupOf: ({ kind = 'id' }: Asked) => kind,
    },
  },
)

const getParent = read(
  targetOf('GET', '/api/v3/get-parent', 'none'),
  (id: string) => ({ id }),
  () => null,
  { keep: NEVER },
)

/** Whether a call is answered by hand. */
const isParent = ({ endpoint }: PlannedCall<unknown>) => endpoint.name === 'get-parent'

/** A reader whose bulk reads are answered at once, and other calls when told to. */
function setUp(answer: (id: string) => string | UpstreamMalformed | undefined = id => `thing ${id}`) {
  const clock = new ManualClock()
  const bulk: { ids: string[]; kind: string; parts: string[] }[] = []
  const singles: string[] = []
  const parents = new Map<string, () => void>()
  let down = false
  const reader = new Reader({
    ...tracked(async call => {
      if (isParent(call)) return await new Promise(resolve => parents.set(String(call.input), () => resolve(null)))
      if (down) throw new Error('down')
      if (call.endpoint.name === 'get-thing') {
        const { id } = call.input as Asked
        singles.push(id)
        return answer(id) ?? null
      }
      const params = call.params as (typeof bulk)[number]
      bulk.push(params)
      return new Map(params.ids.flatMap(id => [[id, answer(id)]]))
    }),
    repeated() {},
    clock,
  })
  const load = (id: string, more: Omit<Asked, 'id'> = {}) => reader.load(callTo(getThing, { id, ...more }))
  /** A call in flight, until it is answered. */
  const parent = (id: string) => reader.load(callTo(getParent, id))
  return {
    clock,
    bulk,
    singles,
    load,
    parent,
    arrive: (id: string) => parents.get(id)?.(),
    breakDown: () => {
      down = true
    },
  }
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `${index}`)

describe('keys of a bulk read', () => {
  test('that are known at once are read in the fewest calls, without waiting', async () => {
    const { bulk, load, clock } = setUp()
    const found = await Promise.all(ids(200).map(id => load(id)))
    expect(found).toEqual(ids(200).map(id => `thing ${id}`))
    expect(bulk.map(call => call.ids.length)).toEqual([50, 50, 50, 50])
    expect(clock.now()).toBe(0)
    expect(clock.timers).toBe(0)
  })

  test('that come from fifty calls, a millisecond apart, are read in two calls at most', async () => {
    const { bulk, load, parent, arrive, clock } = setUp()
    const answers = ids(50).map(async id => {
      await parent(id)
      return load(`${Number(id) % 20}`)
    })
    await settled()
    for (const id of ids(50)) {
      arrive(id)
      await clock.pass(1)
    }
    expect(await Promise.all(answers)).toEqual(ids(50).map(id => `thing ${Number(id) % 20}`))
    expect(bulk.length).toBeLessThanOrEqual(2)
    expect(bulk.flatMap(call => call.ids).sort()).toEqual(ids(20).sort())
  })

  test('wait for calls in flight, but no longer than 5 ms after the last key', async () => {
    const { bulk, load, parent, clock } = setUp()
    void parent('slow')
    await settled()
    const answers = [load('a')]
    await clock.pass(4)
    answers.push(load('b'))
    await clock.pass(4)
    expect(bulk).toEqual([])
    await clock.pass(1)
    expect(await Promise.all(answers)).toEqual(['thing a', 'thing b'])
    expect(bulk.map(call => call.ids)).toEqual([['a', 'b']])
  })

  test('of different groups never share a call', async () => {
    const { bulk, load } = setUp()
    const groups = ['email', 'phone'].flatMap(kind => ids(3).map(id => load(id, { kind })))
    await Promise.all(groups)
    expect(bulk.map(({ ids: asked, kind }) => [kind, asked])).toEqual([
      ['email', ['0', '1', '2']],
      ['phone', ['0', '1', '2']],
    ])
  })

  test('that need different parts are read once, with all parts', async () => {
    const { bulk, load } = setUp()
    await Promise.all([load('a'), load('a', { parts: ['x'] }), load('b', { parts: ['y'] })])
    expect(bulk).toEqual([{ ids: ['a', 'b'], kind: 'id', parts: ['x', 'y'] }])
  })

  test('are read by the single call where there is only one', async () => {
    const { bulk, singles, load } = setUp()
    expect(await Promise.all([load('a'), load('a')])).toEqual(['thing a', 'thing a'])
    expect([bulk, singles]).toEqual([[], ['a']])
  })

  test('settle each by itself: one is absent, one malformed, the others are there', async () => {
    const malformed = new UpstreamMalformed('Invalid.', { endpoint: 'get-things' })
    const { load } = setUp(id => (id === 'bad' ? malformed : id === 'gone' ? undefined : id))
    const found = await Promise.allSettled(['a', 'bad', 'gone'].map(id => load(id)))
    expect(found).toEqual([
      { status: 'fulfilled', value: 'a' },
      { status: 'rejected', reason: malformed },
      { status: 'fulfilled', value: null },
    ])
  })

  test('all fail where their call does', async () => {
    const { load, breakDown } = setUp()
    breakDown()
    const found = await Promise.allSettled(['a', 'b'].map(id => load(id)))
    expect(found.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })

  test('wait for those of responses that had arrived when their time was over, but were not read yet', async () => {
    const bulk: string[][] = []
    const reader = new Reader({
      ...tracked(async call => {
        if (isParent(call)) return await new Promise(() => undefined)
        const inputs = call.input as readonly Asked[]
        bulk.push(inputs.map(({ id }) => id))
        return new Map(inputs.map(({ id }) => [id, `thing ${id}`]))
      }),
      repeated() {},
      clock: systemClock,
    })
    void reader.load(callTo(getParent, 'slow'))
    await settled()
    const first = reader.load(callTo(getThing, { id: 'a' }))
    await Promise.resolve()
    const second = new Promise(resolve => setImmediate(() => resolve(reader.load(callTo(getThing, { id: 'b' })))))
    // The process is busy: when it looks at its timers again, the time is over.
    for (const endMs = performance.now() + 20; performance.now() < endMs; );
    expect(await Promise.all([first, second])).toEqual(['thing a', 'thing b'])
    expect(bulk).toEqual([['a', 'b']])
  })
})
