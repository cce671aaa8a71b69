// Filters and summaries, and lists that move while they are read; long because whole answers are compared.

import { describe, expect, test } from 'vitest'
import { readFilter } from '../../../src/domains/orders/filter.js'
import { encodeCursor } from '../../../src/paging/cursor.js'
import type { SimulatorOptions, State } from '../../../src/simulator/index.js'
import { digest } from '../../support/digest.js'
import { type Answer, startGateway, type TestGateway } from '../../support/gateway.js'

const PAGES_50 = (count: number) => Array.from({ length: count }, (_, index) => `get-orders page=${index + 1} limit=50`)

const wireOrder = (index: number, more: object = {}) => ({
  orderNo: `O-${index}`,
  goodsName: '企业版',
  goodsNameEn: 'Enterprise',
  goodsUnitPrice: '10.00',
  quantity: '1',
  actualAmount: '10.00',
  status: '3',
  orderType: 'New',
  createTime: '2022-08-09 11:59:13',
  source: 'SelfHelp',
  ...more,
})

/** A pool of exactly these orders. */
async function startWith(
  orders: readonly { orderNo: string }[],
  options: { env?: Record<string, string>; genauth?: SimulatorOptions } = {},
) {
  const gateway = await startGateway(options)
  fill(gateway.genauth.state, orders)
  return gateway
}

function fill({ orders }: State, records: readonly { orderNo: string }[]) {
  orders.clear()
  for (const record of records) orders.set(record.orderNo, record)
}

const many = (count: number, more: (index: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, index) => wireOrder(index, more(index)))

interface Filtered {
  readonly totalCount: number | null
  readonly nodes: readonly { readonly orderNo: string }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string | null
  }
  readonly scan: { readonly complete: boolean; readonly ordersRead: number; readonly ordersInPool: number | null }
}

const filtered = async (gateway: TestGateway, args: string): Promise<Filtered> => {
  const answer = await gateway.query(
    `{ orders(${args}) { totalCount nodes { orderNo } pageInfo { hasNextPage hasPreviousPage endCursor } scan { complete ordersRead ordersInPool } } }`,
  )
  expect(answer.errors).toBeUndefined()
  return answer.data?.['orders'] as Filtered
}

