// Joins by code: finds one row of a list that GenAuth returns only as a whole.

import type { Elision, PlannedCall } from '../genauth/plan.js'
import type { Reader } from '../genauth/reader.js'
import type { CodedRows } from '../genauth/wire/record.js'

/** How to find one row of a list that GenAuth returns only as a whole. */
export type JoinPlan<Row> =
  | { readonly list: PlannedCall<CodedRows<Row>>; readonly code: string }
  /** A row without a code has no counterpart. */
  | { readonly list: undefined; readonly because: Elision }

/** @param modelCode the code to look up, from a row of another list */
export const planJoin = <Row>(list: PlannedCall<CodedRows<Row>>, modelCode: unknown): JoinPlan<Row> =>
  typeof modelCode === 'string' ? { list, code: modelCode } : { list: undefined, because: 'proven by the row' }

/** Executes the plan of a join. @returns null if there is no such row. @throws UpstreamError */
export async function findByCode<Row>(plan: JoinPlan<Row>, reader: Reader): Promise<Row | null> {
  if (plan.list === undefined) return null
  return (await reader.load(plan.list))?.byCode.get(plan.code) ?? null
}
