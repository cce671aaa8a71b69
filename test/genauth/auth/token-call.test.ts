import { describe, expect, test } from 'vitest'
import type { Fault } from '../../../src/simulator/index.js'
import { startGateway, type TestGateway } from '../../support/gateway.js'

const DETAIL = '{ order(orderNo: "2022080911591337da0aae9660") { actualAmount } }'
const found = { data: { order: { actualAmount: '7.9' } } }

const tokenCalls = ({ genauth }: TestGateway) =>
  genauth.calls.filter(({ endpoint }) => endpoint === 'get-management-token').length

const together = (gateway: TestGateway, many: number) =>
  Promise.all(Array.from({ length: many }, () => gateway.query(DETAIL)))

const refused = (code: string, message: unknown, upstream: object) => ({
  data: { order: null },
  errors: [
    {
      message,
      path: ['order'],
      locations: expect.anything(),
      extensions: { code, retryable: false, upstream: { endpoint: 'get-management-token', attempts: 1, ...upstream } },
    },
  ],
})

/** What clients see where the token endpoint does this, and how often it is asked. */
async function outcome(fault: Fault, env: Record<string, string> = {}) {
  await using gateway = await startGateway({ env })
  gateway.genauth.faults.add({ ...fault, endpoint: 'get-management-token' })
  const answer = await gateway.query(DETAIL)
  return { answer, asked: tokenCalls(gateway), upstreamCalls: gateway.upstreamCalls() }
}

describe('a wrong secret', () => {
  const wrong = { GENAUTH_ACCESS_KEY_SECRET: 'not-the-secret' }
  const expected = refused('UPSTREAM_UNAUTHORIZED', 'GenAuth rejected the access key.', {
    statusCode: 403,
    apiCode: 2333,
    requestId: expect.any(String),
  })

  test('is shown to GenAuth once, however many ask, at once and later; no order is asked for', async () => {
    await using gateway = await startGateway({ env: wrong })
    expect(await together(gateway, 50)).toEqual(Array.from({ length: 50 }, () => expected))
    for (let number = 1; number <= 5; number += 1) expect(await gateway.query(DETAIL)).toEqual(expected)
    expect(tokenCalls(gateway)).toBe(1)
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('is not in the answer', async () => {
    await using gateway = await startGateway({ env: wrong })
    expect(JSON.stringify(await gateway.query(DETAIL))).not.toContain(wrong.GENAUTH_ACCESS_KEY_SECRET)
  })
})

describe('a key is not accepted, however GenAuth words it:', () => {
  const inBody = (statusCode: number, apiCode?: number) =>
    [
      { kind: 'error-body', statusCode, ...(apiCode && { apiCode }) },
      { statusCode, requestId: '934108e5-9fbf-4d24-8da1-c330328abd6c', ...(apiCode && { apiCode }) },
    ] as const
  const asHttp = (statusCode: number) => [{ kind: 'error-http', statusCode }, { statusCode }] as const

  test.each<[string, Fault, object]>([
    ['400 in the body', ...inBody(400)],
    ['401 in the body', ...inBody(401)],
    ['403 in the body', ...inBody(403)],
    ['404 in the body', ...inBody(404)],
    ['499 in the body', ...inBody(499, 2333)],
    ['an apiCode that elsewhere means absence', ...inBody(499, 5001)],
    ['HTTP 400', ...asHttp(400)],
    ['HTTP 401', ...asHttp(401)],
    ['HTTP 403', ...asHttp(403)],
    ['data that is null', { kind: 'null-data' }, { statusCode: 200, requestId: expect.any(String) }],
  ])('%s', async (_what, fault, upstream) => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ ...fault, endpoint: 'get-management-token' })
    const expected = refused('UPSTREAM_UNAUTHORIZED', expect.stringMatching(/^GenAuth rejected /), upstream)
    expect([...(await together(gateway, 3)), await gateway.query(DETAIL)]).toEqual(Array(4).fill(expected))
    expect(tokenCalls(gateway)).toBe(1)
    expect(gateway.upstreamCalls()).toEqual([])
  })
})

describe('a token endpoint that is out of order', () => {
  test.each([
    ['twice', { kind: 'error-http', times: 2 }, 3],
    ['with a 500 in the body', { kind: 'error-body', times: 2 }, 3],
    ['by throttling', { kind: 'throttle-body', times: 2 }, 3],
    ['by breaking off', { kind: 'reset-mid-body', times: 2 }, 3],
    ['without a word', { kind: 'drop', times: 2 }, 3],
    ['by not answering', { kind: 'hang', times: 1 }, 2],
  ] satisfies [string, Fault, number][])('%s is asked again, and no client notices', async (_how, fault, asked) => {
    expect(await outcome(fault, { GENAUTH_TIMEOUT_MS: '1000' })).toEqual({
      answer: found,
      asked,
      upstreamCalls: ['get-order-detail orderNo=2022080911591337da0aae9660'],
    })
  })

  test.each([
    ['with 502', { kind: 'error-http', statusCode: 502 }, 'UPSTREAM_UNAVAILABLE', 3],
    ['with 504', { kind: 'error-http', statusCode: 504 }, 'UPSTREAM_UNAVAILABLE', 3],
    ['with HTML', { kind: 'html' }, 'UPSTREAM_MALFORMED', 1],
    ['with a token that is none', { kind: 'wrong-shape' }, 'UPSTREAM_MALFORMED', 1],
  ] satisfies [string, Fault, string, number][])(
    '%s for good is that error for all who wait, after as many requests as one of them costs',
    async (_how, fault, code, asked) => {
      await using gateway = await startGateway({ genauth: { latencyMs: 500 } })
      gateway.genauth.faults.add({ ...fault, endpoint: 'get-management-token' })
      for (const answer of await together(gateway, 10)) {
        expect(answer.data).toEqual({ order: null })
        expect(answer.errors).toMatchObject([
          { path: ['order'], extensions: { code, upstream: { endpoint: 'get-management-token', attempts: asked } } },
        ])
      }
      expect(tokenCalls(gateway)).toBe(asked)
      expect(gateway.upstreamCalls()).toEqual([])
    },
  )

  test('by throttling for good is that error when the time of three attempts is over', async () => {
    const { answer, upstreamCalls } = await outcome({ kind: 'throttle-body' }, { GENAUTH_TIMEOUT_MS: '300' })
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'UPSTREAM_RATE_LIMITED', upstream: { endpoint: 'get-management-token' } } },
    ])
    expect(upstreamCalls).toEqual([])
  })

  test('is asked anew by the next client', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'html', endpoint: 'get-management-token', times: 1 })
    expect((await gateway.query(DETAIL)).errors).toMatchObject([{ extensions: { code: 'UPSTREAM_MALFORMED' } }])
    expect(await gateway.query(DETAIL)).toEqual(found)
    expect(tokenCalls(gateway)).toBe(2)
  })

  test('holds an operation no longer than the operation may take', async () => {
    const { answer } = await outcome({ kind: 'hang' }, { REQUEST_TIMEOUT_MS: '500' })
    expect(answer).toEqual({
      data: { order: null },
      errors: [
        {
          message: 'The operation exceeded its time limit of 500 ms.',
          path: ['order'],
          locations: expect.anything(),
          extensions: { code: 'DEADLINE_EXCEEDED', retryable: true },
        },
      ],
    })
  })
})