describe('a filter', () => {
  test('keeps what holds for all of its conditions, read once', async () => {
    const orders = many(120, index => ({
      status: String((index % 5) + 1),
      orderType: index % 2 ? 'New' : 'Renew',
      source: index % 3 ? 'SelfHelp' : 'Offline',
      createTime: `2022-${String((index % 12) + 1).padStart(2, '0')}-09 11:59:13`,
    }))
    await using gateway = await startWith(orders)
    const expected = orders.filter(
      ({ status, source, createTime }) =>
        status === '3' && source === 'SelfHelp' && createTime >= '2022-03' && createTime < '2022-09',
    )
    const found = await filtered(
      gateway,
      'filter: { status: [COMPLETED], source: SELF_HELP, createdFrom: "2022-03-01T00:00:00+08:00", createdBefore: "2022-08-31T16:00:00Z" }',
    )
    expect(found).toEqual({
      totalCount: expected.length,
      nodes: expected.map(({ orderNo }) => ({ orderNo })),
      pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: expect.any(String) },
      scan: { complete: true, ordersRead: 120, ordersInPool: 120 },
    })
    expect(expected.length).toBeGreaterThan(3)
    expect(gateway.upstreamCalls()).toEqual(PAGES_50(3))
  })

  test('is paged through without a gap or a repetition', async () => {
    await using gateway = await startWith(many(130, index => ({ status: index % 3 ? '1' : '3' })))
    const seen: string[] = []
    for (let after = ''; ; ) {
      const page = await filtered(gateway, `filter: { status: COMPLETED }, first: 10${after}`)
      seen.push(...page.nodes.map(({ orderNo }) => orderNo))
      expect(page.totalCount).toBe(44)
      expect(page.pageInfo.hasPreviousPage).toBe(after !== '')
      if (!page.pageInfo.hasNextPage) break
      after = `, after: "${page.pageInfo.endCursor}"`
    }
    expect(seen).toEqual(many(130).flatMap(({ orderNo }, index) => (index % 3 ? [] : [orderNo])))
  })

  test('that asks for nothing is none', async () => {
    await using gateway = await startWith(many(3))
    expect(await gateway.query('{ orders(filter: {}) { totalCount scan { complete } } }')).toEqual({
      data: { orders: { totalCount: 3, scan: null } },
    })
  })

  test('keeps words that nobody knows where UNRECOGNIZED is asked for, and no order that it cannot judge', async () => {
    await using gateway = await startWith([
      wireOrder(0, { status: '9' }),
      wireOrder(1, { status: '' }),
      wireOrder(2, { status: 3 }),
      wireOrder(3, { createTime: 'yesterday' }),
    ])
    expect((await filtered(gateway, 'filter: { status: UNRECOGNIZED }')).nodes).toEqual([{ orderNo: 'O-0' }])
    expect((await filtered(gateway, 'filter: { createdFrom: "2000-01-01T00:00:00Z" }')).nodes).toEqual([
      { orderNo: 'O-0' },
      { orderNo: 'O-1' },
      { orderNo: 'O-2' },
    ])
  })

  test.each([
    ['filter: { status: PAID }, last: 1', 'Only "first" and "after" can be combined with "filter".'],
    ['filter: { status: PAID }, before: "x"', 'Only "first" and "after" can be combined with "filter".'],
    ['filter: { createdFrom: "2022-08-09" }', '"createdFrom" must be a time with its offset'],
    ['filter: { createdBefore: "2022-02-30T00:00:00Z" }', '"createdBefore" must be a time with its offset'],
    ['filter: { createdBefore: 7 }', '"createdBefore" must be a time with its offset'],
    ['filter: { createdFrom: "2022-08-09T00:00:00+08:00[UTC]" }', '"createdFrom" must be a time with its offset'],
    ['filter: { createdFrom: "2022-08-09T00:00:00+0800" }', '"createdFrom" must be a time with its offset'],
    ['filter: { createdFrom: "20220809T000000Z" }', '"createdFrom" must be a time with its offset'],
    ['filter: { status: PAID }, first: 0', '"first" must be from 1 to 200'],
  ])('with %s is refused, and costs no call', async (args, says) => {
    await using gateway = await startWith([])
    expect(await gateway.query(`{ orders(${args}) { totalCount } }`)).toMatchObject({
      data: { orders: null },
      errors: [{ message: expect.stringContaining(says), extensions: { code: 'BAD_USER_INPUT' } }],
    })
    expect(gateway.genauth.calls).toEqual([])
  })

  test('compares times to the last digit', async () => {
    await using gateway = await startWith(many(1))
    const found = async (filter: string) => (await filtered(gateway, `filter: { ${filter} }`)).nodes.length
    expect(await found('createdFrom: "2022-08-09T11:59:13+08:00"')).toBe(1)
    expect(await found('createdFrom: "2022-08-09T11:59:13.000000001+08:00"')).toBe(0)
    expect(await found('createdBefore: "2022-08-09T11:59:13.000000001+08:00"')).toBe(1)
    expect(await found('createdBefore: "2022-08-09t03:59:13z"')).toBe(0)
  })

  test.each([
    ['an empty list', 'status: []'],
    ['an empty list beside other conditions', 'orderType: [], status: [PAID]'],
    ['a range that ends where it begins', 'createdFrom: "2022-08-09T00:00:00Z", createdBefore: "2022-08-09T00:00:00Z"'],
    [
      'a range that ends before it begins',
      'createdFrom: "2022-08-09T00:00:00Z", createdBefore: "2022-08-09T07:00:00+08:00"',
    ],
  ])('with %s matches nothing, and needs no call to know', async (_what, filter) => {
    await using gateway = await startWith(many(120))
    expect(await filtered(gateway, `filter: { ${filter} }`)).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
      scan: { complete: true, ordersRead: 0, ordersInPool: null },
    })
    expect(
      await gateway.query(
        `{ orderSummary(filter: { ${filter} }) { count actualAmount scan { complete ordersRead ordersInPool } } }`,
      ),
    ).toEqual({
      data: {
        orderSummary: {
          count: 0,
          actualAmount: '0',
          scan: { complete: true, ordersRead: 0, ordersInPool: null },
        },
      },
    })
    expect(gateway.genauth.calls).toEqual([])
  })

  test('takes the cursors of its own list only, however it is written', async () => {
    await using gateway = await startWith(many(9))
    const { pageInfo } = await filtered(gateway, 'filter: { status: [COMPLETED, PAID] }, first: 2')
    const again = await filtered(
      gateway,
      `filter: { status: [PAID, COMPLETED, PAID] }, first: 2, after: "${pageInfo.endCursor}"`,
    )
    expect(again.nodes).toEqual([{ orderNo: 'O-2' }, { orderNo: 'O-3' }])
    for (const other of ['filter: { status: PAID },', '']) {
      expect(await gateway.query(`{ orders(${other} after: "${pageInfo.endCursor}") { totalCount } }`)).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      })
    }
  })
})

