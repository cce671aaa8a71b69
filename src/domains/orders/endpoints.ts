import { get } from '../../genauth/endpoint.js'
import type { UpstreamMalformed } from '../../genauth/errors.js'
import { count, type Field, malformed, type Reading } from '../../genauth/wire/kinds.js'
import { objectOf, readField, readRows } from '../../genauth/wire/record.js'
import { type OrderRecord, type PayDetailRecord, readOrder, readPayDetail } from './records.js'

/** A page of GenAuth's list: `page` counts from 1, `limit` is 1 to 50. */
export interface Page {
  readonly page: number
  readonly limit: number
}

/** The smallest page there is, for the length of the list or for whether there is one: any other page tells it too. */
export const LENGTH_ONLY: Page = { page: 1, limit: 1 }

/** What stands on a page: the length of the whole list, and its rows, an unreadable one as the error it causes. */
export interface OrderPage {
  readonly totalCount: Field<number>
  readonly rows: readonly (OrderRecord | UpstreamMalformed)[]
}

export const getOrders = get('/api/v3/get-orders', ({ page, limit }: Page) => ({ page, limit }), readPage)

export const getOrderDetail = get('/api/v3/get-order-detail', byOrderNo, (data, asked, reading): OrderRecord => {
  const order = readOrder(data, reading)
  if (order.orderNo !== asked) throw foreign(reading)
  return order
})

export const getOrderPayDetail = get(
  '/api/v3/get-order-pay-detail',
  byOrderNo,
  (data, asked, reading): PayDetailRecord | null => {
    const payment = readPayDetail(data, reading)
    if (typeof payment?.orderNo === 'string' && payment.orderNo !== asked) throw foreign(reading)
    return payment
  },
)

function byOrderNo(orderNo: string) {
  return { orderNo }
}

function readPage(data: unknown, { limit }: Page, reading: Reading): OrderPage {
  const page = objectOf(data, '"data"', reading)
  const rows = readRows(page['list'], 'list', readOrder, reading)
  // What goes beyond the page that was asked for belongs to the next one.
  return { totalCount: readField(page, 'totalCount', count, reading), rows: rows.slice(0, limit) }
}

const foreign = (reading: Reading) => malformed(reading.site, 'it is about another order than the one asked for')
