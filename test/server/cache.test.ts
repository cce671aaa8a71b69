// What a gateway with CACHE=memory asks GenAuth for, as time passes.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startGateway, type TestGateway } from '../support/gateway.js'
import { startIssuer } from '../support/issuer.js'
import { startRedis } from '../support/redis.js'
import { controlTime, type Time } from '../support/time.js'

let time: Time
beforeEach(() => {
  time = controlTime()
})
afterEach(() => time[Symbol.dispose]())

interface Page {
  readonly orders: { readonly pageInfo: { readonly endCursor: string } }
}

const start = (options: Parameters<typeof startGateway>[0] = {}) =>
  startGateway({ ...options, env: { CACHE: 'memory', ...options.env } })

/** How many calls GenAuth got since the last time, by endpoint. */
function countsOf(gateway: TestGateway) {
  const counts: Record<string, number> = {}
  for (const call of gateway.upstreamCalls()) {
    const [endpoint = ''] = call.split(' ')
    counts[endpoint] = (counts[endpoint] ?? 0) + 1
  }
  return counts
}

/** The first orders of the list, of which so many are not settled; all have payments. */
function settleOrders({ genauth: { state } }: TestGateway, orders: number, unsettled: number) {
  const [payment] = state.payments.values()
  const numbers = [...state.orders.keys()].slice(0, orders)
  for (const [index, orderNo] of numbers.entries()) {
    state.orders.set(orderNo, { ...state.orders.get(orderNo), status: index < unsettled ? '2' : '3' })
    state.payments.set(orderNo, { ...payment, ...state.payments.get(orderNo), orderNo })
  }
  return numbers
}

