// What a connection needs of its list, and how that is read.

import { type Connection, readLengthOnly, readWindowed, type WindowPlan } from './connection.js'
import type { CursorKey, Digest } from './cursor.js'
import type { PagedEndpoint } from './endpoint.js'
import { type Condition, type FilteredWindow, filterScan } from './filtered.js'
import type { Lists } from './lists.js'
import { planScan, type ScanPlan } from './scan.js'
import { firstGuess, readWindow, type WindowArguments } from './window.js'

/** What has to be read of a list for one window. */
export type ConnectionPlan<Row> =
  /** Only the length of the list, which any page shows. */
  | { readonly read: 'length' }
  /** This stretch at once, and more only if the position of the window depends on the length of the list. */
  | ({ readonly read: 'window' } & WindowPlan)
  | ({ readonly read: 'filter'; readonly scan: ScanPlan } & FilteredWindow<Row>)

const EXISTENCE: ReadonlySet<string> = new Set(['__typename'])
const EXISTENCE_OR_LENGTH: ReadonlySet<string> = new Set(['__typename', 'totalCount'])

/**
 * @param fields the selected fields of the connection
 * @param digest hides in cursors what the list and the condition are
 * @throws BadUserInput if the arguments are invalid
 */
export function planConnection<Row>(
  endpoint: PagedEndpoint<Row>,
  args: WindowArguments,
  condition: Condition<Row> | undefined,
  fields: ReadonlySet<string>,
  digest: Digest,
): ConnectionPlan<Row> {
  const cursors = cursorKeyOf(endpoint, condition, digest)
  const asked = readWindow(args, cursors)
  if (isAmong(fields, condition ? EXISTENCE : EXISTENCE_OR_LENGTH)) return { read: 'length' }
  if (condition)
    return { read: 'filter', asked, condition, scan: planScan(condition, true, asked.start), cursors, fields }
  return { read: 'window', asked, stretch: firstGuess(asked), cursors }
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
      return readWindowed(plan, lists.of(endpoint))
    case 'filter': {
      const scan = await lists.scan(plan.scan, endpoint)
      return scan && filterScan(scan, plan)
    }
  }
}

/** What identifies the list and the condition in cursors. */
function cursorKeyOf<Row>(
  { key, page, bound }: PagedEndpoint<Row>,
  condition: Condition<Row> | undefined,
  digest: Digest,
): CursorKey {
  const list = key === page.list ? key : `${page.list}.${digest(key)}`
  return {
    list: bound === undefined ? list : `${list}.${bound}`,
    ...(condition && { filter: digest(condition.key) }),
  }
}

const isAmong = (fields: ReadonlySet<string>, known: ReadonlySet<string>) =>
  [...fields].every(field => known.has(field))
