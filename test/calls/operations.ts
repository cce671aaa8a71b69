/** An operation with the fewest calls and rounds that can answer it. */
export interface MinimalOperation {
  readonly what: string
  /** PAID and UNPAID stand for orders with and without a payment, UNKNOWN for none, AFTER_9 for a cursor. */
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** The calls to GenAuth that the answer needs. */
  readonly calls: readonly string[]
  readonly rounds: number
  /** Why fewer cannot give the answer. */
  readonly because: string
}

const detail = (orderNo: string) => `get-order-detail orderNo=${orderNo}`
const payment = (orderNo: string) => `get-order-pay-detail orderNo=${orderNo}`
const pages = (...numbers: number[]) => numbers.map(page => `get-orders page=${page} limit=50`)
const payments = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => payment(`#${from + index}`))

const NOTHING = 'no GenAuth data is selected'
const UNPROVEN = 'the order may not exist'
const PAGES = 'a page has at most 50 orders'
const EACH = 'GenAuth has no bulk read of payments, and an order does not say whether it was paid'
const LIST = 'GenAuth returns the list only as a whole'

const references = (...numbers: string[]) => ({
  references: numbers.map(orderNo => ({ __typename: 'Order', orderNo })),
})
const entities = (selection: string) =>
  `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Order { ${selection} } } }`

