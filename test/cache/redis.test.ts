// A cache in a real Redis: what gateways share of it, what can be read there, and that it is never missed.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sameGenAuth, startGateway, type TestGateway } from '../support/gateway.js'
import { rememberingLog } from '../support/log.js'
import { CACHE_KEY, type Redis, startRedis } from '../support/redis.js'
import { waiting } from '../support/waiting.js'

const ORDERS = '{ orders(first: 10) { nodes { orderNo payDetail { paidAmount } } } }'

const foundIn = async ({ adminUrl }: TestGateway) => {
  const text = await (await fetch(`${adminUrl}/metrics`)).text()
  const lines = text.matchAll(/^cache_lookups_total{endpoint="[^"]*",found="([^"]*)"} (\d+)$/gm)
  const counts: Record<string, number> = {}
  for (const [, found = '', count] of lines) counts[found] = (counts[found] ?? 0) + Number(count)
  return counts
}

describe('gateways on one Redis', () => {
  let redis: Redis
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis[Symbol.asyncDispose]())
  beforeEach(() => redis.command('FLUSHALL'))

  test('what one of them has read, the other serves', async () => {
    await using one = await startGateway({ env: redis.env })
    await using other = await startGateway({ env: { ...redis.env, ...sameGenAuth(one) } })
    const answer = await one.query(ORDERS)
    expect(answer.errors).toBeUndefined()
    expect(one.upstreamCalls()).toHaveLength(11)
    expect(await other.query(ORDERS)).toEqual(answer)
    expect(one.upstreamCalls()).toEqual([])
  })

  test.each([
    ['language', { GENAUTH_LANG: 'zh-CN' }],
    ['tenant', { GENAUTH_TENANT_ID: 'tenant-1' }],
    ['time zone', { GENAUTH_TIME_ZONE: 'UTC' }],
    ['idea of absence', { GENAUTH_ABSENT_API_CODES: '5001,5002' }],
    ['encryption key', { CACHE_ENCRYPTION_KEY: Buffer.alloc(32, 8).toString('base64') }],
  ])('a gateway with another %s has results of its own', async (_what, env) => {
    await using one = await startGateway({ env: redis.env })
    await using other = await startGateway({ env: { ...redis.env, ...sameGenAuth(one), ...env } })
    await one.query(ORDERS)
    one.upstreamCalls()
    await other.query(ORDERS)
    expect(one.upstreamCalls()).toHaveLength(11)
  })

  test('and so has one of another pool or access key', async () => {
    await using one = await startGateway({ env: redis.env })
    await using other = await startGateway({ env: redis.env })
    await one.query(ORDERS)
    await other.query(ORDERS)
    expect(other.upstreamCalls()).toHaveLength(11)
  })

  test('a key is changed without losing what is there: a new one encrypts, the old one still decrypts', async () => {
    const newKey = Buffer.alloc(32, 9).toString('base64')
    await using one = await startGateway({ env: redis.env })
    const env = { ...redis.env, ...sameGenAuth(one), CACHE_ENCRYPTION_KEY: `${newKey},${CACHE_KEY}` }
    await using both = await startGateway({ env })
    await one.query(ORDERS)
    one.upstreamCalls()
    await both.query(ORDERS)
    expect(one.upstreamCalls()).toEqual([])

    await redis.command('FLUSHALL')
    await both.query(ORDERS)
    expect(one.upstreamCalls()).toHaveLength(11)
    await both.query(ORDERS)
    // It has not the new key yet: it reads by itself, and stores what both can read.
    await one.query(ORDERS)
    expect(one.upstreamCalls()).toHaveLength(11)
    expect(await foundIn(one)).toMatchObject({ unreadable: 11 })
  })

  test('a user of Redis needs no more than docs/caching.md says', async () => {
    const docs = readFileSync(new URL('../../docs/caching.md', import.meta.url), 'utf8')
    const [, words = ''] = /ACL SETUSER (gateway on >PASSWORD .*)/.exec(docs) ?? []
    await redis.command('ACL', 'SETUSER', ...words.split(' '))
    const REDIS_URL = redis.url.replace('redis://', 'redis://gateway:PASSWORD@')
    await using gateway = await startGateway({ env: { ...redis.env, REDIS_URL } })
    await gateway.query(ORDERS)
    gateway.upstreamCalls()
    await gateway.query(ORDERS)
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('what one stored for longer, another serves no longer than its own age', async () => {
    await using one = await startGateway({ env: { ...redis.env, CACHE_AGE_RECORDS_S: '300', CACHE_STALE_S: '60' } })
    await using other = await startGateway({ env: { ...redis.env, ...sameGenAuth(one) } })
    await one.query('{ currentPackage { code } }')
    one.upstreamCalls()
    const asked = async (leftMs: number) => {
      for (const name of (await redis.dump()).keys())
        if (name.startsWith('gg:v:')) await redis.command('PEXPIRE', name, String(leftMs))
      await other.query('{ currentPackage { code } }')
      return one.upstreamCalls().length
    }
    expect(await asked(340_000)).toBe(0)
    // It is 40 s old.
    expect(await asked(320_000)).toBe(1)
  })

  test('results expire by the clock of Redis, and so do generations of single things, later', async () => {
    await using gateway = await startGateway({ env: redis.env })
    const [order, other] = gateway.genauth.state.orders.values()
    gateway.genauth.state.orders.set(String(order?.['orderNo']), { ...order, status: '3' })
    gateway.genauth.state.orders.set(String(other?.['orderNo']), { ...other, status: '2' })
    const ages: string[] = []
    const noteAges = async () => {
      for (const name of (await redis.dump()).keys()) {
        const ms = Number(await redis.command('PTTL', name))
        const kind = name.startsWith('gg:v:') ? 'value' : name.replace(/[^:]{22}$/, 'ID')
        ages.push(`${kind} ${ms < 0 ? 'stays' : Math.ceil(ms / 1000)}`)
      }
      await redis.command('FLUSHALL')
      return ages.splice(0).sort()
    }
    const generations = ['gg:g:all stays', 'gg:g:orders stays']
    await gateway.query(`{ order(orderNo: "${order?.['orderNo']}") { status } }`)
    expect(await noteAges()).toEqual([...generations, 'gg:g:orders:ID 172800', 'value 86400'])
    await gateway.query(`{ order(orderNo: "${other?.['orderNo']}") { status } }`)
    expect(await noteAges()).toEqual([...generations, 'gg:g:orders:ID 172800', 'value 30'])
    await gateway.query('{ orders(first: 1) { totalCount } }')
    expect(await noteAges()).toEqual([...generations, 'gg:g:orders:* stays', 'value 5'].sort())
  })

  test('nothing of people and bills is readable in Redis, neither in values nor in keys', async () => {
    await using gateway = await startGateway({ env: redis.env })
    const { users, orders, payments } = gateway.genauth.state
    const [user] = [...users.values()].filter(({ email, phone }) => email && phone)
    const [orderNo] = orders.keys()
    const answer = await gateway.query(
      `{ user(email: "${user?.['email']}") { userId name phone } order(orderNo: "${orderNo}") { goodsName payDetail { paidAmount } } }`,
    )
    expect(answer.errors).toBeUndefined()
    const dump = await redis.dump()
    const values = [...dump.keys()].filter(name => name.startsWith('gg:v:'))
    expect(values).toHaveLength(3)
    const bytes = Buffer.concat([...dump].flatMap(([name, value]) => [Buffer.from(name), value]))
    const secrets = [
      ...['email', 'phone', 'name', 'userId'].map(field => user?.[field]),
      orderNo,
      ...Object.values(payments.get(orderNo ?? '') ?? {}),
      ...Object.values(orders.get(orderNo ?? '') ?? {}),
      'get-order-detail',
      gateway.genauth.accessKeyId,
    ].filter((text): text is string => typeof text === 'string' && text.length > 3)
    expect(secrets.length).toBeGreaterThan(12)
    expect(secrets.filter(text => bytes.includes(text))).toEqual([])
  })

  test.each([
    ['garbage', (name: string) => redis.command('SET', name, 'garbage')],
    ['nothing', (name: string) => redis.command('SET', name, '')],
    ['a list', async (name: string) => [await redis.command('DEL', name), await redis.command('LPUSH', name, 'x')]],
    [
      'a value with a changed byte',
      async (name: string) => {
        const last = Number(await redis.command('STRLEN', name)) - 1
        await redis.command('SETRANGE', name, String(last), '\u0000')
      },
    ],
  ])('%s under our keys is a miss, for values and generations alike, and is replaced', async (_what, spoil) => {
    await using gateway = await startGateway({ env: redis.env })
    const answer = await gateway.query(ORDERS)
    gateway.upstreamCalls()
    for (const name of (await redis.dump()).keys()) await spoil(name)
    expect(await gateway.query(ORDERS)).toEqual(answer)
    expect(gateway.upstreamCalls()).toHaveLength(11)
    expect(await gateway.query(ORDERS)).toEqual(answer)
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('the value of one key is unreadable under another', async () => {
    await using gateway = await startGateway({ env: redis.env })
    const [first, second] = gateway.genauth.state.orders.keys()
    const order = (orderNo?: string) => gateway.query(`{ order(orderNo: "${orderNo}") { orderNo goodsName } }`)
    await order(first)
    const [known] = [...(await redis.dump()).keys()].filter(name => name.startsWith('gg:v:'))
    const answer = await order(second)
    const [name] = [...(await redis.dump()).keys()].filter(name => name.startsWith('gg:v:') && name !== known)
    await redis.command('COPY', known ?? '', name ?? '', 'REPLACE')
    expect(await order(second)).toEqual(answer)
    expect(await foundIn(gateway)).toMatchObject({ unreadable: 1 })
  })
})

describe('a Redis that fails', () => {
  /** Queries until the cache serves everything again. @throws Error after 5 s */
  async function recovers(gateway: TestGateway) {
    await expect
      .poll(
        async () => {
          await gateway.query(ORDERS)
          return gateway.upstreamCalls().length
        },
        { timeout: 5000, interval: 100 },
      )
      .toBe(0)
  }

  test('that is down at the start does not keep a gateway from starting, and is used as soon as it is there', async () => {
    await using redis = await startRedis()
    await redis.kill()
    const { log, lines } = rememberingLog()
    await using gateway = await startGateway({ env: redis.env, log })
    expect((await gateway.query(ORDERS)).errors).toBeUndefined()
    expect(gateway.upstreamCalls()).toHaveLength(11)
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200)
    await redis.start()
    await recovers(gateway)
    expect(lines.filter(({ msg }) => String(msg).includes('Redis')).map(({ level, msg }) => [level, msg])).toEqual([
      [40, 'the cache in Redis cannot be used; everything is read from GenAuth'],
      [30, 'the cache in Redis can be used'],
    ])
  })

  test('that is killed under load, and started again, fails no operation', async () => {
    await using redis = await startRedis()
    await using gateway = await startGateway({ env: { ...redis.env, CACHE_AGE_LISTS_S: '1' } })
    let isOver = false
    const errors: unknown[] = []
    const clients = Array.from({ length: 8 }, async () => {
      while (!isOver) errors.push(...((await gateway.query(ORDERS)).errors ?? []))
    })
    await gateway.query(ORDERS)
    await redis.kill()
    for (let run = 0; run < 20; run += 1) await gateway.query(ORDERS)
    await redis.start()
    await recovers(gateway)
    isOver = true
    await Promise.all(clients)
    expect(errors).toEqual([])
  })

  test.each([
    // A command of its own is answered when the pause is over.
    [
      'pauses for 5 s',
      (redis: Redis) => redis.command('CLIENT', 'PAUSE', '5000', 'ALL'),
      (redis: Redis) => redis.command('PING'),
    ],
    ['hangs', (redis: Redis) => redis.signal('SIGSTOP'), (redis: Redis) => redis.signal('SIGCONT')],
  ])('that %s costs an operation 150 ms at most, once', async (_what, begin, end) => {
    await using redis = await startRedis()
    await using gateway = await startGateway({ env: redis.env })
    await gateway.query(ORDERS)
    gateway.upstreamCalls()
    await begin(redis)
    const slow = await waiting(() => gateway.query(ORDERS))
    expect(slow.result.errors).toBeUndefined()
    expect(slow.waitedMs).toBeLessThan(150)
    expect(gateway.upstreamCalls()).toHaveLength(11)
    const next = await waiting(() => gateway.query(ORDERS))
    expect(next.waitedMs).toBeLessThan(60)
    await end(redis)
    await recovers(gateway)
  })

  test.each(['noeviction', 'allkeys-lru'])('that is full (%s) is used as far as it goes', async policy => {
    await using redis = await startRedis('--maxmemory', '3mb', '--maxmemory-policy', policy)
    await using gateway = await startGateway({ env: redis.env })
    const answer = await gateway.query(ORDERS)
    // Until there is no room for anything.
    for (let index = 0; index < 300; index += 1) {
      await redis.command('SET', `other:${index}`, 'x'.repeat(10_000)).catch(() => undefined)
    }
    const orders = [...gateway.genauth.state.orders.keys()].slice(0, 60)
    gateway.upstreamCalls()
    for (const orderNo of orders) {
      expect(await gateway.query(`{ order(orderNo: "${orderNo}") { goodsName } }`)).toMatchObject({
        data: { order: {} },
      })
    }
    expect(await gateway.query(ORDERS)).toEqual(answer)
    await redis.command('FLUSHALL')
    await recovers(gateway)
  })

  test('that is flushed or restarted is filled again', async () => {
    await using redis = await startRedis()
    await using gateway = await startGateway({ env: redis.env })
    await gateway.query(ORDERS)
    await recovers(gateway)
    await redis.command('FLUSHALL')
    await gateway.query(ORDERS)
    expect(gateway.upstreamCalls()).toHaveLength(11)
    await recovers(gateway)
    await redis.kill()
    await redis.start()
    await recovers(gateway)
  })
})
