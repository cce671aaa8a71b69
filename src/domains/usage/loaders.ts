import { type KeyedLoader, type OnceLoader, type OperationClient, once, perKey } from '../../genauth/loader.js'
import type { Rows } from '../../genauth/wire/record.js'
import {
  getMauPeriodUsageHistory,
  getUsageInfo,
  type MauPeriodRecord,
  type Period,
  type UsageRecord,
} from './endpoints.js'

/** What one operation reads of use. */
export interface UsageLoaders {
  readonly all: OnceLoader<{ readonly rows: Rows<UsageRecord>; readonly byCode: ReadonlyMap<string, UsageRecord> }>
  readonly mau: KeyedLoader<Period, Rows<MauPeriodRecord>>
}

/** Loaders for one operation. */
export const createUsageLoaders = (client: OperationClient): UsageLoaders => ({
  all: once(client, getUsageInfo),
  mau: perKey(client, getMauPeriodUsageHistory, ({ from, to }) => `${from}/${to}`),
})
