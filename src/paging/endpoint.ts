// Paged endpoints: how they are declared, and how their pages are read.

import type { Endpoint } from '../genauth/endpoint.js'
import type { UpstreamMalformed } from '../genauth/errors.js'
import type { PlannedCall } from '../genauth/plan.js'
import type { Field, Kind, Reading } from '../genauth/wire/kinds.js'
import { objectOf, readField, readRows } from '../genauth/wire/record.js'
import type { Page } from './page.js'

/** How an endpoint pages through its list. */
export interface Paging<Row> {
  /**
   * Name of the list: its GraphQL field, with the parameters that all pages share. Part of cursors, so it must not
   * contain a colon.
   */
  readonly list: string
  /** Field of `data` that holds the rows of a page. */
  readonly rows: string
  /** Field of `data` that holds the length of the whole list, and its kind. */
  readonly total: readonly [name: string, kind: Kind<number>]
  /** Most rows of a page, by the endpoint's documentation. */
  readonly maxLimit: number
  /** @throws UpstreamMalformed if this is not a row */
  readRow(row: unknown, reading: Reading): Row
  /** The unique key of a row. */
  keyOf(row: Row): string
  /** The call whose result is this row, if there is one. */
  answers?(row: Row): PlannedCall<Row>
}

/** The contents of a page: the length of the whole list, and the rows, with an error for an unreadable row. */
export interface ListPage<Row> {
  readonly total: Field<number>
  readonly rows: readonly (Row | UpstreamMalformed)[]
}

/** An endpoint that returns a list page by page. */
export interface PagedEndpoint<Row> extends Endpoint<Page, ListPage<Row>> {
  /** Which list it is: an endpoint has one for each combination of the parameters that all pages share. */
  readonly key: string
  readonly page: Paging<Row>
}

/**
 * Declares a paged endpoint.
 * @param define creates the endpoint from the reader of its pages, with its path and the parameters of a page
 */
export function paged<Row>(
  page: Paging<Row>,
  define: (read: Endpoint<Page, ListPage<Row>>['read']) => Endpoint<Page, ListPage<Row>>,
): PagedEndpoint<Row> {
  const [totalName, totalKind] = page.total
  const endpoint = define((data, { limit }, reading) => {
    const record = objectOf(data, '"data"', reading)
    const rows = readRows(record[page.rows], page.rows, page.readRow, reading)
    // Rows beyond the requested limit belong to the next page.
    return { total: readField(record, totalName, totalKind, reading), rows: rows.slice(0, limit) }
  })
  return { ...endpoint, key: page.list, page }
}
