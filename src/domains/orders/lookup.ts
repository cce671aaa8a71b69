import type { OrderLoaders } from './loaders.js'
import type { OrderParent } from './records.js'

/** Fields of an order that need no record of it: its key, what the gateway knows itself, and what has its own call. */
const WITHOUT_RECORD: ReadonlySet<string> = new Set(['__typename', 'orderNo', 'currency', 'payDetail'])

const needsRecord = (fields: ReadonlySet<string>) => [...fields].some(field => !WITHOUT_RECORD.has(field))

/**
 * An order that a caller asks for by number, which proves nothing: some call has to say that it exists. All calls
 * start in one round, but where the record is needed for nothing else the payment is asked alone first, since one that
 * exists proves its order.
 * @returns null where there is no such order. @throws UpstreamError
 */
export async function findOrder(
  orderNo: string,
  fields: ReadonlySet<string>,
  loaders: OrderLoaders,
): Promise<OrderParent | null> {
  if (!fields.has('payDetail')) return loaders.detail.load(orderNo)
  // The field `payDetail` reads the same loader and reports what failed; here a failure only proves nothing.
  const payment = loaders.payDetail.loadAhead(orderNo).catch(() => null)
  const proven = !needsRecord(fields) && (await payment) !== null
  return proven ? { orderNo } : loaders.detail.load(orderNo)
}

/**
 * An order that a router refers to by its key: it is read only where something of its record is selected. The payment,
 * where it is selected too, is asked in the same round; the field `payDetail` reads it and reports what failed.
 */
export async function referTo(
  orderNo: string,
  fields: ReadonlySet<string>,
  loaders: OrderLoaders,
): Promise<OrderParent | null> {
  if (!needsRecord(fields)) return { orderNo }
  if (fields.has('payDetail')) void loaders.payDetail.loadAhead(orderNo)
  return loaders.detail.load(orderNo)
}
