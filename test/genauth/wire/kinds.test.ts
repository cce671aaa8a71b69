import { describe, expect, test } from 'vitest'
import { UpstreamMalformed } from '../../../src/genauth/errors.js'
import {
  instant,
  integer,
  json,
  type Kind,
  number,
  optional,
  type Reading,
  text,
} from '../../../src/genauth/wire/kinds.js'
import { listOf, recordOf } from '../../../src/genauth/wire/nested.js'
import { documented, readField, readFields } from '../../../src/genauth/wire/record.js'

/** Reads a field, and notes what drifts. */
function setUp() {
  const drifts: string[] = []
  const reading: Reading = {
    site: { endpoint: 'get-thing' },
    readTime: () => undefined,
    drift: (field, how) => void drifts.push(`${field} ${how}`),
  }
  return { reading, drifts }
}

const read = (value: unknown, kind: Kind<unknown>) => readField({ field: value }, 'field', kind, setUp().reading)

describe('a field', () => {
  test.each([
    ['a whole number', integer, 7, 7],
    ['a whole number as text', integer, '7', 7],
    ['a whole number with a fraction', integer, 7.5, undefined],
    ['a whole number beyond 32 bits', integer, 2 ** 31, undefined],
    ['a number', number, 7.9, '7.9'],
    ['a number as text, with all its digits', number, '7.90', '7.90'],
    ['a number in exponents', number, 1e21, undefined],
    ['a moment with Z', instant, '2022-07-03T03:20:30.000Z', '2022-07-03T03:20:30.000Z'],
    ['a moment with an offset', instant, '2022-07-03T11:20:30+08:00', '2022-07-03T11:20:30+08:00'],
    ['milliseconds', instant, 1656818430000, '2022-07-03T03:20:30.000Z'],
    ['milliseconds as text', instant, '1656818430000', '2022-07-03T03:20:30.000Z'],
    ['a moment without an offset', instant, '2022-07-03T03:20:30', undefined],
    ['a day that is none', instant, '2022-02-30T00:00:00Z', undefined],
    ['seconds as text, which nothing tells from a number', instant, '1656818430', undefined],
    ['milliseconds after the year 9999', instant, 253402300800000, undefined],
    ['anything', json, { a: [1] }, { a: [1] }],
    ['a list', listOf(integer), [1, '2', null, ''], [1, 2, null, null]],
    ['no list', listOf(integer), {}, undefined],
    ['a record', recordOf({ a: text }), { a: 'x' }, { a: 'x' }],
    ['no record', recordOf({ a: text }), [], undefined],
  ] as const)('of %s', (_what, kind, value, expected) => {
    const found = read(value, kind as Kind<unknown>)
    if (expected === undefined) expect(found).toBeInstanceOf(UpstreamMalformed)
    else expect(found).toEqual(expected)
  })

  test('that is optional may be left out, and no other', () => {
    const { reading, drifts } = setUp()
    expect(readField({}, 'field', optional(text), reading)).toBeNull()
    expect(drifts).toEqual([])
    expect(readField({}, 'field', text, reading)).toBeInstanceOf(UpstreamMalformed)
    expect(readField({ field: 7 }, 'field', optional(text), reading)).toBeInstanceOf(UpstreamMalformed)
    expect(drifts).toEqual(['field missing', 'field malformed'])
  })

  test('that is a list has an error in the place of an item of another kind', () => {
    expect(read(['a', 7, 'b'], listOf(text))).toEqual(['a', expect.any(UpstreamMalformed), 'b'])
  })

  test('that is documented is no drift, though nothing reads it', () => {
    const { reading, drifts } = setUp()
    const shape = documented('ResGroupDto', { code: text })
    readFields({ code: 'staff', name: 'documented', invented: 1 }, shape, reading)
    expect(drifts).toEqual([' added'])
  })
})
