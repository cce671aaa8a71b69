import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, startGateway } from '../support/gateway.js'

const ORDERS = 1000
const PER_SECOND = 50

/** Every answer, how long all of them took, and of each request to GenAuth when it came and whether it was refused. */
const answers: Answer[] = []
const requests: { readonly atMs: number; readonly refused: boolean }[] = []
let goodsNames: unknown[]
let tookMs: number

beforeAll(async () => {
  const arrivals: number[] = []
  await using gateway = await startGateway({
    genauth: { orders: ORDERS, rps: PER_SECOND, onRequest: () => arrivals.push(performance.now()) },
  })
  const { orders } = gateway.genauth.state
  goodsNames = [...orders.values()].map(({ goodsName }) => goodsName)
  const startedAt = performance.now()
  answers.push(
    ...(await Promise.all([...orders.keys()].map(no => gateway.query(`{ order(orderNo: "${no}") { goodsName } }`)))),
  )
  tookMs = performance.now() - startedAt
  for (const [index, { statusCode }] of gateway.genauth.calls.entries()) {
    requests.push({ atMs: (arrivals[index] ?? Number.NaN) - startedAt, refused: statusCode === 429 })
  }
}, 60_000)

describe('a GenAuth that takes 50 requests a second is asked for 1,000 orders at once:', () => {
  test('all are answered, and no client sees an error', () => {
    expect(answers).toEqual(goodsNames.map(goodsName => ({ data: { order: { goodsName } } })))
  })

  test('within 25 seconds, which is a quarter more than it can be', () => {
    expect(tookMs).toBeLessThan(25_000)
  })

  test('and after two seconds hardly any request is refused', () => {
    const later = requests.filter(({ atMs }) => atMs > 2000)
    expect(later.length).toBeGreaterThan(800)
    expect(later.filter(({ refused }) => refused).length / later.length).toBeLessThanOrEqual(0.1)
  })
})
