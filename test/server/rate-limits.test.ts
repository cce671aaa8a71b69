import { describe, expect, test, vi } from 'vitest'
import { RateLimit } from '../../src/callers/rate-limit.js'
import type { Environment } from '../../src/config/config.js'
import { NOBODY } from '../../src/operation/operation.js'
import { networkOf } from '../../src/server/caller-address.js'
import { type Answer, startGateway, type TestGateway } from '../support/gateway.js'
import { startIssuer } from '../support/issuer.js'
import { rememberingLog } from '../support/log.js'

const USE = '{ usage { modelCode } }'
const PAID = '2022080911591337da0aae9660'
const PAYMENTS = '{ orders(first: 10) { nodes { payDetail { payType } } } }'

async function ask({ url }: TestGateway, query = USE, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  const names = ['ratelimit-limit', 'ratelimit-remaining', 'retry-after'] as const
  const [limit, left, retryAfter] = names.map(name => response.headers.get(name))
  return { status: response.status, limit, left, retryAfter, body: (await response.json()) as Answer }
}

const start = (env: Environment) => startGateway({ env })

const refused = (limit: string, allowed: number, needed: number, left: number) => ({
  errors: [
    {
      message: `Rate limit exceeded: ${needed} needed, but ${left} of ${allowed} left for this minute.`,
      extensions: { code: 'RATE_LIMITED', retryable: true, retryAfterMs: expect.any(Number), limit, allowed },
    },
  ],
})

