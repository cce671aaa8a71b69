import type { OperationClient } from '../genauth/loader.js'
import { createEntitlementLoaders, type EntitlementLoaders } from './entitlements/loaders.js'
import { createOrderLoaders, type Limits, type OrderLoaders } from './orders/loaders.js'
import { createPackageLoaders, type PackageLoaders } from './packages/loaders.js'
import { createUsageLoaders, type UsageLoaders } from './usage/loaders.js'

/** Every domain's loaders, made anew for each operation. */
export interface Loaders {
  readonly entitlements: EntitlementLoaders
  readonly orders: OrderLoaders
  readonly packages: PackageLoaders
  readonly usage: UsageLoaders
}

/** Loaders for one operation. */
export const createLoaders = (client: OperationClient, limits: Limits): Loaders => ({
  entitlements: createEntitlementLoaders(client),
  orders: createOrderLoaders(client, limits),
  packages: createPackageLoaders(client),
  usage: createUsageLoaders(client),
})
