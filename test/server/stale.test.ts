// CACHE_STALE_S: what is older than its age is served for a while, and read again for whoever asks next.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isDue } from '../../src/cache/ages.js'
import { createRandom } from '../../src/simulator/random.js'
import { type Answer, startGateway, type TestGateway } from '../support/gateway.js'
import { startRedis } from '../support/redis.js'
import { controlTime, type Time } from '../support/time.js'

let time: Time
beforeEach(() => {
  time = controlTime()
})
afterEach(() => time[Symbol.dispose]())

const start = (env: Record<string, string> = {}) =>
  startGateway({ env: { CACHE: 'memory', CACHE_STALE_S: '60', ...env } })

const PACKAGE = '{ currentPackage { code } }'
const codeOf = ({ data }: Answer) => (data as { currentPackage: { code: string } }).currentPackage.code
const rename = ({ genauth: { state } }: TestGateway, code: string) => {
  state.currentPackage = { ...state.currentPackage, code }
}

/** Once what was due has been read again. */
const calls = async (gateway: TestGateway, count: number) => {
  const made: string[] = []
  await expect
    .poll(() => {
      made.push(...gateway.upstreamCalls())
      return made.length
    })
    .toBe(count)
  return made
}

describe('a result that is older than its age', () => {
  test('is served at once with its age, and read again in the background', async () => {
    await using gateway = await start()
    rename(gateway, 'old')
    await gateway.query(PACKAGE)
    await calls(gateway, 1)
    rename(gateway, 'new')
    time.pass(31_500)
    const stale = (await gateway.query(PACKAGE)) as Answer & { extensions: unknown }
    expect(codeOf(stale)).toBe('old')
    expect(stale.extensions).toEqual({
      freshness: { ageS: 32, stale: [{ endpoint: 'get-current-package-info', params: {}, ageS: 32 }] },
    })
    await calls(gateway, 1)
    await expect.poll(async () => codeOf(await gateway.query(PACKAGE))).toBe('new')
    expect(await gateway.query(PACKAGE)).toEqual({ data: { currentPackage: { code: 'new' } } })
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('is served while GenAuth fails, and no longer than it may be', async () => {
    await using gateway = await start()
    const first = await gateway.query(PACKAGE)
    gateway.genauth.faults.add({ kind: 'error-http' })
    time.pass(89_000)
    expect(codeOf(await gateway.query(PACKAGE))).toBe(codeOf(first))
    time.pass(1000)
    const { errors } = await gateway.query(PACKAGE)
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UPSTREAM_UNAVAILABLE'])
  })

  test('is read again once, however many ask for it', async () => {
    await using gateway = await start()
    await gateway.query(PACKAGE)
    await calls(gateway, 1)
    time.pass(40_000)
    await Promise.all(Array.from({ length: 50 }, () => gateway.query(PACKAGE)))
    await calls(gateway, 1)
    await gateway.query(PACKAGE)
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('is read again in bulk with others', async () => {
    await using gateway = await start()
    const ids = [...gateway.genauth.state.users.keys()].slice(0, 40)
    const users = `{ usersByIds(ids: ${JSON.stringify(ids)}) { status } }`
    await gateway.query(users)
    await calls(gateway, 1)
    time.pass(40_000)
    await gateway.query(users)
    expect(await calls(gateway, 1)).toEqual([`get-user-batch userIds=${ids.join()}`])
  })

  test('is not served to whoever wants the present, after news about it, or where it decides who somebody is', async () => {
    await using gateway = await start({ WEBHOOK_SECRET: 'told' })
    const [[userId, user] = []] = [...gateway.genauth.state.users].filter(([, { email }]) => email)
    const queries = [`{ user(userId: "${userId}") { status } }`, `{ user(email: "${user?.['email']}") { status } }`]
    for (const query of queries) await gateway.query(query)
    await calls(gateway, 2)
    time.pass(40_000)
    expect(await gateway.query(queries[0] ?? '')).toHaveProperty('extensions.freshness')
    expect(await gateway.query(queries[1] ?? '')).not.toHaveProperty('extensions')
    await calls(gateway, 2)
    time.pass(40_000)
    await fetch(`${gateway.url}/webhooks/genauth`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-genauth-token': 'told' },
      body: JSON.stringify({ eventName: 'user:updated', data: { userId } }),
    })
    expect(await gateway.query(queries[0] ?? '')).not.toHaveProperty('extensions')
  })

  test('of a Redis is told by its clock', async () => {
    await using redis = await startRedis()
    await using gateway = await start(redis.env)
    await gateway.query(PACKAGE)
    await calls(gateway, 1)
    const [name] = [...(await redis.dump()).keys()].filter(key => key.startsWith('gg:v:'))
    expect(await redis.command('PTTL', name ?? '')).toBeGreaterThan(80_000)
    // As if 45 s had passed.
    await redis.command('PEXPIRE', name ?? '', '45000')
    expect(await gateway.query(PACKAGE)).toHaveProperty('extensions.freshness.ageS', 46)
    await calls(gateway, 1)
    await expect.poll(async () => 'extensions' in (await gateway.query(PACKAGE))).toBe(false)
    expect(gateway.upstreamCalls()).toEqual([])
  })
})

describe('a result that is about to expire', () => {
  test('is read again before, now and then: the more likely the older it is', () => {
    const random = createRandom(1)
    const share = (ageMs: number) => {
      const due = Array.from({ length: 10_000 }, () => isDue(ageMs, 30_000, () => random.below(1_000_000) / 1_000_000))
      return due.filter(Boolean).length / 10_000
    }
    const shares = [0, 15_000, 24_000, 29_000, 30_000].map(share)
    expect(shares[0]).toBeLessThan(0.001)
    expect(shares[1]).toBeLessThan(0.02)
    expect(shares[2]).toBeCloseTo(Math.exp(-2), 1)
    expect(shares[3]).toBeCloseTo(Math.exp(-1 / 3), 1)
    expect(shares[4]).toBe(1)
  })

  test('never expires for all who want it at once: of a thousand, nobody waits', async () => {
    await using gateway = await start()
    await gateway.query(PACKAGE)
    for (let step = 0; step < 100; step += 1) {
      time.pass(1500)
      await gateway.query(PACKAGE)
      await gateway.query(PACKAGE)
    }
    const text = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
    expect(text).toMatch(/found="absent"} 1$/m)
    expect(text).not.toContain('found="expired"')
    expect(text).toMatch(/found="refresh"} \d/)
  })

  test('is not read again before unless the operator lets stale results be served', async () => {
    await using gateway = await start({ CACHE_STALE_S: '0' })
    await gateway.query(PACKAGE)
    await calls(gateway, 1)
    for (let step = 0; step < 29; step += 1) {
      time.pass(1000)
      await gateway.query(PACKAGE)
    }
    expect(gateway.upstreamCalls()).toEqual([])
  })
})

describe('CACHE_SHADOW=on', () => {
  const comparisons = async ({ adminUrl }: TestGateway) =>
    (await (await fetch(`${adminUrl}/metrics`)).text()).match(/^cache_shadow_total.*$/gm)

  test.each(['memory', 'redis'])('makes every call, and compares with what CACHE=%s would have served', async store => {
    await using redis = await startRedis()
    await using gateway = await start({ ...(store === 'redis' && redis.env), CACHE: store, CACHE_SHADOW: 'on' })
    rename(gateway, 'old')
    await gateway.query(PACKAGE)
    time.pass(3000)
    await gateway.query(PACKAGE)
    rename(gateway, 'new')
    expect(codeOf(await gateway.query(PACKAGE))).toBe('new')
    expect(codeOf(await gateway.query(PACKAGE))).toBe('new')
    expect(gateway.upstreamCalls()).toHaveLength(4)
    const counted = { same: 0, different: 0 }
    for (const line of (await comparisons(gateway)) ?? []) {
      const [, outcome, count] = /outcome="(same|different)"} (\d+)$/.exec(line) ?? []
      counted[outcome as keyof typeof counted] += Number(count)
    }
    expect(counted).toEqual({ same: 2, different: 1 })
  })

  test('counts by age, and compares nothing that has other parts', async () => {
    await using gateway = await start({ CACHE_SHADOW: 'on' })
    const [userId = ''] = gateway.genauth.state.users.keys()
    await gateway.query(`{ user(userId: "${userId}") { status } }`)
    time.pass(20_000)
    await gateway.query(`{ user(userId: "${userId}") { status } }`)
    await gateway.query(`{ user(userId: "${userId}") { customData } }`)
    await gateway.query(`{ user(userId: "${userId}") { status } }`)
    expect(await comparisons(gateway)).toEqual(['cache_shadow_total{endpoint="get-user",age="30",outcome="same"} 1'])
  })
})
