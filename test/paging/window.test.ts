import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeCursor } from '../../src/paging/cursor.js'
import { choosePages, type Stretch, stretchOf, uncovered } from '../../src/paging/page.js'
import { firstGuess, readWindow, resolveWindow } from '../../src/paging/window.js'

const stretches = fc
  .record({ start: fc.nat(1000), length: fc.integer({ min: 1, max: 200 }) })
  .map(({ start, length }): Stretch => ({ start, end: start + length }))

/** GenAuth's lists hold 50 rows a page at most; others may hold more or fewer. */
const limits = fc.oneof(fc.constant(50), fc.integer({ min: 1, max: 120 }))

const positions = ({ start, end }: Stretch) => Array.from({ length: end - start }, (_, index) => start + index)

/** The fewest pages of 1 to `maxLimit` that cover some stretches, found by trying everything. */
function fewestPages(wanted: readonly Stretch[], maxLimit: number): number {
  const needed = new Set(wanted.flatMap(positions))
  const end = Math.max(...wanted.map(stretch => stretch.end))
  const fewest = new Map<number, number>([[end, 0]])
  for (let at = end - 1; at >= 0; at -= 1) {
    let best = needed.has(at) ? Number.POSITIVE_INFINITY : (fewest.get(at + 1) ?? 0)
    for (let limit = 1; limit <= maxLimit && needed.has(at); limit += 1) {
      const next = Math.min(end, (Math.floor(at / limit) + 1) * limit)
      best = Math.min(best, 1 + (fewest.get(next) ?? Number.POSITIVE_INFINITY))
    }
    fewest.set(at, best)
  }
  return fewest.get(0) ?? 0
}

const several = fc.array(stretches, { minLength: 1, maxLength: 4 })

describe('the pages of some windows', () => {
  test('show every row of them', () => {
    fc.assert(
      fc.property(several, limits, (wanted, maxLimit) => {
        const shown = new Set(choosePages(wanted, { maxLimit }).flatMap(page => positions(stretchOf(page))))
        expect(wanted.flatMap(positions).filter(position => !shown.has(position))).toEqual([])
      }),
    )
  })

  test('leave exactly those rows uncovered that none of them shows', () => {
    fc.assert(
      fc.property(stretches, several, limits, (stretch, others, maxLimit) => {
        const pages = choosePages(others, { maxLimit })
        const shown = new Set(pages.flatMap(page => positions(stretchOf(page))))
        const missing = positions(stretch).filter(position => !shown.has(position))
        expect(uncovered(stretch, pages).flatMap(positions)).toEqual(missing)
      }),
    )
  })

  test('are as few as pages of at most that many rows can be', () => {
    fc.assert(
      fc.property(several, limits, (wanted, maxLimit) => {
        expect(choosePages(wanted, { maxLimit })).toHaveLength(fewestPages(wanted, maxLimit))
      }),
    )
  })

  test('of heavy rows are as few, and none can be smaller', () => {
    fc.assert(
      fc.property(several, limits, (wanted, maxLimit) => {
        const pages = choosePages(wanted, { maxLimit, heavy: true })
        const shown = new Set(pages.flatMap(page => positions(stretchOf(page))))
        const needed = new Set(wanted.flatMap(positions))
        expect([...needed].filter(position => !shown.has(position))).toEqual([])
        expect(pages).toHaveLength(fewestPages(wanted, maxLimit))
        // What a page adds to those before it, no smaller page would show.
        const before = new Set<number>()
        for (const page of pages) {
          const adds = positions(stretchOf(page)).filter(position => needed.has(position) && !before.has(position))
          for (const position of adds) before.add(position)
          for (let limit = 1; limit < page.limit; limit += 1) {
            const smaller = positions(stretchOf({ page: Math.floor((adds[0] ?? 0) / limit) + 1, limit }))
            expect(adds.every(position => smaller.includes(position))).toBe(false)
          }
        }
      }),
    )
  })

  test.each([
    { what: 'the first ten orders are the first page of 50', start: 0, end: 10, pages: [[1, 50]] },
    {
      what: 'fifty-one orders are two pages of 50',
      start: 0,
      end: 51,
      pages: [
        [1, 50],
        [2, 50],
      ],
    },
    {
      what: 'two hundred are four',
      start: 0,
      end: 200,
      pages: [
        [1, 50],
        [2, 50],
        [3, 50],
        [4, 50],
      ],
    },
    {
      what: 'ten orders across the border of two pages are one page of another size',
      start: 46,
      end: 56,
      pages: [[2, 46]],
    },
    { what: 'nothing is no page', start: 7, end: 7, pages: [] },
  ])('$what', ({ start, end, pages }) => {
    expect(choosePages([{ start, end }], { maxLimit: 50 }).map(({ page, limit }) => [page, limit])).toEqual(pages)
  })
})

