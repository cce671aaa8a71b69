import type { OrderScan } from '../../generated/graphql.js'
import type { OrderPage, Page } from './endpoints.js'
import type { OrderLoaders } from './loaders.js'
import type { OrderRecord } from './records.js'
import { MAX_LIMIT, pageAt, stretchOf } from './window.js'

/** An order with its place in the list. */
export interface FoundOrder {
  readonly position: number
  readonly order: OrderRecord
}

/** What was seen of the list, from a place on. */
export interface ScanResult {
  /** Each order once, by its place. */
  readonly orders: readonly FoundOrder[]
  /** Where reading began, and where it stopped: the place after the last. */
  readonly start: number
  readonly end: number
  /** Whether the list goes on after that. */
  readonly capped: boolean
  readonly report: OrderScan
}

/** The result where it is known beforehand that nothing can be found. */
export const NOTHING_READ: ScanResult = {
  orders: [],
  start: 0,
  end: 0,
  capped: false,
  report: { complete: true, ordersRead: 0, ordersInPool: null },
}

/**
 * Reads the list, all pages side by side once its length is known: the whole of it where the limit allows, otherwise as
 * much as it does from the page that shows `start`. Where the pages do not fit together, because orders came or went
 * meanwhile, it is read again, as far as the limit allows.
 * @returns null where GenAuth says that there is no list. @throws UpstreamError where a page could not be read
 */
export async function scanOrders(start: number, maxPages: number, loaders: OrderLoaders): Promise<ScanResult | null> {
  const asked = pageAt(start, MAX_LIMIT)
  const head = await loaders.page.load(asked)
  if (head === null) return null
  const pagesOfList = typeof head.totalCount === 'number' ? Math.ceil(head.totalCount / MAX_LIMIT) : Infinity
  // A page beyond the end is read for nothing but the count; it is one of those that may be read all the same.
  const beyond = asked.page > Math.max(1, pagesOfList) ? 1 : 0
  const isShort = pagesOfList + beyond <= maxPages
  const first = isShort ? pageAt(0, MAX_LIMIT) : asked
  const seen = new Map<string, FoundOrder>()
  let before = ''
  let pages = loaders.page
  for (let left = isShort ? maxPages - beyond : maxPages; ; ) {
    const pass = await readPass(first, left, pages)
    if (pass === null) return null
    // Pages that fit together are the list as it is now; what earlier ones showed beside it has vanished.
    if (pass.fits) seen.clear()
    for (const found of pass.orders) seen.set(found.order.orderNo, found)
    left -= pass.pages.length
    // Without a count nothing can fit, and what does not move either will not fit next time.
    const now = imageOf(pass)
    const cannotFit = pass.total === null || now === before
    if (pass.fits || pass.capped || cannotFit || left < pass.pages.length) return conclude(pass, first, seen)
    before = now
    pages = loaders.rereadPages()
  }
}

interface ReadPage {
  readonly page: Page
  readonly answer: OrderPage
}

interface Pass {
  readonly pages: readonly ReadPage[]
  readonly orders: readonly FoundOrder[]
  readonly total: number | null
  /** The list goes on after the last page that could be read. */
  readonly capped: boolean
  /** The pages are those of one unmoved list. */
  readonly fits: boolean
}

/** Reads every page once. */
async function readPass(first: Page, maxPages: number, loader: OrderLoaders['page']): Promise<Pass | null> {
  const head = await loader.load(first)
  if (head === null) return null
  const total = typeof head.totalCount === 'number' ? head.totalCount : null
  const answers: ReadPage[] = [{ page: first, answer: head }]
  if (total === null) {
    // Without a count the end shows only as a page that is not full.
    for (let last = head; last.rows.length === MAX_LIMIT && answers.length < maxPages; ) {
      const page = { page: first.page + answers.length, limit: MAX_LIMIT }
      const answer = await loader.load(page)
      if (answer === null) break
      answers.push({ page, answer })
      last = answer
    }
  } else {
    const wanted = Math.min(Math.ceil(total / MAX_LIMIT), first.page + maxPages - 1)
    const pages = Array.from({ length: Math.max(0, wanted - first.page) }, (_, index) => ({
      page: first.page + 1 + index,
      limit: MAX_LIMIT,
    }))
    const rest = await Promise.all(pages.map(async page => ({ page, answer: await loader.load(page) })))
    for (const { page, answer } of rest) if (answer !== null) answers.push({ page, answer })
  }
  const last = answers.at(-1) ?? { page: first, answer: head }
  const orders = answers.flatMap(placed)
  return {
    pages: answers,
    orders,
    total,
    capped: total === null ? last.answer.rows.length === MAX_LIMIT : stretchOf(last.page).end < total,
    fits: total !== null && answers.every(page => isWhole(page, total)) && areDistinct(orders),
  }
}

const placed = ({ page, answer }: ReadPage): FoundOrder[] =>
  answer.rows.flatMap((order, offset) =>
    order instanceof Error ? [] : [{ position: stretchOf(page).start + offset, order }],
  )

/** A page that shows as many orders as it has to, of a list as long as the other pages say. */
const isWhole = ({ page, answer: { rows, totalCount } }: ReadPage, total: number) =>
  totalCount === total && rows.length === Math.max(0, Math.min(page.limit, total - stretchOf(page).start))

const areDistinct = (orders: readonly FoundOrder[]) =>
  new Set(orders.map(({ order }) => order.orderNo)).size === orders.length

/** The same for two passes that saw the same. */
const imageOf = ({ total, orders }: Pass) =>
  [total, ...orders.map(({ position, order }) => `${position} ${order.orderNo}`)].join()

function conclude(pass: Pass, first: Page, seen: ReadonlyMap<string, FoundOrder>): ScanResult {
  const orders = [...seen.values()].sort((one, other) => one.position - other.position)
  const last = pass.pages.at(-1)
  const lastStretch = stretchOf(last?.page ?? first)
  return {
    orders,
    start: stretchOf(first).start,
    // A page can come short; who goes on must not come back to it.
    end: pass.capped ? lastStretch.end : lastStretch.start + (last?.answer.rows.length ?? 0),
    capped: pass.capped,
    report: {
      // An order that was there but could not be read was not seen.
      complete: pass.fits && first.page === 1 && orders.length === pass.total,
      ordersRead: orders.length,
      ordersInPool: pass.total,
    },
  }
}
