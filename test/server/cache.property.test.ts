// Random histories of two pools: queries, changes by others, webhooks (late, twice, never), clock jumps and evictions.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sameGenAuth, startGateway, type TestGateway } from '../support/gateway.js'
import { type Redis, startRedis } from '../support/redis.js'
import { controlTime, type Time } from '../support/time.js'

const SECRET = 'told'
const USERS = 3
const AGES_MS = { user: 30_000, list: 5000 }

const at = fc.nat(11)
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      gateway: at,
      what: fc.constantFrom('user' as const, 'list' as const),
      user: at,
      waits: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('change' as const), pool: at, user: at }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('tell' as const),
      gateway: at,
      event: at,
      again: fc.boolean(),
      shape: fc.constantFrom('user', 'userId', 'unknown'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.nat(40_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('evict' as const), key: fc.nat(50) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

interface Pool {
  /** Gateways of one pool, on its simulator. */
  readonly gateways: readonly TestGateway[]
  readonly ids: readonly string[]
  /** Since when each user has had each of its versions. */
  readonly history: { version: number; sinceMs: number }[][]
  readonly acknowledged: number[]
  readonly events: { user: number; version: number }[]
}

/** Versions go up from run to run, so that what an earlier one left behind is recognized. */
let version = 0

function change(pool: Pool, index: number, user: number) {
  version += 1
  const id = pool.ids[user] ?? ''
  const { users } = (pool.gateways[0] as TestGateway).genauth.state
  users.set(id, { ...users.get(id), name: `pool ${index} version ${version}` })
  pool.history[user]?.push({ version, sinceMs: performance.now() })
  pool.events.push({ user, version })
}

function reset(pools: readonly Pool[]) {
  for (const [index, pool] of pools.entries()) {
    pool.events.splice(0)
    for (let user = 0; user < USERS; user += 1) {
      pool.history[user] = []
      change(pool, index, user)
      pool.acknowledged[user] = version
    }
    pool.events.splice(0)
  }
}

const one = <T>(values: readonly T[], index: number) => values[index % Math.max(1, values.length)] as T

async function play(steps: readonly Step[], pools: readonly Pool[], { time, redis }: { time: Time; redis?: Redis }) {
  const pending: Promise<void>[] = []

  async function ask({ gateway, what, user: at }: Extract<Step, { do: 'ask' }>) {
    const index = gateway % pools.length
    const pool = one(pools, index)
    const user = at % USERS
    const oldest = [...pool.acknowledged]
    const askedAtMs = performance.now()
    const id = pool.ids[user] ?? ''
    const query =
      what === 'user'
        ? `{ user(userId: "${id}") { userId name } }`
        : `{ users(first: ${USERS}) { nodes { userId name } } }`
    const { data, errors } = await one(pool.gateways, gateway >> 1).query(query)
    expect(errors).toBeUndefined()
    type Row = { userId: string; name: string }
    const { user: single, users } = data as { user?: Row; users?: { nodes: Row[] } }
    const rows = single ? [single] : (users?.nodes ?? [])
    expect(rows).toHaveLength(what === 'user' ? 1 : USERS)
    for (const { userId, name } of rows) {
      const which = pool.ids.indexOf(userId)
      const [, from, shown] = /^pool (\d+) version (\d+)$/.exec(name) ?? []
      expect(Number(from)).toBe(index)
      expect(Number(shown)).toBeGreaterThanOrEqual(oldest[which] ?? 0)
      const next = pool.history[which]?.find(each => each.version > Number(shown))
      if (next) expect(askedAtMs - next.sinceMs).toBeLessThanOrEqual(AGES_MS[what])
    }
  }

  for (const each of steps) {
    if (each.do === 'ask') {
      const answer = ask(each)
      if (each.waits) await answer
      else pending.push(answer)
    } else if (each.do === 'change') change(one(pools, each.pool), each.pool % pools.length, each.user % USERS)
    else if (each.do === 'tell') {
      const pool = one(pools, each.gateway)
      if (pool.events.length === 0) continue
      const event = one(pool.events, each.event)
      const id = pool.ids[event.user]
      const data = each.shape === 'user' ? { user: { id } } : each.shape === 'userId' ? { userId: id } : { who: id }
      const { status } = await fetch(`${one(pool.gateways, each.gateway >> 1).url}/webhooks/genauth`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-genauth-token': SECRET },
        body: JSON.stringify({ eventName: 'user:updated', data }),
      })
      expect(status).toBe(204)
      pool.acknowledged[event.user] = Math.max(pool.acknowledged[event.user] ?? 0, event.version)
      if (!each.again) pool.events.splice(pool.events.indexOf(event), 1)
    } else if (each.do === 'pass') {
      // Redis has a clock of its own.
      if (!redis) time.pass(each.ms)
    } else if (redis) {
      const names = ((await redis.command('KEYS', '*')) as string[]).sort()
      if (names.length > 0) await redis.command('DEL', one(names, each.key))
    }
  }
  await Promise.all(pending)
}

describe.each(['memory', 'redis'])(
  'no answer is older than its age, of another pool, or from before what was acknowledged (CACHE=%s)',
  CACHE => {
    let time: Time
    let redis: Redis | undefined
    const gateways: TestGateway[] = []
    let pools: Pool[]

    beforeAll(async () => {
      time = controlTime()
      redis = CACHE === 'redis' ? await startRedis() : undefined
      const env = { ...redis?.env, CACHE, WEBHOOK_SECRET: SECRET, CACHE_AGE_DEFINITIONS_S: '30' }
      const start = async (more: Record<string, string> = {}) => {
        const gateway = await startGateway({ env: { ...env, ...more }, genauth: { users: USERS, orders: 1 } })
        gateways.push(gateway)
        return gateway
      }
      const [first, second] = [await start(), await start()]
      pools = [
        { gateways: redis ? [first, await start(sameGenAuth(first))] : [first] },
        { gateways: redis ? [second, await start(sameGenAuth(second))] : [second] },
      ].map(({ gateways }) => ({
        gateways,
        ids: [...(gateways[0] as TestGateway).genauth.state.users.keys()].slice(0, USERS),
        history: [],
        acknowledged: [],
        events: [],
      }))
    })
    afterAll(async () => {
      for (const gateway of gateways) await gateway[Symbol.asyncDispose]()
      await redis?.[Symbol.asyncDispose]()
      time[Symbol.dispose]()
    })

    test('whatever happens', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 50 }), async steps => {
          reset(pools)
          for (const { adminUrl } of gateways) await fetch(`${adminUrl}/cache`, { method: 'DELETE' })
          await play(steps, pools, { time, ...(redis && { redis }) })
        }),
        { numRuns: 40 },
      )
    })
  },
)
