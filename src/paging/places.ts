// The places of a list that were read, each with its row or its error.

import { type Field, malformed } from '../genauth/wire/kinds.js'
import type { ListPage } from './endpoint.js'
import type { List } from './list.js'
import { type Stretch, stretchOf } from './page.js'
import type { ShownPage } from './read-pages.js'

/** What was read of a list: by position a row, or the error that stands in its place. */
export interface Places<Row> {
  readonly at: ReadonlyMap<number, Row | Error>
  readonly total: Field<number>
  /** How long the list is by all that was seen; infinite where nothing tells. */
  readonly length: number
}

/**
 * Reads the pages that show a stretch. One that fails leaves its error at each of its places.
 * @param earlier what was read of the list before, which stands whatever comes of these pages
 * @returns null where GenAuth says that there is no list. @throws what went wrong, where nothing came at all
 */
export async function readPlaces<Row>(
  stretch: Stretch,
  list: List<Row>,
  earlier?: Places<Row>,
): Promise<Places<Row> | null> {
  const shown = await list.show(stretch)
  const answers = shown.map(({ answer }) => answer)
  const read = answers.filter((answer): answer is ListPage<Row> => answer !== null && !(answer instanceof Error))
  if (read.length === 0 && earlier === undefined) {
    const failure = answers.find(answer => answer instanceof Error)
    if (failure) throw failure
    return null
  }

  const at = new Map(earlier?.at)
  let end = Number.POSITIVE_INFINITY
  for (const one of shown) {
    const { start } = stretchOf(one.page)
    const rows = rowsOf(one)
    for (const [offset, row] of rows.entries()) at.set(start + offset, row)
    // A page that is not full is the last one.
    if (rows.length < one.page.limit) end = Math.min(end, start + rows.length)
  }

  // Of two counts the newer one is right.
  const totals = [...read, ...(earlier ? [earlier] : [])].map(({ total }) => total)
  const total = totals.find(count => typeof count === 'number') ?? totals[0] ?? null
  let seen = 0
  for (const [position, row] of at) if (!(row instanceof Error)) seen = Math.max(seen, position + 1)
  return { at, total, length: typeof total === 'number' ? Math.max(total, seen) : end }
}

/** The length, for a question that has no answer without. @throws UpstreamMalformed where GenAuth did not tell it */
export function knownLength<Row>({ length, total }: Places<Row>, { endpoint }: List<Row>): number {
  if (Number.isFinite(length)) return length
  throw total instanceof Error ? total : malformed({ endpoint: endpoint.name }, `"${endpoint.page.total[0]}" is empty`)
}

/** The part of a window that no page showed yet; undefined where that is nothing. */
export function unread<Row>({ start, end }: Stretch, { at }: Places<Row>): Stretch | undefined {
  let from = start
  let to = end
  while (from < to && at.has(from)) from += 1
  while (to > from && at.has(to - 1)) to -= 1
  return from < to ? { start: from, end: to } : undefined
}

const rowsOf = <Row>({ page, answer }: ShownPage<Row>): ListPage<Row>['rows'] | readonly Error[] =>
  answer instanceof Error ? new Array<Error>(page.limit).fill(answer) : (answer?.rows ?? [])
