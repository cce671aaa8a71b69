import { type OnceLoader, type OperationClient, once } from '../../genauth/loader.js'
import { type CurrentPackageRecord, getCurrentPackageInfo } from './endpoints.js'

/** What one operation reads of the plan. */
export interface PackageLoaders {
  readonly current: OnceLoader<CurrentPackageRecord>
}

/** Loaders for one operation. */
export const createPackageLoaders = (client: OperationClient): PackageLoaders => ({
  current: once(client, getCurrentPackageInfo),
})
