import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGateway, type TestGateway } from '../support/gateway.js'

const ORDER = '2022080911591337da0aae9660'

describe('a gateway whose names have a prefix', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway({ env: { SCHEMA_PREFIX: 'Billing' } })
  })
  afterAll(() => gateway[Symbol.asyncDispose]())

  test('answers the same by the other names, at the same cost', async () => {
    const answer = await gateway.query(
      `query ($filter: BillingOrderFilter) {
        billingOrder(orderNo: "${ORDER}") { __typename payDetail { __typename paidAmount } }
        billingOrders(first: 1, filter: $filter) { __typename nodes { status createTime } pageInfo { __typename } }
        billingUsage { __typename entitlement { __typename } }
      }`,
      { filter: { status: ['COMPLETED'] } },
    )
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toMatchObject({
      billingOrder: { __typename: 'BillingOrder', payDetail: { __typename: 'BillingPayDetail', paidAmount: '7.9' } },
      billingOrders: {
        __typename: 'BillingOrderConnection',
        nodes: [{ status: 'COMPLETED', createTime: expect.stringMatching(/\+08:00$/) }],
        pageInfo: { __typename: 'BillingPageInfo' },
      },
    })
    const calls = gateway.upstreamCalls()
    expect(calls.filter(call => call.startsWith('get-order-'))).toEqual([`get-order-pay-detail orderNo=${ORDER}`])
    expect(calls.filter(call => /usage|rights/.test(call)).sort()).toEqual(['get-all-rights-items', 'get-usage-info'])
  })

  test('resolves references by the other name, and none by the old one', async () => {
    const answer = await gateway.query(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on BillingOrder { payDetail { paidAmount } } }
      }`,
      { representations: ['BillingOrder', 'Order'].map(__typename => ({ __typename, orderNo: ORDER })) },
    )
    expect(answer).toEqual({
      data: { _entities: [{ payDetail: { paidAmount: '7.9' } }, null] },
      errors: [expect.objectContaining({ path: ['_entities', 1] })],
    })
    expect(gateway.upstreamCalls()).toEqual([`get-order-pay-detail orderNo=${ORDER}`])
  })

  test('plans what it will cost, and traces what it did', async () => {
    const explained = async (explain: string) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-gateway-explain': explain },
        body: JSON.stringify({ query: `{ billingOrder(orderNo: "${ORDER}") { goodsName payDetail { payType } } }` }),
      })
      return ((await response.json()) as { extensions: Record<string, unknown> }).extensions
    }
    const requests = [
      { endpoint: 'get-order-detail', fields: ['billingOrder'] },
      { endpoint: 'get-order-pay-detail', fields: ['billingOrder.payDetail'] },
    ]
    expect(await explained('plan')).toMatchObject({ plan: { minCalls: 2, maxCalls: 2, rounds: 1, requests } })
    expect(await explained('1')).toMatchObject({ upstream: { calls: 2, requests } })
  })

  test('does not know the names without it', async () => {
    const { data, errors } = await gateway.query('{ order(orderNo: "1") { orderNo } }')
    expect(data).toBeUndefined()
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Cannot query field "order" on type "Query"/),
    ])
  })
})
