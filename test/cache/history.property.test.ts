// Random histories of reads, changes, news, evictions and clock jumps: what is served is never what must not be served.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MemoryCache } from '../../src/cache/memory.js'
import type { OpenCache } from '../../src/cache/opened.js'
import { Connection } from '../../src/cache/redis/connection.js'
import { type Origin, valueNames } from '../../src/cache/redis/names.js'
import { RedisCache } from '../../src/cache/redis/redis.js'
import { createSeal } from '../../src/cache/redis/seal.js'
import { isHeld, type Vacancy } from '../../src/genauth/cached.js'
import { read, targetOf } from '../../src/genauth/endpoint.js'
import { kept } from '../../src/genauth/keep.js'
import { callTo } from '../../src/genauth/plan.js'
import { type Redis, startRedis } from '../support/redis.js'

const IDS = ['a', 'b', 'c']
const AGES = { settled: 600, people: 30, records: 30, lists: 5, definitions: 300 }

/** What is read: the versions of things at a moment, by an origin. */
interface Result {
  readonly origin: number
  readonly versions: Readonly<Record<string, number>>
  readonly atMs: number
}

const getThing = read(
  targetOf('GET', '/api/v3/get-thing', 'none'),
  (id: string) => ({ id }),
  data => data as Result,
  { keep: kept('records', ['things', id => id]) },
)
const listThings = read(
  targetOf('GET', '/api/v3/list-things', 'none'),
  (_all: undefined) => ({}),
  data => data as Result,
  { keep: kept('lists', 'things') },
)

const at = fc.nat(20)
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('find' as const), at, what: fc.constantFrom(...IDS, 'all') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('read' as const), at }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('fill' as const), at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('change' as const), id: fc.constantFrom(...IDS) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('hear' as const),
      at,
      again: fc.boolean(),
      of: fc.constantFrom('it', 'kind'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.nat(40_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('evict' as const), at }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Gateways: their caches, and which of them read the same origin. */
interface Stage {
  readonly caches: readonly { readonly cache: OpenCache; readonly origin: number }[]
  now(): number
  pass(ms: number): void
  evict(at: number): Promise<void>
}

async function play(steps: readonly Step[], { caches, now, pass, evict }: Stage) {
  const versions = Object.fromEntries(IDS.map(id => [id, 0]))
  /** The oldest versions that may be served: those that were acknowledged. */
  const acknowledged: Record<string, number> = { ...versions }
  const news: { id: string; version: number }[] = []
  const reads: { vacancy: Vacancy; origin: number; result?: Result }[] = []
  const one = <T>(values: readonly T[], index: number) => values[index % Math.max(1, values.length)]

  for (const each of steps) {
    if (each.do === 'find') {
      const { cache, origin } = one(caches, each.at) as Stage['caches'][number]
      const call = each.what === 'all' ? callTo(listThings, undefined) : callTo(getThing, each.what)
      const oldest = { ...acknowledged }
      const place = await cache.find(call)
      if (!isHeld(place)) {
        if (place) reads.push({ vacancy: place, origin })
        continue
      }
      const { result } = place as { result: Result }
      const ids = each.what === 'all' ? IDS : [each.what]
      expect(result.origin).toBe(origin)
      expect(ids.filter(id => (result.versions[id] ?? -1) < (oldest[id] ?? 0))).toEqual([])
      expect(now() - result.atMs).toBeLessThan(each.what === 'all' ? 5000 : 30_000)
    } else if (each.do === 'read') {
      const pending = one(reads, each.at)
      if (pending) pending.result ??= { origin: pending.origin, versions: { ...versions }, atMs: now() }
    } else if (each.do === 'fill') {
      const pending = one(reads, each.at)
      if (!pending?.result) continue
      pending.vacancy.fill(pending.result, pending.result.atMs)
      reads.splice(reads.indexOf(pending), 1)
    } else if (each.do === 'change') {
      versions[each.id] = (versions[each.id] ?? 0) + 1
      news.push({ id: each.id, version: versions[each.id] ?? 0 })
    } else if (each.do === 'hear') {
      const heard = one(news, each.at)
      if (!heard) continue
      const thing = each.of === 'kind' ? { kind: 'things' } : { kind: 'things', id: heard.id }
      await one(caches, each.at)?.cache.end(thing)
      acknowledged[heard.id] = Math.max(acknowledged[heard.id] ?? 0, heard.version)
      if (!each.again) news.splice(news.indexOf(heard), 1)
    } else if (each.do === 'pass') pass(each.ms)
    else await evict(each.at)
  }
}

const steps = fc.array(step, { minLength: 5, maxLength: 120 })
const notes = { looked() {}, evicted() {}, unstored() {} }

describe('no answer is older than its age, of another origin, or from before an acknowledged invalidation', () => {
  test('in memory', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(1500, 100_000), async (history, maxBytes) => {
        let nowMs = 0
        const now = () => nowMs
        const cache = new MemoryCache({ ages: AGES, staleMs: 0, random: () => 0, maxBytes, now, notes })
        await play(history, {
          caches: [{ cache, origin: 0 }],
          now,
          pass(ms) {
            nowMs += ms
          },
          // A small cache evicts by itself.
          evict: async () => undefined,
        })
      }),
      { numRuns: 1000 },
    )
  })

  describe('in Redis', () => {
    let redis: Redis
    const connections: Connection[] = []
    beforeAll(async () => {
      redis = await startRedis()
      for (let index = 0; index < 3; index += 1) {
        await new Promise<void>(resolve => {
          connections.push(new Connection({ url: new URL(redis.url), changed: () => resolve() }))
        })
      }
    })
    afterAll(async () => {
      for (const connection of connections) connection.close()
      await redis[Symbol.asyncDispose]()
    })

    test('by three gateways, of which two read the same pool', async () => {
      const key = Buffer.alloc(32, 1)
      await fc.assert(
        fc.asyncProperty(steps, async history => {
          await redis.command('FLUSHALL')
          const caches = connections.map((connection, index) => {
            const origin = index === 2 ? 1 : 0
            const from = { version: '1', baseUrl: 'x', accessKeyId: String(origin), lang: 'en-US', timeZone: 'UTC' }
            const names = valueNames(key, { ...from, tenantId: undefined, absentApiCodes: new Set() } satisfies Origin)
            const options = {
              connection,
              seal: createSeal([key]),
              nameOf: names,
              ages: AGES,
              staleMs: 0,
              random: () => 0,
              notes,
            }
            return { cache: new RedisCache({ ...options, now: () => performance.now() }), origin }
          })
          await play(history, {
            caches,
            now: () => performance.now(),
            // Redis has a clock of its own, on which nothing expires in this time.
            pass: () => undefined,
            async evict(index) {
              const names = (await redis.command('KEYS', '*')) as string[]
              const name = names.sort()[index % Math.max(1, names.length)]
              if (name !== undefined) await redis.command('DEL', name)
            },
          })
        }),
        { numRuns: 150 },
      )
    })
  })
})
