import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getOrders } from '../../src/domains/orders/endpoints.js'
import type { Params } from '../../src/genauth/endpoint.js'
import { encodeCursor } from '../../src/paging/cursor.js'
import type { PagedEndpoint } from '../../src/paging/endpoint.js'
import { choosePages, type Page } from '../../src/paging/page.js'
import { planConnection, readConnection } from '../../src/paging/plan.js'
import { digest } from '../support/digest.js'
import { listsOf } from '../support/lists.js'
import { listThings, pageOfThings, thingsOn } from '../support/things.js'

const orders = {
  endpoint: getOrders as PagedEndpoint<object>,
  pageOf: (params: Params) => params as unknown as Page,
  answer({ page, limit }: Page, ids: readonly string[]) {
    const list = ids.slice((page - 1) * limit, page * limit).map(orderNo => ({ orderNo }))
    return { totalCount: String(ids.length), list }
  },
  row: (orderNo: string) => expect.objectContaining({ orderNo }),
}
const things = {
  endpoint: listThings as PagedEndpoint<object>,
  pageOf: pageOfThings,
  answer: thingsOn,
  row: (id: string) => ({ id }),
}

const size = fc.integer({ min: 1, max: 200 })
const position = fc.nat(520)
const args = fc.oneof(
  fc.record({ first: size }),
  fc.record({ first: size, after: position }),
  fc.record({ first: size, before: position }),
  fc.record({ last: size }),
  fc.record({ last: size, after: position }),
  fc.record({ last: size, before: position }),
  fc.constant({}),
  fc.record({ after: position }),
  fc.record({ before: position }),
)

test.each([
  { what: 'orders', ...orders },
  { what: 'a list with other pages', ...things },
])(
  'every window of $what is the slice of the whole list that Relay asks for, with no more calls than it needs',
  async ({ endpoint, pageOf, answer, row }) => {
    const { list, maxLimit } = endpoint.page
    await fc.assert(
      fc.asyncProperty(
        fc.nat(500),
        args,
        async (length, asked: { first?: number; last?: number; after?: number; before?: number }) => {
          // By Relay's own algorithm: cut off what the cursors exclude, then take from one end.
          const from = Math.min(asked.after === undefined ? 0 : asked.after + 1, length)
          const to = Math.max(from, Math.min(asked.before ?? length, length))
          const start = asked.last === undefined ? from : Math.max(from, to - asked.last)
          const end = asked.last === undefined ? Math.min(to, from + (asked.first ?? 20)) : to

          const ids = Array.from({ length }, (_, index) => `T-${index}`)
          const { calls, lists } = listsOf(params => answer(pageOf(params), ids))
          const plan = planConnection(
            endpoint,
            {
              first: asked.first,
              last: asked.last,
              after: asked.after === undefined ? undefined : encodeCursor(list, asked.after),
              before: asked.before === undefined ? undefined : encodeCursor(list, asked.before),
            },
            undefined,
            new Set(['edges']),
            digest,
          )
          const window = await readConnection(plan, endpoint, lists)

          expect(window).toEqual({
            totalCount: length,
            edges: Array.from({ length: end - start }, (_, index) => ({
              cursor: encodeCursor(list, start + index),
              node: row(`T-${start + index}`),
            })),
            nodes: Array.from({ length: end - start }, (_, index) => row(`T-${start + index}`)),
            pageInfo: {
              hasNextPage: end > start && end < length,
              hasPreviousPage: end > start && start > 0,
              startCursor: end > start ? encodeCursor(list, start) : null,
              endCursor: end > start ? encodeCursor(list, end - 1) : null,
            },
            scan: null,
          })

          const pages = calls.map(pageOf)
          const wanted = asked.last ?? asked.first ?? 20
          // Aligned pages that a window of this size can touch, one call more where the length had to be
          // asked, and all of them again where a cursor lies beyond a list that has become shorter.
          const touched = Math.ceil((wanted - 1) / maxLimit) + 1
          const stale = asked.last !== undefined && (asked.before ?? 0) > length
          const most = touched + (asked.last !== undefined && asked.before === undefined ? 1 : stale ? touched : 0)
          expect(pages.length).toBeLessThanOrEqual(most)
          expect(new Set(pages.map(({ page, limit }) => `${page}/${limit}`)).size).toBe(pages.length)
          expect(pages.every(({ limit }) => limit >= 1 && limit <= maxLimit)).toBe(true)
          if (plan.read === 'window') {
            const planned = choosePages([plan.stretch], { maxLimit })
            // They are read side by side, in no order that anybody depends on.
            expect(new Set(pages.slice(0, planned.length))).toEqual(new Set(planned))
          }
        },
      ),
      { numRuns: 1000, examples: [[0, { last: 75, before: 515 }]] },
    )
  },
)
