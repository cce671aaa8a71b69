import { buildSubgraphSchema } from '@apollo/subgraph'
import type { GraphQLSchema } from 'graphql'
import { getAllRightsItems } from '../../src/domains/entitlements/endpoints.js'
import { getOrderDetail, getOrderPayDetail, getOrders } from '../../src/domains/orders/endpoints.js'
import { readFilter } from '../../src/domains/orders/filter.js'
import type { OrderRecord } from '../../src/domains/orders/records.js'
import { summarize } from '../../src/domains/orders/summary.js'
import { getCurrentPackageInfo } from '../../src/domains/packages/endpoints.js'
import { getMauPeriodUsageHistory, getUsageInfo } from '../../src/domains/usage/endpoints.js'
import { checkPeriod } from '../../src/domains/usage/period.js'
import { callTo } from '../../src/genauth/plan.js'
import { scalars } from '../../src/graph/scalars.js'
import { typeDefs } from '../../src/graph/sdl.js'
import { encodeCursor } from '../../src/paging/cursor.js'
import { readWindow, type WindowArguments } from '../../src/paging/window.js'
import { digest } from '../support/digest.js'
import { allRows, type Call, naiveConnection, nodes } from './naive-lists.js'

/**
 * The schema with the simplest resolvers there can be: every field calls for itself, one call after the other, and a list
 * is always read from its first page to its last.
 */
export function naiveBilling(call: Call): GraphQLSchema {
  const allOrders = async () => (await allRows(call, getOrders)) ?? []
  const readable = (rows: readonly (OrderRecord | Error)[]) =>
    rows.flatMap((row, position) => (row instanceof Error ? [] : [{ row, position }]))
  const reportOf = (rows: readonly (OrderRecord | Error)[]) => ({
    complete: readable(rows).length === rows.length,
    rowsRead: readable(rows).length,
    rowsInList: rows.length,
  })
  const paymentOf = ({ orderNo }: { orderNo: string }) => call(callTo(getOrderPayDetail, { orderNo, order: undefined }))

  const resolvers = {
    Query: {
      order: (_root: unknown, { orderNo }: { orderNo: string }) => call(callTo(getOrderDetail, orderNo)),
      async orders(_root: unknown, { filter, ...args }: WindowArguments & { filter?: never }) {
        const condition = readFilter(filter)
        if (condition === undefined) return naiveConnection(call, getOrders, args)
        const asked = readWindow(args, { list: 'orders', filter: digest(condition.key) })
        const rows = await allOrders()
        const kept = readable(rows).filter(({ row }) => !condition.matchesNothing && condition.keeps(row))
        const ahead = kept.filter(({ position }) => position >= asked.start)
        const edges = ahead
          .slice(0, asked.size)
          .map(({ row, position }) => ({ node: row, cursor: encodeCursor('orders', position, digest(condition.key)) }))
        return {
          totalCount: kept.length,
          edges,
          scan: condition.matchesNothing ? { complete: true, rowsRead: 0, rowsInList: null } : reportOf(rows),
          pageInfo: {
            hasNextPage: ahead.length > edges.length,
            hasPreviousPage: kept.length > ahead.length,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        }
      },
      async orderSummary(_root: unknown, { filter }: { filter?: never }) {
        const condition = readFilter(filter)
        const rows = condition?.matchesNothing ? [] : await allOrders()
        const report = condition?.matchesNothing ? { complete: true, rowsRead: 0, rowsInList: null } : reportOf(rows)
        return summarize({ rows: readable(rows), start: 0, end: 0, cutOff: undefined, report }, condition)
      },
      currentPackage: () => call(callTo(getCurrentPackageInfo, undefined)),
      usage: async () => (await call(callTo(getUsageInfo, undefined)))?.rows ?? null,
      mauUsage: (_root: unknown, args: never) => call(callTo(getMauPeriodUsageHistory, checkPeriod(args))),
      entitlements: async () => (await call(callTo(getAllRightsItems, undefined)))?.rows ?? null,
    },
    Order: {
      // A copy, since the subgraph library adds `__typename` to it.
      async __resolveReference({ orderNo }: { orderNo: string }) {
        const order = await call(callTo(getOrderDetail, orderNo))
        return order && { ...order }
      },
      payDetail: paymentOf,
      currency: () => null,
    },
    PayDetail: { currency: () => null },
    OrderSummary: { currency: () => null },
    GoodsPackage: { currency: () => null },
    OrderConnection: nodes,
    OrderScan: {
      ordersRead: ({ rowsRead }: { rowsRead: number }) => rowsRead,
      ordersInPool: ({ rowsInList }: { rowsInList: number | null }) => rowsInList,
    },
    Usage: {
      entitlement: async ({ modelCode }: { modelCode: unknown }) =>
        withCode(await call(callTo(getAllRightsItems, undefined)), modelCode),
    },
    Entitlement: {
      usage: async ({ modelCode }: { modelCode: unknown }) =>
        withCode(await call(callTo(getUsageInfo, undefined)), modelCode),
    },
  }
  return buildSubgraphSchema({ typeDefs: typeDefs(), resolvers: { ...scalars, ...resolvers } as never })
}

/** Looks at every row, for the first with the code. */
const withCode = <Row extends { readonly modelCode: unknown }>(
  found: { readonly rows: readonly (Row | Error)[] } | null,
  code: unknown,
) => found?.rows.find(row => !(row instanceof Error) && row.modelCode === code) ?? null
