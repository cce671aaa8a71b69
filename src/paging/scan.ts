// Reading a whole list, again where it moved meanwhile.

import type { List } from './list.js'
import { type Page, pageAt, stretchOf } from './page.js'
import { type FoundRow, type Pass, readPass } from './pass.js'

/** What was seen of a list, from a place on. */
export interface Scan<Row> {
  /** Each row once, by its place. */
  readonly rows: readonly FoundRow<Row>[]
  /** Where reading began, and where it stopped: the place after the last. */
  readonly start: number
  readonly end: number
  /** Whether the list goes on after that. */
  readonly capped: boolean
  readonly report: ScanReport
}

/** How much of a list was read. */
export interface ScanReport {
  /** The whole list was seen, as far as GenAuth lets one tell. */
  readonly complete: boolean
  /** Different rows. */
  readonly rowsRead: number
  /** How many there are by GenAuth's count; null where it cannot be read. */
  readonly rowsInList: number | null
}

/** The scan where it is known beforehand that nothing can be found. */
export const NOTHING_READ: Scan<never> = {
  rows: [],
  start: 0,
  end: 0,
  capped: false,
  report: { complete: true, rowsRead: 0, rowsInList: null },
}

/**
 * Reads a list, all pages side by side once its length is known: the whole of it where the limit allows, otherwise as
 * much as it does from the page that shows `start`. Where the pages do not fit together, because rows came or went
 * meanwhile, it is read again, as far as the limit allows.
 * @returns null where GenAuth says that there is no list. @throws UpstreamError where a page could not be read
 */
export async function scanList<Row>(list: List<Row>, start: number, maxPages: number): Promise<Scan<Row> | null> {
  const { maxLimit, keyOf } = list.endpoint.page
  const asked = pageAt(start, maxLimit)
  const head = await list.page(asked)
  if (head === null) return null
  const pagesOfList = typeof head.total === 'number' ? Math.ceil(head.total / maxLimit) : Infinity
  // A page beyond the end is read for nothing but the count; it is one of those that may be read all the same.
  const beyond = asked.page > Math.max(1, pagesOfList) ? 1 : 0
  const isShort = pagesOfList + beyond <= maxPages
  const first = isShort ? pageAt(0, maxLimit) : asked
  const seen = new Map<string, FoundRow<Row>>()
  let before = ''
  let pages = list.page
  for (let left = isShort ? maxPages - beyond : maxPages; ; ) {
    const pass = await readPass(first, left, list, pages)
    if (pass === null) return null
    // Pages that fit together are the list as it is now; what earlier ones showed beside it has vanished.
    if (pass.fits) seen.clear()
    for (const found of pass.rows) seen.set(keyOf(found.row), found)
    left -= pass.pages.length
    // Without a count nothing can fit, and what does not move either will not fit next time.
    const now = [pass.total, ...pass.rows.map(({ position, row }) => `${position} ${keyOf(row)}`)].join()
    const cannotFit = pass.total === null || now === before
    if (pass.fits || pass.capped || cannotFit || left < pass.pages.length) return conclude(pass, first, seen)
    before = now
    pages = list.reread()
  }
}

function conclude<Row>(pass: Pass<Row>, first: Page, seen: ReadonlyMap<string, FoundRow<Row>>): Scan<Row> {
  const rows = [...seen.values()].sort((one, other) => one.position - other.position)
  const last = pass.pages.at(-1)
  const lastStretch = stretchOf(last?.page ?? first)
  return {
    rows,
    start: stretchOf(first).start,
    // A page can come short; who goes on must not come back to it.
    end: pass.capped ? lastStretch.end : lastStretch.start + (last?.answer.rows.length ?? 0),
    capped: pass.capped,
    report: {
      // A row that was there but could not be read was not seen.
      complete: pass.fits && first.page === 1 && rows.length === pass.total,
      rowsRead: rows.length,
      rowsInList: pass.total,
    },
  }
}
