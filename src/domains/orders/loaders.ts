import { KeyedLoader, type OperationClient, perKey } from '../../genauth/loader.js'
import { getOrderDetail, getOrderPayDetail, getOrders, LENGTH_ONLY, type OrderPage, type Page } from './endpoints.js'
import type { OrderRecord, PayDetailRecord } from './records.js'
import { type ScanResult, scanOrders } from './scan.js'

/** What one operation may read at most. */
export interface Limits {
  /** Pages of 50 that one scan reads. */
  readonly maxScanPages: number
}

/** What one operation reads of orders: each page, detail and payment once. */
export interface OrderLoaders {
  /** `LENGTH_ONLY` is answered by another page that is asked for at the same time, where there is one. */
  readonly page: KeyedLoader<Page, OrderPage>
  /** A loader of pages that remembers none yet, for a list that moved while it was read. */
  readonly rereadPages: () => OrderLoaders['page']
  readonly detail: KeyedLoader<string, OrderRecord>
  readonly payDetail: KeyedLoader<string, PayDetailRecord>
  /** What can be seen of the list from a place on; filters and summaries of an operation share it. */
  readonly scan: (start: number) => Promise<ScanResult | null>
}

/** Loaders for one operation. The rows of a page are details, so a page fills the loader of details. */
export function createOrderLoaders(client: OperationClient, limits: Limits): OrderLoaders {
  const detail = perKey(client, getOrderDetail, orderNo => orderNo)
  const payDetail = perKey(client, getOrderPayDetail, orderNo => orderNo)
  const read = async (page: Page) => {
    const answer = await client.call(getOrders, page)
    for (const row of answer?.rows ?? []) if (!(row instanceof Error)) detail.prime(row.orderNo, row)
    return answer
  }
  const pages = (): OrderLoaders['page'] =>
    new KeyedLoader(
      asked => readTogether(asked, read),
      ({ page, limit }) => `${page}/${limit}`,
      () => client.repeated(getOrders.name),
    )
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

type ReadPage = (page: Page) => Promise<OrderPage | null>

/** Reads the pages of a tick side by side. */
function readTogether(asked: readonly Page[], read: ReadPage): Promise<OrderPage | null>[] {
  const reads = new Map(asked.filter(page => page !== LENGTH_ONLY).map(page => [page, read(page)]))
  return asked.map(page => reads.get(page) ?? readLength([...reads.values()], read))
}

/** A page that tells the length: one of those that are read anyway, or the smallest where none of them does. */
async function readLength(reads: readonly Promise<OrderPage | null>[], read: ReadPage): Promise<OrderPage | null> {
  for (const answer of reads) {
    const page = await answer.catch(() => undefined)
    if (page === null || typeof page?.totalCount === 'number') return page
  }
  return read(LENGTH_ONLY)
}
