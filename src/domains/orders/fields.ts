// The fields of orders, payments, lists and summaries that need calls, or more than their record.

import type { QueryOrderArgs, QueryOrderSummaryArgs, QueryOrdersArgs, Resolvers } from '../../generated/graphql.js'
import { each } from '../../planning/each-reads.js'
import { planOfScan } from '../../planning/list-plans.js'
import { connection } from '../../planning/list-reads.js'
import { reads, refers } from '../../planning/reads.js'
import { getOrderPayDetail, getOrders } from './endpoints.js'
import { readFilter } from './filter.js'
import { findOrder, stepsOf } from './lookup.js'
import { planOrder, planReference, planSummary } from './plan.js'
import type { OrderReference } from './records.js'
import { paymentOf } from './settled.js'
import { summarize } from './summary.js'

export const orderResolvers = {
  Query: {
    order: reads(
      (_root, { orderNo }: QueryOrderArgs, { reader, select }, info) =>
        findOrder(planOrder(orderNo, select(info).names), reader),
      ({ args, selected }) => stepsOf(planOrder(args['orderNo'], selected.names)),
    ),
    orders: connection(getOrders, ({ filter }: QueryOrdersArgs) => readFilter(filter)),
    orderSummary: reads(
      async (_root, args: QueryOrderSummaryArgs, { lists, select }, info) => {
        const fields = select(info).names
        const { scan, condition } = planSummary(args, fields)
        const found = await lists.scan(scan, getOrders)
        if (found?.cutOff && !fields.has('scan')) throw found.cutOff
        return found && summarize(found, condition)
      },
      ({ args, selected, maxScanPages }) => planOfScan(planSummary(args, selected.names).scan, getOrders, maxScanPages),
    ),
  },
  Order: {
    __resolveReference: refers(
      async ({ __typename, orderNo }: OrderReference & { __typename: string }, { reader, select }, info) => {
        const order = await findOrder(planReference(orderNo, select(info, __typename).names), reader)
        // A copy, since the subgraph library adds `__typename` to it.
        return order && { ...order }
      },
      ({ args, selected }) => stepsOf(planReference(args['orderNo'], selected.names)),
    ),
    currency: (_order, _args, { currency }) => currency,
    payDetail: each(getOrderPayDetail, paymentOf),
  },
  PayDetail: {
    currency: (_payment, _args, { currency }) => currency,
  },
  OrderSummary: {
    currency: (_summary, _args, { currency }) => currency,
  },
  OrderScan: {
    ordersRead: ({ rowsRead }) => rowsRead,
    ordersInPool: ({ rowsInList }) => rowsInList,
  },
} satisfies Resolvers
