import type { Resolvers } from '../../generated/graphql.js'
import { selectedFields } from '../../selection.js'
import { readOrders, readTotalCount } from './connection.js'
import { readFilter } from './filter.js'
import { readFiltered } from './filtered.js'
import { findOrder, referTo } from './lookup.js'
import { checkOrderNo } from './order-no.js'
import { readSummary } from './summary.js'
import { readWindow } from './window.js'

/** Which field of the schema reads what. Fields without a resolver are read from their record by name. */
export const orderResolvers: Resolvers = {
  Query: {
    order: (_root, { orderNo }, { loaders }, info) =>
      findOrder(checkOrderNo(orderNo), selectedFields(info), loaders.orders),
    orders: (_root, { filter, ...args }, { loaders }, info) => {
      const condition = readFilter(filter)
      const asked = readWindow(args, condition?.key)
      const fields = selectedFields(info)
      if (isAmong(fields, condition ? EXISTENCE : EXISTENCE_OR_LENGTH)) return readTotalCount(loaders.orders)
      return condition ? readFiltered(asked, condition, loaders.orders) : readOrders(asked, loaders.orders)
    },
    orderSummary: (_root, { filter }, { loaders }, info) =>
      readSummary(readFilter(filter), selectedFields(info), loaders.orders),
  },
  Order: {
    __resolveReference: ({ orderNo }, { loaders }, info) =>
      referTo(checkOrderNo(orderNo), selectedFields(info, 'Order'), loaders.orders),
    currency: (_order, _args, { currency }) => currency,
    payDetail: ({ orderNo }, _args, { loaders }) => loaders.orders.payDetail.load(orderNo),
  },
  PayDetail: {
    currency: (_payment, _args, { currency }) => currency,
  },
  OrderSummary: {
    currency: (_summary, _args, { currency }) => currency,
  },
  OrderConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
  },
}

const EXISTENCE: ReadonlySet<string> = new Set(['__typename'])
const EXISTENCE_OR_LENGTH: ReadonlySet<string> = new Set(['__typename', 'totalCount'])

const isAmong = (fields: ReadonlySet<string>, known: ReadonlySet<string>) =>
  [...fields].every(field => known.has(field))
