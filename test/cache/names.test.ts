// The names of values in Redis: another origin, or another version, has other names.

import { expect, test } from 'vitest'
import { type Origin, valueNames } from '../../src/cache/redis/names.js'

const key = Buffer.alloc(32, 1)
const origin: Origin = {
  version: '1.0.0',
  baseUrl: 'https://api.genauth.ai',
  accessKeyId: 'key',
  lang: 'en-US',
  tenantId: undefined,
  timeZone: 'Asia/Shanghai',
  absentApiCodes: new Set([5001, 5002]),
}
const NAME = 'GET /api/v3/get-user {"userId":"a"}'
const name = valueNames(key, origin)(NAME)

test('the same origin has the same names, in whatever order its codes are', () => {
  expect(valueNames(key, { ...origin, absentApiCodes: new Set([5002, 5001]) })(NAME)).toBe(name)
  expect(name).toMatch(/^gg:v:[\w-]{43}$/)
  expect(valueNames(key, origin)(`${NAME} `)).not.toBe(name)
})

test.each<Partial<Origin>>([
  { version: '1.0.1' },
  { baseUrl: 'https://api.authing.cn' },
  { accessKeyId: 'other' },
  { lang: 'zh-CN' },
  { tenantId: 'tenant' },
  { timeZone: 'UTC' },
  { absentApiCodes: new Set([5001]) },
])('%j has other names', change => {
  expect(valueNames(key, { ...origin, ...change })(NAME)).not.toBe(name)
})

test('and so has another key', () => {
  expect(valueNames(Buffer.alloc(32, 2), origin)(NAME)).not.toBe(name)
})
