import type { OrderWindow } from './connection.js'
import { encodeCursor } from './cursor.js'
import type { OrderCondition } from './filter.js'
import type { OrderLoaders } from './loaders.js'
import { type FoundOrder, NOTHING_READ, type ScanResult } from './scan.js'
import type { WindowRequest } from './window.js'

/**
 * Reads a window of the orders that a filter leaves. The whole list is read where the limit allows; a longer one from
 * the window's own start, so that whoever asks again after `endCursor` gets further each time.
 * @returns null where GenAuth says that there is no list. @throws UpstreamError where a page could not be read
 */
export async function readFiltered(
  { start, size }: WindowRequest,
  filter: OrderCondition,
  loaders: OrderLoaders,
): Promise<OrderWindow | null> {
  const scan = filter.matchesNothing ? NOTHING_READ : await loaders.scan(start)
  if (scan === null) return null

  const kept = scan.orders.filter(({ order }) => filter.keeps(order))
  const ahead = kept.filter(({ position }) => position >= start)
  const shown = ahead.slice(0, size)
  const rest = ahead.length > shown.length
  const edges = shown.map(({ position, order }) => ({ cursor: encodeCursor(position, filter.key), node: order }))
  return {
    totalCount: scan.report.complete ? kept.length : null,
    edges,
    pageInfo: {
      hasNextPage: rest || scan.capped,
      hasPreviousPage: kept.length > ahead.length || scan.start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: endCursor(shown, scan, rest, filter),
    },
    scan: scan.report,
  }
}

/** Where to go on: after the last order shown, or, where nothing is left of a capped scan, after what it read. */
function endCursor(
  shown: readonly FoundOrder[],
  scan: ScanResult,
  rest: boolean,
  { key }: OrderCondition,
): string | null {
  if (!rest && scan.capped) return encodeCursor(scan.end - 1, key)
  const last = shown.at(-1)
  return last ? encodeCursor(last.position, key) : null
}
