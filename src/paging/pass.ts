// One pass over the pages of a list.

import type { ListPage } from './endpoint.js'
import type { List, ReadPage } from './list.js'
import { type Page, stretchOf } from './page.js'

/** A row with its position in the list. */
export interface FoundRow<Row> {
  readonly position: number
  readonly row: Row
}

interface SeenPage<Row> {
  readonly page: Page
  readonly response: ListPage<Row>
}

/** The result of one pass over the pages of a list. */
export interface Pass<Row> {
  readonly pages: readonly SeenPage<Row>[]
  readonly rows: readonly FoundRow<Row>[]
  readonly total: number | null
  /** The list continues after the last page that could be read. */
  readonly capped: boolean
  /** The pages are consistent: the list did not change during the pass. */
  readonly fits: boolean
}

/**
 * Reads every page from `first` on once, at most `maxPages`: in parallel if the first page has the length of the list.
 * @param read returns a page, either cached or read again
 * @returns null if GenAuth says that there is no list. @throws UpstreamError if a page could not be read
 */
export async function readPass<Row>(
  first: Page,
  maxPages: number,
  { endpoint }: List<Row>,
  read: ReadPage<Row>,
): Promise<Pass<Row> | null> {
  const head = await read(first)
  if (head === null) return null
  const total = typeof head.total === 'number' ? head.total : null
  const responses: SeenPage<Row>[] = [{ page: first, response: head }]
  const pageAfter = (count: number): Page => ({ ...first, page: first.page + count })
  if (total === null) {
    // Without a count, only a page that is not full marks the end of the list.
    for (let last = head; last.rows.length === first.limit && responses.length < maxPages; ) {
      const page = pageAfter(responses.length)
      const response = await read(page)
      if (response === null) break
      responses.push({ page, response })
      last = response
    }
  } else {
    const wanted = Math.min(Math.ceil(total / first.limit), first.page + maxPages - 1)
    const others = Array.from({ length: Math.max(0, wanted - first.page) }, (_, index) => pageAfter(index + 1))
    const rest = await Promise.all(others.map(async page => ({ page, response: await read(page) })))
    for (const { page, response } of rest) if (response !== null) responses.push({ page, response })
  }
  const last = responses.at(-1) ?? { page: first, response: head }
  const rows = responses.flatMap(placed)
  const areDistinct =
    new Set(rows.map(({ position, row }) => endpoint.page.keyOf?.(row) ?? position)).size === rows.length
  return {
    pages: responses,
    rows,
    total,
    capped: total === null ? last.response.rows.length === first.limit : stretchOf(last.page).end < total,
    fits: total !== null && areDistinct && responses.every(page => isWhole(page, total)),
  }
}

const placed = <Row>({ page, response }: SeenPage<Row>): FoundRow<Row>[] =>
  response.rows.flatMap((row, offset) =>
    row instanceof Error ? [] : [{ position: stretchOf(page).start + offset, row }],
  )

/** Whether a page has as many rows as it should, and the same total as the other pages. */
const isWhole = <Row>({ page, response }: SeenPage<Row>, total: number) =>
  response.total === total && response.rows.length === Math.max(0, Math.min(page.limit, total - stretchOf(page).start))
