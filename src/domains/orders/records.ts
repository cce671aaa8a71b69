import type { CallSite } from '../../genauth/errors.js'
import {
  decimal,
  describe,
  type Field,
  isEmpty,
  isObject,
  type Kind,
  malformed,
  oneOf,
  type Reading,
  readField,
  text,
  time,
  wholeNumber,
} from '../../genauth/wire.js'
import type { OrderSource, OrderStatus, OrderType } from '../../generated/graphql.js'

/** An order as GenAuth's list and detail have it; the same in both. Amounts are exact decimal text. */
export interface OrderRecord {
  readonly orderNo: string
  readonly goodsName: Field<string>
  readonly goodsNameEn: Field<string>
  readonly goodsUnitPrice: Field<string>
  readonly quantity: Field<number>
  readonly actualAmount: Field<string>
  readonly status: Field<OrderStatus>
  readonly rawStatus: Field<string>
  readonly orderType: Field<OrderType>
  readonly rawOrderType: Field<string>
  readonly source: Field<OrderSource>
  readonly rawSource: Field<string>
  readonly createTime: Field<string>
}

/** An order known by its number alone, where nothing is selected that its record would be needed for. */
export type OrderReference = Pick<OrderRecord, 'orderNo'>

/** What the fields of `Order` are read from. */
export type OrderParent = OrderRecord | OrderReference

/** A payment as GenAuth has it. */
export interface PayDetailRecord {
  readonly orderNo: Field<string>
  readonly channelOrderNo: Field<string>
  readonly paidAmount: Field<string>
  readonly paidTime: Field<string>
  readonly paidAccountNo: Field<string>
  readonly payStatus: Field<string>
  readonly createTime: Field<string>
  readonly payType: Field<string>
}

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

/** @throws UpstreamMalformed where this is no order, or has no number. */
export function readOrder(value: unknown, reading: Reading): OrderRecord {
  const record = objectOf(value, 'order', reading.site)
  const { orderNo } = record
  if (typeof orderNo !== 'string' || orderNo === '')
    throw malformed(reading.site, `an order's "orderNo" ${nothingOf(orderNo)}`)
  const field = <T>(name: string, kind: Kind<T>) => readField(record, name, kind, reading)
  return {
    orderNo,
    goodsName: field('goodsName', text),
    goodsNameEn: field('goodsNameEn', text),
    goodsUnitPrice: field('goodsUnitPrice', decimal),
    quantity: field('quantity', wholeNumber),
    actualAmount: field('actualAmount', decimal),
    status: field('status', statuses),
    rawStatus: field('status', text),
    orderType: field('orderType', orderTypes),
    rawOrderType: field('orderType', text),
    source: field('source', sources),
    rawSource: field('source', text),
    createTime: field('createTime', time),
  }
}

const payFields = [
  'orderNo',
  'channelOrderNo',
  'paidAmount',
  'paidTime',
  'paidAccountNo',
  'payStatus',
  'createTime',
  'payType',
] as const

/** @returns null for a payment without any content, one way of saying that there is none. @throws UpstreamMalformed */
export function readPayDetail(value: unknown, reading: Reading): PayDetailRecord | null {
  const record = objectOf(value, 'payment', reading.site)
  if (payFields.every(name => isEmpty(record[name]))) return null
  const field = <T>(name: (typeof payFields)[number], kind: Kind<T>) => readField(record, name, kind, reading)
  return {
    orderNo: field('orderNo', text),
    channelOrderNo: field('channelOrderNo', text),
    paidAmount: field('paidAmount', decimal),
    paidTime: field('paidTime', time),
    paidAccountNo: field('paidAccountNo', text),
    payStatus: field('payStatus', text),
    createTime: field('createTime', time),
    payType: field('payType', text),
  }
}

function objectOf(value: unknown, what: string, site: CallSite): Record<string, unknown> {
  if (!isObject(value)) throw malformed(site, `the ${what} ${describe(value)}`)
  return value
}

const nothingOf = (value: unknown) => (value === '' ? 'is empty' : describe(value))
