import { expect, test } from 'vitest'
import { RepeatedLines } from '../../src/telemetry/repeated-lines.js'

test('of lines that say the same, five are written in ten seconds, and the next one says how many were left out', () => {
  let nowMs = 0
  const lines = new RepeatedLines(() => nowMs)
  expect(Array.from({ length: 8 }, () => lines.next('a'))).toEqual([0, 0, 0, 0, 0, undefined, undefined, undefined])
  expect(lines.next('b')).toBe(0)
  nowMs = 9_999
  expect(lines.next('a')).toBeUndefined()
  nowMs = 10_000
  expect([lines.next('a'), lines.next('a')]).toEqual([4, 0])
})
