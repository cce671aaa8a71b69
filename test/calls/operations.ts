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

const NOTHING = 'nothing of GenAuth is asked for'
const UNPROVEN = 'a number that a client sends proves nothing'
const PAGES = 'a page has at most 50 orders'
const EACH = 'GenAuth has no bulk read of payments, and an order does not say whether it was paid'
const LIST = 'GenAuth shows the list only as a whole'

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
    because: 'it is refused before its execution',
  },
  {
    what: 'an invalid argument',
    query: '{ orders(first: 500) { nodes { orderNo } } }',
    calls: [],
    rounds: 0,
    because: 'it is refused before its field calls anything',
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
    because: 'only its record tells',
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
    because: 'whether there is a payment has to be asked',
  },
  {
    what: 'the payment of an order that was not paid',
    query: '{ order(orderNo: "UNPAID") { payDetail { paidAmount } } }',
    calls: [payment('UNPAID'), detail('UNPAID')],
    rounds: 2,
    because:
      'no payment proves nothing, so the order is asked afterwards: asking both at once would cost paid orders a call',
  },
  {
    what: 'the payment of an unknown order',
    query: '{ order(orderNo: "UNKNOWN") { payDetail { paidAmount } } }',
    calls: [payment('UNKNOWN'), detail('UNKNOWN')],
    rounds: 2,
    because: 'no payment proves nothing',
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
    because: 'what is not selected is not read',
  },
  {
    what: 'one order under three aliases',
    query:
      '{ a: order(orderNo: "PAID") { goodsName } b: order(orderNo: "PAID") { status payDetail { paidAmount } } c: order(orderNo: "PAID") { orderNo } }',
    calls: [detail('PAID'), payment('PAID')],
    rounds: 1,
    because: 'the same question has the same answer',
  },
  {
    what: 'how many orders there are',
    query: '{ orders { totalCount } }',
    calls: ['get-orders page=1 limit=1'],
    rounds: 1,
    because: 'any page tells, so the smallest is asked',
  },
  {
    what: 'how many there are, beside a page',
    query: '{ orders { nodes { orderNo } } all: orders { totalCount } }',
    calls: pages(1),
    rounds: 1,
    because: 'the page tells the count',
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
    because: 'a page of another size shows all of it',
  },
  {
    what: 'three pages of ten under aliases',
    query:
      '{ a: orders(first: 10) { nodes { orderNo } } b: orders(first: 10, after: "AFTER_9") { nodes { orderNo } } c: orders(first: 10, after: "AFTER_19") { nodes { orderNo } } }',
    calls: pages(1),
    rounds: 1,
    because: 'one page shows all three',
  },
  {
    what: 'four adjacent windows of twenty',
    query:
      '{ a: orders(first: 20) { nodes { orderNo } } b: orders(first: 20, after: "AFTER_19") { nodes { orderNo } } c: orders(first: 20, after: "AFTER_39") { nodes { orderNo } } d: orders(first: 20, after: "AFTER_59") { nodes { orderNo } } }',
    calls: pages(1, 2),
    rounds: 1,
    because: 'two pages show all four, though a window of its own would need a page of its own size',
  },
  {
    what: 'overlapping windows with payments',
    query:
      '{ a: orders(first: 10) { nodes { payDetail { paidAmount } } } b: orders(first: 15) { nodes { payDetail { payType } } } }',
    calls: [...pages(1), ...payments(0, 15)],
    rounds: 2,
    because: 'an order that two windows show is one order',
  },
  {
    what: 'the last ten orders',
    query: '{ orders(last: 10) { nodes { orderNo } } }',
    calls: pages(1, 3),
    rounds: 2,
    because: 'where the list ends has to be asked first',
  },
  {
    what: 'the last ten before a cursor',
    query: '{ orders(last: 10, before: "AFTER_44") { nodes { orderNo } } }',
    calls: pages(1),
    rounds: 1,
    because: 'the cursor tells where they are',
  },
  {
    what: 'an order beside a list',
    query: '{ orders(first: 10) { nodes { goodsName } } order(orderNo: "PAID") { goodsName } }',
    calls: [...pages(1), detail('PAID')],
    rounds: 1,
    because: 'the list may show the order, but waiting for it would cost a round: rounds win',
  },
  {
    what: 'a summary of all orders',
    query: '{ orderSummary { count actualAmount } }',
    calls: pages(1, 2, 3),
    rounds: 2,
    because: 'every order counts, and the first page tells how many pages there are',
  },
  {
    what: 'a summary with a filter beside a filtered list',
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
    because: 'whether there is a list has to be asked',
  },
  {
    what: 'references of which only the key is asked',
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
    because: 'the reference proves the order; each payment is asked once',
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
    because: 'each list is read once; whether any usage has a code is known only from the first',
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
    because: 'the payment of the order is asked once, though the list shows the order, too',
  },
]
