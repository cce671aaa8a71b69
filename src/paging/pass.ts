// One pass over the pages of a list.

import type { ListPage } from './endpoint.js'
import type { List } from './list.js'
import { type Page, stretchOf } from './page.js'
import type { ReadPage } from './read-pages.js'

/** A row with its position in the list. */
export interface FoundRow<Row> {
  readonly position: number
  readonly row: Row
}

interface SeenPage<Row> {
  readonly page: Page
  readonly answer: ListPage<Row>
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
  const answers: SeenPage<Row>[] = [{ page: first, answer: head }]
  const pageAfter = (count: number): Page => ({ ...first, page: first.page + count })
  if (total === null) {
    // Without a count, only a page that is not full marks the end of the list.
    for (let last = head; last.rows.length === first.limit && answers.length < maxPages; ) {
      const page = pageAfter(answers.length)
      const answer = await read(page)
      if (answer === null) break
      answers.push({ page, answer })
      last = answer
    }
  } else {
    const wanted = Math.min(Math.ceil(total / first.limit), first.page + maxPages - 1)
    const others = Array.from({ length: Math.max(0, wanted - first.page) }, (_, index) => pageAfter(index + 1))
    const rest = await Promise.all(others.map(async page => ({ page, answer: await read(page) })))
    for (const { page, answer } of rest) if (answer !== null) answers.push({ page, answer })
  }
  const last = answers.at(-1) ?? { page: first, answer: head }
  const rows = answers.flatMap(placed)
  const areDistinct = new Set(rows.map(({ row }) => endpoint.page.keyOf(row))).size === rows.length
  return {
    pages: answers,
    rows,
    total,
    capped: total === null ? last.answer.rows.length === first.limit : stretchOf(last.page).end < total,
    fits: total !== null && areDistinct && answers.every(page => isWhole(page, total)),
  }
}

const placed = <Row>({ page, answer }: SeenPage<Row>): FoundRow<Row>[] =>
  answer.rows.flatMap((row, offset) =>
    row instanceof Error ? [] : [{ position: stretchOf(page).start + offset, row }],
  )

/** Whether a page has as many rows as it should, and the same total as the other pages. */
const isWhole = <Row>({ page, answer }: SeenPage<Row>, total: number) =>
  answer.total === total && answer.rows.length === Math.max(0, Math.min(page.limit, total - stretchOf(page).start))
