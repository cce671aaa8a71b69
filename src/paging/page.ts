// Pages, and the fewest of them that cover a stretch of a list.

/** A page of a list: `page` counts from 1, `limit` is how many rows it holds at most. */
export interface Page {
  readonly page: number
  readonly limit: number
}

/** The smallest page there is, for the length of a list or for whether there is one: any other page tells it too. */
export const LENGTH_ONLY: Page = { page: 1, limit: 1 }

/** A stretch of a list by position, from 0; `end` is the position after its last. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The stretch that a page shows. */
export const stretchOf = ({ page, limit }: Page): Stretch => ({ start: (page - 1) * limit, end: page * limit })

/** The page of that size that shows a position. */
export const pageAt = (position: number, limit: number): Page => ({ page: Math.floor(position / limit) + 1, limit })

/**
 * The fewest pages that cover some stretches together. Aligned pages of the largest size are taken unless fewer pages of
 * other sizes suffice, since other operations share them.
 * @param maxLimit the most rows that a page can hold
 */
export function pagesFor(stretches: readonly Stretch[], maxLimit: number): Page[] {
  const aligned = cover(stretches, at => pageAt(at, maxLimit))
  if (aligned.length < 2) return aligned
  const fewest = cover(stretches, at => farthestPageAt(at, maxLimit))
  return fewest.length < aligned.length ? fewest : aligned
}

/** The parts of a stretch that none of some pages shows. */
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

/** Of all pages that show a position the one that goes on the farthest: taken one after the other they are fewest. */
function farthestPageAt(position: number, maxLimit: number): Page {
  let best = pageAt(position, maxLimit)
  for (let limit = maxLimit - 1; limit > 0; limit -= 1) {
    const page = pageAt(position, limit)
    if (stretchOf(page).end > stretchOf(best).end) best = page
  }
  return best
}

/** Takes pages from the left to the right, until everything is covered. */
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
