// An hour of traffic on a cache in memory: neither its bytes nor the process grow.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { MemoryCache } from '../../src/cache/memory.js'
import { getOrderDetail } from '../../src/domains/orders/endpoints.js'
import type { OrderRecord } from '../../src/domains/orders/records.js'
import { isHeld } from '../../src/genauth/cached.js'
import { callTo } from '../../src/genauth/plan.js'
import { createRandom } from '../../src/simulator/random.js'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

const MB = 2 ** 20
const MAX_BYTES = 8 * MB
/** More orders than fit. */
const ORDERS = 40_000

test('bytes stay within a tenth of the bound, and the heap within it and what a cache needs besides', () => {
  let nowMs = 0
  let evicted = 0
  const notes = { looked() {}, evicted: () => (evicted += 1), unstored() {}, compared() {} }
  const ages = { settled: 600, people: 30, records: 30, lists: 5, definitions: 300 }
  const random = createRandom(1)
  collect()
  const empty = process.memoryUsage().heapUsed
  const options = { ages, maxBytes: MAX_BYTES, staleMs: 60_000, random: Math.random, now: () => nowMs, notes }
  const cache = new MemoryCache(options)

  const order = (index: number): OrderRecord =>
    Object.freeze({
      orderNo: `order-${index}`,
      goodsName: `goods ${index} ${'x'.repeat(random.below(200))}`,
      status: index % 5 === 0 ? 'UNPAID' : 'COMPLETED',
      actualAmount: `${nowMs}.00`,
    } as unknown as OrderRecord)

  const heaps: number[] = []
  for (let second = 0; second < 3600; second += 1) {
    for (let asked = 0; asked < 40; asked += 1) {
      const index = random.below(ORDERS)
      const place = cache.find(callTo(getOrderDetail, `order-${index}`))
      if (!isHeld(place)) place?.fill(order(index), nowMs)
    }
    if (second % 7 === 0) cache.end({ kind: 'orders', id: `order-${random.below(ORDERS)}` })
    nowMs += 1000
    const { bytes } = cache.state()
    expect(bytes).toBeLessThanOrEqual(MAX_BYTES)
    if (second > 1800) expect(bytes).toBeGreaterThan(0.9 * MAX_BYTES)
    if (second % 600 === 599) {
      collect()
      heaps.push(process.memoryUsage().heapUsed - empty)
    }
  }
  expect(evicted).toBeGreaterThan(1000)
  const [half = 0, full = 0] = [heaps[2], heaps[5]]
  expect(full / half).toBeLessThan(1.1)
  expect(full).toBeLessThan(1.5 * MAX_BYTES)
})
