// The endpoints of orders and their payments.

import { get } from '../../genauth/endpoint.js'
import { callTo } from '../../genauth/plan.js'
import { count, malformed, type Reading } from '../../genauth/wire/kinds.js'
import { type PagedEndpoint, paged } from '../../paging/endpoint.js'
import type { Page } from '../../paging/page.js'
import { type OrderRecord, type PayDetailRecord, readOrder, readPayDetail } from './records.js'

export const getOrderDetail = get('/api/v3/get-order-detail', byOrderNo, (data, asked, reading): OrderRecord => {
  const order = readOrder(data, reading)
  if (order.orderNo !== asked) throw foreign(reading)
  return order
})

export const getOrders: PagedEndpoint<OrderRecord> = paged(
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
  read => get('/api/v3/get-orders', ({ page, limit }: Page) => ({ page, limit }), read),
)

export const getOrderPayDetail = get(
  '/api/v3/get-order-pay-detail',
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
