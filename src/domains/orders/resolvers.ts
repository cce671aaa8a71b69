// Resolvers of the fields of orders, payments, lists and summaries.

import type { Resolvers } from '../../generated/graphql.js'
import { readConnection } from '../../paging/read-connection.js'
import { selectedFields } from '../../selection.js'
import { getOrders } from './endpoints.js'
import { findOrder } from './lookup.js'
import { planOrder, planOrders, planPayDetail, planReference, planSummary } from './plan.js'
import { summarize } from './summary.js'

/** Fields that need calls or more than their record. All other fields are read from the record by name. */
export const orderResolvers: Resolvers = {
  Query: {
    order: (_root, { orderNo }, { reader }, info) => findOrder(planOrder(orderNo, selectedFields(info)), reader),
    orders: (_root, args, { lists }, info) => readConnection(planOrders(args, selectedFields(info)), getOrders, lists),
    async orderSummary(_root, args, { lists }, info) {
      const fields = selectedFields(info)
      const { scan, condition } = planSummary(args, fields)
      const found = await lists.scan(scan, getOrders)
      if (found?.cutOff && !fields.has('scan')) throw found.cutOff
      return found && summarize(found, condition)
    },
  },
  Order: {
    async __resolveReference({ __typename, orderNo }, { reader }, info) {
      const order = await findOrder(planReference(orderNo, selectedFields(info, __typename)), reader)
      // A copy, since the subgraph library adds `__typename` to it.
      return order && { ...order }
    },
    currency: (_order, _args, { currency }) => currency,
    payDetail: (order, _args, { reader }) => reader.load(planPayDetail(order)),
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
}
