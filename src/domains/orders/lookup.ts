// Finding one order by its number, as its plan says.

import type { Reader } from '../../genauth/reader.js'
import type { OrderPlan } from './plan.js'
import type { OrderParent } from './records.js'

/** Follows the plan for one order. @returns null where there is no such order. @throws UpstreamError */
export async function findOrder(
  { orderNo, ahead, proof, record }: OrderPlan,
  reader: Reader,
): Promise<OrderParent | null> {
  for (const call of ahead) void reader.loadAhead(call)
  // The field that reads the same call reports what failed; here a failure only proves nothing.
  if (proof && (await reader.loadAhead(proof).catch(() => null)) !== null) return { orderNo }
  return record ? reader.load(record) : { orderNo }
}
