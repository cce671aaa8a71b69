// Which pages a connection or a scan needs.

import type { Elision } from '../genauth/plan.js'
import type { Condition } from './condition.js'
import type { PagedEndpoint } from './endpoint.js'
import type { Stretch } from './page.js'
import { firstGuess, readWindow, type WindowArguments, type WindowRequest } from './window.js'

/** What has to be read of a list whose rows are needed as a whole. */
export type ScanPlan =
  | { readonly read: 'nothing'; readonly because: Elision }
  /** Only whether there is a list, which any page shows. */
  | { readonly read: 'length' }
  /** The whole list or, if that exceeds `MAX_SCAN_PAGES`, as many pages from `start` on; the first shows how many. */
  | { readonly read: 'scan'; readonly start: number }

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

/**
 * @param condition undefined if every row is kept
 * @param needsRows whether a selected field depends on rows; otherwise only the existence of the list matters
 */
export function planScan(condition: Condition<never> | undefined, needsRows: boolean, start = 0): ScanPlan {
  if (condition?.matchesNothing) return { read: 'nothing', because: 'decided by the arguments' }
  return needsRows ? { read: 'scan', start } : { read: 'length' }
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

const isAmong = (fields: ReadonlySet<string>, known: ReadonlySet<string>) =>
  [...fields].every(field => known.has(field))