/** Operations over a pool of 120 orders. `#n` stands for the order at place n of the list. */
export const operations: readonly MinimalOperation[] = [
  { what: 'the root alone', query: '{ __typename }', calls: [], rounds: 0, because: NOTHING },
  { what: 'introspection', query: '{ __schema { queryType { name } } }', calls: [], rounds: 0, because: NOTHING },
  {
    what: 'an invalid operation',
    query: '{ orders { unknown } }',
    calls: [],
    rounds: 0,
    because: 'it is refused before execution',
  },
  {
    what: 'an invalid argument',
    query: '{ orders(first: 500) { nodes { orderNo } } }',
    calls: [],
    rounds: 0,
    because: 'the field fails before its first call',
  },
  {
    what: 'a field that is skipped',
    query: '{ order(orderNo: "PAID") @skip(if: true) { goodsName } }',
    calls: [],
    rounds: 0,
    because: NOTHING,
  },
  {
    what: 'the number of an order',
    query: '{ order(orderNo: "PAID") { orderNo } }',
    calls: [detail('PAID')],
    rounds: 1,
    because: UNPROVEN,
  },
  {
    what: 'whether there is an order',
    query: '{ order(orderNo: "UNKNOWN") { __typename } }',
    calls: [detail('UNKNOWN')],
    rounds: 1,
    because: UNPROVEN,
  },
  {
    what: 'an order',
    query: '{ order(orderNo: "PAID") { goodsName status } }',
    calls: [detail('PAID')],
    rounds: 1,
    because: 'only its record contains these fields',
  },
  {
    what: 'the payment of an order that was paid',
    query: '{ order(orderNo: "PAID") { orderNo payDetail { paidAmount } } }',
    calls: [payment('PAID')],
    rounds: 1,
    because: 'a payment proves its order',
  },
  {
    what: 'only the key of a payment',
    query: '{ order(orderNo: "PAID") { payDetail { orderNo } } }',
    calls: [payment('PAID')],
    rounds: 1,
    because: 'only GenAuth knows whether there is a payment',
  },
  {
    what: 'the payment of an order that was not paid',
    query: '{ order(orderNo: "UNPAID") { payDetail { paidAmount } } }',
    calls: [payment('UNPAID'), detail('UNPAID')],
    rounds: 2,
    because:
      'a missing payment proves nothing, so the order is read next; reading both at once would cost paid orders a call more',
  },
  {
    what: 'the payment of an unknown order',
    query: '{ order(orderNo: "UNKNOWN") { payDetail { paidAmount } } }',
    calls: [payment('UNKNOWN'), detail('UNKNOWN')],
    rounds: 2,
    because: 'a missing payment does not prove that the order exists',
  },
  {
    what: 'an order with its payment',
    query: '{ order(orderNo: "PAID") { goodsName payDetail { paidAmount } } }',
    calls: [detail('PAID'), payment('PAID')],
    rounds: 1,
    because: 'two endpoints have the two records; neither waits for the other',
  },
  {
    what: 'a payment hidden by @include in a fragment',
    query:
      '{ order(orderNo: "PAID") { goodsName ...Paid @include(if: false) } } fragment Paid on Order { payDetail { paidAmount } }',
    calls: [detail('PAID')],
    rounds: 1,
    because: 'the payment is not selected',
  },
  {
    what: 'one order under three aliases',
    query:
      '{ a: order(orderNo: "PAID") { goodsName } b: order(orderNo: "PAID") { status payDetail { paidAmount } } c: order(orderNo: "PAID") { orderNo } }',
    calls: [detail('PAID'), payment('PAID')],
    rounds: 1,
    because: 'identical calls are made once',
  },
  {
    what: 'how many orders there are',
    query: '{ orders { totalCount } }',
    calls: ['get-orders page=1 limit=1'],
    rounds: 1,
    because: 'every page contains the count, so the smallest is requested',
  },
  {
    what: 'the number of orders, and a page',
    query: '{ orders { nodes { orderNo } } all: orders { totalCount } }',
    calls: pages(1),
    rounds: 1,
    because: 'the page contains the count',
  },
  {
    what: 'ten orders',
    query: '{ orders(first: 10) { nodes { orderNo goodsName } } }',
    calls: pages(1),
    rounds: 1,
    because: PAGES,
  },
  {
    what: 'a hundred orders',
    query: '{ orders(first: 100) { edges { cursor node { goodsName } } } }',
    calls: pages(1, 2),
    rounds: 1,
    because: PAGES,
  },
  {
    what: 'ten orders with their payments',
    query: '{ orders(first: 10) { nodes { goodsName payDetail { paidAmount } } } }',
    calls: [...pages(1), ...payments(0, 10)],
    rounds: 2,
    because: EACH,
  },
  {
    what: 'a hundred orders with their payments',
    query: '{ orders(first: 100) { nodes { payDetail { paidAmount } } } }',
    calls: [...pages(1, 2), ...payments(0, 100)],
    rounds: 2,
    because: EACH,
  },
  {
    what: 'a window across two pages of 50',
    query: '{ orders(first: 10, after: "AFTER_44") { nodes { orderNo } } }',
    calls: ['get-orders page=2 limit=45'],
    rounds: 1,
    because: 'one page of another size contains the whole window',
  },
  {
    what: 'three pages of ten under aliases',
    query:
      '{ a: orders(first: 10) { nodes { orderNo } } b: orders(first: 10, after: "AFTER_9") { nodes { orderNo } } c: orders(first: 10, after: "AFTER_19") { nodes { orderNo } } }',
    calls: pages(1),
    rounds: 1,
    because: 'one page contains all three',
  },
  {
    what: 'four adjacent windows of twenty',
    query:
      '{ a: orders(first: 20) { nodes { orderNo } } b: orders(first: 20, after: "AFTER_19") { nodes { orderNo } } c: orders(first: 20, after: "AFTER_39") { nodes { orderNo } } d: orders(first: 20, after: "AFTER_59") { nodes { orderNo } } }',
    calls: pages(1, 2),
    rounds: 1,
    because: 'two pages contain all four windows',
  },
  {
    what: 'overlapping windows with payments',
    query:
      '{ a: orders(first: 10) { nodes { payDetail { paidAmount } } } b: orders(first: 15) { nodes { payDetail { payType } } } }',
    calls: [...pages(1), ...payments(0, 15)],
    rounds: 2,
    because: 'an order in both windows is read once',
  },
  {
    what: 'the last ten orders',
    query: '{ orders(last: 10) { nodes { orderNo } } }',
    calls: pages(1, 3),
    rounds: 2,
    because: 'the length of the list has to be known first',
  },
  {
    what: 'the last ten before a cursor',
    query: '{ orders(last: 10, before: "AFTER_44") { nodes { orderNo } } }',
    calls: pages(1),
    rounds: 1,
    because: 'the cursor contains their position',
  },
  {
    what: 'an order and a list',
    query: '{ orders(first: 10) { nodes { goodsName } } order(orderNo: "PAID") { goodsName } }',
    calls: [...pages(1), detail('PAID')],
    rounds: 1,
    because: 'the list may contain the order, but waiting for it would take another round',
  },
  {
    what: 'a summary of all orders',
    query: '{ orderSummary { count actualAmount } }',
    calls: pages(1, 2, 3),
    rounds: 2,
    because: 'every order has to be read, and the first page says how many pages there are',
  },
  {
    what: 'a filtered summary and a filtered list',
    query:
      '{ orderSummary(filter: { status: PAID }) { count } orders(filter: { status: UNPAID }, first: 5) { nodes { orderNo } } }',
    calls: pages(1, 2, 3),
    rounds: 2,
    because: 'GenAuth has no filter; both read the same pages',
  },
  {
    what: 'a filter that nothing can match',
    query: '{ orders(filter: { status: [] }) { nodes { orderNo } } }',
    calls: [],
    rounds: 0,
    because: 'decided by the arguments',
  },
  {
    what: 'the currency of a summary',
    query: '{ orderSummary { currency } }',
    calls: ['get-orders page=1 limit=1'],
    rounds: 1,
    because: 'only GenAuth knows whether there is a list',
  },
  {
    what: 'references with only the key selected',
    query: entities('orderNo __typename'),
    variables: references('PAID', 'UNPAID'),
    calls: [],
    rounds: 0,
    because: 'proven by the reference',
  },
  {
    what: 'payments of references, one of them twice',
    query: entities('payDetail { paidAmount }'),
    variables: references('PAID', 'UNPAID', 'PAID'),
    calls: [payment('PAID'), payment('UNPAID')],
    rounds: 1,
    because: 'the reference proves the order; each payment is read once',
  },
  {
    what: 'references with their payments',
    query: entities('goodsName payDetail { paidAmount }'),
    variables: references('PAID', 'UNPAID'),
    calls: [detail('PAID'), payment('PAID'), detail('UNPAID'), payment('UNPAID')],
    rounds: 1,
    because: 'two endpoints have the two records; neither waits for the other',
  },
  {
    what: 'the usage',
    query: '{ usage { modelCode current } }',
    calls: ['get-usage-info'],
    rounds: 1,
    because: LIST,
  },
  {
    what: 'the usage with its entitlements, and back',
    query: '{ usage { modelCode entitlement { quantity usage { current } } } }',
    calls: ['get-usage-info', 'get-all-rights-items'],
    rounds: 2,
    because: 'each list is read once; only the first says whether the second is needed',
  },
  {
    what: 'usage and entitlements joined both ways',
    query: '{ usage { entitlement { text } } entitlements { usage { current } } }',
    calls: ['get-usage-info', 'get-all-rights-items'],
    rounds: 1,
    because: LIST,
  },
  {
    what: 'the package',
    query: '{ currentPackage { code goodsPackage { name } } }',
    calls: ['get-current-package-info'],
    rounds: 1,
    because: 'one endpoint has all of it',
  },
  {
    what: 'monthly active users',
    query: '{ mauUsage(from: "2024-01-01", to: "2024-03-31") { current } }',
    calls: ['get-mau-period-usage-history startTime=20240101 endTime=20240331'],
    rounds: 1,
    because: 'one endpoint has all of it',
  },
  {
    what: 'a billing page with everything',
    query:
      '{ currentPackage { code } usage { current entitlement { quantity } } entitlements { text } orders(first: 5) { totalCount nodes { goodsName payDetail { paidAmount } } } order(orderNo: "PAID") { goodsName payDetail { paidAmount } } }',
    calls: [
      'get-current-package-info',
      'get-usage-info',
      'get-all-rights-items',
      ...pages(1),
      detail('PAID'),
      ...payments(0, 5),
    ],
    rounds: 2,
    because: 'the payment is read once, although the list contains the order as well',
  },
]
