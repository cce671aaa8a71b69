import type { TestGateway } from '../support/gateway.js'

/** A query to a supergraph of the gateway and the invoices, and what has to come of it through any router. */
export interface SupergraphQuery {
  readonly what: string
  /** What is broken meanwhile. */
  readonly fault?: Parameters<TestGateway['genauth']['faults']['add']>[0]
  readonly query: string
  readonly variables?: Record<string, unknown>
  readonly data: unknown
  /** Codes of its errors, by the paths of the entities that have them. */
  readonly errors?: Readonly<Record<string, string>>
  /** What it costs: one call per distinct order and endpoint. */
  readonly calls: readonly string[]
}

const [A, B, C, E, UNKNOWN] = [
  '2022080911591337da0aae9660',
  '2026103110444500b349000001',
  '20261031102804675bd1000002',
  '202610310000004',
  '20240101000000000000000000',
]

const detail = (orderNo: string | undefined) => `get-order-detail orderNo=${orderNo}`
const payment = (orderNo: string | undefined) => `get-order-pay-detail orderNo=${orderNo}`

const wholeList = [1, 2, 3].map(page => `get-orders page=${page} limit=50`)

export const supergraphQueries: readonly SupergraphQuery[] = [
  {
    what: 'a field from each side',
    query: `{ invoice(id: "INV-1") { due } order(orderNo: "${A}") { goodsNameEn } }`,
    data: { invoice: { due: '2022-09-08' }, order: { goodsNameEn: 'test package' } },
    calls: [detail(A)],
  },
  {
    what: 'an entity by its reference',
    query: '{ invoice(id: "INV-1") { order { actualAmount createTime } } }',
    data: { invoice: { order: { actualAmount: '7.9', createTime: '2022-08-09T11:59:13+08:00' } } },
    calls: [detail(A)],
  },
  {
    what: 'the key of an entity alone',
    query: '{ invoice(id: "INV-1") { order { __typename orderNo } } }',
    data: { invoice: { order: { __typename: 'Order', orderNo: A } } },
    calls: [],
  },
  {
    what: 'a payment alone',
    query: '{ invoice(id: "INV-1") { order { payDetail { paidAmount paidTime } } } }',
    data: { invoice: { order: { payDetail: { paidAmount: '7.9', paidTime: '2022-08-09T11:59:46+08:00' } } } },
    calls: [payment(A)],
  },
  {
    what: 'an order and its payment',
    query: '{ invoice(id: "INV-2") { due order { status payDetail { __typename paidAmount } } } }',
    data: {
      invoice: {
        due: '2026-11-30',
        order: { status: 'PAID', payDetail: { __typename: 'PayDetail', paidAmount: '1200' } },
      },
    },
    calls: [detail(B), payment(B)],
  },
  {
    what: 'a batch with duplicates, an unknown order, a broken reference and none at all',
    query: '{ invoices { order { actualAmount } } }',
    data: {
      invoices: [
        { order: { actualAmount: '7.9' } },
        { order: { actualAmount: '1200' } },
        { order: { actualAmount: '7.9' } },
        { order: { actualAmount: '1200' } },
        { order: { actualAmount: '0.10' } },
        { order: { actualAmount: null } },
        { order: null },
        { order: { actualAmount: null } },
      ],
    },
    errors: { 'invoices.7.order': 'BAD_USER_INPUT' },
    calls: [detail(A), detail(B), detail(C), detail(E), detail(UNKNOWN)],
  },
  {
    what: 'the other subgraph’s fields on a list of orders',
    query: '{ orders(first: 3) { nodes { orderNo invoices { id due } } } }',
    data: {
      orders: {
        nodes: [
          { orderNo: A, invoices: [{ id: 'INV-1', due: '2022-09-08' }] },
          {
            orderNo: B,
            invoices: [
              { id: 'INV-2', due: '2026-11-30' },
              { id: 'INV-4', due: '2026-12-15' },
            ],
          },
          { orderNo: C, invoices: [{ id: 'INV-3', due: '2026-11-30' }] },
        ],
      },
    },
    calls: ['get-orders page=1 limit=50'],
  },
  {
    what: 'there and back again',
    query: '{ orders(first: 2) { nodes { invoices { id order { payDetail { payType } } } } } }',
    data: {
      orders: {
        nodes: [
          { invoices: [{ id: 'INV-1', order: { payDetail: { payType: 'Alipay' } } }] },
          {
            invoices: [
              { id: 'INV-2', order: { payDetail: { payType: 'BankTransfer' } } },
              { id: 'INV-4', order: { payDetail: { payType: 'BankTransfer' } } },
            ],
          },
        ],
      },
    },
    calls: ['get-orders page=1 limit=50', payment(A), payment(B)],
  },
  {
    what: 'fragments on entities',
    query: `{ invoice(id: "INV-3") { ...invoice } }
      fragment invoice on Invoice { id order { ...order ...order } }
      fragment order on Order { status payDetail { ...payment } }
      fragment payment on PayDetail { paidAmount }`,
    data: { invoice: { id: 'INV-3', order: { status: 'COMPLETED', payDetail: { paidAmount: '7.9' } } } },
    calls: [detail(C), payment(C)],
  },
  {
    what: 'inline fragments on entities',
    query: '{ invoice(id: "INV-1") { ... on Invoice { order { ... on Order { ... { goodsUnitPrice } } } } } }',
    data: { invoice: { order: { goodsUnitPrice: '99.00' } } },
    calls: [detail(A)],
  },
  {
    what: 'aliases, of fields and of entities',
    query: `{
      first: invoice(id: "INV-1") { paid: order { by: payDetail { amount: paidAmount } } }
      second: invoice(id: "INV-2") { order { number: orderNo amount: actualAmount } }
    }`,
    data: {
      first: { paid: { by: { amount: '7.9' } } },
      second: { order: { number: B, amount: '1200' } },
    },
    calls: [payment(A), detail(B)],
  },
  {
    what: 'variables',
    query: `query ($id: ID!, $orderNo: ID!, $first: Int = 1) {
      invoice(id: $id) { id } order(orderNo: $orderNo) { quantity } orders(first: $first) { totalCount }
    }`,
    variables: { id: 'INV-1', orderNo: C },
    data: { invoice: { id: 'INV-1' }, order: { quantity: 3 }, orders: { totalCount: 120 } },
    calls: ['get-orders page=1 limit=1', detail(C)],
  },
  {
    what: 'what @skip and @include leave out',
    query: `query ($payments: Boolean!) {
      invoice(id: "INV-1") { order { actualAmount payDetail @include(if: $payments) { payType } } }
      invoices @skip(if: true) { id }
    }`,
    variables: { payments: false },
    data: { invoice: { order: { actualAmount: '7.9' } } },
    calls: [detail(A)],
  },
  {
    what: 'what @skip and @include leave',
    query: `query ($payments: Boolean!) {
      invoice(id: "INV-1") { order { actualAmount @skip(if: $payments) payDetail @include(if: $payments) { payType } } }
    }`,
    variables: { payments: true },
    data: { invoice: { order: { payDetail: { payType: 'Alipay' } } } },
    calls: [payment(A)],
  },
  {
    what: 'enums and inputs',
    query: `query ($filter: OrderFilter) {
      orders(filter: $filter, first: 1) { nodes { orderNo status orderType } scan { complete } }
    }`,
    variables: { filter: { status: ['UNPAID'], createdFrom: '2026-10-31T07:00:00+08:00' } },
    data: {
      orders: {
        nodes: [{ orderNo: '2026103107170626ef41000006', status: 'UNPAID', orderType: 'NEW' }],
        scan: { complete: true },
      },
    },
    calls: wholeList,
  },
  {
    what: 'amounts that no floating-point number holds',
    query: '{ orders(first: 6) { nodes { actualAmount } } }',
    data: {
      orders: {
        nodes: ['7.9', '1200', '7.9', '0', '0.10', '9007199254740993.01'].map(actualAmount => ({ actualAmount })),
      },
    },
    calls: ['get-orders page=1 limit=50'],
  },
  {
    what: 'an unknown reference',
    query: '{ invoice(id: "INV-6") { id order { orderNo actualAmount } } }',
    data: { invoice: { id: 'INV-6', order: { orderNo: UNKNOWN, actualAmount: null } } },
    calls: [detail(UNKNOWN)],
  },
  {
    what: 'an order that GenAuth fails to answer, beside others',
    fault: { kind: 'error-body', endpoint: 'get-order-detail', orderNo: B, statusCode: 400, apiCode: 4001 },
    query:
      '{ one: invoice(id: "INV-1") { due order { actualAmount } } two: invoice(id: "INV-2") { due order { actualAmount } } }',
    data: {
      one: { due: '2022-09-08', order: { actualAmount: '7.9' } },
      two: { due: '2026-11-30', order: { actualAmount: null } },
    },
    errors: { 'two.order': 'UPSTREAM_REJECTED' },
    calls: [detail(A), detail(B)],
  },
  {
    what: 'a payment that GenAuth fails to answer',
    fault: { kind: 'error-body', endpoint: 'get-order-pay-detail', statusCode: 400, apiCode: 4001 },
    query: '{ invoice(id: "INV-1") { id order { actualAmount payDetail { paidAmount } } } }',
    data: { invoice: { id: 'INV-1', order: { actualAmount: '7.9', payDetail: null } } },
    errors: { 'invoice.order.payDetail': 'UPSTREAM_REJECTED' },
    calls: [detail(A), payment(A)],
  },
  {
    what: 'joins within the gateway, beside the other subgraph',
    query: `{
      usage { modelCode entitlement { dataType } }
      orderSummary { count currency }
      invoice(id: "INV-7") { id order { orderNo } }
    }`,
    data: {
      usage: [
        { modelCode: 'Mau', entitlement: { dataType: 'QUANTITY' } },
        { modelCode: 'SocialConnections', entitlement: { dataType: 'READ_ONLY_NUMBER' } },
        { modelCode: 'Sms', entitlement: { dataType: 'QUANTITY' } },
        { modelCode: 'LegacyPipeline', entitlement: null },
      ],
      orderSummary: { count: 120, currency: null },
      invoice: { id: 'INV-7', order: null },
    },
    calls: ['get-usage-info', 'get-all-rights-items', ...wholeList],
  },
]
