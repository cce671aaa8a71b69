// The calls that order fields need, and why they do not need others.

import { checkText } from '../../argument.js'
import { callTo, type Elision, type PlannedCall } from '../../genauth/plan.js'
import type { QueryOrderSummaryArgs } from '../../generated/graphql.js'
import { planScan, type ScanPlan } from '../../paging/scan.js'
import { getOrderDetail, getOrderPayDetail } from './endpoints.js'
import { type OrderCondition, readFilter } from './filter.js'
import { type OrderRecord, orderShape } from './records.js'
import { paymentOf } from './settled.js'

/** The calls that find one order. */
export interface OrderPlan {
  readonly orderNo: string
  /** Made before the record's call: a result proves that the order exists, so its record is not needed. */
  readonly proof: PlannedCall<unknown> | undefined
  /** Undefined if no field needs the record. */
  readonly record: PlannedCall<OrderRecord> | undefined
  readonly because: Elision | undefined
}

/** Whether a field needs the order's record, which contains more than the key. */
const needsRecord = (fields: ReadonlySet<string>) =>
  [...fields].some(field => field !== 'orderNo' && Object.hasOwn(orderShape, field))

/**
 * `Query.order`. A caller's order number proves nothing: some call must confirm that the order exists. If only the
 * payment is needed, it is requested first, since it may prove that the order exists.
 * @param fields the selected fields of the order
 * @throws BadUserInput
 */
export function planOrder(asked: unknown, fields: ReadonlySet<string>): OrderPlan {
  const orderNo = checkText('orderNo', asked)
  const record = callTo(getOrderDetail, orderNo)
  if (!fields.has('payDetail') || needsRecord(fields)) return { orderNo, record, proof: undefined, because: undefined }
  return {
    orderNo,
    record,
    proof: callTo(getOrderPayDetail, paymentOf({ orderNo })),
    because: 'proven by another answer',
  }
}

/**
 * A router's reference to an order. The record is read only if one of its fields is selected.
 * @param fields the selected fields of the order
 * @throws BadUserInput
 */
export function planReference(asked: unknown, fields: ReadonlySet<string>): OrderPlan {
  const orderNo = checkText('orderNo', asked)
  if (needsRecord(fields)) {
    return { orderNo, record: callTo(getOrderDetail, orderNo), proof: undefined, because: undefined }
  }
  return { orderNo, record: undefined, proof: undefined, because: 'proven by the reference' }
}

/** How to read a summary. */
export interface SummaryPlan {
  readonly condition: OrderCondition | undefined
  readonly scan: ScanPlan
}

/** Fields of a summary that do not need any orders. */
const WITHOUT_ORDERS: ReadonlySet<string> = new Set(['__typename', 'currency'])

/** `Query.orderSummary`. @throws BadUserInput */
export function planSummary({ filter }: QueryOrderSummaryArgs, fields: ReadonlySet<string>): SummaryPlan {
  const condition = readFilter(filter)
  const needsOrders = [...fields].some(field => !WITHOUT_ORDERS.has(field))
  return { condition, scan: planScan(condition, needsOrders) }
}
