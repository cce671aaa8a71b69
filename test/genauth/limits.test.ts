import { describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'

const QUERY = '{ orders(first: 100) { nodes { orderNo payDetail { paidAmount } } } }'

interface Order {
  readonly orderNo: string
  readonly payDetail: { readonly paidAmount: string } | null
}

describe.each(['body', 'http'] as const)('100 orders with payments, where refusals come as %s,', refusals => {
  test.each([
    ['takes 60 requests a second', { rps: 60 }],
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