describe('a scan that may not read everything', () => {
  test('says so, and goes on from where it stopped, even where it found nothing', async () => {
    await using gateway = await startWith(
      many(330, index => ({ status: index === 329 ? '1' : '3' })),
      { env: { MAX_SCAN_PAGES: '2' } },
    )
    const pages: Filtered[] = []
    for (let after = ''; ; ) {
      const page = await filtered(gateway, `filter: { status: UNPAID }${after}`)
      pages.push(page)
      expect(gateway.upstreamCalls().length).toBeLessThanOrEqual(2)
      if (!page.pageInfo.hasNextPage) break
      after = `, after: "${page.pageInfo.endCursor}"`
    }
    expect(pages.map(({ nodes, totalCount, scan }) => [nodes.length, totalCount, scan])).toEqual([
      [0, null, { complete: false, ordersRead: 100, ordersInPool: 330 }],
      [0, null, { complete: false, ordersRead: 100, ordersInPool: 330 }],
      [0, null, { complete: false, ordersRead: 100, ordersInPool: 330 }],
      [1, null, { complete: false, ordersRead: 30, ordersInPool: 330 }],
    ])
  })

  test.each([
    { orders: 100, after: 99 },
    { orders: 100, after: 200 },
    { orders: 49, after: 120 },
    { orders: 130, after: 500 },
  ])('reads no more than it may of $orders orders after place $after', async ({ orders, after }) => {
    await using gateway = await startWith(many(orders), { env: { MAX_SCAN_PAGES: '2' } })
    const { key } = readFilter({ status: ['COMPLETED'] }) ?? { key: '' }
    const found = await filtered(
      gateway,
      `filter: { status: COMPLETED }, after: "${encodeCursor('orders', after, digest(key))}"`,
    )
    expect(found).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } })
    expect(gateway.upstreamCalls().length).toBeLessThanOrEqual(2)
  })

  test('goes on beyond a page that came short, rather than to the same place again', async () => {
    await using gateway = await startWith(many(330), {
      env: { MAX_SCAN_PAGES: '1' },
      genauth: { faults: [{ kind: 'short-page', endpoint: 'get-orders' }] },
    })
    const cursors = new Set<string | null>()
    for (let after = ''; ; ) {
      const { pageInfo } = await filtered(gateway, `filter: { status: UNPAID }${after}`)
      if (!pageInfo.hasNextPage) break
      expect(cursors).not.toContain(pageInfo.endCursor)
      cursors.add(pageInfo.endCursor)
      after = `, after: "${pageInfo.endCursor}"`
    }
    expect(cursors.size).toBe(6)
  })

  test('never sums up as if it had', async () => {
    await using gateway = await startWith(many(120), { env: { MAX_SCAN_PAGES: '2' } })
    expect(
      await gateway.query('{ orderSummary { count actualAmount scan { complete ordersRead ordersInPool } } }'),
    ).toEqual({
      data: {
        orderSummary: {
          count: 100,
          actualAmount: '1000.00',
          scan: { complete: false, ordersRead: 100, ordersInPool: 120 },
        },
      },
    })
  })

  test('fails where a page of it fails, rather than leave it out', async () => {
    await using gateway = await startWith(many(120))
    gateway.genauth.faults.add({ kind: 'error-body', statusCode: 503, endpoint: 'get-orders', page: 2 })
    expect(
      await gateway.query('{ orderSummary { count } orders(filter: { status: PAID }) { totalCount } }'),
    ).toMatchObject({
      data: { orderSummary: null, orders: null },
      errors: [{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }, { extensions: { code: 'UPSTREAM_UNAVAILABLE' } }],
    })
  })

  test('is not complete where an order could not be read, or the count', async () => {
    await using gateway = await startWith([wireOrder(0), { ...wireOrder(1), orderNo: '' }])
    expect((await filtered(gateway, 'filter: { status: COMPLETED }')).scan).toEqual({
      complete: false,
      ordersRead: 1,
      ordersInPool: 2,
    })

    await using counting = await startWith(many(70))
    counting.genauth.faults.add({ kind: 'wrong-type', endpoint: 'get-orders' })
    expect(await filtered(counting, 'filter: { source: SELF_HELP }')).toMatchObject({
      totalCount: null,
      scan: { complete: false, ordersRead: 70, ordersInPool: null },
      pageInfo: { hasNextPage: true },
    })
    expect(counting.upstreamCalls()).toEqual(PAGES_50(2))
  })
})

