// Joins by code: one row of a list that GenAuth shows only as a whole.

import type { Elision, PlannedCall } from '../genauth/plan.js'
import type { Reader } from '../genauth/reader.js'
import type { CodedRows } from '../genauth/wire/record.js'

/** How one entry of a list is found that GenAuth shows only as a whole. */
export type JoinPlan<Row> =
  | { readonly list: PlannedCall<CodedRows<Row>>; readonly code: string }
  /** A row without a code has no counterpart. */
  | { readonly list: undefined; readonly because: Elision }

/** @param modelCode the code by which the entry is found, as a row of another list has it */
export const planJoin = <Row>(list: PlannedCall<CodedRows<Row>>, modelCode: unknown): JoinPlan<Row> =>
  typeof modelCode === 'string' ? { list, code: modelCode } : { list: undefined, because: 'proven by the row' }

/** Follows the plan of a join. @returns null where there is no such entry. @throws UpstreamError */
export async function findByCode<Row>(plan: JoinPlan<Row>, reader: Reader): Promise<Row | null> {
  if (plan.list === undefined) return null
  return (await reader.load(plan.list))?.byCode.get(plan.code) ?? null
}
