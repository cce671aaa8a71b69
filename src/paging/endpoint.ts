// Endpoints that page: how they declare it, and how their pages are read.

import type { Endpoint } from '../genauth/endpoint.js'
import type { UpstreamMalformed } from '../genauth/errors.js'
import type { PlannedCall } from '../genauth/plan.js'
import type { Field, Kind, Reading } from '../genauth/wire/kinds.js'
import { objectOf, readField, readRows } from '../genauth/wire/record.js'
import type { Page } from './page.js'

/** How an endpoint pages through its list. */
export interface Paging<Row> {
  /** Name of the list in cursors: that of the GraphQL field that shows it. */
  readonly list: string
  /** Field of `data` that holds the rows of a page. */
  readonly rows: string
  /** Field of `data` that holds the length of the whole list, and its kind. */
  readonly total: readonly [name: string, kind: Kind<number>]
  /** Most rows of a page, by the endpoint's documentation. */
  readonly maxLimit: number
  /** @throws UpstreamMalformed where this is no row */
  readRow(row: unknown, reading: Reading): Row
  /** What tells a row from all others. */
  keyOf(row: Row): string
  /** The call that a row of the list is the answer to, where there is one. */
  answers?(row: Row): PlannedCall<Row>
}

/** What stands on a page: the length of the whole list, and its rows, an unreadable one as the error it causes. */
export interface ListPage<Row> {
  readonly total: Field<number>
  readonly rows: readonly (Row | UpstreamMalformed)[]
}

/** An endpoint that shows a list page by page. */
export interface PagedEndpoint<Row> extends Endpoint<Page, ListPage<Row>> {
  readonly page: Paging<Row>
}

/**
 * Declares an endpoint that pages.
 * @param define makes the endpoint from the reader of its pages: where it is, and where a page stands in its parameters
 */
export function paged<Row>(
  page: Paging<Row>,
  define: (read: Endpoint<Page, ListPage<Row>>['read']) => Endpoint<Page, ListPage<Row>>,
): PagedEndpoint<Row> {
  const [totalName, totalKind] = page.total
  const endpoint = define((data, { limit }, reading) => {
    const record = objectOf(data, '"data"', reading)
    const rows = readRows(record[page.rows], page.rows, page.readRow, reading)
    // What goes beyond the page that was asked for belongs to the next one.
    return { total: readField(record, totalName, totalKind, reading), rows: rows.slice(0, limit) }
  })
  return { ...endpoint, page }
}
