// Orders and payments on the wire: their shapes and vocabularies.

import {
  decimal,
  describe,
  isEmpty,
  type Kind,
  malformed,
  oneOf,
  type Reading,
  text,
  time,
  wholeNumber,
} from '../../genauth/wire/kinds.js'
import { type FieldsOf, objectOf, readFields, type Shape, wireNames } from '../../genauth/wire/record.js'
import type { OrderSource, OrderStatus, OrderType } from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { isOrderNo } from './order-no.js'

const statuses: Kind<OrderStatus> = oneOf({
  '1': 'UNPAID',
  '2': 'PAID',
  '3': 'COMPLETED',
  '4': 'CANCELLED',
  '5': 'EXPIRED',
})

const orderTypes: Kind<OrderType> = oneOf({
  New: 'NEW',
  Upgrade: 'UPGRADE',
  Renew: 'RENEW',
  Overdue_Correct: 'OVERDUE_CORRECT',
  Overflowed_Correct: 'OVERFLOWED_CORRECT',
})

const sources: Kind<OrderSource> = oneOf({
  Licence: 'LICENCE',
  Offline: 'OFFLINE',
  Eadmin: 'EADMIN',
  SelfHelp: 'SELF_HELP',
  Cdkey: 'CDKEY',
})

const orderShape = {
  goodsName: text,
  goodsNameEn: text,
  goodsUnitPrice: decimal,
  quantity: wholeNumber,
  actualAmount: decimal,
  status: statuses,
  rawStatus: ['status', text],
  orderType: orderTypes,
  rawOrderType: ['orderType', text],
  source: sources,
  rawSource: ['source', text],
  createTime: time,
} as const satisfies Shape

const payDetailShape = {
  orderNo: text,
  channelOrderNo: text,
  paidAmount: decimal,
  paidTime: time,
  paidAccountNo: text,
  payStatus: text,
  createTime: time,
  payType: text,
} as const satisfies Shape

/** An order as GenAuth's list and detail have it; the same in both. Amounts are exact decimal text. */
export type OrderRecord = { readonly orderNo: string } & FieldsOf<typeof orderShape>

/** An order known by its number alone, where nothing is selected that its record would be needed for. */
export type OrderReference = Pick<OrderRecord, 'orderNo'>

/** What the fields of `Order` are read from. */
export type OrderParent = OrderRecord | OrderReference

/** A window of the list of orders, and an order at its place in it. */
export type OrderWindow = Connection<OrderRecord>
export type PlacedOrder = Edge<OrderRecord>

/** A payment as GenAuth has it, and for which order it was asked: it need not say so itself. */
export type PayDetailRecord = { readonly orderAsked: string } & FieldsOf<typeof payDetailShape>

/** @throws UpstreamMalformed where this is no order, or has no number. */
export function readOrder(value: unknown, reading: Reading): OrderRecord {
  const record = objectOf(value, 'the order', reading)
  const { orderNo } = record
  if (!isOrderNo(orderNo)) {
    throw malformed(reading.site, `an order's "orderNo" ${describe(orderNo)}`)
  }
  const { orderNo: _read, ...rest } = record
  return { orderNo, ...readFields(rest, orderShape, reading) }
}

/** @returns null for a payment without any content, one way of saying that there is none. @throws UpstreamMalformed */
export function readPayDetail(value: unknown, orderAsked: string, reading: Reading): PayDetailRecord | null {
  const record = objectOf(value, 'the payment', reading)
  const said = [...wireNames(payDetailShape)].filter(name => record[name] !== undefined)
  // Something else instead of a payment is not the absence of one.
  const isSomethingElse = said.length === 0 && Object.keys(record).length > 0
  if (!isSomethingElse && said.every(name => isEmpty(record[name]))) return null
  return { orderAsked, ...readFields(record, payDetailShape, reading) }
}
