// One meaning for a number, wherever it is told: in the log, in plans and in traces.

import { describe, expect, test } from 'vitest'
import { type Answer, startGateway, type TestGateway } from '../support/gateway.js'
import { rememberingLog } from '../support/log.js'

interface Upstream {
  readonly calls: number
  readonly saved: number
  readonly requests: readonly { readonly params: object; readonly endpoint: string }[]
  readonly invalid?: unknown
}

async function explained(gateway: TestGateway, query: string, how: '1' | 'plan'): Promise<Answer> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-gateway-explain': how },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as Answer
}

const traced = async (gateway: TestGateway, query: string) =>
  ((await explained(gateway, query, '1')) as { extensions: { upstream: Upstream } }).extensions.upstream
const planned = async (gateway: TestGateway, query: string) =>
  ((await explained(gateway, query, 'plan')) as { extensions: { plan: Upstream } }).extensions.plan

describe('the calls of an operation', () => {
  test('are counted alike in the log and in the trace, with retries', async () => {
    const { log, lines } = rememberingLog()
    await using gateway = await startGateway({ log, genauth: { orders: 120 } })
    const order = 'order(orderNo: "2022080911591337da0aae9660") { goodsName payDetail { paidAmount } }'
    for (const query of [`{ ${order} }`, `{ a: ${order} b: ${order} }`, '{ orderSummary { count } }']) {
      gateway.genauth.faults.add({ kind: 'error-http', statusCode: 503, times: 1 })
      const { calls, saved } = await traced(gateway, query)
      await expect.poll(() => lines.at(-1)?.['msg']).toBe('operation')
      expect(lines.splice(0).at(-1)?.['upstream']).toEqual({ calls, saved })
    }
  })

  test('do not include a page that a scan has read already', async () => {
    await using gateway = await startGateway({ genauth: { orders: 120 } })
    expect(await traced(gateway, '{ orderSummary { count } }')).toMatchObject({ calls: 3, saved: 0 })
  })

  test('have their parameters in the order in which they are sent, in the plan and in the trace', async () => {
    await using gateway = await startGateway()
    const query = '{ orders(first: 10) { nodes { orderNo } } }'
    const [plan, trace] = [await planned(gateway, query), await traced(gateway, query)]
    expect(JSON.stringify(plan.requests[0]?.params)).toBe('{"page":"1","limit":"50"}')
    expect(JSON.stringify(trace.requests[0]?.params)).toBe('{"page":"1","limit":"50"}')
    expect(gateway.upstreamCalls()).toEqual(['get-orders page=1 limit=50'])
  })

  test('are not made by a field with an invalid argument, which plan and trace say', async () => {
    await using gateway = await startGateway()
    const query = '{ orders(first: 500) { totalCount } more: usage { modelCode } order(orderNo: "") { orderNo } }'
    const invalid = [
      { field: 'orders', message: expect.stringContaining('first') },
      { field: 'order', message: expect.stringContaining('order') },
    ]
    expect(await planned(gateway, query)).toMatchObject({ minCalls: 1, maxCalls: 1, invalid })
    expect(await traced(gateway, query)).toMatchObject({ calls: 1, invalid })
    expect(await planned(gateway, '{ usage { modelCode } }')).not.toHaveProperty('invalid')
  })
})

describe('requests of plans', () => {
  test('are marked in the log and the metrics, and have a limit of their own', async () => {
    const { log, lines } = rememberingLog()
    await using gateway = await startGateway({ log, env: { RATE_LIMIT_OPERATIONS: '2' } })
    const status = async (headers: Record<string, string>) =>
      (
        await fetch(`${gateway.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query: '{ usage { modelCode } }' }),
        })
      ).status
    const plan = { 'x-gateway-explain': 'plan' }
    expect([await status(plan), await status(plan), await status(plan)]).toEqual([200, 200, 429])
    expect([await status({}), await status({}), await status({})]).toEqual([200, 200, 429])
    await expect.poll(() => lines.length).toBe(6)
    expect(lines.map(({ explain }) => explain)).toEqual(['plan', 'plan', 'plan', undefined, undefined, undefined])
    const text = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
    expect(text.match(/^graphql_operations_total.*$/gm)).toEqual([
      'graphql_operations_total{outcome="planned"} 2',
      'graphql_operations_total{outcome="refused"} 2',
      'graphql_operations_total{outcome="ok"} 2',
    ])
  })

  test('are like any other where plans are off', async () => {
    await using gateway = await startGateway({ env: { EXPLAIN: 'off', RATE_LIMIT_OPERATIONS: '1' } })
    expect(await explained(gateway, '{ __typename }', 'plan')).toMatchObject({
      errors: [{ message: expect.stringContaining('disabled') }],
    })
    expect(await gateway.query('{ __typename }')).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
  })
})
