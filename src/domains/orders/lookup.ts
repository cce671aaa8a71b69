// Finds one order by its number, according to its plan.

import type { Reader } from '../../genauth/reader.js'
import type { OrderPlan } from './plan.js'
import type { OrderParent } from './records.js'

/** Executes the plan for one order. @returns null if there is no such order. @throws UpstreamError */
export async function findOrder(
  { orderNo, ahead, proof, record }: OrderPlan,
  reader: Reader,
): Promise<OrderParent | null> {
  for (const call of ahead) void reader.loadAhead(call)
  // The field that makes the same call reports its failure; here, a failure just does not prove the order.
  if (proof && (await reader.loadAhead(proof).catch(() => null)) !== null) return { orderNo }
  return record ? reader.load(record) : { orderNo }
}