describe('paging arguments', () => {
  const at = (position: number) => encodeCursor('orders', position)

  test.each([
    { what: 'nothing: the first twenty', args: {}, length: 100, window: [0, 20] },
    { what: 'the first five', args: { first: 5 }, length: 100, window: [0, 5] },
    { what: 'a short list ends the window', args: { first: 200 }, length: 7, window: [0, 7] },
    { what: 'the first five after the tenth', args: { first: 5, after: at(9) }, length: 100, window: [10, 15] },
    {
      what: 'after the end of the list is nothing',
      args: { first: 5, after: at(200) },
      length: 100,
      window: [100, 100],
    },
    { what: 'the first five before the third', args: { first: 5, before: at(2) }, length: 100, window: [0, 2] },
    { what: 'the last five', args: { last: 5 }, length: 100, window: [95, 100] },
    { what: 'the last five before the tenth', args: { last: 5, before: at(9) }, length: 100, window: [4, 9] },
    { what: 'the last five after the ninety-eighth', args: { last: 5, after: at(97) }, length: 100, window: [98, 100] },
    {
      what: 'the last five of what a shorter list has before a cursor',
      args: { last: 5, before: at(50) },
      length: 20,
      window: [15, 20],
    },
  ])('$what', ({ args, length, window: [start, end] }) => {
    expect(resolveWindow(readWindow(args, { list: 'orders' }), length)).toEqual({ start, end })
  })

  test('the first guess holds what a long list answers, or one page where its length decides', () => {
    expect(firstGuess(readWindow({ first: 30, after: at(9) }, { list: 'orders' }))).toEqual({ start: 10, end: 40 })
    expect(firstGuess(readWindow({ last: 30, before: at(100) }, { list: 'orders' }))).toEqual({ start: 70, end: 100 })
    expect(firstGuess(readWindow({ last: 30 }, { list: 'orders' }))).toEqual({ start: 0, end: 1 })
  })
})

describe('cursors', () => {
  test('name any place in the list and come back unchanged', () => {
    fc.assert(
      fc.property(fc.nat(999_999_998), position => {
        expect(readWindow({ first: 1, after: encodeCursor('orders', position) }, { list: 'orders' }).start).toBe(
          position + 1,
        )
      }),
    )
  })

  test('of any other text are refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), text => {
        expect(() => readWindow({ after: text }, { list: 'orders' })).toThrow('must be a cursor')
      }),
    )
  })

  test.each([
    ['another version', 'v2:orders::1'],
    ['another list', 'v1:users::1'],
    ['a filter', 'v1:orders:abc:1'],
    ['leading zeros', 'v1:orders::01'],
    ['a negative place', 'v1:orders::-1'],
    ['a place beyond any list', 'v1:orders::1000000000'],
  ])('with %s are refused', (_what, inside) => {
    expect(() => readWindow({ after: Buffer.from(inside).toString('base64url') }, { list: 'orders' })).toThrow(
      'must be a cursor',
    )
  })

  test('with padding, white space or in another alphabet are refused, though they would decode alike', () => {
    const cursor = encodeCursor('orders', 7)
    for (const forged of [`${cursor}=`, ` ${cursor}`, `${cursor}\n`]) {
      expect(() => readWindow({ before: forged }, { list: 'orders' })).toThrow('must be a cursor')
    }
  })
})
