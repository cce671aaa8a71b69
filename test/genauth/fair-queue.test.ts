import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FairQueue, type Lane } from '../../src/genauth/layers/fair-queue.js'

const laneOf = (key: string): Lane => ({ caller: { key } })

function drain<Item>(queue: FairQueue<Item>): Item[] {
  const served: Item[] = []
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) served.push(item)
  return served
}

describe('a fair queue', () => {
  test('serves callers in turn, and the operations of each in turn', () => {
    const queue = new FairQueue<string>()
    const [one, two, quiet] = [laneOf('noisy'), laneOf('noisy'), laneOf('quiet')]
    for (const item of ['a1', 'a2', 'a3']) queue.add(item, one)
    for (const item of ['b1', 'b2']) queue.add(item, two)
    queue.add('token', undefined)
    for (const item of ['q1', 'q2']) queue.add(item, quiet)
    expect(drain(queue)).toEqual(['token', 'a1', 'q1', 'b1', 'q2', 'a2', 'b2', 'a3'])
  })

  test('gives a caller with a thousand operations no more turns than one with a single one', () => {
    const queue = new FairQueue<string>()
    for (let number = 0; number < 1000; number += 1) queue.add(`n${number}`, laneOf('noisy'))
    const quiet = laneOf('quiet')
    expect(queue.ahead(quiet)).toBe(1)
    queue.add('q', quiet)
    expect(drain(queue).indexOf('q')).toBe(1)
  })

  test('tells the order in which it serves, never a place that is too good, and loses nobody', async () => {
    const lanes = ['a', 'a', 'a', 'b', 'b', 'c'].map(laneOf)
    const steps = fc.array(fc.oneof(fc.nat(5), fc.constantFrom('front', 'shift', 'leave')), { maxLength: 200 })
    await fc.assert(
      fc.property(steps, fc.nat(5), (asked, last) => {
        const queue = new FairQueue<number>()
        const inside = new Map<number, Lane | undefined>()
        for (const [number, step] of asked.entries()) {
          if (step === 'shift') inside.delete(queue.shift() ?? -1)
          else if (step === 'leave') {
            const [first] = inside
            if (!first) continue
            queue.remove(...first)
            inside.delete(first[0])
          } else {
            const lane = step === 'front' ? undefined : lanes[Number(step)]
            queue.add(number, lane)
            inside.set(number, lane)
          }
        }
        const newcomer = lanes[last] as Lane
        const ahead = queue.ahead(newcomer)
        queue.add(-1, newcomer)
        const told = [...queue.inOrder()]
        expect(queue.size).toBe(inside.size + 1)
        const served = drain(queue)
        expect(new Set(served)).toEqual(new Set([...inside.keys(), -1]))
        expect(served.indexOf(-1)).toBeLessThanOrEqual(ahead)
        expect(served).toEqual(told)
        expect(queue.size).toBe(0)
      }),
    )
  })
})
