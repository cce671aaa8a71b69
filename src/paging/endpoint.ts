// Paged endpoints: how they are declared, and how their pages are read.

import {
  canonical,
  type Endpoint,
  type EndpointKey,
  type Params,
  read,
  type Target,
  targetAt,
} from '../genauth/endpoint.js'
import type { UpstreamMalformed } from '../genauth/errors.js'
import type { Keep, Kept, NEVER } from '../genauth/keep.js'
import type { PlannedCall } from '../genauth/plan.js'
import { type Field, integer, type Kind, type Reading } from '../genauth/wire/kinds.js'
import { objectOf, readField, readRows } from '../genauth/wire/record.js'
import type { Page } from './page.js'

/** How an endpoint pages through its list. */
export interface Paging<Row> {
  /** Name in cursors: that of the GraphQL field. */
  readonly list: string
  /** Field of `data` that holds the rows of a page. */
  readonly rows: string
  /** Field of `data` that holds the length of the whole list, and its kind. */
  readonly total: readonly [name: string, kind: Kind<number>]
  /** Most rows of a page, by the endpoint's documentation. */
  readonly maxLimit: number
  /** Whether rows are so large that a page should have no more of them than are needed. */
  readonly heavy?: boolean
  /** The parameters of a page, with those that all pages share; if it is left out, `page` and `limit` are added. */
  ask?(page: Page, shared: Params): Params
  /** @param shared the parameters of the list. @throws UpstreamMalformed if this is not a row */
  readRow(row: unknown, reading: Reading, shared: Params): Row
  /** The unique key of a row; undefined if it has none, as all rows have none if this is left out. */
  keyOf?(row: Row): string | undefined
  /** The call whose result is this row, if there is one. */
  answers?(row: Row): PlannedCall<Row>
}

/** The length of a list, sent as a number or as text. */
const length: Kind<number> = (value, reading) => {
  const total = integer(value, reading)
  return total !== undefined && total >= 0 ? total : undefined
}

/** How nearly all of GenAuth's lists are paged. */
export const USUAL_PAGES = { rows: 'list', total: ['totalCount', length], maxLimit: 50 } as const

/** The contents of a page: the length of the whole list, and the rows, with an error for an unreadable row. */
export interface ListPage<Row> {
  readonly total: Field<number>
  readonly rows: readonly (Row | UpstreamMalformed)[]
}

/** A list that is returned page by page. */
export interface PagedEndpoint<Row> extends Endpoint<Page, ListPage<Row>> {
  /** Which list it is: its name, and the parameters that determine its rows. */
  readonly key: string
  /** Which list it is, from where, and which parts of its rows are read: lists with equal ones share their pages. */
  readonly reads: string
  readonly page: Paging<Row>
  /** What no row is newer than, if the list grows: its cursors carry it. */
  readonly bound?: number
}

/** An endpoint that has many lists, such as the members of each group. */
export interface PagedEndpoints<Input, Row> extends Pick<Target, 'name'> {
  readonly page: Paging<Row>
  readonly keep: Kept
  of(input: Input): PagedEndpoint<Row>
}

/** How long pages may be kept, whichever these are. @typeParam Input determines the list */
type KeepPages<Input> = Keep<Input, unknown> | typeof NEVER

/** Declares an endpoint with one list. */
export const paged = <Row>(
  address: EndpointKey | Target,
  page: Paging<Row>,
  traits: { readonly keep: KeepPages<unknown> },
): PagedEndpoint<Row> => listOf(address, page, {}, traits)

/**
 * Declares an endpoint with many lists.
 * @param shared the parameters that determine which rows a list has
 * @param parts those that determine which parts of its rows are read
 */
export function pagedBy<Input, Row>(
  address: EndpointKey | Target,
  page: Paging<Row>,
  shared: (input: Input) => Params,
  { parts = () => ({}), keep, hides }: NoInfer<ListTraits<Input>>,
): PagedEndpoints<Input, Row> {
  const { name } = targetAt(address)
  return {
    name,
    page,
    keep,
    of: input =>
      listOf(address, page, shared(input), {
        parts: parts(input),
        keep: keep === 'never' ? keep : { ...keep, age: () => keep.age(null, input), of: () => keep.of(input) },
        ...(hides && { hides }),
      }),
  }
}

/** What the lists of an endpoint can have beside their parameters. */
interface ListTraits<Input> extends Pick<Target, 'hides'> {
  readonly parts?: (input: Input) => Params
  readonly keep: KeepPages<Input>
}

function listOf<Row>(
  address: EndpointKey | Target,
  page: Paging<Row>,
  shared: Params,
  { parts = {}, ...traits }: { readonly parts?: Params; readonly keep: KeepPages<unknown> } & Pick<Target, 'hides'>,
): PagedEndpoint<Row> {
  const [totalName, totalKind] = page.total
  const isOnly = Object.keys(shared).length === 0
  const all = { ...shared, ...parts }
  const endpoint = read(
    address,
    (asked: Page) => page.ask?.(asked, all) ?? { ...all, page: asked.page, limit: asked.limit },
    (data, { limit }, reading): ListPage<Row> => {
      const record = objectOf(data, '"data"', reading)
      const rows = readRows(record[page.rows], page.rows, row => page.readRow(row, reading, shared), reading)
      // Rows beyond the requested limit belong to the next page.
      return { total: readField(record, totalName, totalKind, reading), rows: rows.slice(0, limit) }
    },
    { whole: isOnly, ...traits },
  )
  const key = isOnly ? page.list : `${page.list} ${canonical(shared)}`
  const reads = `${endpoint.name} ${key} ${canonical(parts)}`
  return { ...endpoint, key, reads, series: reads, page }
}