describe('RATE_LIMIT_OPERATIONS', () => {
  test('lets so many operations of a caller pass in a minute, and refuses the others before they are read', async () => {
    await using gateway = await start({ RATE_LIMIT_OPERATIONS: '3' })
    for (const left of ['2', '1', '0']) {
      expect(await ask(gateway)).toMatchObject({ status: 200, limit: '3', left, retryAfter: null })
    }
    const calls = gateway.genauth.calls.length
    const { body, retryAfter, ...answer } = await ask(gateway, '{ not a document')
    expect({ ...answer, body }).toEqual({
      status: 429,
      limit: '3',
      left: '0',
      body: refused('RATE_LIMIT_OPERATIONS', 3, 1, 0),
    })
    expect(Number(retryAfter)).toBeGreaterThan(50)
    expect(Number(retryAfter)).toBeLessThanOrEqual(60)
    expect(gateway.genauth.calls).toHaveLength(calls)
  })

  test('lets them pass again when the minute is over, and not after an hour where the wall clock is set back', async () => {
    let nowMs = 0
    const limit = new RateLimit('RATE_LIMIT_OPERATIONS', 1, () => nowMs)
    expect(limit.charge(NOBODY, 1).quota).toEqual({ allowed: 1, left: 0, resetMs: 60_000 })
    nowMs = 59_000
    expect(() => limit.charge(NOBODY, 1)).toThrow(expect.objectContaining({ retryAfterMs: 1000 }))
    nowMs = 60_000
    expect(limit.charge(NOBODY, 1).quota).toEqual({ allowed: 1, left: 0, resetMs: 60_000 })

    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      await using gateway = await start({ RATE_LIMIT_OPERATIONS: '1' })
      expect((await ask(gateway)).status).toBe(200)
      vi.setSystemTime(Date.now() - 3_600_000)
      const { status, retryAfter } = await ask(gateway)
      expect(status).toBe(429)
      expect(Number(retryAfter)).toBeLessThanOrEqual(60)
    } finally {
      vi.useRealTimers()
    }
  })

  test('forgets callers whose minute is over', () => {
    let nowMs = 0
    const limit = new RateLimit('RATE_LIMIT_OPERATIONS', 5, () => nowMs)
    const late = limit.charge({ ...NOBODY, key: 'one' }, 5)
    nowMs = 60_000
    limit.charge({ ...NOBODY, key: 'other' }, 1)
    late.giveBack(5)
    expect(limit.charge({ ...NOBODY, key: 'one' }, 1).quota.left).toBe(4)
  })

  test('counts by the subject of the token, whatever token it is', async () => {
    await using issuer = await startIssuer()
    await using gateway = await start({ ...issuer.env, RATE_LIMIT_OPERATIONS: '1' })
    const bearer = async (sub: string) => ({ authorization: `Bearer ${await issuer.token({ sub })}` })
    expect((await ask(gateway, USE, await bearer('one'))).status).toBe(200)
    expect((await ask(gateway, USE, await bearer('one'))).status).toBe(429)
    expect((await ask(gateway, USE, await bearer('other'))).status).toBe(200)
    expect((await ask(gateway, USE, { authorization: 'Bearer x' })).status).toBe(401)
  })

  test('counts by the address that the trusted proxies tell, and by nothing that a client claims', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address })
    await using direct = await start({ RATE_LIMIT_OPERATIONS: '1' })
    expect((await ask(direct, USE, from('192.0.2.1'))).status).toBe(200)
    expect((await ask(direct, USE, from('192.0.2.2'))).status).toBe(429)

    await using proxied = await start({ RATE_LIMIT_OPERATIONS: '1', TRUSTED_PROXIES: '1' })
    expect((await ask(proxied, USE, from('192.0.2.1'))).status).toBe(200)
    expect((await ask(proxied, USE, from('192.0.2.2'))).status).toBe(200)
    expect((await ask(proxied, USE, from('192.0.2.3, 192.0.2.2'))).status).toBe(429)

    await using azure = await start({ RATE_LIMIT_OPERATIONS: '1', TRUSTED_PROXIES: '1' })
    expect((await ask(azure, USE, from('203.0.113.1:51111'))).status).toBe(200)
    expect((await ask(azure, USE, from('203.0.113.2:51111'))).status).toBe(200)
    expect((await ask(azure, USE, from('203.0.113.1:51112'))).status).toBe(429)

    await using twice = await start({ RATE_LIMIT_OPERATIONS: '1', TRUSTED_PROXIES: '2' })
    expect((await ask(twice, USE, from('192.0.2.1, 10.0.0.1'))).status).toBe(200)
    expect((await ask(twice, USE, from('192.0.2.9, 192.0.2.1, 10.0.0.2'))).status).toBe(429)
  })

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '8193:3512:1:2'],
    ['2001:db8:1:2::1', '8193:3512:1:2'],
    // As Azure's gateways and other proxies write them.
    ['203.0.113.1:51111', '203.0.113.1'],
    ['[2001:db8:1:2::1]:51111', '8193:3512:1:2'],
    ['[2001:db8:1:2::1]', '8193:3512:1:2'],
    ['[::ffff:192.0.2.1]:80', '192.0.2.1'],
    ['fe80::1%eth0', '65152:0:0:0'],
    ['[fe80::1%eth0]:443', '65152:0:0:0'],
    ['203.0.113.1:', 'unknown'],
    ['unknown', 'unknown'],
    ['x'.repeat(10_000), 'unknown'],
  ])('the address %s is one of %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('RATE_LIMIT_UPSTREAM', () => {
  const env = { RATE_LIMIT_UPSTREAM: '20', MAX_UPSTREAM_CALLS: '20', MAX_SCAN_PAGES: '20' }

  test('counts the calls that were sent, and refuses an operation that may need more than are left', async () => {
    await using gateway = await start(env)
    expect((await ask(gateway, PAYMENTS)).status).toBe(200)
    const used = gateway.upstreamCalls().length
    expect(used).toBe(11)
    expect(await ask(gateway, PAYMENTS)).toMatchObject({
      status: 429,
      limit: '20',
      left: '9',
      body: refused('RATE_LIMIT_UPSTREAM', 20, 11, 9),
    })
    expect(gateway.upstreamCalls()).toEqual([])
    expect((await ask(gateway, '{ orders(first: 8) { nodes { payDetail { payType } } } }')).status).toBe(200)
    // Whoever asks GenAuth for nothing is not refused.
    expect((await ask(gateway, '{ __typename }')).status).toBe(200)
    expect((await ask(gateway)).status).toBe(429)
  })

  test('gives back what an operation might have needed and did not', async () => {
    await using gateway = await start({ ...env, RATE_LIMIT_UPSTREAM: '30' })
    // A scan may read 20 pages; the list has three.
    for (let number = 1; number <= 4; number += 1) {
      expect((await ask(gateway, '{ orderSummary { count } }')).body.errors).toBeUndefined()
    }
    expect(gateway.upstreamCalls()).toHaveLength(12)
    expect(await ask(gateway, '{ orderSummary { count } }')).toMatchObject({ status: 429, left: '18' })
  })

  test('charges a call that many ask for at the same moment to one of them', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: { ...env, ...issuer.env }, genauth: { latencyMs: 200 } })
    const tokens = await Promise.all(['one', 'two'].map(sub => issuer.token({ sub })))
    const bearer = (token = '') => ({ authorization: `Bearer ${token}` })
    await ask(gateway, '{ __typename }', bearer(tokens[0]))
    const answers = await Promise.all(tokens.map(token => ask(gateway, PAYMENTS, bearer(token))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(gateway.upstreamCalls()).toHaveLength(11)
    const again = await Promise.all(tokens.map(token => ask(gateway, PAYMENTS, bearer(token))))
    expect(again.map(({ status }) => status).sort()).toEqual([200, 429])
  })

  test('is not charged for a plan', async () => {
    await using gateway = await start(env)
    for (let number = 1; number <= 5; number += 1) {
      expect((await ask(gateway, PAYMENTS, { 'x-gateway-explain': 'plan' })).status).toBe(200)
    }
    expect((await ask(gateway, PAYMENTS)).status).toBe(200)
  })
})

