// Finds one order by its number, according to its plan, and says what that will request.

import type { Reader } from '../../genauth/reader.js'
import type { FieldPlan, Step } from '../../planning/field-plan.js'
import type { OrderPlan } from './plan.js'
import type { OrderParent } from './records.js'

/** Executes the plan for one order. @returns null if there is no such order. @throws UpstreamError */
export async function findOrder({ orderNo, proof, record }: OrderPlan, reader: Reader): Promise<OrderParent | null> {
  // The field that makes the same call reports its failure; here, a failure just does not prove the order.
  if (proof && (await reader.loadAhead(proof).catch(() => null)) !== null) return { orderNo }
  return record ? reader.load(record) : { orderNo }
}

/** The requests that `findOrder` makes. */
export function stepsOf({ orderNo, proof, record }: OrderPlan): FieldPlan {
  const steps: Step[] = []
  if (proof) steps.push({ asks: 'call', call: proof, round: 1, certain: true })
  // If the payment proves the order, the record is not requested.
  if (record) steps.push({ asks: 'call', call: record, round: proof ? 2 : 1, certain: !proof })
  const round = record && !proof ? 1 : 0
  return { steps, objects: { round, certain: !record, most: 1, arrivals: 1, which: orderNo, known: { orderNo } } }
}
