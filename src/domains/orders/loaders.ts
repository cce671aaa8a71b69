import { type KeyedLoader, type OperationCall, perKey } from '../../genauth/loader.js'
import { getOrderDetail, getOrderPayDetail, getOrders, type OrderPage, type Page } from './endpoints.js'
import type { OrderRecord, PayDetailRecord } from './records.js'

/** What one operation reads of orders: each page, detail and payment once. */
export interface OrderLoaders {
  readonly page: KeyedLoader<Page, OrderPage>
  readonly detail: KeyedLoader<string, OrderRecord>
  readonly payDetail: KeyedLoader<string, PayDetailRecord>
}

/** Loaders for one operation. The rows of a page are details, so a page fills the loader of details. */
export function createOrderLoaders(call: OperationCall): OrderLoaders {
  const detail = perKey(call, getOrderDetail, orderNo => orderNo)
  const payDetail = perKey(call, getOrderPayDetail, orderNo => orderNo)
  const remember = ({ rows }: OrderPage) => {
    for (const row of rows) if (!(row instanceof Error)) detail.prime(row.orderNo, row)
  }
  const page = perKey(call, getOrders, ({ page, limit }) => `${page}/${limit}`, remember)
  return { page, detail, payDetail }
}
