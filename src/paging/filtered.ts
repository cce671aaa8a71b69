// Lists that GenAuth cannot filter: every row is read and tested here.

import type { Connection } from './connection.js'
import { type CursorKey, encodeCursor } from './cursor.js'
import type { FoundRow } from './pass.js'
import type { Scan } from './scan.js'
import type { WindowRequest } from './window.js'

/** Which rows of a list are kept. GenAuth cannot filter, so every row is read and tested here. */
export interface Condition<Row> {
  /** Identifies the condition in cursors: equal conditions, however they were written, have the same key. */
  readonly key: string
  /** No row can match, so none needs to be read. */
  readonly matchesNothing: boolean
  keeps(row: Row): boolean
}

/** A window of the rows that match a condition. */
export interface FilteredWindow<Row> {
  readonly asked: WindowRequest
  readonly condition: Condition<Row>
  readonly cursors: CursorKey
  /** The selected fields of the connection. */
  readonly fields: ReadonlySet<string>
}

/**
 * The window of the rows in a scan that match a condition. A list that is too long to be read as a whole is read from
 * the start of the window, so that a client that continues after `endCursor` makes progress each time.
 * @throws ScanIncomplete if what is selected would look complete, but is not
 */
export function filterScan<Row>(
  scan: Scan<Row>,
  { asked: { start, size }, condition: { keeps }, cursors: { list, filter }, fields }: FilteredWindow<Row>,
): Connection<Row> {
  const kept = scan.rows.filter(({ row }) => keeps(row))
  const ahead = kept.filter(({ position }) => position >= start)
  const shown = ahead.slice(0, size)
  const lacksRows = shown.length < size || fields.has('totalCount')
  if (scan.cutOff && lacksRows && !fields.has('scan')) throw scan.cutOff
  const rest = ahead.length > shown.length
  const cursorAt = (position: number) => encodeCursor(list, position, filter)
  const edges = shown.map(({ position, row }) => ({ cursor: cursorAt(position), node: row }))
  const end = endOf(shown, scan, rest)
  return {
    totalCount: scan.report.complete ? kept.length : null,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rest || scan.cutOff !== undefined,
      hasPreviousPage: kept.length > ahead.length || scan.start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: end === undefined ? null : cursorAt(end),
    },
    scan: scan.report,
  }
}

/** The position to continue after: that of the last row shown, or the last one read if a capped scan is used up. */
const endOf = <Row>(shown: readonly FoundRow<Row>[], scan: Scan<Row>, rest: boolean): number | undefined =>
  !rest && scan.cutOff ? scan.end - 1 : shown.at(-1)?.position