/** Puts an order in front of all others. */
const arrive = (orderNo: string) => (orders: State['orders']) => {
  const rest = [...orders]
  orders.clear()
  orders.set(orderNo, wireOrder(0, { orderNo }))
  for (const [number, order] of rest) orders.set(number, order)
}

describe('a list that moves while it is read', () => {
  /** Changes the pool when its second page is asked for, as often as there are changes. */
  const moving = (...changes: ((orders: State['orders']) => void)[]): SimulatorOptions => ({
    onRequest(endpoint, { page }, { orders }) {
      if (endpoint === 'get-orders' && page === '2') changes.shift()?.(orders)
    },
  })
  const vanish = (orderNo: string) => (orders: State['orders']) => void orders.delete(orderNo)

  const summary = async (gateway: TestGateway): Promise<Answer> =>
    gateway.query('{ orderSummary { count actualAmount scan { complete ordersRead ordersInPool } } }')

  test('by an order that arrives is read again: none is counted twice and none is missed', async () => {
    await using gateway = await startWith(many(120), { genauth: moving(arrive('NEW')) })
    expect(await summary(gateway)).toEqual({
      data: {
        orderSummary: {
          count: 121,
          actualAmount: '1210.00',
          scan: { complete: true, ordersRead: 121, ordersInPool: 121 },
        },
      },
    })
    expect(gateway.upstreamCalls().sort()).toEqual([...PAGES_50(3), ...PAGES_50(3)].sort())
  })

  test('by an order that vanishes is read again, and the vanished one is not counted', async () => {
    await using gateway = await startWith(many(120), { genauth: moving(vanish('O-3')) })
    expect(await summary(gateway)).toEqual({
      data: {
        orderSummary: {
          count: 119,
          actualAmount: '1190.00',
          scan: { complete: true, ordersRead: 119, ordersInPool: 119 },
        },
      },
    })
  })

  test('by one that arrives while another vanishes at the end shows by the order that comes twice', async () => {
    const both = (orders: State['orders']) => {
      vanish('O-119')(orders)
      arrive('NEW')(orders)
    }
    await using gateway = await startWith(many(120), { genauth: moving(both) })
    expect(await summary(gateway)).toEqual({
      data: {
        orderSummary: {
          count: 120,
          actualAmount: '1200.00',
          scan: { complete: true, ordersRead: 120, ordersInPool: 120 },
        },
      },
    })
  })

  test('again and again is not passed off as complete, and no order counts twice', async () => {
    const arrivals = Array.from({ length: 40 }, (_, index) => arrive(`NEW-${index}`))
    await using gateway = await startWith(many(120), { env: { MAX_SCAN_PAGES: '9' }, genauth: moving(...arrivals) })
    const answer = await summary(gateway)
    expect(answer).toEqual({
      data: {
        orderSummary: {
          count: 122,
          actualAmount: '1220.00',
          scan: { complete: false, ordersRead: 122, ordersInPool: 122 },
        },
      },
    })
    expect(gateway.upstreamCalls()).toHaveLength(9)
  })
})

describe('two scans of one operation', () => {
  test('from different places do not disturb each other where the list moves', async () => {
    let asked = 0
    await using gateway = await startWith(many(330), {
      env: { MAX_SCAN_PAGES: '4' },
      // The count differs from page to page, so that both scans read again what they have read.
      genauth: {
        onRequest(endpoint, _params, { orders }) {
          if (endpoint !== 'get-orders') return
          asked += 1
          arrive(`NEW-${asked}`)(orders)
        },
      },
    })
    const { key } = readFilter({ status: ['COMPLETED'] }) ?? { key: '' }
    await gateway.query(`{
      a: orders(filter: { status: COMPLETED }) { nodes { orderNo } }
      b: orders(filter: { status: COMPLETED }, after: "${encodeCursor('orders', 110, digest(key))}") { nodes { orderNo } }
    }`)
    expect(asked).toBeLessThanOrEqual(8)
  })
})

