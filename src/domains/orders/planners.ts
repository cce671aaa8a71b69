// What the fields of orders will ask of GenAuth.

import type { QueryOrderSummaryArgs, QueryOrdersArgs } from '../../generated/graphql.js'
import { type FieldPlan, type Planners, planOne, type Step } from '../../planning/field-plan.js'
import { planOfConnection, planOfScan } from '../../planning/list-plans.js'
import { getOrderPayDetail, getOrders } from './endpoints.js'
import { type OrderPlan, planOrder, planOrders, planPayDetail, planReference, planSummary } from './plan.js'

/** Planners of the fields that follow a plan. */
export const orderPlanners: Planners = {
  'Query.order': ({ args, fields }) => planOf(planOrder(args['orderNo'], fields)),
  'Query.orders': ({ args, fields, maxScanPages }) =>
    planOfConnection(planOrders(args as QueryOrdersArgs, fields), getOrders, maxScanPages),
  'Query.orderSummary': ({ args, fields, maxScanPages }) =>
    planOfScan(planSummary(args as QueryOrderSummaryArgs, fields).scan, getOrders, maxScanPages),
  'Order.__resolveReference': ({ args, fields }) => planOf(planReference(args['orderNo'], fields)),
  'Order.payDetail': ({ parent }) => {
    const { orderNo } = parent.known ?? {}
    if (typeof orderNo === 'string') return planOne(planPayDetail({ orderNo }), parent)
    const { round, most, which } = parent
    return {
      steps: [{ asks: 'unknown', endpoint: getOrderPayDetail, round: round + 1, most, which }],
      objects: { ...parent, round: round + 1, certain: false },
    }
  },
}

/** How one order is found, as `findOrder` does it. */
function planOf({ orderNo, ahead, proof, record }: OrderPlan): FieldPlan {
  const steps: Step[] = ahead.map(call => ({ asks: 'call', call, round: 1, certain: true, ahead: true }))
  if (proof) steps.push({ asks: 'call', call: proof, round: 1, certain: true })
  // What a payment proves needs no record.
  if (record) steps.push({ asks: 'call', call: record, round: proof ? 2 : 1, certain: !proof })
  const round = record && !proof ? 1 : 0
  return { steps, objects: { round, certain: !record, most: 1, which: orderNo, known: { orderNo } } }
}
