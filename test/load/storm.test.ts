import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, startGateway } from '../support/gateway.js'
import { waiting } from '../support/waiting.js'

const ORDERS = 400
const PER_SECOND = 50

/** Every answer, how long they were waited for, and of each request to GenAuth when it came and whether it was refused. */
const answers: Answer[] = []
const requests: { readonly atMs: number; readonly refused: boolean }[] = []
let goodsNames: unknown[]
let waitedMs: number

beforeAll(async () => {
  const arrivals: number[] = []
  await using gateway = await startGateway({
    genauth: { orders: ORDERS, rps: PER_SECOND, onRequest: () => void arrivals.push(performance.now()) },
  })
  const { orders } = gateway.genauth.state
  goodsNames = [...orders.values()].map(({ goodsName }) => goodsName)
  const startedAt = performance.now()
  const waited = await waiting(() =>
    Promise.all([...orders.keys()].map(no => gateway.query(`{ order(orderNo: "${no}") { goodsName } }`))),
  )
  answers.push(...waited.result)
  waitedMs = waited.waitedMs
  for (const [index, { statusCode }] of gateway.genauth.calls.entries()) {
    requests.push({ atMs: (arrivals[index] ?? Number.NaN) - startedAt, refused: statusCode === 429 })
  }
})

describe('a GenAuth that takes 50 requests a second is asked for 400 orders at once:', () => {
  test('all are answered, and no client sees an error', () => {
    expect(answers).toEqual(goodsNames.map(goodsName => ({ data: { order: { goodsName } } })))
  })

  test('within ten seconds, which is a quarter more than it can be', () => {
    expect(waitedMs).toBeLessThan(10_000)
  })

  test('and after two seconds hardly any request is refused', () => {
    const later = requests.filter(({ atMs }) => atMs > 2000)
    expect(later.length).toBeGreaterThan(200)
    expect(later.filter(({ refused }) => refused).length / later.length).toBeLessThanOrEqual(0.1)
  })
})
