// The simulated endpoints of orders and payments.

import { type Answer, refuse, success } from '../envelope.js'
import type { Route } from './route.js'

const DEFAULT_LIMIT = 10
const MAX_LIMIT = 50

/** Pages count from 1. Guess: a page or limit that is out of bounds is refused rather than clamped. */
const getOrders: Route = (query, { orders }) => {
  const page = wholeNumber(query.get('page') ?? '1')
  const limit = wholeNumber(query.get('limit') ?? String(DEFAULT_LIMIT))
  if (page === undefined || limit === undefined || page < 1 || limit < 1 || limit > MAX_LIMIT)
    return refuse(400, 'page')
  const list: unknown[] = []
  let position = 0
  const start = (page - 1) * limit
  for (const order of orders.values()) {
    if (position >= start + limit) break
    if (position >= start) list.push(order)
    position += 1
  }
  // The only endpoint of the whole API whose count is text.
  return success({ totalCount: String(orders.size), list })
}

const getOrderDetail: Route = (query, { orders }, { unknownOrder }) => {
  const orderNo = query.get('orderNo')
  if (!orderNo) return refuse(400, 'orderNo')
  const order = orders.get(orderNo)
  return order === undefined ? absence(unknownOrder) : success(order)
}

const getOrderPayDetail: Route = (query, { orders, payments }, { unknownOrder, absentPayment }) => {
  const orderNo = query.get('orderNo')
  if (!orderNo) return refuse(400, 'orderNo')
  const payment = payments.get(orderNo)
  if (payment !== undefined) return success(payment)
  if (!orders.has(orderNo)) return absence(unknownOrder)
  return absentPayment === 'empty' ? success(EMPTY_PAYMENT) : absence(absentPayment)
}

const EMPTY_PAYMENT = {
  orderNo: '',
  channelOrderNo: '',
  paidAmount: '',
  paidTime: '',
  paidAccountNo: '',
  payStatus: '',
  createTime: '',
  payType: '',
}

/** Guess: none of these is documented, but all occur or are suggested in GenAuth's older documentation. */
function absence(how: '404' | '5001' | '4021' | 'null'): Answer {
  switch (how) {
    case '404':
      return refuse(404, 'notFound')
    case '5001':
      return refuse(499, 'noOrder', 5001)
    case '4021':
      return refuse(499, 'billing', 4021)
    case 'null':
      return success(null)
  }
}

const wholeNumber = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)

export const orderRoutes: Readonly<Record<string, Route>> = {
  'get-orders': getOrders,
  'get-order-detail': getOrderDetail,
  'get-order-pay-detail': getOrderPayDetail,
}
