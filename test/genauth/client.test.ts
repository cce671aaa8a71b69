// The way to GenAuth through real HTTP, each behaviour with both transports.

import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { type Fault, startSimulator } from '../../src/simulator/index.js'
import { type Answer, startGateway, type TestGateway } from '../support/gateway.js'

const ORDER_NO = '2022080911591337da0aae9660'
const DETAIL = `{ order(orderNo: "${ORDER_NO}") { actualAmount } }`
const found = { data: { order: { actualAmount: '7.9' } } }
const detailCall = `get-order-detail orderNo=${ORDER_NO}`

/** What a client sees of a failed detail, and how many requests GenAuth got for it. */
async function outcome(fault: Fault, env: Record<string, string> = {}) {
  await using gateway = await startGateway({ env: { GENAUTH_TIMEOUT_MS: '1000', SHUTDOWN_GRACE_MS: '0', ...env } })
  gateway.genauth.faults.add(fault)
  const answer = await gateway.query(DETAIL)
  return { answer, attempts: gateway.upstreamCalls().length }
}

const failed = (code: string, extensions: object, upstream: object) => ({
  data: { order: null },
  errors: [
    {
      message: expect.stringContaining('get-order-detail'),
      path: ['order'],
      locations: expect.anything(),
      extensions: { code, ...extensions, upstream: { endpoint: 'get-order-detail', ...upstream } },
    },
  ],
})

/** A counter of the gateway's own, as its operator reads it. */
async function counter({ adminUrl }: TestGateway, name: string): Promise<number> {
  const line = (await (await fetch(`${adminUrl}/metrics`)).text()).split('\n').find(line => line.startsWith(`${name} `))
  return Number(line?.slice(name.length + 1) ?? 0)
}

const together = (gateway: TestGateway, many: number, query = DETAIL): Promise<Answer[]> =>
  Promise.all(Array.from({ length: many }, () => gateway.query(query)))

const same = <T>(many: number, value: T): T[] => Array.from({ length: many }, () => value)

/** A client that can leave. */
function leavingClient({ url }: TestGateway, query: string) {
  const leaving = new AbortController()
  const answer = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  })
  return {
    async leave() {
      leaving.abort(new Error('left'))
      await expect(answer).rejects.toThrow('left')
    },
  }
}

