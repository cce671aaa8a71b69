// Reads each GenAuth endpoint once, and checks the guesses about GenAuth against the responses.

import type { DomainName } from '../domain-names.js'
import { type EntitlementRecord, getAllRightsItems } from '../domains/entitlements/endpoints.js'
import { getOrderDetail, getOrderPayDetail, getOrders } from '../domains/orders/endpoints.js'
import type { OrderRecord } from '../domains/orders/records.js'
import { getCurrentPackageInfo } from '../domains/packages/endpoints.js'
import { getMauPeriodUsageHistory, getUsageInfo, type MauPeriodRecord } from '../domains/usage/endpoints.js'
import type { UpstreamEvents } from '../genauth/client.js'
import { callTo, type PlannedCall } from '../genauth/plan.js'
import type { Rows } from '../genauth/wire/record.js'
import { adviceFor } from './advice.js'
import type { Finding } from './finding.js'
import {
  type Guess,
  guessedAssertions,
  guessedMauDays,
  guessedUnknownOrder,
  guessedUnpaidOrder,
  type Read,
} from './guesses.js'

/** Collects where responses differ from what is known of GenAuth, for instance `"status" unrecognized`. */
export class DriftNotes {
  readonly #seen = new Map<string, Set<string>>()

  readonly drift: UpstreamEvents['drift'] = (endpoint, field, how) => {
    const seen = this.#seen.get(endpoint) ?? new Set()
    this.#seen.set(endpoint, seen.add(field === '' ? `fields ${how}` : `"${field}" ${how}`))
  }

  of(endpoint: string): readonly string[] {
    return [...(this.#seen.get(endpoint) ?? [])]
  }
}

/** Reads the endpoints of some domains, one after the other. @param today as "2022-08-09" */
export async function* readAll(
  read: Read,
  notes: DriftNotes,
  { today, domains }: { readonly today: string; readonly domains: ReadonlySet<DomainName> },
): AsyncIterable<Finding | Guess> {
  const tried = async <Output>(call: PlannedCall<Output>): Promise<{ finding: Finding; output?: Output | null }> => {
    const { name } = call.endpoint
    const what = `read ${name}`
    try {
      const output = await read(call)
      return { finding: { what, notes: notes.of(name) }, output }
    } catch (error) {
      return { finding: { what, advice: adviceFor(error) ?? String(error) } }
    }
  }

  let orders: readonly OrderRecord[] = []
  if (domains.has('orders')) {
    const list = await tried(callTo(getOrders, { page: 1, limit: 50 }))
    yield list.finding
    orders = (list.output?.rows ?? []).filter((row): row is OrderRecord => !(row instanceof Error))
    const [first] = orders
    if (first === undefined) {
      yield { what: 'read get-order-detail and get-order-pay-detail', notes: ['skipped: the list contains no order'] }
    } else {
      yield (await tried(callTo(getOrderDetail, first.orderNo))).finding
      yield (await tried(callTo(getOrderPayDetail, first.orderNo))).finding
    }
  }
  if (domains.has('packages')) yield (await tried(callTo(getCurrentPackageInfo, undefined))).finding
  let history: Rows<MauPeriodRecord> = []
  if (domains.has('usage')) {
    yield (await tried(callTo(getUsageInfo, undefined))).finding
    const periods = await tried(callTo(getMauPeriodUsageHistory, { from: `${today.slice(0, 4)}-01-01`, to: today }))
    yield periods.finding
    history = periods.output ?? []
  }
  let rights: Rows<EntitlementRecord> = []
  if (domains.has('entitlements')) {
    const all = await tried(callTo(getAllRightsItems, undefined))
    yield all.finding
    rights = all.output?.rows ?? []
  }

  if (domains.has('orders')) {
    yield await guessedUnknownOrder(read)
    yield await guessedUnpaidOrder(read, orders)
  }
  if (domains.has('usage')) yield await guessedMauDays(read, history)
  if (domains.has('entitlements')) yield guessedAssertions(rights)
}
