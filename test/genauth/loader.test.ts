import { describe, expect, test } from 'vitest'
import { get } from '../../src/genauth/endpoint.js'
import { once, perKey } from '../../src/genauth/loader.js'

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

/** A client that answers each key when told to. */
function setUp() {
  const asked: unknown[] = []
  const repeated: string[] = []
  const open = new Map<unknown, { resolve(value: unknown): void; reject(error: Error): void }>()
  const client = {
    call: <Input, Output>(_endpoint: unknown, input: Input) => {
      asked.push(input)
      return new Promise<Output | null>((resolve, reject) => {
        open.set(input, { resolve: resolve as (value: unknown) => void, reject })
      })
    },
    repeated: (endpoint: string) => void repeated.push(endpoint),
  }
  return { client, asked, repeated, open, loader: perKey(client, getThing, key => key) }
}

describe('a loader', () => {
  test('settles each key of a tick by itself, and a failure stays with its key', async () => {
    const { loader, asked, open } = setUp()
    const [quick, slow, broken] = [loader.load('quick'), loader.load('slow'), loader.load('broken')]
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

  test('tells of every key that was asked for before', async () => {
    const { loader, repeated, asked, open } = setUp()
    const answers = [loader.load('a'), loader.load('a'), loader.load('b')]
    await new Promise(process.nextTick)
    for (const { resolve } of open.values()) resolve('x')
    await Promise.all(answers)
    await loader.load('b')
    expect([asked, repeated]).toEqual([
      ['a', 'b'],
      ['get-thing', 'get-thing'],
    ])
  })

  test('takes what was loaded ahead, or primed, for the first question', async () => {
    const { loader, repeated, open } = setUp()
    for (let alias = 1; alias <= 10; alias += 1) void loader.loadAhead('a')
    loader.prime('b', 'known')
    loader.prime('b', 'known already')
    const answers = Array.from({ length: 10 }, () => loader.load('a'))
    await new Promise(process.nextTick)
    open.get('a')?.resolve('x')
    await Promise.all(answers)
    expect(repeated).toHaveLength(9)
    expect(await loader.load('b')).toBe('known')
    expect(repeated).toHaveLength(9)
  })
})

test('what is read once is read once, and told of from then on', () => {
  const { client, asked, repeated } = setUp()
  const all = once(client, getAll)
  expect(all()).toBe(all())
  expect([asked, repeated]).toEqual([[undefined], ['get-all']])
})
