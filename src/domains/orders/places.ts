import { type Field, malformed } from '../../genauth/wire/kinds.js'
import { getOrders, type OrderPage, type Page } from './endpoints.js'
import type { OrderLoaders } from './loaders.js'
import type { OrderRecord } from './records.js'
import { type Stretch, stretchOf } from './window.js'

/** What was read of the list: by position an order, or the error that stands in its place. */
export interface Places {
  readonly at: ReadonlyMap<number, OrderRecord | Error>
  readonly totalCount: Field<number>
  /** How long the list is by all that was seen; infinite where nothing tells. */
  readonly length: number
}

/**
 * Reads pages side by side. One that fails leaves its error at each of its places.
 * @param earlier what was read of the list before, which stands whatever comes of these pages
 * @returns null where GenAuth says that there is no list. @throws what went wrong, where nothing came at all
 */
export async function readPlaces(
  pages: readonly Page[],
  loaders: OrderLoaders,
  earlier?: Places,
): Promise<Places | null> {
  const answers = await loaders.page.loadMany(pages)
  const read = answers.filter((answer): answer is OrderPage => answer !== null && !(answer instanceof Error))
  if (read.length === 0 && earlier === undefined) {
    const failure = answers.find(answer => answer instanceof Error)
    if (failure) throw failure
    return null
  }

  const at = new Map(earlier?.at)
  let end = Number.POSITIVE_INFINITY
  for (const [index, page] of pages.entries()) {
    const stretch = stretchOf(page)
    const rows = rowsOf(answers[index] ?? null, page)
    for (const [offset, row] of rows.entries()) at.set(stretch.start + offset, row)
    // A page that is not full is the last one.
    if (rows.length < page.limit) end = Math.min(end, stretch.start + rows.length)
  }

  // Of two counts the newer one is right.
  const totals = [...read, ...(earlier ? [earlier] : [])].map(({ totalCount }) => totalCount)
  const totalCount = totals.find(total => typeof total === 'number') ?? totals[0] ?? null
  let seen = 0
  for (const [position, row] of at) if (!(row instanceof Error)) seen = Math.max(seen, position + 1)
  return { at, totalCount, length: typeof totalCount === 'number' ? Math.max(totalCount, seen) : end }
}

/** The length, for a question that has no answer without. @throws UpstreamMalformed where GenAuth did not tell it */
export function knownLength({ length, totalCount }: Places): number {
  if (Number.isFinite(length)) return length
  throw totalCount instanceof Error ? totalCount : malformed({ endpoint: getOrders.name }, '"totalCount" is empty')
}

/** The part of a window that no page showed yet; undefined where that is nothing. */
export function unread({ start, end }: Stretch, { at }: Places): Stretch | undefined {
  let from = start
  let to = end
  while (from < to && at.has(from)) from += 1
  while (to > from && at.has(to - 1)) to -= 1
  return from < to ? { start: from, end: to } : undefined
}

const rowsOf = (answer: OrderPage | Error | null, { limit }: Page): OrderPage['rows'] | readonly Error[] =>
  answer instanceof Error ? new Array<Error>(limit).fill(answer) : (answer?.rows ?? [])
