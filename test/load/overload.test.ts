import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { startSimulator } from '../../src/simulator/index.js'
import type { Answer } from '../support/gateway.js'
import { type OwnProcess, startOwnProcess } from '../support/own-process.js'

const CLIENTS = 500
/** A client that was refused comes back after this. */
const PAUSE_MS = 1000
const HEALTHY_MS = 8000
const SLOW_MS = 15_000
const RECOVERY_MS = 5000
const AFTER_MS = 5000

interface Asked {
  readonly askedAtMs: number
  readonly tookMs: number
  readonly code: string | undefined
}

/** What 500 clients, and somebody who asks whether the gateway lives, saw before, while and after GenAuth was slow. */
const asked: Asked[] = []
const lives: Asked[] = []
const heaps: number[] = []
let slowAtMs: number
let wellAtMs: number
let endedAtMs: number

beforeAll(async () => {
  await using genauth = await startSimulator({ orders: 2000, latencyMs: 20 })
  await using gateway = await startOwnProcess(genauth, {})
  const orderNos = [...genauth.state.orders.keys()]
  let going = true
  let next = 0

  async function client() {
    // They do not come all at the same moment, which is another test's business.
    await pause(Math.random() * PAUSE_MS)
    while (going) {
      const orderNo = orderNos[next % orderNos.length]
      next += 1
      const seen = await timed(() => ask(gateway, `{ order(orderNo: "${orderNo}") { goodsName } }`))
      asked.push(seen)
      await pause(PAUSE_MS)
    }
  }
  const clients = Array.from({ length: CLIENTS }, client)
  const watch = (async () => {
    while (going) {
      lives.push(await timed(async () => String((await fetch(`${gateway.url}/livez`)).status)))
      heaps.push(await gateway.heapMb())
      await pause(250)
    }
  })()
  await pause(HEALTHY_MS)
  slowAtMs = performance.now()
  genauth.faults.add({ kind: 'delay', ms: 5000 })
  await pause(SLOW_MS)
  genauth.faults.clear()
  wellAtMs = performance.now()
  await pause(RECOVERY_MS + AFTER_MS)
  going = false
  endedAtMs = performance.now()
  await Promise.all([...clients, watch])
}, 120_000)

async function timed(work: () => Promise<string | undefined>): Promise<Asked> {
  const askedAtMs = performance.now()
  const code = await work()
  return { askedAtMs, tookMs: performance.now() - askedAtMs, code }
}

async function ask({ url }: OwnProcess, query: string): Promise<string | undefined> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { errors } = (await response.json()) as Answer
  return errors && String(errors[0]?.extensions['code'])
}

const between = (from: number, to: number) => asked.filter(({ askedAtMs }) => askedAtMs >= from && askedAtMs < to)
const percentile = (all: readonly Asked[], share: number) =>
  all.map(({ tookMs }) => tookMs).sort((a, b) => a - b)[Math.floor(share * (all.length - 1))]
const codes = (all: readonly Asked[]) => [...new Set(all.map(({ code }) => code))]

describe('GenAuth answers in 5 s instead of 20 ms while 500 clients ask:', () => {
  test('before, all are answered', () => {
    expect(codes(between(slowAtMs - 4000, slowAtMs - 2000))).toEqual([undefined])
  })

  test('the gateway says all the time that it lives', () => {
    expect(codes(lives)).toEqual(['200'])
    expect(percentile(lives, 0.99)).toBeLessThan(250)
  })

  test('what cannot be served is refused within 100 ms, once that is known', () => {
    const refused = between(slowAtMs + 2000, wellAtMs).filter(({ code }) => code !== undefined)
    expect(refused.length).toBeGreaterThan(500)
    expect(codes(refused)).toEqual(['OVERLOADED'])
    // The last ones of a burst also wait for the clients, which share the processors with the gateway.
    expect(percentile(refused, 0.95)).toBeLessThan(100)
    expect(percentile(refused, 0.99)).toBeLessThan(250)
  })

  test('memory stays within bounds', () => {
    expect(Math.max(...heaps)).toBeLessThan(120)
  })

  test('five seconds after GenAuth has recovered all are answered as before', () => {
    const after = between(wellAtMs + RECOVERY_MS, endedAtMs)
    expect(after.length).toBeGreaterThan(500)
    expect(codes(after)).toEqual([undefined])
    expect(percentile(after, 0.99)).toBeLessThan(500)
  })
})
