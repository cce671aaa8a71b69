import { BadUserInput } from '../../errors.js'
import type { QueryOrdersArgs } from '../../generated/graphql.js'
import { decodeCursor } from './cursor.js'
import type { Page } from './endpoints.js'

/** Most orders in one window, and most on one of GenAuth's pages. */
const MAX_WINDOW = 200
export const MAX_LIMIT = 50
const DEFAULT_FIRST = 20

/** A stretch of the list by position, from 0; `end` is the position after its last. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What a caller asks for: at most `size` orders from one end of a stretch, whose own end may be open. */
export interface WindowRequest extends Stretch {
  readonly size: number
  readonly from: 'start' | 'end'
}

/**
 * Reads the paging arguments.
 * @param filter what the list is filtered by, as cursors have it
 * @throws BadUserInput that says what is allowed
 */
export function readWindow(
  { first, after, last, before }: Omit<QueryOrdersArgs, 'filter'>,
  filter?: string,
): WindowRequest {
  if (filter !== undefined && (last != null || before != null)) {
    throw new BadUserInput('With a filter only "first" and "after" are allowed.')
  }
  if (first != null && last != null) throw new BadUserInput('Only one of "first" and "last" is allowed.')
  if (after != null && before != null) throw new BadUserInput('Only one of "after" and "before" is allowed.')
  return {
    start: after == null ? 0 : decodeCursor(after, 'after', filter) + 1,
    end: before == null ? Number.POSITIVE_INFINITY : decodeCursor(before, 'before', filter),
    size: last == null ? checkSize(first ?? DEFAULT_FIRST, 'first') : checkSize(last, 'last'),
    from: last == null ? 'start' : 'end',
  }
}

/** The window in a list of `length` orders. */
export function resolveWindow(asked: WindowRequest, length: number): Stretch {
  const start = Math.min(asked.start, length)
  const end = Math.max(start, Math.min(asked.end, length))
  return asked.from === 'start'
    ? { start, end: Math.min(end, start + asked.size) }
    : { start: Math.max(start, end - asked.size), end }
}

/**
 * What to read before the length of the list is known: the window itself where the list is long enough, or, where its
 * place depends on the length or nothing is in it, the place at which it would begin.
 */
export function firstGuess(asked: WindowRequest): Stretch {
  const guess = resolveWindow(asked, Number.POSITIVE_INFINITY)
  return Number.isFinite(guess.start) && guess.start < guess.end ? guess : { start: asked.start, end: asked.start + 1 }
}

/**
 * The fewest pages that cover a stretch. Aligned pages of 50 are taken where nothing is gained otherwise, since other
 * windows share them; where fewer pages of other sizes do, those.
 */
export function pagesFor(stretch: Stretch): Page[] {
  const aligned = cover(stretch, at => pageAt(at, MAX_LIMIT))
  if (aligned.length < 2) return aligned
  const fewest = cover(stretch, farthestPageAt)
  return fewest.length < aligned.length ? fewest : aligned
}

/** The stretch that a page shows. */
export const stretchOf = ({ page, limit }: Page): Stretch => ({ start: (page - 1) * limit, end: page * limit })

/** The page of that size that shows a position. */
export const pageAt = (position: number, limit: number): Page => ({ page: Math.floor(position / limit) + 1, limit })

/** Of all pages that show a position the one that goes on the farthest: taken one after the other they are fewest. */
function farthestPageAt(position: number): Page {
  let best = pageAt(position, MAX_LIMIT)
  for (let limit = MAX_LIMIT - 1; limit > 0; limit -= 1) {
    const page = pageAt(position, limit)
    if (stretchOf(page).end > stretchOf(best).end) best = page
  }
  return best
}

function cover({ start, end }: Stretch, pick: (position: number) => Page): Page[] {
  const pages: Page[] = []
  for (let at = start; at < end; ) {
    const page = pick(at)
    pages.push(page)
    at = stretchOf(page).end
  }
  return pages
}

function checkSize(size: number, argument: 'first' | 'last'): number {
  if (size >= 1 && size <= MAX_WINDOW) return size
  throw new BadUserInput(`"${argument}" must be 1 to ${MAX_WINDOW}.`)
}
