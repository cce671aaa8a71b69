// The endpoints of orders and their payments.

import { read } from '../../genauth/endpoint.js'
import { kept, keptBy } from '../../genauth/keep.js'
import { callTo } from '../../genauth/plan.js'
import { count, malformed, type Reading } from '../../genauth/wire/kinds.js'
import { paged } from '../../paging/endpoint.js'
import { type OrderRecord, type PayDetailRecord, readOrder, readPayDetail } from './records.js'
import { isSettled, type PaymentAsk } from './settled.js'

const BY_STATE = ['settled', 'records'] as const

export const getOrderDetail = read(
  'GET /api/v3/get-order-detail',
  (orderNo: string) => ({ orderNo }),
  (data, asked, reading): OrderRecord => {
    const order = readOrder(data, reading)
    if (order.orderNo !== asked) throw foreign(reading)
    return order
  },
  {
    keep: keptBy(BY_STATE, (order: OrderRecord | null) => (order && isSettled(order) ? 'settled' : 'records'), [
      'orders',
      orderNo => orderNo,
    ]),
  },
)

export const getOrders = paged<OrderRecord>(
  'GET /api/v3/get-orders',
  {
    list: 'orders',
    rows: 'list',
    total: ['totalCount', count],
    maxLimit: 50,
    readRow: readOrder,
    keyOf: ({ orderNo }) => orderNo,
    // A row of the list has the same fields as the detail, so it replaces that call.
    answers: ({ orderNo }) => callTo(getOrderDetail, orderNo),
  },
  { keep: kept('lists', 'orders') },
)

export const getOrderPayDetail = read(
  'GET /api/v3/get-order-pay-detail',
  ({ orderNo }: PaymentAsk) => ({ orderNo }),
  (data, asked, reading): PayDetailRecord | null => {
    const payment = readPayDetail(data, asked.orderNo, reading)
    if (typeof payment?.orderNo === 'string' && payment.orderNo !== asked.orderNo) throw foreign(reading)
    return payment
  },
  {
    keep: {
      ...keptBy(BY_STATE, agedAsOrder, ['orders', ({ orderNo }) => orderNo]),
      knows: ({ orderNo, order }) => (order === undefined ? callTo(getOrderDetail, orderNo) : undefined),
    },
  },
)

/** That there is no payment can be the state of a moment. */
function agedAsOrder(payment: PayDetailRecord | null, { order }: PaymentAsk, known: unknown) {
  const wasSettled = order === 'settled' || (known != null && isSettled(known as OrderRecord))
  return payment && wasSettled ? 'settled' : 'records'
}

const foreign = (reading: Reading) => malformed(reading.site, 'it is for a different order than the requested one')
