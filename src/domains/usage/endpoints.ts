// The endpoints of usage and monthly active users, and the shapes of their rows.

import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { compactDate, decimal, flag, text } from '../../genauth/wire/kinds.js'
import {
  type CodedRows,
  codedRows,
  documented,
  type FieldsOf,
  type Rows,
  readTable,
  type Shape,
} from '../../genauth/wire/record.js'

const usageShape = documented('CurrentUsageDto', {
  modelCode: text,
  modelName: text,
  amount: decimal,
  current: decimal,
  experience: flag,
} as const satisfies Shape)

const mauPeriodShape = documented('MauPeriodUsageHistoryDto', {
  periodStartTime: compactDate,
  periodEndTime: compactDate,
  amount: decimal,
  current: decimal,
} as const satisfies Shape)

/** How much of a metered feature is used. */
export type UsageRecord = FieldsOf<typeof usageShape>

/** Monthly active users of one period. */
export type MauPeriodRecord = FieldsOf<typeof mauPeriodShape>

/** Days as "2022-08-09". */
export interface Period {
  readonly from: string
  readonly to: string
}

export const getUsageInfo = read(
  'GET /api/v3/get-usage-info',
  () => ({}),
  (data, _input: undefined, reading): CodedRows<UsageRecord> =>
    codedRows(readTable(data, 'usages', usageShape, reading), reading),
  { keep: kept('records', 'usage') },
)

export const getMauPeriodUsageHistory = read(
  'GET /api/v3/get-mau-period-usage-history',
  ({ from, to }: Period) => ({ startTime: compact(from), endTime: compact(to) }),
  (data, _input, reading): Rows<MauPeriodRecord> => readTable(data, 'records', mauPeriodShape, reading),
  { keep: kept('records', 'usage') },
)

const compact = (day: string) => day.replaceAll('-', '')
