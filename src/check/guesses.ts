// Checks the assumptions about GenAuth that reading can confirm; docs/simulator.md lists all of them.

import type { EntitlementRecord } from '../domains/entitlements/endpoints.js'
import { getOrderDetail, getOrderPayDetail } from '../domains/orders/endpoints.js'
import type { OrderRecord } from '../domains/orders/records.js'
import { paymentOf } from '../domains/orders/settled.js'
import { getMauPeriodUsageHistory, type MauPeriodRecord } from '../domains/usage/endpoints.js'
import { UpstreamRejected } from '../genauth/errors.js'
import { callTo, type PlannedCall } from '../genauth/plan.js'
import { codesOf } from './codes.js'

/** Makes one call. @throws like the client */
export type Read = <Output>(call: PlannedCall<Output>) => Promise<Output | null>

/** An undocumented behaviour that the gateway assumes of GenAuth, and whether the assumption is true. */
export interface Guess {
  readonly guess: string
  /** Undefined if this pool has no data to check it with. */
  readonly held: boolean | undefined
  /** What GenAuth does instead, or which data is missing. */
  readonly because?: string
}

/** An order number in the documented form, from a day without orders. */
const NOBODY = '20000101000000000000000000'

export const guessedUnknownOrder = (read: Read): Promise<Guess> =>
  absent(read, callTo(getOrderDetail, NOBODY), 'a request for an unknown order number returns no order')

export async function guessedUnpaidOrder(read: Read, orders: readonly OrderRecord[]): Promise<Guess> {
  const guess = 'an unpaid order has no payment'
  const unpaid = orders.find(({ status }) => status === 'UNPAID')
  if (unpaid === undefined) return { guess, held: undefined, because: 'the first page contains no unpaid order' }
  return absent(read, callTo(getOrderPayDetail, paymentOf(unpaid)), guess)
}

async function absent(read: Read, call: PlannedCall<unknown>, guess: string): Promise<Guess> {
  try {
    return (await read(call)) === null
      ? { guess, held: true }
      : { guess, held: false, because: 'GenAuth returns a record' }
  } catch (error) {
    if (!(error instanceof UpstreamRejected)) return { guess, held: undefined, because: 'the call failed' }
    const { apiCode } = error.site
    const remedy =
      apiCode === undefined ? '' : `; if this code means "not found", add ${apiCode} to GENAUTH_ABSENT_API_CODES`
    return { guess, held: false, because: `GenAuth returns ${codesOf(error.site)}${remedy}` }
  }
}

export async function guessedMauDays(read: Read, periods: readonly (MauPeriodRecord | Error)[]): Promise<Guess> {
  const guess = 'get-mau-period-usage-history returns every period that overlaps the requested days'
  const period = periods.find((row): row is MauPeriodRecord => !(row instanceof Error))
  const day = period?.periodEndTime
  if (typeof day !== 'string') return { guess, held: undefined, because: 'no period exists this year' }
  try {
    const rows = (await read(callTo(getMauPeriodUsageHistory, { from: day, to: day }))) ?? []
    const held = rows.some(row => !(row instanceof Error) && row.periodStartTime === period?.periodStartTime)
    return held ? { guess, held } : { guess, held, because: `${day}, the last day of a period, does not return it` }
  } catch {
    return { guess, held: undefined, because: 'the call failed' }
  }
}

export function guessedAssertions(rights: readonly (EntitlementRecord | Error)[]): Guess {
  const guess = 'an assertion is written as 1, 0, true or false'
  const readable = rights.filter((right): right is EntitlementRecord => !(right instanceof Error))
  const assertions = readable.filter(({ dataType }) => dataType === 'ASSERTION')
  if (assertions.length === 0) return { guess, held: undefined, because: 'the user pool has no assertion' }
  const other = assertions.find(({ asserted }) => asserted === null)
  return other === undefined
    ? { guess, held: true }
    : { guess, held: false, because: `GenAuth returns ${JSON.stringify(other.dataValue)}` }
}
