// Which calls the fields of orders need, and why they can do without others.

import { callTo, type Elision, type PlannedCall } from '../../genauth/plan.js'
import type { QueryOrderSummaryArgs, QueryOrdersArgs } from '../../generated/graphql.js'
import { type ConnectionPlan, planConnection, planScan, type ScanPlan } from '../../paging/plan.js'
import { getOrderDetail, getOrderPayDetail, getOrders } from './endpoints.js'
import { type OrderCondition, readFilter } from './filter.js'
import { checkOrderNo } from './order-no.js'
import type { OrderRecord, OrderReference, PayDetailRecord } from './records.js'

/** How one order is found. */
export interface OrderPlan {
  readonly orderNo: string
  /** What fields below will wait for: it starts in the same round. */
  readonly ahead: readonly PlannedCall<unknown>[]
  /** Asked before the record: where it is found, the order is there and its record is not needed. */
  readonly proof: PlannedCall<unknown> | undefined
  /** Undefined where nothing of it is needed. */
  readonly record: PlannedCall<OrderRecord> | undefined
  readonly because: Elision | undefined
}

/** Fields of an order that need no record of it: its key, what the gateway knows itself, and what has its own call. */
const WITHOUT_RECORD: ReadonlySet<string> = new Set(['__typename', 'orderNo', 'currency', 'payDetail'])

const needsRecord = (fields: ReadonlySet<string>) => [...fields].some(field => !WITHOUT_RECORD.has(field))

/**
 * `Query.order`. A number that a caller sends proves nothing: some call has to say that there is such an order. All
 * calls start in one round, except that a payment asked for alone may prove its order.
 * @param fields those of the order that are selected
 * @throws BadUserInput
 */
export function planOrder(asked: unknown, fields: ReadonlySet<string>): OrderPlan {
  const orderNo = checkOrderNo(asked)
  const record = callTo(getOrderDetail, orderNo)
  const plan: OrderPlan = { orderNo, record, ahead: [], proof: undefined, because: undefined }
  if (!fields.has('payDetail')) return plan
  const payment = callTo(getOrderPayDetail, orderNo)
  if (needsRecord(fields)) return { ...plan, ahead: [payment] }
  return { ...plan, proof: payment, because: 'proven by another answer' }
}

/**
 * A reference by which a router names an order: it is read only where something of its record is selected.
 * @param fields those of the order that are selected
 * @throws BadUserInput
 */
export function planReference(asked: unknown, fields: ReadonlySet<string>): OrderPlan {
  const orderNo = checkOrderNo(asked)
  if (!needsRecord(fields)) {
    return { orderNo, record: undefined, ahead: [], proof: undefined, because: 'proven by the reference' }
  }
  return {
    orderNo,
    record: callTo(getOrderDetail, orderNo),
    ahead: fields.has('payDetail') ? [callTo(getOrderPayDetail, orderNo)] : [],
    proof: undefined,
    because: undefined,
  }
}

/** `Order.payDetail`: nothing that is known of an order says whether it has been paid. */
export const planPayDetail = ({ orderNo }: OrderReference): PlannedCall<PayDetailRecord | null> =>
  callTo(getOrderPayDetail, orderNo)

/** `Query.orders`. @throws BadUserInput */
export const planOrders = (
  { filter, ...window }: QueryOrdersArgs,
  fields: ReadonlySet<string>,
): ConnectionPlan<OrderRecord> => planConnection(getOrders, window, readFilter(filter), fields)

/** How a summary is read. */
export interface SummaryPlan {
  readonly condition: OrderCondition | undefined
  readonly scan: ScanPlan
}

/** Fields of a summary that are read from no order. */
const WITHOUT_ORDERS: ReadonlySet<string> = new Set(['__typename', 'currency'])

/** `Query.orderSummary`. @throws BadUserInput */
export function planSummary({ filter }: QueryOrderSummaryArgs, fields: ReadonlySet<string>): SummaryPlan {
  const condition = readFilter(filter)
  const needsOrders = [...fields].some(field => !WITHOUT_ORDERS.has(field))
  return { condition, scan: planScan(condition, needsOrders) }
}
