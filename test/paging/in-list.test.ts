// Records that are found in the pages of a list, for any length of the list and any keys.

import { expect, test } from 'vitest'
import type { Endpoint, Finding } from '../../src/genauth/endpoint.js'
import { targetOf } from '../../src/genauth/endpoint.js'
import { NEVER } from '../../src/genauth/keep.js'
import { paged, USUAL_PAGES } from '../../src/paging/endpoint.js'
import { inList } from '../../src/paging/in-list.js'
import { createRandom } from '../../src/simulator/random.js'

type Row = string

const list = paged<Row>(
  targetOf('GET', '/things', 'none'),
  {
    list: 'things',
    ...USUAL_PAGES,
    readRow: row => String(row),
    keyOf: row => row,
  },
  { keep: NEVER },
)
const one: Endpoint<string, Row> = {
  ...targetOf('GET', '/thing', 'none'),
  params: id => ({ id }),
  read: () => '',
  keep: NEVER,
}
const lookUp = inList<string, Row>({ list, one: () => one, keyOf: id => id })

/** Looks ids up among so many, of which some are not in the list although they exist. */
async function find(ids: readonly string[], { length, hidden }: { length: number; hidden: ReadonlySet<string> }) {
  const calls: string[] = []
  const exists = (id: string) => Number(id) < length
  const rows = Array.from({ length }, (_, index) => String(index)).filter(id => !hidden.has(id))
  const by = {
    async one(_endpoint: unknown, id: string) {
      calls.push(`one ${id}`)
      return exists(id) ? id : null
    },
    async page(_endpoint: unknown, { page, limit }: { page: number; limit: number }) {
      calls.push(`page ${page}`)
      return { total: rows.length, rows: rows.slice((page - 1) * limit, page * limit) }
    },
  } as unknown as Finding
  const found = await lookUp.find(ids, by)
  const values = await Promise.all(ids.map(async id => [id, await found.get(id)]))
  return { calls, values, expected: ids.map(id => [id, exists(id) ? id : null]), pages: Math.ceil(rows.length / 50) }
}

test('1,000 random lookups find what exists, each call once, with no more calls than a page and the records', async () => {
  const random = createRandom(7)
  for (let round = 0; round < 1_000; round += 1) {
    const length = random.below([5, 60, 200, 5_000][random.below(4)] ?? 5)
    const ids = [...new Set(Array.from({ length: 2 + random.below(60) }, () => String(random.below(length + 5))))]
    const hidden = new Set(ids.filter(() => random.below(20) === 0))
    const { calls, values, expected, pages } = await find(ids, { length, hidden })
    expect(values).toEqual(expected)
    expect(new Set(calls).size).toBe(calls.length)
    const missing = ids.filter(id => hidden.has(id) || Number(id) >= length).length
    const listed = ids.length - missing
    // With everything in the list: its pages, or one call for each record and perhaps a page without any of them.
    expect(calls.length - missing).toBeLessThanOrEqual(
      Math.min(Math.max(1, pages), listed + 1) + (missing > 0 ? missing : 0),
    )
  }
})

test('a page that cannot be read costs calls, and no answer', async () => {
  const calls: string[] = []
  const by = {
    async one(_endpoint: unknown, id: string) {
      calls.push(`one ${id}`)
      return id
    },
    async page(_endpoint: unknown, { page, limit }: { page: number; limit: number }) {
      calls.push(`page ${page}`)
      if (page === 2) throw new Error('dead')
      return { total: 120, rows: Array.from({ length: limit }, (_, index) => String((page - 1) * limit + index)) }
    },
  } as unknown as Finding
  const found = await lookUp.find(['1', '55', '56', '101'], by)
  expect(await Promise.all(['1', '55', '56', '101'].map(id => found.get(id)))).toEqual(['1', '55', '56', '101'])
  expect(calls).toEqual(['page 1', 'page 2', 'page 3', 'one 55', 'one 56'])
})
