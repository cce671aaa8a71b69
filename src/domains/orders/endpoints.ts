import { get } from '../../genauth/endpoint.js'
import { UpstreamMalformed } from '../../genauth/errors.js'
import { count, describe, type Field, isObject, malformed, type Reading, readField } from '../../genauth/wire.js'
import { type OrderRecord, type PayDetailRecord, readOrder, readPayDetail } from './records.js'

/** A page of GenAuth's list: `page` counts from 1, `limit` is 1 to 50. */
export interface Page {
  readonly page: number
  readonly limit: number
}

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
  if (!isObject(data)) throw malformed(reading.site, `"data" ${describe(data)}`)
  const { list } = data
  if (!Array.isArray(list)) throw malformed(reading.site, `"list" ${describe(list)}`)
  // What goes beyond the page that was asked for belongs to the next one.
  const rows = list.slice(0, limit).map(row => readRow(row, reading))
  return { totalCount: readField(data, 'totalCount', count, reading), rows }
}

function readRow(row: unknown, reading: Reading): OrderRecord | UpstreamMalformed {
  try {
    return readOrder(row, reading)
  } catch (error) {
    if (error instanceof UpstreamMalformed) return error
    throw error
  }
}

const foreign = (reading: Reading) => malformed(reading.site, 'it is about another order than the one asked for')
