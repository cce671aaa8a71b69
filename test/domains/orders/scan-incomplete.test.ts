import { describe, expect, test } from 'vitest'
import { startGateway } from '../../support/gateway.js'

const refused = (path: string, more: object) => ({
  message: expect.stringContaining('Select "scan"'),
  locations: expect.anything(),
  path: [path],
  extensions: {
    code: 'SCAN_INCOMPLETE',
    retryable: false,
    limit: 'MAX_SCAN_PAGES',
    rowsInList: 300,
    ...more,
  },
})

/** 300 orders, of which two pages are read. */
const start = () => startGateway({ genauth: { orders: 300 }, env: { MAX_SCAN_PAGES: '2' } })
/** Keeps five orders of six. */
const KNOWN = '{ status: [UNPAID, PAID, COMPLETED, CANCELLED, EXPIRED] }'
const READ = { allowed: 2, rowsRead: 100 }

describe('where MAX_SCAN_PAGES cuts a list off', () => {
  test('a summary of 3,000 orders is an error with the usual settings, unless it says how much was read', async () => {
    await using gateway = await startGateway({ genauth: { orders: 3000 } })
    const { data, errors } = await gateway.query('{ orderSummary { count actualAmount } usage { modelCode } }')
    expect(errors).toEqual([refused('orderSummary', { allowed: 50, rowsRead: 2500, rowsInList: 3000 })])
    expect(errors?.[0]?.message).toContain('2500 of 3000 rows were read')
    expect(data).toMatchObject({ orderSummary: null, usage: expect.any(Array) })
    expect(await gateway.query('{ orderSummary { count s: scan { complete ordersRead ordersInPool } } }')).toEqual({
      data: { orderSummary: { count: 2500, s: { complete: false, ordersRead: 2500, ordersInPool: 3000 } } },
    })
  })

  test('a summary that needs no orders is answered', async () => {
    await using gateway = await start()
    expect((await gateway.query('{ orderSummary { currency } }')).errors).toBeUndefined()
  })

  test('a filtered page that is not full is an error, unless it says how much was read', async () => {
    await using gateway = await start()
    const orders = (fields: string, first = 200) =>
      gateway.query(`{ orders(first: ${first}, filter: ${KNOWN}) { ${fields} } }`)
    expect(await orders('nodes { orderNo }')).toEqual({
      data: { orders: null },
      errors: [refused('orders', READ)],
    })
    expect(await orders('nodes { orderNo } scan @include(if: false) { complete }')).toEqual({
      data: { orders: null },
      errors: [refused('orders', READ)],
    })
    const whole = await orders('edges { node { orderNo } } scan { complete }')
    expect(whole).toMatchObject({ data: { orders: { scan: { complete: false } } } })
    expect(whole.errors).toBeUndefined()
  })

  test('a full page is answered, but its count is not known', async () => {
    await using gateway = await start()
    const orders = (fields: string) => gateway.query(`{ orders(first: 50, filter: ${KNOWN}) { ${fields} } }`)
    const page = await orders('nodes { orderNo } pageInfo { hasNextPage }')
    expect(page).toMatchObject({ data: { orders: { pageInfo: { hasNextPage: true } } } })
    expect(page.errors).toBeUndefined()
    expect((await orders('totalCount nodes { orderNo }')).errors).toEqual([refused('orders', READ)])
    expect(await orders('totalCount scan { complete }')).toEqual({
      data: { orders: { totalCount: null, scan: { complete: false } } },
    })
  })

  test('what is selected elsewhere is answered', async () => {
    await using gateway = await start()
    const { data, errors } = await gateway.query(
      '{ a: orderSummary { count } b: orderSummary { count scan { complete } } orders(first: 1) { totalCount } }',
    )
    expect(errors).toEqual([refused('a', READ)])
    expect(data).toEqual({ a: null, b: { count: 100, scan: { complete: false } }, orders: { totalCount: 300 } })
  })
})
