// Orders, payments and windows through the graph; long because whole answers are compared and calls counted.

import { describe, expect, test } from 'vitest'
import { encodeCursor } from '../../../src/paging/cursor.js'
import { type Answer, startGateway } from '../../support/gateway.js'

const DOCUMENTED = '2022080911591337da0aae9660'

/** Numbers of the simulator's orders, in the order of its list. */
const numbers = ({ genauth }: { genauth: { state: { orders: ReadonlyMap<string, unknown> } } }) => [
  ...genauth.state.orders.keys(),
]

const connectionOf = <Connection>({ data }: Answer) => data?.['orders'] as Connection

const error = (code: string, path: (string | number)[], more: object = {}) =>
  expect.objectContaining({ path, extensions: expect.objectContaining({ code, ...more }) })

describe('an order', () => {
  test('shows what GenAuth has of it and of its payment, exactly', async () => {
    await using gateway = await startGateway({ env: { GENAUTH_CURRENCY: 'CNY' } })
    const answer = await gateway.query(
      `query ($orderNo: ID!) {
        order(orderNo: $orderNo) {
          orderNo goodsName goodsNameEn goodsUnitPrice quantity actualAmount currency
          status rawStatus orderType rawOrderType source rawSource createTime
          payDetail {
            orderNo channelOrderNo paidAmount currency paidTime paidAccountNo payStatus createTime payType
          }
        }
      }`,
      { orderNo: DOCUMENTED },
    )
    expect(answer).toEqual({
      data: {
        order: {
          orderNo: DOCUMENTED,
          goodsName: '测试套餐包',
          goodsNameEn: 'test package',
          goodsUnitPrice: '99.00',
          quantity: 1,
          actualAmount: '7.9',
          currency: 'CNY',
          status: 'COMPLETED',
          rawStatus: '3',
          orderType: 'NEW',
          rawOrderType: 'New',
          source: 'SELF_HELP',
          rawSource: 'SelfHelp',
          createTime: '2022-08-09T11:59:13+08:00',
          payDetail: {
            orderNo: DOCUMENTED,
            channelOrderNo: 'Mock22e7ecfd-745d-46ad-b563-ef4db5719bfb',
            paidAmount: '7.9',
            currency: 'CNY',
            paidTime: '2022-08-09T11:59:46+08:00',
            paidAccountNo: '62bec1591aeb41ad3f1a6503',
            payStatus: '3',
            createTime: '2022-08-09T11:59:20+08:00',
            payType: 'Alipay',
          },
        },
      },
    })
    expect(gateway.upstreamCalls().sort()).toEqual([
      `get-order-detail orderNo=${DOCUMENTED}`,
      `get-order-pay-detail orderNo=${DOCUMENTED}`,
    ])
  })

  test('that nobody knows is null, without an error', async () => {
    await using gateway = await startGateway()
    expect(await gateway.query('{ order(orderNo: "nobody") { goodsName payDetail { paidAmount } } }')).toEqual({
      data: { order: null },
    })
    expect(await gateway.query('{ order(orderNo: "nobody") { orderNo } }')).toEqual({ data: { order: null } })
  })

  test('without a payment has none', async () => {
    await using gateway = await startGateway()
    gateway.genauth.state.payments.delete(DOCUMENTED)
    expect(
      await gateway.query(`{ order(orderNo: "${DOCUMENTED}") { actualAmount payDetail { paidAmount } } }`),
    ).toEqual({
      data: { order: { actualAmount: '7.9', payDetail: null } },
    })
  })

  test('keeps amounts digit for digit, beyond what a float can hold', async () => {
    await using gateway = await startGateway()
    const order = { ...gateway.genauth.state.orders.get(DOCUMENTED), actualAmount: '90071992547409931234567890.10' }
    gateway.genauth.state.orders.set(DOCUMENTED, order)
    expect(await gateway.query(`{ order(orderNo: "${DOCUMENTED}") { actualAmount } }`)).toEqual({
      data: { order: { actualAmount: '90071992547409931234567890.10' } },
    })
  })

  test('survives words that this gateway has never seen', async () => {
    await using gateway = await startGateway()
    const order = {
      ...gateway.genauth.state.orders.get(DOCUMENTED),
      status: '9',
      orderType: '__proto__',
      source: '退款',
    }
    gateway.genauth.state.orders.set(DOCUMENTED, order)
    const query = `{ order(orderNo: "${DOCUMENTED}") { status rawStatus orderType rawOrderType source rawSource } }`
    expect(await gateway.query(query)).toEqual({
      data: {
        order: {
          status: 'UNRECOGNIZED',
          rawStatus: '9',
          orderType: 'UNRECOGNIZED',
          rawOrderType: '__proto__',
          source: 'UNRECOGNIZED',
          rawSource: '退款',
        },
      },
    })
  })

  test('says nothing where GenAuth says nothing, and why where it cannot be read', async () => {
    await using gateway = await startGateway()
    const { goodsName: _missing, ...rest } = gateway.genauth.state.orders.get(DOCUMENTED) ?? {}
    gateway.genauth.state.orders.set(DOCUMENTED, {
      ...rest,
      goodsNameEn: '',
      goodsUnitPrice: null,
      quantity: 1,
      actualAmount: '7,90',
      status: ['3'],
      createTime: '2022-08-09T11:59:13Z',
    })
    const answer = await gateway.query(
      `{ order(orderNo: "${DOCUMENTED}") { orderNo goodsName goodsNameEn goodsUnitPrice quantity actualAmount status createTime } }`,
    )
    expect(answer.data).toEqual({
      order: {
        orderNo: DOCUMENTED,
        goodsName: null,
        goodsNameEn: null,
        goodsUnitPrice: null,
        quantity: null,
        actualAmount: null,
        status: null,
        createTime: null,
      },
    })
    expect(answer.errors?.map(({ path, message }) => [path?.at(-1), message])).toEqual([
      ['goodsName', 'Invalid response from get-order-detail: "goodsName" is missing.'],
      ['quantity', 'Invalid response from get-order-detail: "quantity" is a number.'],
      ['actualAmount', 'Invalid response from get-order-detail: "actualAmount" is text in an unexpected format.'],
      ['status', 'Invalid response from get-order-detail: "status" is a list.'],
      ['createTime', 'Invalid response from get-order-detail: "createTime" is text in an unexpected format.'],
    ])
    expect(new Set(answer.errors?.map(({ extensions }) => extensions['code']))).toEqual(new Set(['UPSTREAM_MALFORMED']))
  })

  test('is not mistaken for another one that GenAuth answers with', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'foreign-record', endpoint: 'get-order-detail' })
    gateway.genauth.faults.add({ kind: 'foreign-record', endpoint: 'get-order-pay-detail' })
    const whole = await gateway.query(`{ order(orderNo: "${DOCUMENTED}") { goodsName } }`)
    expect(whole).toEqual({ data: { order: null }, errors: [error('UPSTREAM_MALFORMED', ['order'])] })

    gateway.genauth.faults.clear()
    gateway.genauth.faults.add({ kind: 'foreign-record', endpoint: 'get-order-pay-detail' })
    expect(
      await gateway.query(`{ order(orderNo: "${DOCUMENTED}") { actualAmount payDetail { paidAmount } } }`),
    ).toEqual({
      data: { order: { actualAmount: '7.9', payDetail: null } },
      errors: [error('UPSTREAM_MALFORMED', ['order', 'payDetail'])],
    })
  })

  test('keeps its detail when its payment fails', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'error-body', statusCode: 503, endpoint: 'get-order-pay-detail' })
    expect(
      await gateway.query(`{ order(orderNo: "${DOCUMENTED}") { actualAmount payDetail { paidAmount } } }`),
    ).toEqual({
      data: { order: { actualAmount: '7.9', payDetail: null } },
      errors: [error('UPSTREAM_UNAVAILABLE', ['order', 'payDetail'], { retryable: true })],
    })
  })
})

