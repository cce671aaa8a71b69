import { describe, expect, test } from 'vitest'
import { UpstreamMalformed } from '../../../src/genauth/errors.js'
import { findRows } from '../../../src/genauth/wire/found.js'
import { malformed, type Reading } from '../../../src/genauth/wire/kinds.js'

interface Row {
  readonly id: string
}

/** What is found of a list, and what is reported. */
function found(list: unknown, ...keys: string[]) {
  const drifts: string[] = []
  const reading: Reading = {
    site: { endpoint: 'get-rows' },
    readTime: () => undefined,
    drift: (_field, how) => drifts.push(how),
  }
  const read = (row: unknown): Row => {
    if (typeof row === 'object') return row as Row
    throw malformed(reading.site, 'it is no row')
  }
  const rows = findRows(list, { read, keyOf: ({ id }) => id, keys }, reading)
  return {
    rows: Object.fromEntries([...rows].map(([key, row]) => [key, row instanceof UpstreamMalformed ? 'error' : row])),
    drifts,
  }
}

describe('the rows of a bulk read', () => {
  test('are found by their keys, in whatever order they come', () => {
    expect(found([{ id: 'b' }, { id: 'a' }], 'a', 'b', 'c')).toEqual({
      rows: { a: { id: 'a' }, b: { id: 'b' } },
      drifts: [],
    })
  })

  test('that are foreign, repeated or null harm no others', () => {
    expect(found([null, { id: 'x' }, { id: 'a', first: true }, { id: 'a' }, ''], 'a', 'b')).toEqual({
      rows: { a: { id: 'a', first: true } },
      drifts: ['added', 'duplicate'],
    })
  })

  test('that cannot be read may be any that is missing, so these are errors and no absent records', () => {
    expect(found([{ id: 'a' }, 7], 'a', 'b', 'c')).toEqual({
      rows: { a: { id: 'a' }, b: 'error', c: 'error' },
      drifts: ['malformed'],
    })
    expect(found([{}, { id: 'a' }], 'a', 'b')).toEqual({ rows: { a: { id: 'a' }, b: 'error' }, drifts: [] })
  })

  test('are an error for all where it is no list', () => {
    expect(() => found({ id: 'a' }, 'a')).toThrow(UpstreamMalformed)
  })
})
