import { type KeyedLoader, type OperationCall, perKey } from '../../genauth/loader.js'
import { getOrderDetail, getOrderPayDetail, getOrders, type OrderPage, type Page } from './endpoints.js'
import type { OrderRecord, PayDetailRecord } from './records.js'
import { type ScanResult, scanOrders } from './scan.js'

/** What one operation may read at most. */
export interface Limits {
  /** Pages of 50 that one scan reads. */
  readonly maxScanPages: number
}

/** What one operation reads of orders: each page, detail and payment once. */
export interface OrderLoaders {
  readonly page: KeyedLoader<Page, OrderPage>
  /** A loader of pages that remembers none yet, for a list that moved while it was read. */
  readonly rereadPages: () => OrderLoaders['page']
  readonly detail: KeyedLoader<string, OrderRecord>
  readonly payDetail: KeyedLoader<string, PayDetailRecord>
  /** What can be seen of the list from a place on; filters and summaries of an operation share it. */
  readonly scan: (start: number) => Promise<ScanResult | null>
}

/** Loaders for one operation. The rows of a page are details, so a page fills the loader of details. */
export function createOrderLoaders(call: OperationCall, limits: Limits): OrderLoaders {
  const detail = perKey(call, getOrderDetail, orderNo => orderNo)
  const payDetail = perKey(call, getOrderPayDetail, orderNo => orderNo)
  const remember = ({ rows }: OrderPage) => {
    for (const row of rows) if (!(row instanceof Error)) detail.prime(row.orderNo, row)
  }
  const pages = () => perKey(call, getOrders, ({ page, limit }) => `${page}/${limit}`, remember)
  const scans = new Map<number, Promise<ScanResult | null>>()
  const loaders: OrderLoaders = {
    page: pages(),
    rereadPages: pages,
    detail,
    payDetail,
    scan(start) {
      const known = scans.get(start) ?? scanOrders(start, limits.maxScanPages, loaders)
      scans.set(start, known)
      return known
    },
  }
  return loaders
}