describe('an order of the list', () => {
  test.each(['订单 1', 'a/b?c=d&e#f%20', '..', '\u{1f4b0}', `${'9'.repeat(256)}`])(
    'is found by its number, whatever that looks like: %s',
    async orderNo => {
      await using gateway = await startGateway({ genauth: { orders: 0 } })
      gateway.genauth.state.orders.set(orderNo, { orderNo, goodsName: 'x' })
      gateway.genauth.state.payments.set(orderNo, { orderNo, paidAmount: '1' })
      const { data } = await gateway.query(
        `query ($orderNo: ID!) {
          orders { nodes { orderNo } }
          order(orderNo: $orderNo) { goodsName payDetail { paidAmount } }
        }`,
        { orderNo },
      )
      expect(data).toEqual({
        orders: { nodes: [{ orderNo }] },
        order: { goodsName: 'x', payDetail: { paidAmount: '1' } },
      })
    },
  )

  test('that has no number by which it could be found is malformed', async () => {
    await using gateway = await startGateway({ genauth: { orders: 0 } })
    gateway.genauth.state.orders.set('x', { orderNo: 'a\nb' })
    expect(await gateway.query('{ orders { nodes { orderNo } } }')).toEqual({
      data: { orders: { nodes: [null] } },
      errors: [error('UPSTREAM_MALFORMED', ['orders', 'nodes', 0])],
    })
  })
})

