import { type OnceLoader, type OperationClient, once } from '../../genauth/loader.js'
import type { Rows } from '../../genauth/wire/record.js'
import { type EntitlementRecord, getAllRightsItems } from './endpoints.js'

/** What one operation reads of entitlements. */
export interface EntitlementLoaders {
  readonly all: OnceLoader<{
    readonly rows: Rows<EntitlementRecord>
    readonly byCode: ReadonlyMap<string, EntitlementRecord>
  }>
}

/** Loaders for one operation. */
export const createEntitlementLoaders = (client: OperationClient): EntitlementLoaders => ({
  all: once(client, getAllRightsItems),
})
