// Which orders will not change any more, and neither will their payments.

import type { OrderParent, OrderReference } from './records.js'

/** A payment is asked for by the number of its order. */
export interface PaymentAsk extends OrderReference {
  /** What the order was when it was read, before the payment is; undefined if it has not been. */
  readonly order: 'settled' | 'open' | undefined
}

const SETTLED: ReadonlySet<unknown> = new Set(['COMPLETED', 'CANCELLED', 'EXPIRED'])

/** Whether the record of an order says that it is settled; false for an order known only by its number. */
export const isSettled = (order: OrderParent): boolean => 'status' in order && SETTLED.has(order.status)

/** What asks for the payment of an order. */
export function paymentOf(order: OrderParent): PaymentAsk {
  const { orderNo } = order
  if (!('status' in order)) return { orderNo, order: undefined }
  return { orderNo, order: isSettled(order) ? 'settled' : 'open' }
}