describe('a summary', () => {
  test('of more orders than a function takes arguments', async () => {
    await using gateway = await startWith(many(130_000), {
      env: { MAX_SCAN_PAGES: '2600', MAX_UPSTREAM_CALLS: '2600', GENAUTH_TRANSPORT: 'undici' },
    })
    expect(await gateway.query('{ orderSummary { count actualAmount scan { complete ordersRead } } }')).toEqual({
      data: {
        orderSummary: { count: 130_000, actualAmount: '1300000.00', scan: { complete: true, ordersRead: 130_000 } },
      },
    })
  })

  test('counts and sums exactly, by status and by month', async () => {
    await using gateway = await startWith(
      [
        wireOrder(0, { actualAmount: '0.1', status: '3', createTime: '2022-08-31 23:59:59' }),
        wireOrder(1, { actualAmount: '0.2', status: '2', createTime: '2022-09-01 00:00:00' }),
        wireOrder(2, { actualAmount: '9007199254740993.01', status: '3', createTime: '2022-08-01 00:00:00' }),
        wireOrder(3, { actualAmount: '', status: '9', createTime: '' }),
        wireOrder(4, { actualAmount: '-0.31', status: '8', createTime: '2021-01-01 00:00:00' }),
        wireOrder(5, { actualAmount: 7, status: 3, createTime: '2021-01-02 00:00:00' }),
      ],
      { env: { GENAUTH_CURRENCY: 'CNY' } },
    )
    const answer = await gateway.query(`{
      orderSummary {
        count actualAmount unreadableAmounts currency
        byStatus { status rawStatus count actualAmount }
        byMonth { month count actualAmount }
        scan { complete }
      }
    }`)
    expect(answer).toEqual({
      data: {
        orderSummary: {
          count: 6,
          actualAmount: '9007199254740993.00',
          unreadableAmounts: 2,
          currency: 'CNY',
          byStatus: [
            { status: 'PAID', rawStatus: '2', count: 1, actualAmount: '0.2' },
            { status: 'COMPLETED', rawStatus: '3', count: 2, actualAmount: '9007199254740993.11' },
            { status: 'UNRECOGNIZED', rawStatus: '9', count: 1, actualAmount: null },
            { status: 'UNRECOGNIZED', rawStatus: '8', count: 1, actualAmount: '-0.31' },
            { status: null, rawStatus: null, count: 1, actualAmount: null },
          ],
          byMonth: [
            { month: '2021-01', count: 2, actualAmount: '-0.31' },
            { month: '2022-08', count: 2, actualAmount: '9007199254740993.11' },
            { month: '2022-09', count: 1, actualAmount: '0.2' },
            { month: null, count: 1, actualAmount: null },
          ],
          scan: { complete: true },
        },
      },
    })
  })

  test('of nothing is nothing', async () => {
    await using gateway = await startWith([])
    expect(
      await gateway.query(
        '{ orderSummary { count actualAmount unreadableAmounts byStatus { count } byMonth { count } scan { complete ordersRead ordersInPool } } }',
      ),
    ).toEqual({
      data: {
        orderSummary: {
          count: 0,
          actualAmount: '0',
          unreadableAmounts: 0,
          byStatus: [],
          byMonth: [],
          scan: { complete: true, ordersRead: 0, ordersInPool: 0 },
        },
      },
    })
  })

  test('shares its pages with the filters of the same operation', async () => {
    await using gateway = await startWith(many(120, index => ({ status: index % 2 ? '3' : '1' })))
    const answer = await gateway.query(`{
      all: orderSummary { count }
      paid: orderSummary(filter: { status: COMPLETED }) { count actualAmount }
      orders(filter: { status: UNPAID }) { totalCount }
    }`)
    expect(answer).toEqual({
      data: { all: { count: 120 }, paid: { count: 60, actualAmount: '600.00' }, orders: { totalCount: 60 } },
    })
    expect(gateway.upstreamCalls()).toEqual(PAGES_50(3))
  })
})
