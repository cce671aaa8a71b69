// The positions of a list that were read, each with its row or its error.

import { type Field, malformed } from '../genauth/wire/kinds.js'
import type { ListPage } from './endpoint.js'
import type { List } from './list.js'
import { type Stretch, stretchOf } from './page.js'
import type { ShownPage } from './read-pages.js'

/** What was read of a list: by position, a row or the error in its place. */
export interface Places<Row> {
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
export function knownLength<Row>({ length, total }: Places<Row>, { endpoint }: List<Row>): number {
  if (Number.isFinite(length)) return length
  throw total instanceof Error ? total : malformed({ endpoint: endpoint.name }, `"${endpoint.page.total[0]}" is empty`)
}

/** The part of a window that no page has covered yet; undefined if there is none. */
export function unread<Row>({ start, end }: Stretch, { at }: Places<Row>): Stretch | undefined {
  let from = start
  let to = end
  while (from < to && at.has(from)) from += 1
  while (to > from && at.has(to - 1)) to -= 1
  return from < to ? { start: from, end: to } : undefined
}

const rowsOf = <Row>({ page, answer }: ShownPage<Row>): ListPage<Row>['rows'] | readonly Error[] =>
  answer instanceof Error ? new Array<Error>(page.limit).fill(answer) : (answer?.rows ?? [])