describe('ages', () => {
  const PAID = '{ orders(first: 100) { nodes { orderNo payDetail { paidAmount } } } }'

  test('of a hundred orders, all settled but five: nothing, then the pages, then the five', async () => {
    await using gateway = await start()
    settleOrders(gateway, 100, 5)
    const first = await gateway.query(PAID)
    expect(first.errors).toBeUndefined()
    expect(countsOf(gateway)).toEqual({ 'get-orders': 2, 'get-order-pay-detail': 100 })

    time.pass(4000)
    expect(await gateway.query(PAID)).toEqual(first)
    expect(countsOf(gateway)).toEqual({})

    time.pass(2000)
    expect(await gateway.query(PAID)).toEqual(first)
    expect(countsOf(gateway)).toEqual({ 'get-orders': 2 })

    time.pass(25_000)
    expect(await gateway.query(PAID)).toEqual(first)
    expect(countsOf(gateway)).toEqual({ 'get-orders': 2, 'get-order-pay-detail': 5 })

    time.pass(86_400_000)
    expect(await gateway.query(PAID)).toEqual(first)
    expect(countsOf(gateway)).toEqual({ 'get-orders': 2, 'get-order-pay-detail': 100 })
  })

  test('the payment of a settled order is kept as long as the operator says', async () => {
    await using gateway = await start({ env: { CACHE_AGE_SETTLED_S: '60' } })
    settleOrders(gateway, 1, 0)
    const query = '{ orders(first: 1) { nodes { payDetail { paidAmount } } } }'
    await gateway.query(query)
    expect(countsOf(gateway)).toEqual({ 'get-orders': 1, 'get-order-pay-detail': 1 })
    time.pass(59_000)
    await gateway.query(query)
    expect(countsOf(gateway)).toEqual({ 'get-orders': 1 })
    time.pass(2000)
    await gateway.query(query)
    expect(countsOf(gateway)).toEqual({ 'get-order-pay-detail': 1 })
  })

  test('a payment that was read before its order settled is not kept as settled', async () => {
    await using gateway = await start()
    const [orderNo = ''] = settleOrders(gateway, 1, 0)
    const query = `{ order(orderNo: "${orderNo}") { payDetail { paidAmount } } }`
    const first = await gateway.query(query)
    time.pass(29_000)
    expect(await gateway.query(query)).toEqual(first)
    expect(countsOf(gateway)).toEqual({ 'get-order-pay-detail': 1 })
    time.pass(1000)
    await gateway.query(query)
    expect(countsOf(gateway)).toEqual({ 'get-order-pay-detail': 1 })
  })

  test.each(['memory', 'redis'])(
    'one that is read after its order is known to be settled is, also by itself (CACHE=%s)',
    async CACHE => {
      await using redis = await startRedis()
      await using gateway = await start({ env: CACHE === 'redis' ? redis.env : {} })
      const [orderNo = '', other = ''] = settleOrders(gateway, 2, 0)
      const order = (no: string, fields: string) => gateway.query(`{ order(orderNo: "${no}") { ${fields} } }`)
      await order(orderNo, 'status')
      await order(orderNo, 'payDetail { paidAmount }')
      await order(other, 'status payDetail { paidAmount }')
      expect(countsOf(gateway)).toEqual({ 'get-order-detail': 2, 'get-order-pay-detail': 2 })
      if (CACHE === 'redis') {
        const left = []
        for (const name of (await redis.dump()).keys())
          if (name.startsWith('gg:v:')) left.push(Number(await redis.command('PTTL', name)) > 30_000)
        expect(left.filter(Boolean)).toHaveLength(3)
        return
      }
      time.pass(31_000)
      await order(orderNo, 'status payDetail { paidAmount }')
      expect(countsOf(gateway)).toEqual({})
      await order(other, 'status payDetail { paidAmount }')
      expect(countsOf(gateway)).toEqual({ 'get-order-pay-detail': 1 })
      time.pass(31_000)
      await order(other, 'status payDetail { paidAmount }')
      expect(countsOf(gateway)).toEqual({})
    },
  )

  test('an order that settles is kept from then on', async () => {
    await using gateway = await start()
    const [orderNo = ''] = settleOrders(gateway, 1, 1)
    const query = `{ order(orderNo: "${orderNo}") { status } }`
    await gateway.query(query)
    gateway.genauth.state.orders.set(orderNo, { ...gateway.genauth.state.orders.get(orderNo), status: '5' })
    expect(await gateway.query(query)).toEqual({ data: { order: { status: 'PAID' } } })
    time.pass(31_000)
    const expired = { data: { order: { status: 'EXPIRED' } } }
    expect(await gateway.query(query)).toEqual(expired)
    time.pass(80_000_000)
    expect(await gateway.query(query)).toEqual(expired)
    expect(countsOf(gateway)).toEqual({ 'get-order-detail': 2 })
  })

  test('of fifty users of whom forty are fresh, ten are asked for', async () => {
    await using gateway = await start()
    const ids = [...gateway.genauth.state.users.keys()].slice(0, 50)
    const users = (from: number, to: number) =>
      gateway.query('query ($all: [_Any!]!) { _entities(representations: $all) { ... on User { userId status } } }', {
        all: ids.slice(from, to).map(userId => ({ __typename: 'User', userId })),
      })
    await users(0, 40)
    gateway.upstreamCalls()
    const all = await users(0, 50)
    expect(gateway.upstreamCalls()).toEqual([`get-user-batch userIds=${ids.slice(40).join()}`])
    expect(await users(0, 50)).toEqual(all)
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('a user without its custom fields does not answer for one with them', async () => {
    await using gateway = await start()
    const [userId = ''] = gateway.genauth.state.users.keys()
    const user = (fields: string) => gateway.query(`{ user(userId: "${userId}") { ${fields} } }`)
    await user('status')
    await user('customData status')
    expect(gateway.upstreamCalls()).toHaveLength(2)
    await user('status')
    await user('customData')
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test.each([
    ['the log of administrators', 'get-admin-audit-logs', '{ adminAuditLogs(first: 5) { nodes { success } } }'],
    [
      'the logins of a user',
      'get-user-login-history',
      '{ user(userId: "USER") { loginHistory(first: 5) { nodes { time } } } }',
    ],
    [
      'a check of a permission',
      'is-action-allowed',
      '{ user(userId: "USER") { can(action: "read", resource: "RESOURCE", namespace: "NAMESPACE") } }',
    ],
  ])('%s: read each time', async (_what, endpoint, query) => {
    await using gateway = await start()
    const { users, resources } = gateway.genauth.state
    const [userId = ''] = users.keys()
    const [resource] = resources.values()
    const asked = query
      .replace('USER', userId)
      .replace('RESOURCE', String(resource?.['code']))
      .replace('NAMESPACE', String(resource?.['namespace']))
    for (const _time of [1, 2]) {
      expect((await gateway.query(asked)).errors).toBeUndefined()
      expect(countsOf(gateway)).toMatchObject({ [endpoint]: 1 })
    }
  })
})

describe('what is not kept', () => {
  const ORDER = '{ order(orderNo: "ORDER") { status } }'

  test.each([
    ['an error', { kind: 'error-http', times: 10 }],
    ['a malformed response', { kind: 'truncated-json', times: 10 }],
  ] as const)('%s', async (_what, fault) => {
    await using gateway = await start()
    const [orderNo = ''] = gateway.genauth.state.orders.keys()
    const query = ORDER.replace('ORDER', orderNo)
    gateway.genauth.faults.add({ ...fault, endpoint: 'get-order-detail' })
    const failed = await gateway.query(query)
    expect(failed.errors).toHaveLength(1)
    gateway.genauth.faults.clear()
    time.pass(60_000)
    expect((await gateway.query(query)).errors).toBeUndefined()
  })

  test('a record with a malformed field, whose other fields are served each time', async () => {
    await using gateway = await start()
    const [orderNo = ''] = gateway.genauth.state.orders.keys()
    gateway.genauth.state.orders.set(orderNo, { ...gateway.genauth.state.orders.get(orderNo), quantity: 'many' })
    const query = `{ order(orderNo: "${orderNo}") { status quantity } }`
    for (let run = 0; run < 2; run += 1) {
      const { data, errors } = await gateway.query(query)
      expect([data, errors?.map(({ path }) => path)]).toEqual([
        { order: { status: expect.any(String), quantity: null } },
        [['order', 'quantity']],
      ])
    }
    expect(countsOf(gateway)).toEqual({ 'get-order-detail': 2 })
  })

  test('pages of one list that are wanted together are all from the cache, or none', async () => {
    await using gateway = await start()
    const { state } = gateway.genauth
    const numbers = [...state.orders.keys()]
    await gateway.query('{ orders(first: 50) { nodes { orderNo } } }')
    state.orders.delete(numbers[0] ?? '')
    gateway.upstreamCalls()
    const { data, errors } = await gateway.query('{ orders(first: 100) { nodes { orderNo } } }')
    expect(gateway.upstreamCalls()).toEqual(['get-orders page=1 limit=50', 'get-orders page=2 limit=50'])
    expect(errors).toBeUndefined()
    expect(data).toEqual({ orders: { nodes: numbers.slice(1, 101).map(orderNo => ({ orderNo })) } })
  })
})

describe('operations that want the present', () => {
  const QUERY = '{ currentPackage { code } }'
  const ask = (url: string, headers: Record<string, string>) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: QUERY }),
    }).then(response => response.json())

  test.each(['no-cache', 'max-age=0, No-Cache'])('Cache-Control: %s reads anew, for the others too', async value => {
    await using gateway = await start()
    await ask(gateway.url, {})
    time.pass(20_000)
    await ask(gateway.url, { 'cache-control': value })
    expect(gateway.upstreamCalls()).toHaveLength(2)
    time.pass(20_000)
    await ask(gateway.url, {})
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('other directives change nothing', async () => {
    await using gateway = await start()
    await ask(gateway.url, {})
    await ask(gateway.url, { 'cache-control': 'max-age=0, x-no-cache' })
    expect(gateway.upstreamCalls()).toHaveLength(1)
  })

  test('without the scope neither does it', async () => {
    await using issuer = await startIssuer()
    await using gateway = await start({ env: issuer.env })
    const as = async (scope: string) => ({ authorization: `Bearer ${await issuer.token({ scope })}` })
    const plain = await as('billing:read')
    await ask(gateway.url, plain)
    expect(await ask(gateway.url, { ...plain, 'cache-control': 'no-cache' })).toMatchObject({ data: {} })
    expect(gateway.upstreamCalls()).toHaveLength(1)
    await ask(gateway.url, { ...(await as('billing:read cache:bypass')), 'cache-control': 'no-cache' })
    expect(gateway.upstreamCalls()).toHaveLength(1)
  })
})

describe('what is shown of it', () => {
  const PAID = '{ orders(first: 2) { nodes { payDetail { paidAmount } } } }'
  const explained = (url: string, explain: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gateway-explain': explain },
      body: JSON.stringify({ query: PAID }),
    }).then(
      response => response.json() as Promise<{ extensions: { upstream?: unknown; plan?: { requests: object[] } } }>,
    )

  test('rows of the trace have the source "cache", and count as saved', async () => {
    await using gateway = await start()
    const [first, second] = settleOrders(gateway, 2, 0)
    await gateway.query(PAID)
    const { extensions } = await explained(gateway.url, '1')
    const held = { source: 'cache', attempt: 0, startMs: null, durationMs: null, statusCode: null }
    const payment = { ...held, endpoint: 'get-order-pay-detail', round: 2, fields: ['orders.nodes.payDetail'] }
    expect(extensions.upstream).toEqual({
      calls: 0,
      saved: 3,
      rounds: 2,
      elapsedMs: expect.any(Number),
      requests: [
        { ...held, endpoint: 'get-orders', params: { page: '1', limit: '50' }, round: 1, fields: ['orders'] },
        { ...payment, params: { orderNo: first } },
        { ...payment, params: { orderNo: second } },
      ],
    })
  })

  test('a plan says which calls the cache can save, and how old their results may be', async () => {
    await using gateway = await start({ env: { CACHE_AGE_LISTS_S: '0' } })
    await using without = await startGateway()
    const agesOf = async ({ url }: TestGateway) => {
      const { plan } = (await explained(url, 'plan')).extensions
      return plan?.requests.map(request => ('maxAgeS' in request ? request.maxAgeS : undefined))
    }
    expect(await agesOf(gateway)).toEqual([undefined, 86_400])
    expect(await agesOf(without)).toEqual([undefined, undefined])
  })

  test('the metrics count what was looked for, by endpoint and what was found', async () => {
    await using gateway = await start()
    settleOrders(gateway, 2, 0)
    await gateway.query(PAID)
    await gateway.query(PAID)
    time.pass(6000)
    await gateway.query(PAID)
    const text = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
    expect(
      text.match(/^cache_\w+({.*})? [\d.]+$/gm)?.map(line => line.replace(/^cache_bytes .*/, 'cache_bytes')),
    ).toEqual([
      'cache_entries 3',
      'cache_bytes',
      'cache_lookups_total{endpoint="get-orders",found="absent"} 1',
      'cache_lookups_total{endpoint="get-order-pay-detail",found="absent"} 2',
      'cache_lookups_total{endpoint="get-orders",found="hit"} 1',
      'cache_lookups_total{endpoint="get-order-pay-detail",found="hit"} 4',
      'cache_lookups_total{endpoint="get-orders",found="expired"} 1',
    ])
  })

  test('the memory that it takes stays within what the operator allows', async () => {
    await using gateway = await start({ env: { CACHE_MAX_MB: '1' }, genauth: { orders: 1200 } })
    const fields = 'pageInfo { endCursor } nodes { orderNo payDetail { paidAmount } }'
    const query = `query ($after: String) { orders(first: 200, after: $after) { ${fields} } }`
    let after: string | undefined
    for (let read = 0; read < 6; read += 1) {
      const { data } = await gateway.query(query, { after })
      after = (data as unknown as Page).orders.pageInfo.endCursor
    }
    const text = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
    const metric = (name: string) => Number(new RegExp(`^${name}(?:{.*})? ([\\d.]+)$`, 'm').exec(text)?.[1])
    expect(metric('cache_evictions_total')).toBeGreaterThan(0)
    expect(metric('cache_bytes')).toBeGreaterThan(0.9 * 2 ** 20)
    expect(metric('cache_bytes')).toBeLessThanOrEqual(2 ** 20)
  })

  test('there are no such metrics, and nothing is kept, unless an operator wants it', async () => {
    await using gateway = await startGateway()
    await gateway.query(PAID)
    gateway.upstreamCalls()
    await gateway.query(PAID)
    expect(gateway.upstreamCalls()).toHaveLength(3)
    expect(await (await fetch(`${gateway.adminUrl}/metrics`)).text()).not.toContain('cache_')
  })
})
