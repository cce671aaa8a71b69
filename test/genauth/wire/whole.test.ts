import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../src/genauth/wire/kinds.js'
import { readWhole } from '../../../src/genauth/wire/whole.js'

const reading: Reading = { site: { endpoint: 'get-rows' }, readTime: () => undefined, drift: () => undefined }
const rowsIn = (data: unknown) => readWhole(data, row => row, reading)

describe('a list that is returned whole', () => {
  test.each([
    ['its length', { totalCount: 2, list: ['a', 'b'] }],
    ['its length as text', { totalCount: '2', list: ['a', 'b'] }],
    ['a smaller length', { totalCount: 0, list: ['a', 'b'] }],
    ['no length', { list: ['a', 'b'] }],
    ['a length that is no number', { totalCount: 'many', list: ['a', 'b'] }],
  ])('is read with %s', (_what, data) => {
    expect(rowsIn(data)).toEqual(['a', 'b'])
  })

  test('is read with a boolean for its length, which tells nothing', () => {
    expect(rowsIn({ totalCount: true, list: [] })).toEqual([])
  })

  test.each([
    ['less than its length', { totalCount: 3, list: ['a', 'b'] }, '"list" has 2 of 3 rows'],
    ['less than its length as text', { totalCount: '51', list: ['a'] }, '"list" has 1 of 51 rows'],
    ['no list', { totalCount: 0 }, '"list"'],
    ['no object', [], '"data"'],
  ])('is malformed with %s', (_what, data, message) => {
    expect(() => rowsIn(data)).toThrow(message)
  })
})
