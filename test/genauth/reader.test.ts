import { describe, expect, test } from 'vitest'
import { systemClock } from '../../src/genauth/clock.js'
import { callTo, type PlannedCall } from '../../src/genauth/plan.js'
import { Reader } from '../../src/genauth/reader.js'
import { get } from '../support/invented.js'

const getThing = get(
  '/api/v3/get-thing',
  (key: string) => ({ key }),
  data => data as string,
)
const getAll = get(
  '/api/v3/get-all',
  () => ({}),
  (data, _input: undefined) => data as string,
)

/** A client that answers each call when told to, by what was asked for. */
function setUp() {
  const asked: unknown[] = []
  const repeated: string[] = []
  const open = new Map<unknown, { resolve(value: unknown): void; reject(error: Error): void }>()
  const reader = new Reader({
    call: <Output>({ input }: PlannedCall<Output>) => {
      asked.push(input)
      return new Promise<Output | null>((resolve, reject) => {
        open.set(input, { resolve: resolve as (value: unknown) => void, reject })
      })
    },
    repeated: ({ key }) => void repeated.push(key),
    inFlight: { count: 0, onSettled: undefined },
    clock: systemClock,
  })
  return { asked, repeated, open, reader, load: (key: string) => reader.load(callTo(getThing, key)) }
}

describe('the reader of an operation', () => {
  test('settles each call of a tick by itself, and a failure stays with its call', async () => {
    const { load, asked, open } = setUp()
    const [quick, slow, broken] = [load('quick'), load('slow'), load('broken')]
    await Promise.resolve()
    await new Promise(process.nextTick)
    expect(asked).toEqual(['quick', 'slow', 'broken'])
    open.get('quick')?.resolve('here')
    open.get('broken')?.reject(new Error('broken'))
    expect(await quick).toBe('here')
    await expect(broken).rejects.toThrow('broken')
    open.get('slow')?.resolve('at last')
    expect(await slow).toBe('at last')
  })

  test('notes every call that was made before', async () => {
    const { load, repeated, asked, open } = setUp()
    const answers = [load('a'), load('a'), load('b')]
    await new Promise(process.nextTick)
    for (const { resolve } of open.values()) resolve('x')
    await Promise.all(answers)
    await load('b')
    expect([asked, repeated]).toEqual([
      ['a', 'b'],
      ['GET /api/v3/get-thing {"key":"a"}', 'GET /api/v3/get-thing {"key":"b"}'],
    ])
  })

  test('tells calls apart by their endpoint as well as by what they ask', async () => {
    const { reader, asked, repeated } = setUp()
    void reader.load(callTo(getThing, 'a'))
    void reader.load(callTo({ ...getThing, path: '/api/v3/get-other-thing' }, 'a'))
    void reader.load(callTo(getAll, undefined))
    void reader.load(callTo(getAll, undefined))
    await new Promise(process.nextTick)
    expect([asked, repeated]).toEqual([['a', 'a', undefined], ['GET /api/v3/get-all {}']])
  })

  test('takes what was loaded ahead, or primed, for the first question', async () => {
    const { reader, load, repeated, open } = setUp()
    for (let alias = 1; alias <= 10; alias += 1) void reader.loadAhead(callTo(getThing, 'a'))
    reader.prime(callTo(getThing, 'b'), 'known')
    reader.prime(callTo(getThing, 'b'), 'known already')
    const answers = Array.from({ length: 10 }, () => load('a'))
    await new Promise(process.nextTick)
    open.get('a')?.resolve('x')
    await Promise.all(answers)
    expect(repeated).toHaveLength(9)
    expect(await load('b')).toBe('known')
    expect(repeated).toHaveLength(9)
  })
})
