// Reads a connection according to its plan.

import type { Connection } from './connection.js'
import type { PagedEndpoint } from './endpoint.js'
import { filterScan } from './filtered.js'
import type { Lists } from './lists.js'
import type { ConnectionPlan } from './plan.js'
import { readLengthOnly, readWindowed } from './windowed.js'

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
