import { describe, expect, test } from 'vitest'
import { createReadTime } from '../../../src/genauth/wire/times.js'

describe('times of GenAuth, which have no zone', () => {
  test('get the offset of the configured zone', () => {
    const read = createReadTime('Asia/Shanghai')
    expect(read('2022-08-09 11:59:46')).toBe('2022-08-09T11:59:46+08:00')
    expect(read('2022-08-09 00:00:00')).toBe('2022-08-09T00:00:00+08:00')
    expect(createReadTime('UTC')('2022-08-09 11:59:46')).toBe('2022-08-09T11:59:46+00:00')
    expect(createReadTime('Asia/Kathmandu')('2022-08-09 11:59:46')).toBe('2022-08-09T11:59:46+05:45')
  })

  test('follow daylight saving', () => {
    const read = createReadTime('America/New_York')
    expect(read('2026-01-15 12:00:00')).toBe('2026-01-15T12:00:00-05:00')
    expect(read('2026-07-15 12:00:00')).toBe('2026-07-15T12:00:00-04:00')
  })

  test('that occur twice are the earlier of the two', () => {
    const read = createReadTime('America/New_York')
    expect(read('2026-11-01 00:59:59')).toBe('2026-11-01T00:59:59-04:00')
    expect(read('2026-11-01 01:30:00')).toBe('2026-11-01T01:30:00-04:00')
    expect(read('2026-11-01 02:00:00')).toBe('2026-11-01T02:00:00-05:00')
  })

  test('that never occurred are no times', () => {
    const read = createReadTime('America/New_York')
    expect(read('2026-03-08 01:59:59')).toBe('2026-03-08T01:59:59-05:00')
    expect(read('2026-03-08 02:30:00')).toBeUndefined()
    expect(read('2026-03-08 03:00:00')).toBe('2026-03-08T03:00:00-04:00')
  })

  test('on a day that a zone left out are no times', () => {
    expect(createReadTime('Pacific/Apia')('2011-12-30 12:00:00')).toBeUndefined()
  })

  test.each([
    '2022-08-09T11:59:46',
    '2022-08-09 11:59',
    '2022-8-9 11:59:46',
    '2022-02-30 11:59:46',
    '2022-13-01 11:59:46',
    '2022-08-09 24:00:00',
    '2022-08-09 11:60:00',
    '2022-08-09 23:59:60',
    '2022-08-09 11:59:46 ',
    '0000-00-00 00:00:00',
    'yesterday',
  ])('are refused in any other form: %s', text => {
    expect(createReadTime('Asia/Shanghai')(text)).toBeUndefined()
  })
})
