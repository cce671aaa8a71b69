import { type Params, targetOf } from '../../src/genauth/endpoint.js'
import { NEVER } from '../../src/genauth/keep.js'
import { type Kind, malformed } from '../../src/genauth/wire/kinds.js'
import { objectOf } from '../../src/genauth/wire/record.js'
import { type PagedEndpoint, type Paging, paged, pagedBy } from '../../src/paging/endpoint.js'
import type { Page } from '../../src/paging/page.js'

export interface Thing {
  readonly id: string
}

const wholeNumber: Kind<number> = value => (Number.isInteger(value) ? (value as number) : undefined)

const things: Paging<Thing> = {
  list: 'things',
  rows: 'things',
  total: ['count', wholeNumber],
  maxLimit: 7,
  readRow(row, reading) {
    const { id } = objectOf(row, 'the thing', reading)
    if (typeof id !== 'string') throw malformed(reading.site, 'a thing has no "id"')
    return { id }
  },
  keyOf: ({ id }) => id,
}

const listThingsOf = pagedBy(targetOf('GET', '/api/v3/list-things-of', 'none'), things, (of: string) => ({ of }), {
  keep: NEVER,
})

/** The list of things of one owner: an endpoint with as many lists as there are owners. */
export const thingsOf = (of: string): PagedEndpoint<Thing> => listThingsOf.of(of)

/** An invented list that pages in every respect otherwise than the list of orders. */
export const listThings = paged<Thing>(
  targetOf('POST', '/api/v3/list-things', 'none'),
  {
    ...things,
    ask: ({ page, limit }) => ({ options: { pagination: { pageNo: page, pageSize: limit } } }),
  },
  { keep: NEVER },
)

/** The page that a body asks for. */
export const pageOfThings = (body: Params): Page => {
  const { pageNo, pageSize } = (body as { options: { pagination: { pageNo: number; pageSize: number } } }).options
    .pagination
  return { page: pageNo, limit: pageSize }
}

/** What is answered to a page of a list of things with these ids. */
export const thingsOn = ({ page, limit }: Page, ids: readonly string[]) => ({
  count: ids.length,
  things: ids.slice((page - 1) * limit, page * limit).map(id => ({ id })),
})
