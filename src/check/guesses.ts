// The guesses about GenAuth that reading can settle; README lists them all.

import type { EntitlementRecord } from '../domains/entitlements/endpoints.js'
import { getOrderDetail, getOrderPayDetail } from '../domains/orders/endpoints.js'
import type { OrderRecord } from '../domains/orders/records.js'
import { getMauPeriodUsageHistory, type MauPeriodRecord } from '../domains/usage/endpoints.js'
import { UpstreamRejected } from '../genauth/errors.js'
import { callTo, type PlannedCall } from '../genauth/plan.js'

/** Makes one call. @throws as the client does */
export type Read = <Output>(call: PlannedCall<Output>) => Promise<Output | null>

/** Something that GenAuth does not document, and whether it is as the gateway takes it to be. */
export interface Guess {
  readonly guess: string
  /** Undefined where this pool has nothing to tell it by. */
  readonly held: boolean | undefined
  /** What GenAuth does instead, or what is missing to tell. */
  readonly because?: string
}

/** Of the documented form, of a day without orders. */
const NOBODY = '20000101000000000000000000'

export const guessedUnknownOrder = (read: Read): Promise<Guess> =>
  absent(read, callTo(getOrderDetail, NOBODY), 'an order number that nobody has is read as no order')

export async function guessedUnpaidOrder(read: Read, orders: readonly OrderRecord[]): Promise<Guess> {
  const guess = 'an order that was never paid is read as one without a payment'
  const unpaid = orders.find(({ status }) => status === 'UNPAID')
  if (unpaid === undefined) return { guess, held: undefined, because: 'the first page has no unpaid order' }
  return absent(read, callTo(getOrderPayDetail, unpaid.orderNo), guess)
}

async function absent(read: Read, call: PlannedCall<unknown>, guess: string): Promise<Guess> {
  try {
    return (await read(call)) === null
      ? { guess, held: true }
      : { guess, held: false, because: 'GenAuth answers with a record' }
  } catch (error) {
    if (!(error instanceof UpstreamRejected)) return { guess, held: undefined, because: 'the call failed' }
    const { statusCode, apiCode } = error.site
    const remedy = apiCode === undefined ? '' : `; if that means absence, add ${apiCode} to GENAUTH_ABSENT_API_CODES`
    return { guess, held: false, because: `GenAuth answers statusCode ${statusCode}, apiCode ${apiCode}${remedy}` }
  }
}

export async function guessedMauDays(read: Read, periods: readonly (MauPeriodRecord | Error)[]): Promise<Guess> {
  const guess = 'get-mau-period-usage-history shows every period that shares a day with those asked for'
  const period = periods.find((row): row is MauPeriodRecord => !(row instanceof Error))
  const day = period?.periodEndTime
  if (typeof day !== 'string') return { guess, held: undefined, because: 'there is no period this year' }
  try {
    const rows = (await read(callTo(getMauPeriodUsageHistory, { from: day, to: day }))) ?? []
    const held = rows.some(row => !(row instanceof Error) && row.periodStartTime === period?.periodStartTime)
    return held ? { guess, held } : { guess, held, because: `the last day of a period, ${day}, shows no period` }
  } catch {
    return { guess, held: undefined, because: 'the call failed' }
  }
}

export function guessedAssertions(rights: readonly (EntitlementRecord | Error)[]): Guess {
  const guess = 'an assertion among the entitlements is written as 1, 0, true or false'
  const readable = rights.filter((right): right is EntitlementRecord => !(right instanceof Error))
  const assertions = readable.filter(({ dataType }) => dataType === 'ASSERTION')
  if (assertions.length === 0) return { guess, held: undefined, because: 'there is no assertion' }
  const other = assertions.find(({ asserted }) => asserted === null)
  return other === undefined
    ? { guess, held: true }
    : { guess, held: false, because: `GenAuth writes ${JSON.stringify(other.dataValue)}` }
}