test('something else instead of a payment is not taken for the absence of one', async () => {
  await using gateway = await startGateway()
  gateway.genauth.state.payments.set(DOCUMENTED, { success: false })
  const { errors } = await gateway.query(`{ order(orderNo: "${DOCUMENTED}") { payDetail { payType paidAmount } } }`)
  expect(errors).toEqual([
    error('UPSTREAM_MALFORMED', ['order', 'payDetail', 'payType']),
    error('UPSTREAM_MALFORMED', ['order', 'payDetail', 'paidAmount']),
  ])
})

test('a payment without a single field is none, and proves no order', async () => {
  await using gateway = await startGateway()
  gateway.genauth.state.payments.set('nobody', {})
  expect(await gateway.query('{ order(orderNo: "nobody") { orderNo payDetail { payType } } }')).toEqual({
    data: { order: null },
  })
  gateway.genauth.state.payments.set(DOCUMENTED, {})
  expect(await gateway.query(`{ order(orderNo: "${DOCUMENTED}") { payDetail { payType } } }`)).toEqual({
    data: { order: { payDetail: null } },
  })
})

describe('calls to GenAuth', () => {
  test('go no further than the limit at a time, and all are answered', async () => {
    await using gateway = await startGateway({ env: { GENAUTH_MAX_CONCURRENCY: '5' }, genauth: { maxConcurrent: 5 } })
    const answer = await gateway.query('{ orders(first: 100) { nodes { payDetail { paidAmount } } } }')
    expect(answer.errors).toBeUndefined()
  })

  test('that fail fail alone', async () => {
    await using gateway = await startGateway()
    const [, second] = numbers(gateway)
    gateway.genauth.faults.add({ kind: 'html', endpoint: 'get-order-pay-detail', orderNo: second ?? '' })
    const answer = await gateway.query('{ orders(first: 10) { nodes { orderNo payDetail { orderNo } } } }')
    expect(answer.errors).toEqual([error('UPSTREAM_MALFORMED', ['orders', 'nodes', 1, 'payDetail'])])
    expect(connectionOf<{ nodes: unknown[] }>(answer).nodes).toHaveLength(10)
  })
})

