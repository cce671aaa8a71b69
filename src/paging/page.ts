// Pages, and the fewest pages that cover a stretch of a list.

/** A page of a list: `page` counts from 1, `limit` is how many rows it holds at most. */
export interface Page {
  readonly page: number
  readonly limit: number
}

/** The smallest page, for the length or existence of a list. Any other page shows these too. */
export const LENGTH_ONLY: Page = { page: 1, limit: 1 }

/** A range of positions in a list, which count from 0. `end` is exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The stretch that a page covers. */
export const stretchOf = ({ page, limit }: Page): Stretch => ({ start: (page - 1) * limit, end: page * limit })

/** The page of that size that contains a position. */
export const pageAt = (position: number, limit: number): Page => ({ page: Math.floor(position / limit) + 1, limit })

/** Which sizes the pages of a list can have. */
export interface PageSizes {
  readonly maxLimit: number
  readonly heavy?: boolean
}

/**
 * All pages that are read, given those that are read anyway: the fewest that cover the rest of all stretches together.
 * Pages of the largest size are preferred unless fewer pages of
 * other sizes suffice, since other operations can share them.
 * @param sizes most rows of a page; where rows are heavy, pages are no larger than needed
 */
export function choosePages(stretches: readonly Stretch[], sizes: PageSizes, known: readonly Page[] = []): Page[] {
  const missing = stretches.flatMap(stretch => uncovered(stretch, known))
  return [...known, ...fewestPages(missing, sizes)]
}

function fewestPages(stretches: readonly Stretch[], { maxLimit, heavy = false }: PageSizes): Page[] {
  if (heavy) return cover(stretches, at => smallestPageAt(at, stretches, maxLimit))
  const aligned = cover(stretches, at => pageAt(at, maxLimit))
  if (aligned.length < 2) return aligned
  const fewest = cover(stretches, at => farthestPageAt(at, maxLimit))
  return fewest.length < aligned.length ? fewest : aligned
}

/** The parts of a stretch that no page covers. */
export function uncovered(stretch: Stretch, pages: readonly Page[]): Stretch[] {
  let parts = [stretch]
  for (const shown of pages.map(stretchOf)) {
    parts = parts.flatMap(({ start, end }) =>
      [
        { start, end: Math.min(end, shown.start) },
        { start: Math.max(start, shown.end), end },
      ].filter(part => part.start < part.end),
    )
  }
  return parts
}

/** The page that contains a position and extends farthest: choosing such pages in turn takes the fewest. */
function farthestPageAt(position: number, maxLimit: number): Page {
  let best = pageAt(position, maxLimit)
  for (let limit = maxLimit - 1; limit > 0; limit -= 1) {
    const page = pageAt(position, limit)
    if (stretchOf(page).end > stretchOf(best).end) best = page
  }
  return best
}

/** The smallest page that contains a position and as much of the stretches after it as any page that does. */
function smallestPageAt(position: number, stretches: readonly Stretch[], maxLimit: number): Page {
  const most = stretchOf(farthestPageAt(position, maxLimit)).end
  const end = Math.max(...stretches.map(stretch => (stretch.start < most ? Math.min(stretch.end, most) : 0)))
  let limit = 1
  while (stretchOf(pageAt(position, limit)).end < end) limit += 1
  return pageAt(position, limit)
}

/** Picks pages from left to right until everything is covered. */
function cover(stretches: readonly Stretch[], pick: (position: number) => Page): Page[] {
  const pages: Page[] = []
  let covered = 0
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    while (Math.max(start, covered) < end) {
      const page = pick(Math.max(start, covered))
      pages.push(page)
      covered = stretchOf(page).end
    }
  }
  return pages
}