/** Something in front of GenAuth that closes connections it has kept, though only when they are used again. */
async function startBalancer(target: string) {
  const clients = new Set<Socket>()
  const tired = new WeakSet<Socket>()
  const server = createServer(client => {
    const { hostname, port } = new URL(target)
    const onward = connect(Number(port), hostname)
    clients.add(client)
    client.on('data', data => (tired.has(client) ? client.destroy() : onward.write(data)))
    onward.on('data', data => client.write(data))
    for (const [one, other] of [
      [client, onward],
      [onward, client],
    ] as const) {
      one.on('error', () => other.destroy()).on('close', () => other.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Every connection that is open now ends at its next use. @returns how many these are */
    tire() {
      const open = [...clients].filter(client => !client.destroyed)
      for (const client of open) tired.add(client)
      return open.length
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      for (const client of clients) client.destroy()
      await closed
    },
  }
}

describe.each(['node-fetch', 'undici'])('through %s', transport => {
  const env = { GENAUTH_TRANSPORT: transport }

  test('what GenAuth refuses is a coded error of one field, and the others are answered', async () => {
    await using gateway = await startGateway({ env })
    gateway.genauth.faults.add({
      kind: 'error-body',
      statusCode: 499,
      apiCode: 4021,
      endpoint: 'get-order-pay-detail',
    })
    const query = `{ order(orderNo: "${ORDER_NO}") { actualAmount payDetail { paidAmount } } orders(first: 1) { totalCount } }`
    expect(await gateway.query(query)).toEqual({
      data: { order: { actualAmount: '7.9', payDetail: null }, orders: { totalCount: 120 } },
      errors: [
        {
          message: 'GenAuth rejected the request to get-order-pay-detail.',
          path: ['order', 'payDetail'],
          locations: expect.anything(),
          extensions: {
            code: 'UPSTREAM_REJECTED',
            retryable: false,
            upstream: {
              endpoint: 'get-order-pay-detail',
              attempts: 1,
              statusCode: 499,
              apiCode: 4021,
              requestId: '934108e5-9fbf-4d24-8da1-c330328abd6c',
            },
          },
        },
      ],
    })
    expect(gateway.upstreamCalls().toSorted()).toEqual([
      detailCall,
      `get-order-pay-detail orderNo=${ORDER_NO}`,
      'get-orders page=1 limit=1',
    ])
  })

  test.each([
    ['as HTTP', { kind: 'throttle-http' }],
    ['without an envelope', { kind: 'throttle-html' }],
  ] as const)(
    'how long to wait is handed on at once where GenAuth wants longer than there is time (%s)',
    async (_how, fault) => {
      const asked = await outcome({ ...fault, retryAfterSeconds: 60 }, { ...env, REQUEST_TIMEOUT_MS: '30000' })
      expect(asked).toEqual({
        answer: failed(
          'UPSTREAM_RATE_LIMITED',
          { retryable: true, retryAfterMs: 60_000 },
          { statusCode: 429, attempts: 1 },
        ),
        attempts: 1,
      })
    },
  )

  test('how long GenAuth wants to be left alone is waited where there is time', async () => {
    await using gateway = await startGateway({ env })
    gateway.genauth.faults.add({ kind: 'throttle-http', retryAfterSeconds: 1, times: 1 })
    const askedAt = performance.now()
    expect(await gateway.query(DETAIL)).toEqual(found)
    expect(performance.now() - askedAt).toBeGreaterThanOrEqual(1000)
    expect(gateway.upstreamCalls()).toEqual([detailCall, detailCall])
  })

  test('a GenAuth that throttles for good is asked until the time is over', async () => {
    const { answer, attempts } = await outcome({ kind: 'throttle-body' }, { ...env, REQUEST_TIMEOUT_MS: '800' })
    expect(answer).toMatchObject({
      data: { order: null },
      errors: [
        {
          path: ['order'],
          // The second where the time was over just when one more request was under way.
          extensions: { code: expect.stringMatching(/^(UPSTREAM_RATE_LIMITED|DEADLINE_EXCEEDED)$/), retryable: true },
        },
      ],
    })
    expect(attempts).toBeGreaterThanOrEqual(2)
    expect(attempts).toBeLessThan(20)
  })

  test('an attempt ends with its time also where not even a connection comes about', async () => {
    const sockets: Socket[] = []
    const silent = createServer(socket => void sockets.push(socket.on('error', () => undefined).resume()))
    silent.listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    await using gateway = await startGateway({
      env: { ...env, GENAUTH_BASE_URL: `https://127.0.0.1:${port}`, GENAUTH_TIMEOUT_MS: '100' },
    })
    const { errors } = await gateway.query(DETAIL)
    for (const socket of sockets) socket.destroy()
    silent.close()
    const upstream = { endpoint: 'get-management-token', attempts: expect.any(Number) }
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_TIMEOUT', upstream } }])
  })

  test('a GenAuth that is not there is an error after three attempts', async () => {
    await using gateway = await startGateway({ env })
    await gateway.genauth.close()
    expect(await gateway.query(DETAIL)).toEqual({
      data: { order: null },
      errors: [
        {
          message: 'GenAuth cannot be reached (endpoint get-management-token).',
          path: ['order'],
          locations: expect.anything(),
          extensions: {
            code: 'UPSTREAM_UNAVAILABLE',
            retryable: true,
            upstream: { endpoint: 'get-management-token', attempts: 3 },
          },
        },
      ],
    })
  })

  test.each([
    ['with 502', { kind: 'error-http', statusCode: 502 }],
    ['with 500 in the body', { kind: 'error-body', statusCode: 500 }],
    ['by breaking off', { kind: 'reset-mid-body' }],
    ['by throttling', { kind: 'throttle-html' }],
    ['by taking too long', { kind: 'hang' }],
    ['without a word', { kind: 'drop' }],
  ] satisfies [string, Fault][])('a call that fails twice %s and then works is answered', async (_how, fault) => {
    expect(await outcome({ ...fault, times: 2 }, env)).toEqual({ answer: found, attempts: 3 })
  })

  test('a call that fails three times is an error, which says how often it was tried', async () => {
    expect(await outcome({ kind: 'error-http', statusCode: 503, times: 3 }, env)).toEqual({
      answer: failed('UPSTREAM_UNAVAILABLE', { retryable: true }, { statusCode: 503, attempts: 3 }),
      attempts: 3,
    })
  })

  test('a kept connection that GenAuth has closed is replaced without a client noticing', async () => {
    await using gateway = await startGateway({ env })
    gateway.genauth.faults.add({ kind: 'drop', skip: 1, times: 1 })
    expect(await gateway.query(DETAIL)).toEqual(found)
    expect(await gateway.query(DETAIL)).toEqual(found)
    expect(gateway.upstreamCalls()).toEqual([detailCall, detailCall, detailCall])
    expect(await counter(gateway, 'genauth_retries_total{endpoint="get-order-detail",reason="stale"}')).toBe(1)
    expect(await counter(gateway, 'genauth_retries_total{endpoint="get-order-detail",reason="failed"}')).toBe(0)
  })

  test('all kept connections may be closed at once, and no call meets two of them', async () => {
    await using genauth = await startSimulator({ latencyMs: 100 })
    await using balancer = await startBalancer(genauth.url)
    await using gateway = await startGateway({ env: { ...env, GENAUTH_BASE_URL: balancer.url } })
    const orderNos = [...genauth.state.orders.keys()].slice(0, 5)
    const query = `{ ${orderNos.map((orderNo, index) => `a${index}: order(orderNo: "${orderNo}") { orderNo }`)} }`
    const all = { data: Object.fromEntries(orderNos.map((orderNo, index) => [`a${index}`, { orderNo }])) }
    expect(await gateway.query(query)).toEqual(all)

    expect(balancer.tire()).toBeGreaterThanOrEqual(5)
    expect(await gateway.query(DETAIL)).toEqual(found)
    expect(await gateway.query(query)).toEqual(all)
    // Six calls: each has met one of them at most, and not only the first has.
    const stale = await counter(gateway, 'genauth_retries_total{endpoint="get-order-detail",reason="stale"}')
    expect([2, 3, 4, 5, 6]).toContain(stale)
    expect(await counter(gateway, 'genauth_retries_total{endpoint="get-order-detail",reason="failed"}')).toBe(0)
    expect(genauth.calls.filter(({ endpoint }) => endpoint === 'get-order-detail')).toHaveLength(11)
  })

  test('a GenAuth that closes fresh connections too is out of order, and tried three times more', async () => {
    await using gateway = await startGateway({ env })
    expect(await gateway.query(DETAIL)).toEqual(found)
    expect(gateway.upstreamCalls()).toHaveLength(1)
    gateway.genauth.faults.add({ kind: 'drop' })
    expect(await gateway.query(DETAIL)).toEqual(failed('UPSTREAM_UNAVAILABLE', { retryable: true }, { attempts: 4 }))
    expect(gateway.upstreamCalls()).toHaveLength(4)
  })

  test('a client that leaves ends what was asked of GenAuth for it', async () => {
    await using gateway = await startGateway({ env })
    gateway.genauth.faults.add({ kind: 'hang' })
    const client = leavingClient(gateway, DETAIL)
    await expect.poll(() => gateway.upstreamCalls().length).toBe(1)
    await client.leave()
    const aborted = 'genauth_requests_total{endpoint="get-order-detail",outcome="aborted"}'
    await expect.poll(() => counter(gateway, aborted)).toBe(1)

    gateway.genauth.faults.clear()
    expect(await gateway.query(DETAIL)).toEqual(found)
    expect(gateway.upstreamCalls()).toEqual([detailCall])
  })

  test('a client that leaves takes nothing from another that waits for the same', async () => {
    await using gateway = await startGateway({ env })
    gateway.genauth.faults.add({ kind: 'delay', ms: 2000 })
    const client = leavingClient(gateway, DETAIL)
    await expect.poll(() => gateway.genauth.calls.at(-1)?.endpoint).toBe('get-order-detail')
    const stays = gateway.query(DETAIL)
    const shared = 'genauth_calls_shared_total{endpoint="get-order-detail"}'
    await expect.poll(() => counter(gateway, shared)).toBe(1)
    await client.leave()
    expect(await stays).toEqual(found)
    expect(gateway.upstreamCalls()).toEqual([detailCall])
  })

  test('an operation whose time is over answers what it has', async () => {
    await using gateway = await startGateway({ env: { ...env, REQUEST_TIMEOUT_MS: '1500' } })
    gateway.genauth.faults.add({ kind: 'hang', endpoint: 'get-order-pay-detail' })
    const query = `{
      order(orderNo: "${ORDER_NO}") { actualAmount payDetail { paidAmount } }
      orders(first: 2) { totalCount nodes { payDetail { paidAmount } } }
    }`
    const late = (...path: (string | number)[]) => ({
      message: 'The operation exceeded its time limit of 1500 ms.',
      path,
      locations: expect.anything(),
      extensions: { code: 'DEADLINE_EXCEEDED', retryable: true },
    })
    const answer = await gateway.query(query)
    expect(answer.data).toEqual({
      order: { actualAmount: '7.9', payDetail: null },
      orders: { totalCount: 120, nodes: [{ payDetail: null }, { payDetail: null }] },
    })
    expect(answer.errors).toHaveLength(3)
    expect(answer.errors).toEqual(
      expect.arrayContaining([
        late('order', 'payDetail'),
        late('orders', 'nodes', 0, 'payDetail'),
        late('orders', 'nodes', 1, 'payDetail'),
      ]),
    )
  })
})

describe('clients that ask the same at the same moment', () => {
  test('cost one call, and are all answered', async () => {
    await using gateway = await startGateway({ genauth: { latencyMs: 1000 } })
    expect(await together(gateway, 50)).toEqual(same(50, found))
    expect(gateway.upstreamCalls()).toEqual([detailCall])
    expect(await counter(gateway, 'genauth_calls_shared_total{endpoint="get-order-detail"}')).toBe(49)
  })

  test('share an error as well, which nobody gets who asks later', async () => {
    await using gateway = await startGateway({ genauth: { latencyMs: 1000 } })
    gateway.genauth.faults.add({ kind: 'html', times: 1 })
    const error = failed('UPSTREAM_MALFORMED', { retryable: false }, { statusCode: 200, attempts: 1 })
    expect(await together(gateway, 20)).toEqual(same(20, error))
    expect(gateway.upstreamCalls()).toEqual([detailCall])

    expect(await gateway.query(DETAIL)).toEqual(found)
    expect(gateway.upstreamCalls()).toEqual([detailCall])
  })

  test('do not share what differs', async () => {
    await using gateway = await startGateway({ genauth: { latencyMs: 200 } })
    const orderNos = [...gateway.genauth.state.orders.keys()].slice(0, 3)
    const answers = await Promise.all(
      orderNos.map(orderNo => gateway.query(`{ order(orderNo: "${orderNo}") { orderNo } }`)),
    )
    expect(answers).toEqual(orderNos.map(orderNo => ({ data: { order: { orderNo } } })))
    expect(gateway.upstreamCalls().toSorted()).toEqual(
      orderNos.map(orderNo => `get-order-detail orderNo=${orderNo}`).toSorted(),
    )
  })

  test('and those who ask one after the other cost a call each', async () => {
    await using gateway = await startGateway()
    for (let number = 1; number <= 3; number += 1) expect(await gateway.query(DETAIL)).toEqual(found)
    expect(gateway.upstreamCalls()).toEqual(same(3, detailCall))
  })
})

describe.each(['node-fetch', 'undici'])('through %s an upstream that is only odd is understood', transport => {
  test.each([
    ['the right JSON under another type', { kind: 'wrong-content-type' }],
    ['a byte order mark', { kind: 'bom' }],
    ['gzip', { kind: 'gzip' }],
    ['fields that nobody knows', { kind: 'extra-fields' }],
    ['an apiCode on success', { kind: 'api-code-on-success' }],
    ['a body in pieces', { kind: 'slow-body', ms: 20 }],
    ['an answer that takes its time', { kind: 'delay', ms: 20 }],
  ] satisfies [string, Fault][])('%s', async (_what, fault) => {
    expect(await outcome(fault, { GENAUTH_TRANSPORT: transport, GENAUTH_TIMEOUT_MS: '5000' })).toEqual({
      answer: found,
      attempts: 1,
    })
  })

  test.each([
    ['data that is null', { kind: 'null-data' }],
    ['404 in the body', { kind: 'error-body', statusCode: 404 }],
    ['an apiCode that means so', { kind: 'error-body', statusCode: 499, apiCode: 5001 }],
  ] satisfies [string, Fault][])('absence as %s', async (_what, fault) => {
    expect(await outcome(fault, { GENAUTH_TRANSPORT: transport })).toEqual({
      answer: { data: { order: null } },
      attempts: 1,
    })
  })

  test.each(['throughout', 'in what is left of it'])('a payment that is empty %s is none', async where => {
    await using gateway = await startGateway({ genauth: { absentPayment: 'empty' } })
    gateway.genauth.state.payments.delete(ORDER_NO)
    if (where !== 'throughout') gateway.genauth.faults.add({ kind: 'missing-field', endpoint: 'get-order-pay-detail' })
    expect(await gateway.query(`{ order(orderNo: "${ORDER_NO}") { orderNo payDetail { paidAmount } } }`)).toEqual({
      data: { order: { orderNo: ORDER_NO, payDetail: null } },
    })
  })
})

describe('credentials', () => {
  const tokenCalls = (gateway: { genauth: { calls: readonly { endpoint: string }[] } }) =>
    gateway.genauth.calls.filter(({ endpoint }) => endpoint === 'get-management-token').length

  test('by token are asked for once for everybody', async () => {
    await using gateway = await startGateway()
    await Promise.all(Array.from({ length: 50 }, () => gateway.query(DETAIL)))
    expect(tokenCalls(gateway)).toBe(1)
    expect(gateway.genauth.calls.at(-1)?.headers).toMatchObject({
      'x-authing-userpool-id': gateway.genauth.accessKeyId,
      'x-genauth-userpool-id': gateway.genauth.accessKeyId,
      'x-authing-lang': 'en-US',
      'x-genauth-lang': 'en-US',
    })
  })

  test('by token are renewed once when GenAuth does not accept them any more, without a client noticing', async () => {
    await using gateway = await startGateway()
    expect(await gateway.query(DETAIL)).toEqual(found)
    gateway.genauth.revokeTokens()
    const answers = await Promise.all(Array.from({ length: 20 }, () => gateway.query(DETAIL)))
    expect(answers).toEqual(Array.from({ length: 20 }, () => found))
    expect(tokenCalls(gateway)).toBe(2)
  })

  test('that are refused again and again are an error after two attempts, and then after one', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'expired-token' })
    const refused = (attempts: number) =>
      failed('UPSTREAM_UNAUTHORIZED', { retryable: false }, { statusCode: 401, apiCode: 2020, attempts })
    expect(await gateway.query(DETAIL)).toEqual(refused(2))
    expect(await gateway.query(DETAIL)).toEqual(refused(1))
    expect(gateway.upstreamCalls()).toHaveLength(3)
    expect(tokenCalls(gateway)).toBe(2)
  })

  test('that one endpoint refuses cost everybody one new token, however many ask and whoever else is accepted', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'expired-token', endpoint: 'get-order-pay-detail' })
    for (let operation = 1; operation <= 3; operation += 1) {
      const { errors } = await gateway.query('{ orders(first: 100) { nodes { payDetail { payType } } } }')
      expect(errors).toHaveLength(100)
    }
    expect(tokenCalls(gateway)).toBe(2)
  })

  test('that GenAuth never accepts cost one token request, however many operations there are', async () => {
    await using gateway = await startGateway({ env: { GENAUTH_ACCESS_KEY_SECRET: 'wrong' } })
    for (let operation = 1; operation <= 30; operation += 1) {
      expect((await gateway.query(DETAIL)).errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAUTHORIZED' } }])
    }
    expect(tokenCalls(gateway)).toBe(1)
  })

  test.each(['genauth', 'authing'])(
    'by signature in the dialect %s are accepted, each with a nonce of its own',
    async dialect => {
      await using gateway = await startGateway({
        env: { GENAUTH_AUTH: 'signature', GENAUTH_DIALECT: dialect, GENAUTH_TENANT_ID: 'tenant-1' },
      })
      const answer = await gateway.query('{ orders(first: 60) { totalCount nodes { payDetail { paidAmount } } } }')
      expect(answer.errors).toBeUndefined()
      const { calls } = gateway.genauth
      expect(new Set(calls.map(({ auth, statusCode }) => `${auth} ${statusCode}`))).toEqual(new Set(['signature 200']))
      expect(new Set(calls.map(({ headers }) => headers[`x-${dialect}-signature-nonce`])).size).toBe(calls.length)
      expect(calls[0]?.headers).toMatchObject({
        [`x-${dialect}-app-tenant-id`]: 'tenant-1',
        [`x-${dialect}-lang`]: 'en-US',
      })
    },
  )

  test('by signature that are refused now and then are sent on, as long as others are accepted', async () => {
    await using gateway = await startGateway({ env: { GENAUTH_AUTH: 'signature' } })
    for (const statusCode of [401, 499, 401, 499, 401]) {
      gateway.genauth.faults.add({ kind: 'error-body', statusCode, times: 1 })
      expect((await gateway.query(DETAIL)).errors).toHaveLength(1)
    }
    expect(await gateway.query(DETAIL)).toEqual(found)
  })

  test('by signature with a wrong secret are an error after one attempt, and not sent any more after three', async () => {
    await using gateway = await startGateway({ env: { GENAUTH_AUTH: 'signature', GENAUTH_ACCESS_KEY_SECRET: 'wrong' } })
    const refused = failed(
      'UPSTREAM_UNAUTHORIZED',
      { retryable: false },
      { statusCode: 401, apiCode: 1300, attempts: 1, requestId: expect.any(String) },
    )
    for (let number = 1; number <= 6; number += 1) expect(await gateway.query(DETAIL)).toEqual(refused)
    expect(gateway.upstreamCalls()).toHaveLength(3)
  })
})