describe.each(['node-fetch', 'undici'])('a payment that never comes, with %s,', GENAUTH_TRANSPORT => {
  const start = async () => {
    const gateway = await startGateway({ env: { GENAUTH_TRANSPORT, REQUEST_TIMEOUT_MS: '400' } })
    const [slow = '', other = ''] = numbers(gateway)
    gateway.genauth.state.payments.delete(other)
    gateway.genauth.faults.add({ kind: 'hang', endpoint: 'get-order-pay-detail', orderNo: slow })
    return { gateway, slow, other }
  }

  test('delays no other order of its operation', async () => {
    const { gateway, slow, other } = await start()
    await using _ = gateway
    expect(
      await gateway.query(`{
        a: order(orderNo: "${other}") { orderNo payDetail { payType } }
        b: order(orderNo: "${slow}") { goodsName payDetail { payType } }
      }`),
    ).toEqual({
      data: {
        a: { orderNo: other, payDetail: null },
        b: { goodsName: expect.any(String), payDetail: null },
      },
      errors: [error('DEADLINE_EXCEEDED', ['b', 'payDetail'])],
    })
  })

  test('delays nothing else of a list', async () => {
    const { gateway } = await start()
    await using _ = gateway
    const answer = await gateway.query('{ orders(first: 10) { nodes { orderNo payDetail { orderNo } } } }')
    expect(answer.errors).toEqual([error('DEADLINE_EXCEEDED', ['orders', 'nodes', 0, 'payDetail'])])
    expect(connectionOf<{ nodes: unknown[] }>(answer).nodes).toEqual(
      numbers(gateway)
        .slice(0, 10)
        .map((orderNo, index) => ({
          orderNo,
          payDetail: gateway.genauth.state.payments.has(orderNo) && index > 0 ? { orderNo } : null,
        })),
    )
  })

  test('delays no other entity that a router refers to', async () => {
    const { gateway, slow, other } = await start()
    await using _ = gateway
    const answer = await gateway.query(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Order { goodsName payDetail { orderNo } } }
      }`,
      { representations: [slow, other].map(orderNo => ({ __typename: 'Order', orderNo })) },
    )
    expect(answer).toEqual({
      data: {
        _entities: [
          { goodsName: expect.any(String), payDetail: null },
          { goodsName: expect.any(String), payDetail: null },
        ],
      },
      errors: [error('DEADLINE_EXCEEDED', ['_entities', 0, 'payDetail'])],
    })
  })
})

describe('a window of orders', () => {
  const page =
    'edges { cursor node { orderNo } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount'

  /** What the whole list says that a window must be. */
  const slice = (all: string[], start: number, end: number) => ({
    data: {
      orders: {
        edges: all
          .slice(start, end)
          .map((orderNo, index) => ({ cursor: encodeCursor('orders', start + index), node: { orderNo } })),
        pageInfo: {
          hasNextPage: end > start && end < all.length,
          hasPreviousPage: end > start && start > 0,
          startCursor: end > start ? encodeCursor('orders', start) : null,
          endCursor: end > start ? encodeCursor('orders', end - 1) : null,
        },
        totalCount: all.length,
      },
    },
  })

  test.each([
    { what: 'the first twenty', args: '', start: 0, end: 20, calls: ['page=1 limit=50'] },
    { what: 'the first 51', args: '(first: 51)', start: 0, end: 51, calls: ['page=1 limit=50', 'page=2 limit=50'] },
    {
      what: 'the whole list',
      args: '(first: 200)',
      start: 0,
      end: 120,
      calls: ['page=1 limit=50', 'page=2 limit=50', 'page=3 limit=50', 'page=4 limit=50'],
    },
    {
      what: 'ten across a border',
      args: `(first: 10, after: "${encodeCursor('orders', 45)}")`,
      start: 46,
      end: 56,
      calls: ['page=2 limit=46'],
    },
    { what: 'the last ten', args: '(last: 10)', start: 110, end: 120, calls: ['page=1 limit=50', 'page=3 limit=50'] },
    {
      what: 'the last ten before a cursor',
      args: `(last: 10, before: "${encodeCursor('orders', 30)}")`,
      start: 20,
      end: 30,
      calls: ['page=1 limit=50'],
    },
    {
      what: 'the last ten after a cursor',
      args: `(last: 10, after: "${encodeCursor('orders', 114)}")`,
      start: 115,
      end: 120,
      calls: ['page=3 limit=50'],
    },
    {
      what: 'the first ten before a cursor',
      args: `(first: 10, before: "${encodeCursor('orders', 4)}")`,
      start: 0,
      end: 4,
      calls: ['page=1 limit=50'],
    },
    {
      what: 'what comes before the beginning',
      args: `(last: 10, before: "${encodeCursor('orders', 0)}")`,
      start: 0,
      end: 0,
      calls: ['page=1 limit=50'],
    },
    {
      what: 'what comes after the end',
      args: `(first: 10, after: "${encodeCursor('orders', 500)}")`,
      start: 120,
      end: 120,
      calls: ['page=11 limit=50'],
    },
  ])('$what', async ({ args, start, end, calls }) => {
    await using gateway = await startGateway({ genauth: { orders: 120 } })
    expect(await gateway.query(`{ orders${args} { ${page} } }`)).toEqual(slice(numbers(gateway), start, end))
    expect(gateway.upstreamCalls().sort()).toEqual(calls.map(call => `get-orders ${call}`))
  })

  test('of an empty list is empty', async () => {
    await using gateway = await startGateway()
    gateway.genauth.state.orders.clear()
    expect(await gateway.query(`{ orders { ${page} } last: orders(last: 5) { ${page} } }`)).toEqual({
      data: { ...slice([], 0, 0).data, last: slice([], 0, 0).data.orders },
    })
  })

  test('of which only the count is asked costs one small call', async () => {
    await using gateway = await startGateway({ genauth: { orders: 120 } })
    expect(await gateway.query('{ orders { totalCount } }')).toEqual({ data: { orders: { totalCount: 120 } } })
    expect(gateway.upstreamCalls()).toEqual(['get-orders page=1 limit=1'])
  })

  test('of which only the count is asked costs none where another window tells it', async () => {
    await using gateway = await startGateway({ genauth: { orders: 120 } })
    expect(
      await gateway.query('{ b: orders { totalCount __typename } a: orders(first: 1) { nodes { orderNo } } }'),
    ).toEqual({
      data: {
        b: { totalCount: 120, __typename: 'OrderConnection' },
        a: { nodes: [{ orderNo: numbers(gateway)[0] }] },
      },
    })
    expect(gateway.upstreamCalls()).toEqual(['get-orders page=1 limit=50'])
  })

  test('of which only the count is asked is counted by a call of its own where the other window fails', async () => {
    await using gateway = await startGateway({ genauth: { orders: 120 } })
    gateway.genauth.faults.add({ kind: 'html', endpoint: 'get-orders', times: 1 })
    expect(await gateway.query('{ a: orders(first: 5) { nodes { orderNo } } b: orders { totalCount } }')).toEqual({
      data: { a: null, b: { totalCount: 120 } },
      errors: [error('UPSTREAM_MALFORMED', ['a'])],
    })
    expect(gateway.upstreamCalls()).toEqual(['get-orders page=1 limit=50', 'get-orders page=1 limit=1'])
  })

  test.each([
    'orderSummary { __typename }',
    'orderSummary { currency }',
    'orders(filter: { status: PAID }) { __typename }',
  ])('of which nothing but its existence is asked costs one small call: %s', async field => {
    await using gateway = await startGateway({ genauth: { orders: 2000 }, env: { GENAUTH_CURRENCY: 'CNY' } })
    expect((await gateway.query(`{ ${field} }`)).errors).toBeUndefined()
    expect(gateway.upstreamCalls()).toEqual(['get-orders page=1 limit=1'])
    gateway.genauth.faults.add({ kind: 'null-data' })
    expect(Object.values((await gateway.query(`{ ${field} }`)).data ?? {})).toEqual([null])
  })

  test('shares its pages with the other windows of an operation', async () => {
    await using gateway = await startGateway()
    await gateway.query(`{
      a: orders(first: 10) { nodes { orderNo } }
      b: orders(first: 10, after: "${encodeCursor('orders', 9)}") { nodes { orderNo } }
      c: orders(first: 10, after: "${encodeCursor('orders', 19)}") { nodes { orderNo } }
    }`)
    expect(gateway.upstreamCalls()).toEqual(['get-orders page=1 limit=50'])
  })

  test('shows an order once that moved from one page to the next while both were read', async () => {
    let moved = false
    await using gateway = await startGateway({
      genauth: {
        orders: 60,
        onRequest(endpoint, { page }, { orders }) {
          if (endpoint !== 'get-orders' || page !== '2' || moved) return
          moved = true
          const all = [...orders]
          orders.clear()
          orders.set('NEW', { orderNo: 'NEW' })
          for (const [orderNo, order] of all) orders.set(orderNo, order)
        },
      },
    })
    const all = numbers(gateway)
    const answer = await gateway.query('{ orders(first: 60) { nodes { orderNo } } }')
    expect(connectionOf<{ nodes: { orderNo: string }[] }>(answer).nodes.map(({ orderNo }) => orderNo)).toEqual(
      all.slice(0, 59),
    )
  })

  test('loses only the order that cannot be read', async () => {
    await using gateway = await startGateway({ genauth: { orders: 4 } })
    const all = numbers(gateway)
    gateway.genauth.state.orders.set(all[1] ?? '', { goodsName: 'no number' })
    gateway.genauth.state.orders.set(all[2] ?? '', {
      ...gateway.genauth.state.orders.get(all[2] ?? ''),
      actualAmount: 7.9,
    })
    const answer = await gateway.query('{ orders(first: 4) { edges { node { orderNo actualAmount } } } }')
    expect(answer.errors).toEqual([
      error('UPSTREAM_MALFORMED', ['orders', 'edges', 1, 'node']),
      error('UPSTREAM_MALFORMED', ['orders', 'edges', 2, 'node', 'actualAmount']),
    ])
    const { edges } = connectionOf<{ edges: { node: { orderNo: string } | null }[] }>(answer)
    expect(edges.map(({ node }) => node?.orderNo ?? null)).toEqual([all[0], null, all[2], all[3]])
  })

  test('keeps the pages that came when another fails', async () => {
    await using gateway = await startGateway({ genauth: { orders: 120 } })
    gateway.genauth.faults.add({ kind: 'error-http', statusCode: 502, endpoint: 'get-orders', page: 2 })
    const answer = await gateway.query(
      '{ orders(first: 120) { totalCount nodes { orderNo } pageInfo { hasNextPage } } }',
    )
    const all = numbers(gateway)
    expect(answer.data).toEqual({
      orders: {
        totalCount: 120,
        nodes: all.map((orderNo, index) => (index >= 50 && index < 100 ? null : { orderNo })),
        pageInfo: { hasNextPage: false },
      },
    })
    expect(answer.errors).toHaveLength(50)
    expect(answer.errors?.[0]).toEqual(error('UPSTREAM_UNAVAILABLE', ['orders', 'nodes', 50]))
  })

  test.each([
    { args: 'first: 70', start: 0 },
    { args: 'last: 50', start: 20 },
  ])('($args) shows an error at each place of a page that failed', async ({ args, start }) => {
    await using gateway = await startGateway({ genauth: { orders: 70 } })
    gateway.genauth.faults.add({ kind: 'html', endpoint: 'get-orders', page: 2 })
    const answer = await gateway.query(`{ orders(${args}) { totalCount nodes { orderNo } } }`)
    const nodes = numbers(gateway).map((orderNo, index) => (index < 50 ? { orderNo } : null))
    expect(answer.data).toEqual({ orders: { totalCount: 70, nodes: nodes.slice(start) } })
    expect(answer.errors).toEqual(
      Array.from({ length: 20 }, (_, index) => error('UPSTREAM_MALFORMED', ['orders', 'nodes', 50 - start + index])),
    )
  })

  test('keeps the rows that were read before a page over them failed', async () => {
    await using gateway = await startGateway({ genauth: { orders: 102 } })
    // The page with the first order of the window also has others that were read before.
    gateway.genauth.faults.add({ kind: 'html', endpoint: 'get-orders', skip: 1 })
    const answer = await gateway.query(
      `{ orders(last: 7, before: "${encodeCursor('orders', 104)}") { totalCount nodes { orderNo } } }`,
    )
    const read = numbers(gateway).slice(96)
    expect(answer).toEqual({
      data: {
        orders: {
          totalCount: 102,
          nodes: [null, ...read.map(orderNo => ({ orderNo }))],
        },
      },
      errors: [error('UPSTREAM_MALFORMED', ['orders', 'nodes', 0])],
    })
    expect(gateway.upstreamCalls()).toEqual(['get-orders page=3 limit=48', 'get-orders page=2 limit=50'])
  })

  test.each([
    { args: 'first: 20', cursor: 'endCursor', more: 'hasNextPage' },
    { args: 'last: 20', cursor: 'startCursor', more: 'hasPreviousPage' },
  ])(
    '($args) that is empty although the list is longer leads nowhere, rather than back to where it began',
    async ({ args, cursor, more }) => {
      await using gateway = await startGateway({ genauth: { orders: 70, faults: [{ kind: 'empty-page' }] } })
      expect(
        await gateway.query(`{ orders(${args}) { totalCount nodes { orderNo } pageInfo { ${more} ${cursor} } } }`),
      ).toEqual({
        data: { orders: { totalCount: 70, nodes: [], pageInfo: { [more]: false, [cursor]: null } } },
      })
    },
  )

  test('is null with one error when nothing came', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'html' })
    expect(await gateway.query('{ orders(first: 200) { nodes { orderNo } } }')).toEqual({
      data: { orders: null },
      errors: [error('UPSTREAM_MALFORMED', ['orders'])],
    })
  })

  test('is null where GenAuth says that there is no list', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'null-data' })
    expect(await gateway.query('{ orders { totalCount nodes { orderNo } } orderSummary { count } }')).toEqual({
      data: { orders: null, orderSummary: null },
    })
  })

  test('at the end of the list cannot be found without a count', async () => {
    await using gateway = await startGateway({ genauth: { orders: 60 } })
    gateway.genauth.faults.add({ kind: 'wrong-type', endpoint: 'get-orders' })
    expect(await gateway.query('{ orders(last: 2) { nodes { orderNo } } }')).toEqual({
      data: { orders: null },
      errors: [error('UPSTREAM_MALFORMED', ['orders'])],
    })
  })

  test('goes on without a count that cannot be read', async () => {
    await using gateway = await startGateway({ genauth: { orders: 60 } })
    gateway.genauth.faults.add({ kind: 'wrong-type', endpoint: 'get-orders' })
    const answer = await gateway.query('{ orders(first: 2) { totalCount pageInfo { hasNextPage } } }')
    expect(answer).toEqual({
      data: { orders: { totalCount: null, pageInfo: { hasNextPage: true } } },
      errors: [error('UPSTREAM_MALFORMED', ['orders', 'totalCount'])],
    })
  })
})

describe('bad input', () => {
  test.each([
    ['an empty order number', 'order(orderNo: "") { orderNo }', '"orderNo" must be a string of 1 to 256 characters'],
    ['one of 10,000 characters', `order(orderNo: "${'1'.repeat(10_000)}") { orderNo }`, '1 to 256 characters'],
    ['one with a line break', 'order(orderNo: "1\\n2") { orderNo }', 'without control characters'],
    ['no orders', 'orders(first: 0) { totalCount }', '"first" must be from 1 to 200'],
    ['less than no orders', 'orders(first: -1) { totalCount }', '"first" must be from 1 to 200'],
    ['too many orders', 'orders(first: 201) { totalCount }', '"first" must be from 1 to 200'],
    ['too many from the end', 'orders(last: 201) { totalCount }', '"last" must be from 1 to 200'],
    ['both ends', 'orders(first: 1, last: 1) { totalCount }', '"first" and "last" cannot be combined.'],
    [
      'both cursors',
      `orders(after: "${encodeCursor('orders', 1)}", before: "${encodeCursor('orders', 2)}") { totalCount }`,
      '"after" and "before" cannot be combined.',
    ],
    ['a forged cursor', 'orders(after: "djE6b3JkZXJzOjotMQ") { totalCount }', '"after" must be a cursor'],
    ['an empty cursor', 'orders(before: "") { totalCount }', '"before" must be a cursor'],
  ])('%s is an error of its field that says what is allowed, and costs no call', async (_what, field, says) => {
    await using gateway = await startGateway()
    const answer = await gateway.query(`{ bad: ${field} }`)
    expect(answer).toEqual({
      data: { bad: null },
      errors: [
        {
          message: expect.stringContaining(says),
          path: ['bad'],
          locations: expect.anything(),
          extensions: { code: 'BAD_USER_INPUT', retryable: false },
        },
      ],
    })
    expect(gateway.genauth.calls).toEqual([])
  })

  test('in one field leaves its siblings alone', async () => {
    await using gateway = await startGateway()
    expect(
      await gateway.query(
        `{ bad: order(orderNo: "") { orderNo } good: order(orderNo: "${DOCUMENTED}") { actualAmount } }`,
      ),
    ).toEqual({
      data: { bad: null, good: { actualAmount: '7.9' } },
      errors: [error('BAD_USER_INPUT', ['bad'])],
    })
  })

  test.each([Number('20220809115913371234'), 2.0220809115913e25])(
    'an order number sent as a number that lost digits is refused: %d',
    async no => {
      await using gateway = await startGateway()
      const refused = [
        {
          message: '"$no" exceeds the safe integer range; send order numbers as strings.',
          extensions: { code: 'BAD_USER_INPUT', retryable: false },
        },
      ]
      expect(await gateway.query('query ($no: ID!) { order(orderNo: $no) { orderNo } }', { no })).toEqual({
        errors: refused,
      })
      const representations = [{ __typename: 'Order', orderNo: no }]
      expect(
        await gateway.query('query ($no: [_Any!]!) { _entities(representations: $no) { __typename } }', {
          no: representations,
        }),
      ).toEqual({ errors: refused })
      expect(gateway.genauth.calls).toEqual([])
    },
  )

  test('an order number sent as a number that is exact is looked up', async () => {
    await using gateway = await startGateway()
    await gateway.query('query ($no: ID!) { order(orderNo: $no) { orderNo } }', { no: 202209251234224 })
    expect(gateway.upstreamCalls()).toEqual(['get-order-detail orderNo=202209251234224'])
  })

  test('never reaches GenAuth as anything but a value', async () => {
    await using gateway = await startGateway()
    const orderNo = 'a&limit=50#/../?=%0d%0a'
    await gateway.query('query ($no: ID!) { order(orderNo: $no) { goodsName } }', { no: orderNo })
    expect(gateway.upstreamCalls()).toEqual([`get-order-detail orderNo=${orderNo}`])
  })
})
