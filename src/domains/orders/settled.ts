// Which orders will not change any more, and neither will their payments.

import type { OrderParent, OrderReference } from './records.js'

/** A payment is asked for by the number of its order. */
export interface PaymentAsk extends OrderReference {
  /** Whether the order had been read before, and was settled. */
  readonly isSettled: boolean
}

const SETTLED: ReadonlySet<unknown> = new Set(['COMPLETED', 'CANCELLED', 'EXPIRED'])

/** Whether the record of an order says that it is settled; false for an order known only by its number. */
export const isSettled = (order: OrderParent): boolean => 'status' in order && SETTLED.has(order.status)

/** What asks for the payment of an order. */
export const paymentOf = (order: OrderParent): PaymentAsk => ({ orderNo: order.orderNo, isSettled: isSettled(order) })
