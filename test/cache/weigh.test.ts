// What results weigh, against what they take of the heap.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { weigh } from '../../src/cache/weigh.js'
import { getOrderDetail } from '../../src/domains/orders/endpoints.js'
import { getUser } from '../../src/domains/users/endpoints.js'
import { createReadTime } from '../../src/genauth/wire/times.js'
import { createState } from '../../src/simulator/seed.js'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

const reading = {
  site: { endpoint: 'any' },
  readTime: createReadTime('Asia/Shanghai'),
  drift: () => undefined,
}
const { orders, users } = createState({ seed: 1, orders: 500, users: 160, billing: 'company' })

/** A record of its own: identical texts share their memory. */
const distinct = (record: unknown, index: number) =>
  JSON.parse(
    JSON.stringify(record).replace(/:"(\w*[a-z0-9]{8,})"/gi, (_all, text: string) => `:"${text.slice(0, -5)}${index}"`),
  ) as Record<string, unknown>

test.each([
  [
    'orders',
    orders,
    20_000,
    (data: Record<string, unknown>) => getOrderDetail.read(data, String(data['orderNo']), reading),
  ],
  [
    'users, which have sixty fields',
    users,
    6000,
    (data: Record<string, unknown>) => getUser.read(data, { id: '', idType: 'USER_ID', parts: [] }, reading),
  ],
])('%s', (_what, table, count, decode) => {
  const records = [...table.values()]
  const results: unknown[] = new Array(count).fill(undefined)
  collect()
  const before = process.memoryUsage().heapUsed
  for (let index = 0; index < count; index += 1)
    results[index] = decode(distinct(records[index % records.length], index))
  collect()
  const taken = process.memoryUsage().heapUsed - before
  const weight = results.reduce<number>((sum, result) => sum + (weigh(result) ?? Number.NaN), 0)
  expect(weight / taken).toBeGreaterThan(0.7)
  expect(weight / taken).toBeLessThan(1.5)
})
