import { describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'

const QUERY = '{ orders(first: 100) { nodes { orderNo payDetail { paidAmount } } } }'

interface Order {
  readonly orderNo: string
  readonly payDetail: { readonly paidAmount: string } | null
}

describe.each(['body', 'http'] as const)('100 orders with payments, where refusals come as %s,', refusals => {
  test.each([
    // Fewer than half of the 102 requests: wherever a second ends among them, some are refused.
    ['takes 45 requests a second', { rps: 45 }],
    ['takes 20 requests at a time', { maxConcurrent: 20, latencyMs: 100 }],
  ])('are all delivered by a GenAuth that %s', async (_what, limits) => {
    await using gateway = await startGateway({ genauth: { ...limits, refusals } })
    const { data, errors } = await gateway.query(QUERY)
    expect(errors).toBeUndefined()
    const { nodes } = (data as { orders: { nodes: Order[] } }).orders
    const payments = [...gateway.genauth.state.orders.keys()].slice(0, 100).map(orderNo => ({
      orderNo,
      paid: gateway.genauth.state.payments.get(orderNo)?.['paidAmount'] || null,
    }))
    expect(nodes.map(({ orderNo, payDetail }) => ({ orderNo, paid: payDetail?.paidAmount ?? null }))).toEqual(payments)
    const refused = gateway.genauth.calls.filter(({ statusCode }) => statusCode === 429 || statusCode === 503)
    expect(refused.length).toBeGreaterThan(0)
  })
})

describe('clients that ask at the same moment', () => {
  test('for an order with its payment cost two calls, not four', async () => {
    await using gateway = await startGateway({ genauth: { latencyMs: 200 } })
    const query = '{ order(orderNo: "2022080911591337da0aae9660") { goodsName payDetail { paidAmount } } }'
    const answers = await Promise.all([gateway.query(query), gateway.query(query)])
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined])
    expect(gateway.upstreamCalls()).toHaveLength(2)
  })

  test('for the same page of ten payments cost 11 calls, however many they are', async () => {
    await using gateway = await startGateway({ genauth: { latencyMs: 500 } })
    const query = '{ orders(first: 10) { nodes { orderNo payDetail { paidAmount } } } }'
    const answers = await Promise.all(Array.from({ length: 50 }, () => gateway.query(query)))
    expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([])
    expect(gateway.upstreamCalls()).toHaveLength(11)
  })
})

test('one order asked beside a query of 200 payments waits for none of its rounds but the one in flight', async () => {
  await using gateway = await startGateway({ genauth: { orders: 250, latencyMs: 100 } })
  const { calls } = gateway.genauth
  const large = gateway.query('{ orders(first: 200) { nodes { payDetail { paidAmount } } } }')
  await expect.poll(() => calls.filter(({ endpoint }) => endpoint === 'get-order-pay-detail').length).toBe(32)
  const small = gateway.query('{ order(orderNo: "2022080911591337da0aae9660") { goodsName } }')
  expect((await small).errors).toBeUndefined()
  const before = calls.findIndex(({ endpoint }) => endpoint === 'get-order-detail')
  // Two rounds of 32 and the pages: those in flight when it was asked, and those that were sent while it arrived.
  expect(calls.slice(0, before).filter(({ endpoint }) => endpoint === 'get-order-pay-detail').length).toBeLessThan(65)
  expect((await large).errors).toBeUndefined()
})
