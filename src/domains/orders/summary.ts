import { Big } from 'big.js'
import type { OrderMonthTotal, OrderScan, OrderStatus, OrderStatusTotal } from '../../generated/graphql.js'
import { LENGTH_ONLY } from './endpoints.js'
import type { OrderCondition } from './filter.js'
import type { OrderLoaders } from './loaders.js'
import type { OrderRecord } from './records.js'
import { NOTHING_READ, type ScanResult } from './scan.js'

/** What the fields of `OrderSummary` are read from. */
export interface OrderTotals {
  readonly count: number
  readonly actualAmount: string | null
  readonly unreadableAmounts: number
  readonly byStatus: OrderStatusTotal[]
  readonly byMonth: OrderMonthTotal[]
  readonly scan: OrderScan
}

/** Fields that are read from no order. */
const WITHOUT_ORDERS: ReadonlySet<string> = new Set(['__typename', 'currency'])

/**
 * @param fields those that are selected: where none of them says anything of an order, only whether there is a list
 * has to be known
 * @returns null where GenAuth says that there is no list. @throws UpstreamError where a page could not be read
 */
export async function readSummary(
  filter: OrderCondition | undefined,
  fields: ReadonlySet<string>,
  loaders: OrderLoaders,
): Promise<OrderTotals | null> {
  const scan = filter?.matchesNothing ? NOTHING_READ : await readAsNeeded(fields, loaders)
  if (scan === null) return null
  const orders = scan.orders.map(({ order }) => order).filter(order => filter?.keeps(order) ?? true)
  return { ...total(orders), byStatus: byStatus(orders), byMonth: byMonth(orders), scan: scan.report }
}

async function readAsNeeded(fields: ReadonlySet<string>, loaders: OrderLoaders): Promise<ScanResult | null> {
  if ([...fields].some(field => !WITHOUT_ORDERS.has(field))) return loaders.scan(0)
  return (await loaders.page.load(LENGTH_ONLY)) && NOTHING_READ
}

/** Sums amounts exactly, keeping the longest of their decimals. */
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
    // What has no month comes last.
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

/** The text of a field that has one. */
const textOf = <T extends string>(field: T | Error | null | undefined): T | null =>
  typeof field === 'string' ? field : null
