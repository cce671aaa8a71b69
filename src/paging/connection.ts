// Connections by the Relay cursor connections specification: windows of a list, with an error in place of an unread row.

import { type Field, malformed } from '../genauth/wire/kinds.js'
import type { PageInfo } from '../generated/graphql.js'
import { type CursorKey, encodeCursor } from './cursor.js'
import type { ListPage } from './endpoint.js'
import type { List, ShownPage } from './list.js'
import { type Stretch, stretchOf } from './page.js'
import type { ScanReport } from './scan.js'
import { resolveWindow, type WindowRequest } from './window.js'

/** A window of a list, by the Relay cursor connections specification. */
export interface Connection<Row> {
  readonly totalCount: Field<number>
  readonly edges: readonly Edge<Row>[]
  /** The rows without their cursors. */
  readonly nodes: readonly (Row | Error)[]
  readonly pageInfo: PageInfo
  /** How much of the list was read for the filter; null without a filter. */
  readonly scan: ScanReport | null
}

/** A row with its cursor, or the error in its place. */
export interface Edge<Row> {
  readonly cursor: string
  readonly node: Row | Error
}

/** What is read of a window. */
export interface WindowPlan {
  readonly asked: WindowRequest
  /** What is read at once, before the length of the list is known. */
  readonly stretch: Stretch
  readonly cursors: CursorKey
}

/**
 * Reads a window: its pages in parallel, and more pages only if its position depends on the length of the list.
 * @returns null if GenAuth says that there is no list. @throws UpstreamError if nothing of it could be read
 */
export async function readWindowed<Row>(plan: WindowPlan, list: List<Row>): Promise<Connection<Row> | null> {
  const { asked } = plan
  const guess = await readPlaces(plan.stretch, list)
  if (guess === null || asked.from === 'start') return guess && connect(plan, guess, list)

  const missing = unread(resolveWindow(asked, knownLength(guess, list)), guess)
  const rest = missing && (await readPlaces(missing, list, guess))
  return connect(plan, rest ?? guess, list)
}

/**
 * Reads only the length of the list, if nothing else of it is selected.
 * @returns null if GenAuth says that there is no list. @throws UpstreamError
 */
export async function readLengthOnly<Row>(list: List<Row>): Promise<Connection<Row> | null> {
  const response = await list.length()
  return response && { totalCount: response.total, edges: [], nodes: [], pageInfo: NOWHERE, scan: null }
}

const NOWHERE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }

/** A list that is empty whatever GenAuth has. */
export const EMPTY: Connection<never> = { totalCount: 0, edges: [], nodes: [], pageInfo: NOWHERE, scan: null }

function connect<Row>({ asked, cursors }: WindowPlan, places: Places<Row>, list: List<Row>): Connection<Row> {
  const window = resolveWindow(asked, places.length)
  const edges = [...placed(window, places, list.endpoint, cursors.list)]
  return {
    totalCount: places.total,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      // Without edges there is no cursor: a client that is told to continue would start over again and again.
      hasNextPage: edges.length > 0 && window.end < places.length,
      hasPreviousPage: edges.length > 0 && window.start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    scan: null,
  }
}

/**
 * The list can change between two pages: a row that is on both of them is returned once, and a position that is on
 * neither is left out.
 */
function* placed<Row>(
  { start, end }: Stretch,
  { at }: Places<Row>,
  { page }: List<Row>['endpoint'],
  list: string,
): Iterable<Edge<Row>> {
  const shown = new Set<string>()
  for (let position = start; position < end; position += 1) {
    const node = at.get(position)
    if (node === undefined) continue
    if (!(node instanceof Error)) {
      const key = page.keyOf?.(node)
      if (key !== undefined && shown.has(key)) continue
      if (key !== undefined) shown.add(key)
    }
    yield { cursor: encodeCursor(list, position), node }
  }
}

/** What was read of a list: by position, a row or the error in its place. */
interface Places<Row> {
  readonly at: ReadonlyMap<number, Row | Error>
  readonly total: Field<number>
  /** The length of the list as far as it is known; Infinity if it is unknown. */
  readonly length: number
}

/**
 * Reads the pages that cover a stretch. The error of a failed page takes the place of each of its rows.
 * @param earlier what was read of the list before; these pages are added to it, even if all of them fail
 * @returns null if GenAuth says that there is no list. @throws the error of a page if nothing could be read
 */
async function readPlaces<Row>(stretch: Stretch, list: List<Row>, earlier?: Places<Row>): Promise<Places<Row> | null> {
  const shown = await list.show(stretch)
  const responses = shown.map(({ response }) => response)
  const read = responses.filter(
    (response): response is ListPage<Row> => response !== null && !(response instanceof Error),
  )
  if (read.length === 0 && earlier === undefined) {
    const failure = responses.find(response => response instanceof Error)
    if (failure) throw failure
    return null
  }

  const at = new Map(earlier?.at)
  let end = Number.POSITIVE_INFINITY
  for (const one of shown) {
    const { start } = stretchOf(one.page)
    const rows = rowsOf(one)
    for (const [offset, row] of rows.entries()) {
      // A page can cover positions that were read before: its failure does not take them back.
      if (!(row instanceof Error) || !at.has(start + offset)) at.set(start + offset, row)
    }
    // A page that is not full is the last one.
    if (rows.length < one.page.limit) end = Math.min(end, start + rows.length)
  }

  // The newer of two counts is right.
  const totals = [...read, ...(earlier ? [earlier] : [])].map(({ total }) => total)
  const total = totals.find(count => typeof count === 'number') ?? totals[0] ?? null
  let seen = 0
  for (const [position, row] of at) if (!(row instanceof Error)) seen = Math.max(seen, position + 1)
  return { at, total, length: typeof total === 'number' ? Math.max(total, seen) : end }
}

/** The length of a list, where it is required. @throws UpstreamMalformed if GenAuth did not send it */
function knownLength<Row>({ length, total }: Places<Row>, { endpoint }: List<Row>): number {
  if (Number.isFinite(length)) return length
  throw total instanceof Error ? total : malformed({ endpoint: endpoint.name }, `"${endpoint.page.total[0]}" is empty`)
}

/** The part of a window that no page has covered yet; undefined if there is none. */
function unread<Row>({ start, end }: Stretch, { at }: Places<Row>): Stretch | undefined {
  let from = start
  let to = end
  while (from < to && at.has(from)) from += 1
  while (to > from && at.has(to - 1)) to -= 1
  return from < to ? { start: from, end: to } : undefined
}

const rowsOf = <Row>({ page, response }: ShownPage<Row>): ListPage<Row>['rows'] | readonly Error[] =>
  response instanceof Error ? new Array<Error>(page.limit).fill(response) : (response?.rows ?? [])
