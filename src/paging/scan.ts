// Reads a whole list, and reads it again if it changed meanwhile.

import type { Elision } from '../genauth/plan.js'
import { ScanIncomplete } from '../limit-errors.js'
import type { List, ReadPage } from './list.js'
import { type Page, pageAt, stretchOf } from './page.js'
import { type FoundRow, type Pass, readPass } from './pass.js'

/** What has to be read of a list whose rows are needed as a whole. */
export type ScanPlan =
  | { readonly read: 'nothing'; readonly because: Elision }
  /** Only whether there is a list, which any page shows. */
  | { readonly read: 'length' }
  /** The whole list or, if that exceeds `MAX_SCAN_PAGES`, as many pages from `start` on; the first shows how many. */
  | { readonly read: 'scan'; readonly start: number }

/**
 * @param condition undefined if every row is kept
 * @param needsRows whether a selected field depends on rows; otherwise only the existence of the list matters
 */
export function planScan(
  condition: { readonly matchesNothing: boolean } | undefined,
  needsRows: boolean,
  start = 0,
): ScanPlan {
  if (condition?.matchesNothing) return { read: 'nothing', because: 'decided by the arguments' }
  return needsRows ? { read: 'scan', start } : { read: 'length' }
}

/** What was read of a list, from a position on. */
export interface Scan<Row> {
  /** Each row once, sorted by position. */
  readonly rows: readonly FoundRow<Row>[]
  /** The positions at which reading began and stopped; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** The error for clients that do not ask how much was read; undefined unless the list continues after `end`. */
  readonly cutOff: ScanIncomplete | undefined
  readonly report: ScanReport
}

/** How much of a list was read. */
export interface ScanReport {
  /** The whole list was read, as far as can be determined from GenAuth's responses. */
  readonly complete: boolean
  /** Number of distinct rows. */
  readonly rowsRead: number
  /** Number of rows by GenAuth's count; null if that could not be read. */
  readonly rowsInList: number | null
}

/** The scan if no row can match, or no row is needed. */
export const NOTHING_READ: Scan<never> = {
  rows: [],
  start: 0,
  end: 0,
  cutOff: undefined,
  report: { complete: true, rowsRead: 0, rowsInList: null },
}

/**
 * Reads a list, with all pages in parallel once its length is known: the whole list if `maxPages` allows, otherwise as
 * many pages as allowed from the one that contains `start`. If the pages are inconsistent, because rows were added or
 * removed meanwhile, the list is read again, within the same limit.
 * @returns null if GenAuth says that there is no list. @throws UpstreamError if a page could not be read
 */
export async function scanList<Row>(list: List<Row>, start: number, maxPages: number): Promise<Scan<Row> | null> {
  const { maxLimit } = list.endpoint.page
  const keyOf = ({ position, row }: FoundRow<Row>) => list.endpoint.page.keyOf?.(row) ?? `at ${position}`
  const asked = pageAt(start, maxLimit)
  const head = await list.page(asked)
  if (head === null) return null
  const pagesOfList = typeof head.total === 'number' ? Math.ceil(head.total / maxLimit) : Infinity
  // A page beyond the end of the list has only the count, but reading it uses up one of `maxPages`.
  const beyond = asked.page > Math.max(1, pagesOfList) ? 1 : 0
  const isShort = pagesOfList + beyond <= maxPages
  const first = isShort ? pageAt(0, maxLimit) : asked
  const seen = new Map<string, FoundRow<Row>>()
  let before = ''
  // The first page is known already.
  let pages: ReadPage<Row> = async page => (page.page === asked.page ? head : list.page(page))
  for (let left = isShort ? maxPages - beyond : maxPages; ; ) {
    const pass = await readPass(first, left, list, pages)
    if (pass === null) return null
    // Consistent pages are the current list; any other rows that earlier passes saw have been removed.
    if (pass.fits) seen.clear()
    for (const found of pass.rows) seen.set(keyOf(found), found)
    left -= pass.pages.length
    // Without a count pages never fit, and after two equal passes that do not fit, a third would not fit either.
    const now = [pass.total, ...pass.rows.map(found => `${found.position} ${keyOf(found)}`)].join()
    const cannotFit = pass.total === null || now === before
    if (pass.fits || pass.capped || cannotFit || left < pass.pages.length) return conclude(pass, first, seen, maxPages)
    before = now
    pages = list.reread()
  }
}

function conclude<Row>(
  pass: Pass<Row>,
  first: Page,
  seen: ReadonlyMap<string, FoundRow<Row>>,
  maxPages: number,
): Scan<Row> {
  const rows = [...seen.values()].sort((one, other) => one.position - other.position)
  const last = pass.pages.at(-1)
  const extent = { rowsRead: rows.length, rowsInList: pass.total }
  const lastStretch = stretchOf(last?.page ?? first)
  return {
    rows,
    start: stretchOf(first).start,
    // A page can have too few rows; a client that continues must not get it again.
    end: pass.capped ? lastStretch.end : lastStretch.start + (last?.response.rows.length ?? 0),
    cutOff: pass.capped ? new ScanIncomplete(maxPages, extent) : undefined,
    // An unreadable row counts as not read.
    report: { complete: pass.fits && first.page === 1 && rows.length === pass.total, ...extent },
  }
}
