// Orders and payments on the wire: their shapes and vocabularies.

import { isKeyText } from '../../argument.js'
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
import { documented, type FieldsOf, objectOf, readFields, type Shape, wireNames } from '../../genauth/wire/record.js'
import type { OrderSource, OrderStatus, OrderType } from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'

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

export const orderShape = documented('OrderItem', {
  orderNo: text,
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
} as const satisfies Shape)

const payDetailShape = documented('CostGetOrderPayDetail', {
  orderNo: text,
  channelOrderNo: text,
  paidAmount: decimal,
  paidTime: time,
  paidAccountNo: text,
  payStatus: text,
  createTime: time,
  payType: text,
} as const satisfies Shape)

/** An order, with the same fields in GenAuth's list and detail. Amounts are exact decimal text. */
export type OrderRecord = { readonly orderNo: string } & Omit<FieldsOf<typeof orderShape>, 'orderNo'>

/** An order known only by its number, used if no selected field needs its record. */
export type OrderReference = Pick<OrderRecord, 'orderNo'>

/** The parent object of `Order` fields. */
export type OrderParent = OrderRecord | OrderReference

/** A window of the list of orders, and an order with its position in it. */
export type OrderWindow = Connection<OrderRecord>
export type PlacedOrder = Edge<OrderRecord>

/** A payment, and the order number that it was requested by, which GenAuth's record may lack. */
export type PayDetailRecord = { readonly orderAsked: string } & FieldsOf<typeof payDetailShape>

/** @throws UpstreamMalformed where this is no order, or has no number. */
export function readOrder(value: unknown, reading: Reading): OrderRecord {
  const record = objectOf(value, 'the order', reading)
  const { orderNo } = record
  if (!isKeyText(orderNo)) {
    throw malformed(reading.site, `an order's "orderNo" ${describe(orderNo)}`)
  }
  return readFields(record, orderShape, reading) as OrderRecord
}

/** @returns null if all fields are empty, one way of saying that there is no payment. @throws UpstreamMalformed */
export function readPayDetail(value: unknown, orderAsked: string, reading: Reading): PayDetailRecord | null {
  const record = objectOf(value, 'the payment', reading)
  return isNoPayment(record) ? null : { orderAsked, ...readFields(record, payDetailShape, reading) }
}

function isNoPayment(record: Record<string, unknown>): boolean {
  let said = 0
  for (const name of wireNames(payDetailShape)) {
    const value = record[name]
    if (value === undefined) continue
    if (!isEmpty(value)) return false
    said += 1
  }
  // A record with unknown fields only is something else, not an absent payment.
  return said > 0 || Object.keys(record).length === 0
}
