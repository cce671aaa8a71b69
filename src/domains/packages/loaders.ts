import { type OnceLoader, type OperationCall, once } from '../../genauth/loader.js'
import { type CurrentPackageRecord, getCurrentPackageInfo } from './endpoints.js'

/** What one operation reads of the plan. */
export interface PackageLoaders {
  readonly current: OnceLoader<CurrentPackageRecord>
}

/** Loaders for one operation. */
export const createPackageLoaders = (call: OperationCall): PackageLoaders => ({
  current: once(call, getCurrentPackageInfo),
})
