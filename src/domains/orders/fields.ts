// The fields of orders, payments, lists and summaries that need calls, or more than their record.

import type { QueryOrderArgs, QueryOrderSummaryArgs, QueryOrdersArgs, Resolvers } from '../../generated/graphql.js'
import { planOfScan } from '../../planning/list-plans.js'
import { connection } from '../../planning/list-reads.js'
import { each, reads, refers } from '../../planning/reads.js'
import { selectedFields } from '../../selection.js'
import { getOrderPayDetail, getOrders } from './endpoints.js'
import { readFilter } from './filter.js'
import { findOrder, stepsOf } from './lookup.js'
import { planOrder, planReference, planSummary } from './plan.js'
import type { OrderReference } from './records.js'
import { summarize } from './summary.js'

export const orderResolvers = {
  Query: {
    order: reads(
      (_root, { orderNo }: QueryOrderArgs, { reader }, info) =>
        findOrder(planOrder(orderNo, selectedFields(info)), reader),
      ({ args, fields }) => stepsOf(planOrder(args['orderNo'], fields)),
    ),
    orders: connection(getOrders, ({ filter }: QueryOrdersArgs) => readFilter(filter)),
    orderSummary: reads(
      async (_root, args: QueryOrderSummaryArgs, { lists }, info) => {
        const fields = selectedFields(info)
        const { scan, condition } = planSummary(args, fields)
        const found = await lists.scan(scan, getOrders)
        if (found?.cutOff && !fields.has('scan')) throw found.cutOff
        return found && summarize(found, condition)
      },
      ({ args, fields, maxScanPages }) => planOfScan(planSummary(args, fields).scan, getOrders, maxScanPages),
    ),
  },
  Order: {
    __resolveReference: refers(
      async ({ __typename, orderNo }: OrderReference & { __typename: string }, { reader }, info) => {
        const order = await findOrder(planReference(orderNo, selectedFields(info, __typename)), reader)
        // A copy, since the subgraph library adds `__typename` to it.
        return order && { ...order }
      },
      ({ args, fields }) => stepsOf(planReference(args['orderNo'], fields)),
    ),
    currency: (_order, _args, { currency }) => currency,
    payDetail: each(getOrderPayDetail, ({ orderNo }: OrderReference) => orderNo),
  },
  PayDetail: {
    paidAccountNo({ paidAccountNo, orderAsked }, _args, { personal }) {
      if (typeof paidAccountNo === 'string') personal.read('paidAccountNo', orderAsked)
      return paidAccountNo
    },
    currency: (_payment, _args, { currency }) => currency,
  },
  OrderSummary: {
    currency: (_summary, _args, { currency }) => currency,
  },
  OrderConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
  },
  OrderScan: {
    ordersRead: ({ rowsRead }) => rowsRead,
    ordersInPool: ({ rowsInList }) => rowsInList,
  },
} satisfies Resolvers
