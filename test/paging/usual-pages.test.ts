import { expect, test } from 'vitest'
import type { Reading } from '../../src/genauth/wire/kinds.js'
import { USUAL_PAGES } from '../../src/paging/endpoint.js'

const reading: Reading = { site: { endpoint: 'list-things' }, readTime: () => undefined, drift: () => undefined }

test.each([
  [0, 0],
  [7, 7],
  ['7', 7],
  [-1, undefined],
  ['-1', undefined],
  [1.5, undefined],
  [true, undefined],
  [2 ** 31, undefined],
])('the length %j of a list is read as %j', (sent, read) => {
  const [, kind] = USUAL_PAGES.total
  expect(kind(sent, reading)).toBe(read)
})