test('a caller who asks for a thousand things at once holds up no other', async () => {
  await using issuer = await startIssuer()
  await using gateway = await startGateway({
    env: { ...issuer.env, GENAUTH_MAX_CONCURRENCY: '2' },
    genauth: { latencyMs: 20, orders: 300 },
  })
  const bearer = async (sub: string) => ({ authorization: `Bearer ${await issuer.token({ sub })}` })
  const [noisy, quiet] = [await bearer('noisy'), await bearer('quiet')]
  await ask(gateway, USE, quiet)
  gateway.upstreamCalls()

  const others = [...gateway.genauth.state.orders.keys()].filter(orderNo => orderNo !== PAID).slice(0, 200)
  const storm = others.map(orderNo => ask(gateway, `{ order(orderNo: "${orderNo}") { goodsName } }`, noisy))
  await expect.poll(() => gateway.genauth.calls.length).toBeGreaterThan(10)
  const before = gateway.upstreamCalls().length
  expect((await ask(gateway, `{ order(orderNo: "${PAID}") { goodsName } }`, quiet)).status).toBe(200)
  const meanwhile = gateway.upstreamCalls().findIndex(call => call.includes(PAID))
  expect(before).toBeLessThan(150)
  // In turn: behind what was on its way already, and one of the noisy caller's.
  expect(meanwhile).toBeLessThanOrEqual(20)
  await Promise.all(storm)
})

test('pages of other origins can read what is left, and the log has the code of a refusal', async () => {
  const { log, lines } = rememberingLog()
  await using gateway = await startGateway({
    env: { RATE_LIMIT_OPERATIONS: '1', CORS_ORIGINS: 'https://shop.example' },
    log,
  })
  const headers = { 'content-type': 'application/json', origin: 'https://shop.example' }
  const body = JSON.stringify({ query: USE })
  for (const status of [200, 429]) {
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-expose-headers')).toContain('ratelimit-remaining')
    await response.text()
  }
  await expect
    .poll(() => lines.filter(({ msg }) => msg === 'operation'))
    .toMatchObject([{ status: 200 }, { status: 429, errors: { RATE_LIMITED: 1 } }])
})
