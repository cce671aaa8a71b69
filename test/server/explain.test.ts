import { describe, expect, test } from 'vitest'
import type { UpstreamTrace } from '../../src/planning/trace.js'
import { type Answer, startGateway, type TestGateway } from '../support/gateway.js'

const PAID = '2022080911591337da0aae9660'
const params = { orderNo: PAID }
const time = expect.any(Number)

interface Explained extends Answer {
  readonly extensions?: { readonly upstream?: UpstreamTrace }
}

/** What an explained answer says of its calls. */
function traceOf({ extensions }: Explained): UpstreamTrace {
  if (!extensions?.upstream) throw new TypeError('There is no trace.')
  return extensions.upstream
}

async function explain(
  gateway: TestGateway,
  how: string | undefined,
  query: string,
  variables?: object,
): Promise<Explained & { status: number }> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(how !== undefined && { 'x-gateway-explain': how }) },
    body: JSON.stringify({ query, variables }),
  })
  return { ...((await response.json()) as Explained), status: response.status }
}

describe('x-gateway-explain: plan', () => {
  test('answers what an operation will cost, and calls nothing', async () => {
    await using gateway = await startGateway()
    const query = `query ($first: Int!) {
      order(orderNo: "${PAID}") { goodsName payDetail { payType } }
      orders(first: $first) { nodes { payDetail { payType } } }
    }`
    expect(await explain(gateway, 'plan', query, { first: 60 })).toEqual({
      status: 200,
      data: null,
      extensions: {
        plan: {
          minCalls: 4,
          maxCalls: 64,
          rounds: 2,
          requests: [
            { endpoint: 'get-order-detail', params, round: 1, min: 1, max: 1, fields: ['order'] },
            { endpoint: 'get-order-pay-detail', params, round: 1, min: 1, max: 1, fields: ['order.payDetail'] },
            {
              endpoint: 'get-orders',
              params: { page: '1', limit: '50' },
              round: 1,
              min: 1,
              max: 1,
              fields: ['orders'],
            },
            {
              endpoint: 'get-orders',
              params: { page: '2', limit: '50' },
              round: 1,
              min: 1,
              max: 1,
              fields: ['orders'],
            },
            {
              endpoint: 'get-order-pay-detail',
              params: null,
              round: 2,
              min: 0,
              max: 60,
              fields: ['orders.nodes.payDetail'],
            },
          ],
        },
      },
    })
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('also answers for operations beyond the budget', async () => {
    await using gateway = await startGateway({ env: { MAX_UPSTREAM_CALLS: '1', MAX_SCAN_PAGES: '1' } })
    const answer = await explain(gateway, 'plan', '{ orders(first: 10) { nodes { payDetail { payType } } } }')
    expect(answer).toMatchObject({ status: 200, extensions: { plan: { minCalls: 1, maxCalls: 11, rounds: 2 } } })
  })

  test('leaves wrong variables and invalid documents to the answer that they get without it', async () => {
    await using gateway = await startGateway()
    const query = 'query ($orderNo: ID!) { order(orderNo: $orderNo) { goodsName } }'
    for (const how of ['plan', undefined]) {
      const answer = await explain(gateway, how, query, {})
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
      expect(answer.extensions).toBeUndefined()
      expect(await explain(gateway, how, '{ unknown }')).toMatchObject({
        errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      })
    }
    expect(gateway.upstreamCalls()).toEqual([])
  })
})

describe('x-gateway-explain: 1', () => {
  test('adds every call with its source, round, times and fields', async () => {
    await using gateway = await startGateway()
    const answer = await explain(
      gateway,
      '1',
      `{ a: order(orderNo: "${PAID}") { goodsName payDetail { payType } } b: order(orderNo: "${PAID}") { status } }`,
    )
    const sent = { source: 'network', attempt: 1, round: 1, startMs: time, durationMs: time, statusCode: 200 }
    const spared = { source: 'request', attempt: 0, round: 1, startMs: null, durationMs: null, statusCode: null }
    expect(answer).toEqual({
      status: 200,
      data: {
        a: { goodsName: expect.any(String), payDetail: { payType: 'Alipay' } },
        b: { status: 'COMPLETED' },
      },
      extensions: {
        upstream: {
          calls: 2,
          saved: 1,
          rounds: 1,
          elapsedMs: time,
          requests: expect.any(Array),
        },
      },
    })
    const { requests } = traceOf(answer)
    expect(
      [...requests].sort((one, other) => (one.source + one.endpoint < other.source + other.endpoint ? -1 : 1)),
    ).toEqual([
      { endpoint: 'get-order-detail', params, ...sent, fields: ['a', 'b'] },
      { endpoint: 'get-order-pay-detail', params, ...sent, fields: ['a.payDetail'] },
      { endpoint: 'get-order-detail', params, ...spared, fields: ['a', 'b'] },
    ])
  })

  test('tells the fields and rounds of calls that only an answer could name', async () => {
    await using gateway = await startGateway({ genauth: { orders: 3 } })
    const [first, , third] = [...gateway.genauth.state.orders.keys()]
    const answer = await explain(
      gateway,
      '1',
      `{ head: orders(first: 2) { nodes { payDetail { payType } } } tail: orders(last: 1) { nodes { payDetail { payType } } } }`,
    )
    const { requests, rounds } = traceOf(answer)
    const of = (orderNo?: string) => requests.find(request => request.params['orderNo'] === orderNo)
    // The first page has all orders, so that nothing waits for another. Which of the fields asked, no plan can tell.
    const fields = ['head.nodes.payDetail', 'tail.nodes.payDetail']
    expect(of(first)).toMatchObject({ round: 2, fields })
    expect(of(third)).toMatchObject({ round: 2, fields })
    expect(rounds).toBe(2)
    expect(requests.every(({ fields, round }) => fields.length > 0 && round !== null)).toBe(true)
  })

  test('shows every attempt, and why one failed', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'error-body', endpoint: 'get-current-package-info', times: 1 })
    const answer = await explain(gateway, '1', '{ currentPackage { code } }')
    expect(answer.errors).toBeUndefined()
    expect(answer.extensions?.upstream).toMatchObject({
      calls: 2,
      saved: 0,
      rounds: 1,
      requests: [
        { attempt: 1, statusCode: 500, code: 'UPSTREAM_UNAVAILABLE', fields: ['currentPackage'] },
        { attempt: 2, statusCode: 200, fields: ['currentPackage'] },
      ],
    })
  })

  test('shows what another operation was asking already', async () => {
    await using gateway = await startGateway({ genauth: { latencyMs: 100 } })
    await gateway.query('{ usage { modelCode } }')
    const query = '{ currentPackage { code } }'
    const answers = await Promise.all([explain(gateway, '1', query), explain(gateway, '1', query)])
    const sources = answers.map(answer => {
      const { calls, saved, requests } = traceOf(answer)
      return [calls, saved, ...requests.map(({ source }) => source)]
    })
    expect(sources.sort()).toEqual([
      [0, 1, 'inflight'],
      [1, 0, 'network'],
    ])
  })
})

describe('the header', () => {
  test('with another value is refused before any call', async () => {
    await using gateway = await startGateway()
    expect(await explain(gateway, 'yes', '{ currentPackage { code } }')).toMatchObject({
      status: 400,
      errors: [
        { message: 'The header x-gateway-explain must be "1" or "plan".', extensions: { code: 'BAD_USER_INPUT' } },
      ],
    })
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('adds nothing with EXPLAIN=off, and a plan is refused rather than run', async () => {
    await using gateway = await startGateway({ env: { EXPLAIN: 'off' } })
    const answer = await explain(gateway, '1', '{ currentPackage { code } }')
    expect(answer).toEqual({ status: 200, data: { currentPackage: { code: expect.any(String) } } })
    expect(gateway.upstreamCalls()).toHaveLength(1)
    expect(await explain(gateway, 'plan', '{ currentPackage { code } }')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
    expect(gateway.upstreamCalls()).toEqual([])
  })
})
