import { describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'

const WINDOWS = `query ($first: Int!) {
  a: orders(first: $first) { nodes { payDetail { payType } } }
  b: orders(last: $first) { nodes { payDetail { payType } } }
}`
const PAYMENTS = `query ($references: [_Any!]!) {
  _entities(representations: $references) { ... on Order { payDetail { payType } } }
}`

const references = (count: number) => ({
  references: Array.from({ length: count }, (_, index) => ({ __typename: 'Order', orderNo: `O-${index}` })),
})

const refusal = (found: number, allowed: number, field: string, calls: number) => ({
  errors: [
    {
      message:
        `The operation may need ${found} calls to GenAuth, ${calls} of them for "${field}"; at most ${allowed} are allowed. ` +
        'Request less data, or have the operator raise MAX_UPSTREAM_CALLS.',
      extensions: {
        code: 'UPSTREAM_BUDGET_EXCEEDED',
        retryable: false,
        limit: 'MAX_UPSTREAM_CALLS',
        allowed,
        found,
        field,
      },
    },
  ],
})

describe('an operation that may need too many calls', () => {
  test('is refused before its first call, by its variables, and names the field that costs most', async () => {
    await using gateway = await startGateway()
    // Pages: 4 of the first 200 orders, up to 5 more for the last 200, whose place is unknown.
    expect(await gateway.query(WINDOWS, { first: 200 })).toEqual(refusal(409, 250, 'a.nodes.payDetail', 200))
    expect(gateway.upstreamCalls()).toEqual([])
    expect((await gateway.query(WINDOWS, { first: 10 })).errors).toBeUndefined()
  })

  test('is refused with status 400', async () => {
    await using gateway = await startGateway({ env: { MAX_UPSTREAM_CALLS: '1', MAX_SCAN_PAGES: '1' } })
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ usage { entitlement { text } } }' }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(refusal(2, 1, 'usage', 1))
  })

  test('by the references of a router is refused until the operator raises the budget', async () => {
    await using gateway = await startGateway()
    expect(await gateway.query(PAYMENTS, references(1000))).toEqual(refusal(1000, 250, '_entities.payDetail', 1000))
    expect(gateway.upstreamCalls()).toEqual([])
    await using raised = await startGateway({ env: { MAX_UPSTREAM_CALLS: '1000' } })
    expect((await raised.query(PAYMENTS, references(1000))).errors).toBeUndefined()
    expect(raised.upstreamCalls()).toHaveLength(1000)
  })
})

describe('an operation within its budget', () => {
  test('runs with as many calls as allowed: a filter with the payments of what it finds', async () => {
    await using gateway = await startGateway()
    const query = '{ orders(filter: { source: SELF_HELP }, first: 200) { nodes { payDetail { payType } } } }'
    expect((await gateway.query(query)).errors).toBeUndefined()
  })

  test('may refer to one order as often as it likes', async () => {
    await using gateway = await startGateway()
    const [one] = references(1).references
    expect((await gateway.query(PAYMENTS, { references: new Array(1000).fill(one) })).errors).toBeUndefined()
    expect(gateway.upstreamCalls()).toEqual(['get-order-pay-detail orderNo=O-0'])
  })

  test('counts nothing for a field that its arguments already refuse', async () => {
    await using gateway = await startGateway({ env: { MAX_UPSTREAM_CALLS: '2', MAX_SCAN_PAGES: '1' } })
    const answer = await gateway.query(
      '{ orders(first: 500) { nodes { payDetail { payType } } } currentPackage { code } }',
    )
    expect(answer).toMatchObject({
      data: { orders: null, currentPackage: { code: expect.any(String) } },
      errors: [{ path: ['orders'], extensions: { code: 'BAD_USER_INPUT' } }],
    })
    expect(gateway.upstreamCalls()).toEqual(['get-current-package-info'])
  })
})
