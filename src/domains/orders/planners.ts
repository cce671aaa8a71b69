// Planners of order fields: they predict the calls to GenAuth.

import type { PlannedCall } from '../../genauth/plan.js'
import type { QueryOrderSummaryArgs, QueryOrdersArgs } from '../../generated/graphql.js'
import { type FieldPlan, type Planner, type Planners, planOne, type Step } from '../../planning/field-plan.js'
import { planOfConnection, planOfScan } from '../../planning/list-plans.js'
import { getOrders } from './endpoints.js'
import { type OrderPlan, planOrder, planOrders, planPayDetail, planReference, planSummary } from './plan.js'
import type { OrderReference } from './records.js'

export const orderPlanners: Planners = {
  'Query.order': ({ args, fields }) => planOf(planOrder(args['orderNo'], fields)),
  'Query.orders': ({ args, fields, maxScanPages }) =>
    planOfConnection(planOrders(args as QueryOrdersArgs, fields), getOrders, maxScanPages),
  'Query.orderSummary': ({ args, fields, maxScanPages }) =>
    planOfScan(planSummary(args as QueryOrderSummaryArgs, fields).scan, getOrders, maxScanPages),
  'Order.__resolveReference': ({ args, fields }) => planOf(planReference(args['orderNo'], fields)),
  'Order.payDetail': perOrder(planPayDetail),
}

/** Plans one call per order, with the order's number if it is known in advance. */
function perOrder(plan: (order: OrderReference) => PlannedCall<unknown>): Planner {
  const { endpoint } = plan({ orderNo: '' })
  return ({ parent }) => {
    const { round, most, which, known } = parent
    if (known) return planOne(plan(known as unknown as OrderReference), parent)
    const objects = { ...parent, round: round + 1, certain: false }
    return { steps: [{ asks: 'unknown', endpoint, round: round + 1, most, which }], objects }
  }
}

/** Plans the calls that `findOrder` makes. */
function planOf({ orderNo, ahead, proof, record }: OrderPlan): FieldPlan {
  const steps: Step[] = ahead.map(call => ({ asks: 'call', call, round: 1, certain: true, ahead: true }))
  if (proof) steps.push({ asks: 'call', call: proof, round: 1, certain: true })
  // If the payment proves the order, the record is not requested.
  if (record) steps.push({ asks: 'call', call: record, round: proof ? 2 : 1, certain: !proof })
  const round = record && !proof ? 1 : 0
  return { steps, objects: { round, certain: !record, most: 1, which: orderNo, known: { orderNo } } }
}
