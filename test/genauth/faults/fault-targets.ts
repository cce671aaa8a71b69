import { encodeCursor } from '../../../src/paging/cursor.js'
import type { Fault } from '../../../src/simulator/index.js'

/** A field at a place where a fault may strike: alone, or as one of many that are asked at once. */
export interface Target {
  readonly what: string
  readonly endpoint: string
  /** How many orders GenAuth has. */
  readonly orders: number
  /** How many calls of that endpoint the query takes, and of others. */
  readonly calls: number
  readonly besides?: Readonly<Record<string, number>>
  /** Endpoints that are asked where the struck call fails. */
  readonly afterFailure: readonly string[]
  readonly query: (orderNos: readonly string[]) => string
  /** Where the struck call's result stands in the answer. */
  readonly path: readonly (string | number)[]
  /** Which of the calls is struck. */
  readonly struck: (orderNos: readonly string[]) => Partial<Fault>
}

/** More than may be in flight at once. */
const MANY = 40
const MIDDLE = 20
const PAGE = 50

const first = { calls: 1, afterFailure: [], struck: () => ({}) }
const middle = {
  calls: MANY,
  afterFailure: [],
  struck: (orderNos: readonly string[]) => ({ orderNo: orderNos[MIDDLE] ?? '' }),
}

const manyOf = (field: (index: number) => string) =>
  `{ ${Array.from({ length: MANY }, (_, index) => `f${index}: ${field(index)}`).join(' ')} }`

const page = (index: number) =>
  index === 0 ? `first: ${PAGE}` : `first: ${PAGE}, after: "${encodeCursor('orders', index * PAGE - 1)}"`

export const targets: readonly Target[] = [
  {
    ...first,
    what: 'order',
    endpoint: 'get-order-detail',
    orders: 120,
    query: ([orderNo]) => `{ order(orderNo: "${orderNo}") { goodsName } }`,
    path: ['order'],
  },
  {
    ...middle,
    what: `order, one of ${MANY}`,
    endpoint: 'get-order-detail',
    orders: 120,
    query: orderNos => manyOf(index => `order(orderNo: "${orderNos[index]}") { goodsName }`),
    path: [`f${MIDDLE}`],
  },
  {
    ...first,
    what: 'orders',
    endpoint: 'get-orders',
    orders: 120,
    query: () => '{ orders(first: 10) { nodes { orderNo } } }',
    path: ['orders'],
  },
  {
    ...middle,
    what: `orders, one of ${MANY} pages`,
    endpoint: 'get-orders',
    orders: MANY * PAGE,
    query: () => manyOf(index => `orders(${page(index)}) { nodes { orderNo } }`),
    path: [`f${MIDDLE}`],
    struck: () => ({ page: MIDDLE + 1 }),
  },
  {
    ...first,
    what: 'payDetail',
    // Without a payment, whether there is such an order has to be asked for itself.
    afterFailure: ['get-order-detail'],
    endpoint: 'get-order-pay-detail',
    orders: 120,
    query: ([orderNo]) => `{ order(orderNo: "${orderNo}") { orderNo payDetail { paidAmount } } }`,
    path: ['order', 'payDetail'],
  },
  {
    ...middle,
    what: `payDetail, one of ${MANY}`,
    besides: { 'get-orders': 1 },
    endpoint: 'get-order-pay-detail',
    orders: 120,
    query: () => `{ orders(first: ${MANY}) { nodes { orderNo payDetail { paidAmount } } } }`,
    path: ['orders', 'nodes', MIDDLE, 'payDetail'],
  },
]
