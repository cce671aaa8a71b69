import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOrders } from '../../../src/domains/orders/connection.js'
import { encodeCursor } from '../../../src/domains/orders/cursor.js'
import type { Page } from '../../../src/domains/orders/endpoints.js'
import { createOrderLoaders } from '../../../src/domains/orders/loaders.js'
import { readWindow } from '../../../src/domains/orders/window.js'
import type { OperationClient } from '../../../src/genauth/loader.js'

/** A list of so many orders, and what is asked of it. */
function listOf(length: number) {
  const calls: Page[] = []
  const call: OperationClient['call'] = async (endpoint, input) => {
    const page = input as unknown as Page
    calls.push(page)
    const start = (page.page - 1) * page.limit
    const list = Array.from({ length: Math.max(0, Math.min(page.limit, length - start)) }, (_, index) => ({
      orderNo: `O-${start + index}`,
    }))
    const reading = { site: { endpoint: endpoint.name }, readTime: () => undefined, drift: () => undefined }
    return endpoint.read({ totalCount: String(length), list }, input, reading)
  }
  return { calls, loaders: createOrderLoaders({ call, repeated: () => undefined }, { maxScanPages: 50 }) }
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

test('every window is the slice of the whole list that Relay asks for, with no more calls than it needs', async () => {
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

        const { calls, loaders } = listOf(length)
        const window = await readOrders(
          readWindow({
            ...(asked.first !== undefined && { first: asked.first }),
            ...(asked.last !== undefined && { last: asked.last }),
            ...(asked.after !== undefined && { after: encodeCursor(asked.after) }),
            ...(asked.before !== undefined && { before: encodeCursor(asked.before) }),
          }),
          loaders,
        )

        expect(window).toEqual({
          totalCount: length,
          edges: Array.from({ length: end - start }, (_, index) => ({
            cursor: encodeCursor(start + index),
            node: expect.objectContaining({ orderNo: `O-${start + index}` }),
          })),
          pageInfo: {
            hasNextPage: end > start && end < length,
            hasPreviousPage: end > start && start > 0,
            startCursor: end > start ? encodeCursor(start) : null,
            endCursor: end > start ? encodeCursor(end - 1) : null,
          },
          scan: null,
        })

        const wanted = asked.last ?? asked.first ?? 20
        // Aligned pages of 50 that a window of this size can touch, one call more where the length had to be
        // asked, and all of them again where a cursor lies beyond a list that has become shorter.
        const touched = Math.ceil((wanted - 1) / 50) + 1
        const stale = asked.last !== undefined && (asked.before ?? 0) > length
        const most = touched + (asked.last !== undefined && asked.before === undefined ? 1 : stale ? touched : 0)
        expect(calls.length).toBeLessThanOrEqual(most)
        expect(new Set(calls.map(({ page, limit }) => `${page}/${limit}`)).size).toBe(calls.length)
        expect(calls.every(({ limit }) => limit >= 1 && limit <= 50)).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})
