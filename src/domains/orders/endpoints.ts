// The endpoints of orders and their payments.

import { read } from '../../genauth/endpoint.js'
import { callTo } from '../../genauth/plan.js'
import { count, malformed, type Reading } from '../../genauth/wire/kinds.js'
import { paged } from '../../paging/endpoint.js'
import { type OrderRecord, type PayDetailRecord, readOrder, readPayDetail } from './records.js'

export const getOrderDetail = read('GET /api/v3/get-order-detail', byOrderNo, (data, asked, reading): OrderRecord => {
  const order = readOrder(data, reading)
  if (order.orderNo !== asked) throw foreign(reading)
  return order
})

export const getOrders = paged<OrderRecord>('GET /api/v3/get-orders', {
  list: 'orders',
  rows: 'list',
  total: ['totalCount', count],
  maxLimit: 50,
  readRow: readOrder,
  keyOf: ({ orderNo }) => orderNo,
  // A row of the list has the same fields as the detail, so it replaces that call.
  answers: ({ orderNo }) => callTo(getOrderDetail, orderNo),
})

export const getOrderPayDetail = read(
  'GET /api/v3/get-order-pay-detail',
  byOrderNo,
  (data, asked, reading): PayDetailRecord | null => {
    const payment = readPayDetail(data, asked, reading)
    if (typeof payment?.orderNo === 'string' && payment.orderNo !== asked) throw foreign(reading)
    return payment
  },
)

function byOrderNo(orderNo: string) {
  return { orderNo }
}

const foreign = (reading: Reading) => malformed(reading.site, 'it is for a different order than the requested one')
