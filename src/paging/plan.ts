// What a connection needs of its list, and how that is read.

import { type Connection, readLengthOnly, readWindowed } from './connection.js'
import type { PagedEndpoint } from './endpoint.js'
import { type Condition, filterScan } from './filtered.js'
import type { Lists } from './lists.js'
import type { Stretch } from './page.js'
import { planScan, type ScanPlan } from './scan.js'
import { firstGuess, readWindow, type WindowArguments, type WindowRequest } from './window.js'

/** What has to be read of a list for one window. */
export type ConnectionPlan<Row> =
  /** Only the length of the list, which any page shows. */
  | { readonly read: 'length' }
  /** This stretch at once, and more only if the position of the window depends on the length of the list. */
  | { readonly read: 'window'; readonly asked: WindowRequest; readonly stretch: Stretch }
  | {
      readonly read: 'filter'
      readonly asked: WindowRequest
      readonly condition: Condition<Row>
      readonly scan: ScanPlan
      /** The selected fields of the connection. */
      readonly fields: ReadonlySet<string>
    }

const EXISTENCE: ReadonlySet<string> = new Set(['__typename'])
const EXISTENCE_OR_LENGTH: ReadonlySet<string> = new Set(['__typename', 'totalCount'])

/**
 * @param fields the selected fields of the connection
 * @throws BadUserInput if the arguments are invalid
 */
export function planConnection<Row>(
  { key }: PagedEndpoint<Row>,
  args: WindowArguments,
  condition: Condition<Row> | undefined,
  fields: ReadonlySet<string>,
): ConnectionPlan<Row> {
  const asked = readWindow(args, key, condition?.key)
  if (isAmong(fields, condition ? EXISTENCE : EXISTENCE_OR_LENGTH)) return { read: 'length' }
  if (condition) return { read: 'filter', asked, condition, scan: planScan(condition, true, asked.start), fields }
  return { read: 'window', asked, stretch: firstGuess(asked) }
}

/**
 * Executes the plan of a connection.
 * @returns null if GenAuth says that there is no list.
 * @throws UpstreamError if nothing of it could be read, or ScanIncomplete if only a part of what is selected was
 */
export async function readConnection<Row>(
  plan: ConnectionPlan<Row>,
  endpoint: PagedEndpoint<Row>,
  lists: Lists,
): Promise<Connection<Row> | null> {
  switch (plan.read) {
    case 'length':
      return readLengthOnly(lists.of(endpoint))
    case 'window':
      return readWindowed(plan.asked, plan.stretch, lists.of(endpoint))
    case 'filter': {
      const scan = await lists.scan(plan.scan, endpoint)
      return scan && filterScan(scan, plan.asked, plan.condition, endpoint.key, plan.fields)
    }
  }
}

const isAmong = (fields: ReadonlySet<string>, known: ReadonlySet<string>) =>
  [...fields].every(field => known.has(field))
