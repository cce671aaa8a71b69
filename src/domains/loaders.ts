import type { OperationCall } from '../genauth/loader.js'
import { createOrderLoaders, type OrderLoaders } from './orders/loaders.js'

/** Every domain's loaders, made anew for each operation. */
export interface Loaders {
  readonly orders: OrderLoaders
}

/** Loaders for one operation. */
export const createLoaders = (call: OperationCall): Loaders => ({
  orders: createOrderLoaders(call),
})
