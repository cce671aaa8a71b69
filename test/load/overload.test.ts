import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { startSimulator } from '../../src/simulator/index.js'
import type { Answer } from '../support/gateway.js'
import { type OwnProcess, startOwnProcess } from '../support/own-process.js'

const CLIENTS = 500
/** A client comes back after this, on average: never all of them at the same moment. */
const PAUSE_MS = 1000
const SLOW_MS = 8000
const RECOVERY_MS = 4000
const AFTER_MS = 2500

interface Asked {
  readonly askedAtMs: number
  readonly tookMs: number
  readonly code: string | undefined
}

/**
 * What 500 clients, and somebody who asks whether the gateway lives, saw before, while and after GenAuth was slow. What
 * they saw before is the reference: how much a machine makes them wait that does other work as well.
 */
const asked: Asked[] = []
const lives: Asked[] = []
const heaps: number[] = []
let healthyAtMs: number
let slowAtMs: number
let wellAtMs: number
let endedAtMs: number
let limits: { readonly concurrencyLimit: number; readonly breakers: Readonly<Record<string, string>> }

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
      await pause(PAUSE_MS * (0.5 + Math.random()))
    }
  }
  const clients = Array.from({ length: CLIENTS }, client)
  const watch = (async () => {
    while (going) {
      lives.push(await timed(async () => String((await fetch(`${gateway.url}/livez`)).status)))
      // Finding out takes the gateway a moment, so it is not asked each time.
      if (lives.length % 10 === 0) heaps.push(await gateway.heapMb())
      await pause(200)
    }
  })()
  // However long the machine takes to get going.
  await answered(2 * CLIENTS)
  healthyAtMs = performance.now()
  await answered(asked.length + 2 * CLIENTS)
  slowAtMs = performance.now()
  genauth.faults.add({ kind: 'delay', ms: 5000 })
  await pause(SLOW_MS)
  genauth.faults.clear()
  wellAtMs = performance.now()
  await pause(RECOVERY_MS + AFTER_MS)
  going = false
  endedAtMs = performance.now()
  const state = (await (await fetch(`${gateway.adminUrl}/readyz`)).json()) as { upstream: typeof limits }
  limits = state.upstream
  await Promise.all([...clients, watch])
}, 120_000)

async function answered(count: number): Promise<void> {
  while (asked.length < count) await pause(50)
}

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

const among = (all: readonly Asked[], from: number, to: number) =>
  all.filter(({ askedAtMs }) => askedAtMs >= from && askedAtMs < to)
const between = (from: number, to: number) => among(asked, from, to)
/** Once all of them have come; what was answered before GenAuth became slow. */
const inHealth = (all: readonly Asked[]) =>
  among(all, healthyAtMs, slowAtMs).filter(({ askedAtMs, tookMs }) => askedAtMs + tookMs < slowAtMs)
const percentile = (all: readonly Asked[], share: number) =>
  all.map(({ tookMs }) => tookMs).sort((a, b) => a - b)[Math.floor(share * (all.length - 1))] ?? Number.NaN
const codes = (all: readonly Asked[]) => [...new Set(all.map(({ code }) => code))]

/** So many say how long it takes, however few a slow machine asks for. */
const ENOUGH = 30

describe('GenAuth answers in 5 s instead of 20 ms while 500 clients ask:', () => {
  test('before, all are answered', () => {
    expect(codes(inHealth(asked))).toEqual([undefined])
  })

  test('the gateway says all the time that it lives', () => {
    expect(codes(lives)).toEqual(['200'])
    expect(percentile(lives, 0.95)).toBeLessThan(250 + 3 * percentile(among(lives, 0, slowAtMs), 0.95))
  })

  test('what cannot be served is refused at once, when that is known', () => {
    const refused = between(slowAtMs + 2000, wellAtMs).filter(({ code }) => code !== undefined)
    expect(refused.length).toBeGreaterThan(ENOUGH)
    expect(codes(refused)).toEqual(['OVERLOADED'])
    expect(percentile(refused, 0.5)).toBeLessThan(100 + percentile(inHealth(asked), 0.5))
    expect(percentile(refused, 0.95)).toBeLessThan(250 + percentile(inHealth(asked), 0.95))
  })

  test('memory stays within bounds', () => {
    expect(Math.max(...heaps)).toBeLessThan(120)
  })

  test('four seconds after GenAuth has recovered all are answered as before', () => {
    const after = between(wellAtMs + RECOVERY_MS, endedAtMs)
    expect(after.length).toBeGreaterThan(ENOUGH)
    expect(codes(after)).toEqual([undefined])
    expect(limits.concurrencyLimit).toBe(32)
    expect(Object.values(limits.breakers).every(state => state === 'closed')).toBe(true)
    expect(percentile(after, 0.95)).toBeLessThan(1000 + 5 * percentile(inHealth(asked), 0.95))
  })
})
