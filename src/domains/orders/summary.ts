// Counts and exact sums over the orders of a scan.

import { Big } from 'big.js'
import type { OrderMonthTotal, OrderStatus, OrderStatusTotal } from '../../generated/graphql.js'
import type { Scan, ScanReport } from '../../paging/scan.js'
import type { OrderCondition } from './filter.js'
import type { OrderRecord } from './records.js'

/** The parent object of `OrderSummary` fields. */
export interface OrderTotals {
  readonly count: number
  readonly actualAmount: string | null
  readonly unreadableAmounts: number
  readonly byStatus: OrderStatusTotal[]
  readonly byMonth: OrderMonthTotal[]
  readonly scan: ScanReport
}

/** Summarizes the orders of a scan that match a condition. */
export function summarize({ rows, report }: Scan<OrderRecord>, condition: OrderCondition | undefined): OrderTotals {
  const orders = rows.map(({ row }) => row).filter(order => condition?.keeps(order) ?? true)
  return { ...total(orders), byStatus: byStatus(orders), byMonth: byMonth(orders), scan: report }
}

/** Sums amounts exactly, with as many decimals as the amount that has the most. */
function total(orders: readonly OrderRecord[]) {
  const amounts = orders.flatMap(({ actualAmount }) => (typeof actualAmount === 'string' ? [actualAmount] : []))
  let decimals = 0
  let sum = new Big(0)
  for (const amount of amounts) {
    decimals = Math.max(decimals, amount.split('.')[1]?.length ?? 0)
    sum = sum.plus(amount)
  }
  return {
    count: orders.length,
    actualAmount: amounts.length === 0 && orders.length > 0 ? null : sum.toFixed(decimals),
    unreadableAmounts: orders.length - amounts.length,
  }
}

const STATUS_ORDER: readonly (OrderStatus | null)[] = [
  'UNPAID',
  'PAID',
  'COMPLETED',
  'CANCELLED',
  'EXPIRED',
  'UNRECOGNIZED',
  null,
]

const byStatus = (orders: readonly OrderRecord[]): OrderStatusTotal[] =>
  groups(orders, ({ rawStatus }) => textOf(rawStatus))
    .map(([rawStatus, members]) => ({
      status: textOf<OrderStatus>(members[0]?.status),
      rawStatus,
      ...countAndSum(members),
    }))
    .sort((one, other) => STATUS_ORDER.indexOf(one.status) - STATUS_ORDER.indexOf(other.status))

const byMonth = (orders: readonly OrderRecord[]): OrderMonthTotal[] =>
  groups(orders, ({ createTime }) => textOf(createTime)?.slice(0, 7) ?? null)
    .map(([month, members]) => ({ month, ...countAndSum(members) }))
    // Orders without a month come last.
    .sort((one, other) => ((one.month ?? '~') < (other.month ?? '~') ? -1 : 1))

function countAndSum(orders: readonly OrderRecord[]) {
  const { count, actualAmount } = total(orders)
  return { count, actualAmount }
}

function groups(
  orders: readonly OrderRecord[],
  keyOf: (order: OrderRecord) => string | null,
): [string | null, OrderRecord[]][] {
  const found = new Map<string | null, OrderRecord[]>()
  for (const order of orders) {
    const key = keyOf(order)
    const group = found.get(key)
    if (group) group.push(order)
    else found.set(key, [order])
  }
  return [...found]
}

/** The field's text; null if it is null or could not be read. */
const textOf = <T extends string>(field: T | Error | null | undefined): T | null =>
  typeof field === 'string' ? field : null
