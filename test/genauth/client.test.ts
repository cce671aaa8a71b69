import { describe, expect, test } from 'vitest'
import type { Fault } from '../../src/simulator/index.js'
import { startGateway } from '../support/gateway.js'

const ORDER_NO = '2022080911591337da0aae9660'
const DETAIL = `{ order(orderNo: "${ORDER_NO}") { actualAmount } }`
const found = { data: { order: { actualAmount: '7.9' } } }

/** What a client sees of a failed detail, and how many requests GenAuth got for it. */
async function outcome(fault: Fault, env: Record<string, string> = {}) {
  await using gateway = await startGateway({ env: { GENAUTH_TIMEOUT_MS: '1000', SHUTDOWN_GRACE_MS: '0', ...env } })
  gateway.genauth.faults.add(fault)
  const answer = await gateway.query(DETAIL)
  return { answer, attempts: gateway.upstreamCalls().length }
}

const failed = (code: string, upstream: object = {}) => ({
  data: { order: null },
  errors: [
    {
      message: expect.stringContaining('get-order-detail'),
      path: ['order'],
      locations: expect.anything(),
      extensions: expect.objectContaining({
        code,
        retryable: expect.any(Boolean),
        upstream: { endpoint: 'get-order-detail', attempts: expect.any(Number), ...upstream },
      }),
    },
  ],
})

const requestId = '934108e5-9fbf-4d24-8da1-c330328abd6c'

describe.each(['node-fetch', 'undici'])(
  'through %s an upstream that misbehaves is a coded error of one field',
  transport => {
    const faults: [string, Fault, ReturnType<typeof failed>][] = [
      ['a connection that ends without a byte', { kind: 'drop' }, failed('UPSTREAM_UNAVAILABLE')],
      ['an answer that never comes', { kind: 'hang' }, failed('UPSTREAM_TIMEOUT')],
      ['an answer that comes too late', { kind: 'delay', ms: 60_000 }, failed('UPSTREAM_TIMEOUT')],
      ['a body that stops', { kind: 'slow-body', ms: 60_000 }, failed('UPSTREAM_TIMEOUT')],
      ['a body that breaks off', { kind: 'reset-mid-body' }, failed('UPSTREAM_MALFORMED')],
      ['429 in the body', { kind: 'throttle-body' }, failed('UPSTREAM_RATE_LIMITED', { statusCode: 429 })],
      ['429 as HTTP status', { kind: 'throttle-http' }, failed('UPSTREAM_RATE_LIMITED', { statusCode: 429 })],
      ['429 of something in between', { kind: 'throttle-html' }, failed('UPSTREAM_RATE_LIMITED', { statusCode: 429 })],
      ...[500, 502, 503, 504].flatMap((statusCode): typeof faults => [
        [
          `${statusCode} in the body`,
          { kind: 'error-body', statusCode },
          failed('UPSTREAM_UNAVAILABLE', { statusCode, requestId }),
        ],
        [
          `${statusCode} as HTTP status`,
          { kind: 'error-http', statusCode },
          failed('UPSTREAM_UNAVAILABLE', { statusCode }),
        ],
      ]),
      [
        'a billing error',
        { kind: 'error-body', statusCode: 499, apiCode: 4021 },
        failed('UPSTREAM_REJECTED', { statusCode: 499, apiCode: 4021, requestId }),
      ],
      [
        'a plan that does not include this',
        { kind: 'error-body', statusCode: 402 },
        failed('UPSTREAM_REJECTED', { statusCode: 402, requestId }),
      ],
      [
        'HTTP 403 without an envelope',
        { kind: 'error-http', statusCode: 403 },
        failed('UPSTREAM_REJECTED', { statusCode: 403 }),
      ],
      ['HTML', { kind: 'html' }, failed('UPSTREAM_MALFORMED', { statusCode: 200 })],
      ['JSON that breaks off', { kind: 'truncated-json' }, failed('UPSTREAM_MALFORMED', { statusCode: 200 })],
      ['JSON that is no object', { kind: 'not-an-object' }, failed('UPSTREAM_MALFORMED', { statusCode: 200 })],
      ['an envelope without a verdict', { kind: 'no-status-code' }, failed('UPSTREAM_MALFORMED', { statusCode: 200 })],
      [
        'an envelope without data',
        { kind: 'no-data' },
        failed('UPSTREAM_MALFORMED', { statusCode: 200, requestId: expect.any(String) }),
      ],
      [
        'data of another shape',
        { kind: 'wrong-shape' },
        failed('UPSTREAM_MALFORMED', { statusCode: 200, requestId: expect.any(String) }),
      ],
      [
        'a record without its number',
        { kind: 'missing-field' },
        failed('UPSTREAM_MALFORMED', { statusCode: 200, requestId: expect.any(String) }),
      ],
      [
        'another order’s record',
        { kind: 'foreign-record' },
        failed('UPSTREAM_MALFORMED', { statusCode: 200, requestId: expect.any(String) }),
      ],
      [
        'success that is none',
        { kind: 'success-false' },
        failed('UPSTREAM_MALFORMED', { statusCode: 200, requestId: expect.any(String) }),
      ],
      ['a body without end', { kind: 'huge-body' }, failed('UPSTREAM_MALFORMED')],
      ['a body that unpacks without end', { kind: 'gzip-bomb' }, failed('UPSTREAM_MALFORMED')],
      ['a redirect', { kind: 'redirect' }, failed('UPSTREAM_MALFORMED', { statusCode: 302 })],
    ]

    test.each(faults)('%s', async (_what, fault, expected) => {
      const slow = fault.kind === 'huge-body' || fault.kind === 'gzip-bomb'
      const env = { GENAUTH_TRANSPORT: transport, ...(slow && { GENAUTH_TIMEOUT_MS: '10000' }) }
      expect(await outcome(fault, env)).toEqual({ answer: expected, attempts: 1 })
    })

    test('how long to wait is handed on where GenAuth says it', async () => {
      const { answer } = await outcome(
        { kind: 'throttle-http', retryAfterSeconds: 7 },
        { GENAUTH_TRANSPORT: transport },
      )
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'UPSTREAM_RATE_LIMITED',
        retryable: true,
        retryAfterMs: 7000,
      })
    })

    test('a GenAuth that is not there', async () => {
      await using gateway = await startGateway({ env: { GENAUTH_TRANSPORT: transport } })
      await gateway.genauth.close()
      expect((await gateway.query(DETAIL)).errors).toMatchObject([
        {
          extensions: { code: 'UPSTREAM_UNAVAILABLE', retryable: true, upstream: { endpoint: 'get-management-token' } },
        },
      ])
    })
  },
)

describe.each(['node-fetch', 'undici'])('through %s an upstream that is only odd is understood', transport => {
  test.each([
    ['the right JSON under another type', { kind: 'wrong-content-type' }],
    ['a byte order mark', { kind: 'bom' }],
    ['gzip', { kind: 'gzip' }],
    ['fields that nobody knows', { kind: 'extra-fields' }],
    ['an apiCode on success', { kind: 'api-code-on-success' }],
    ['a body in pieces', { kind: 'slow-body', ms: 20 }],
    ['an answer that takes its time', { kind: 'delay', ms: 20 }],
  ] satisfies [string, Fault][])('%s', async (_what, fault) => {
    expect((await outcome(fault, { GENAUTH_TRANSPORT: transport, GENAUTH_TIMEOUT_MS: '5000' })).answer).toEqual(found)
  })

  test.each([
    ['data that is null', { kind: 'null-data' }],
    ['404 in the body', { kind: 'error-body', statusCode: 404 }],
    ['an apiCode that means so', { kind: 'error-body', statusCode: 499, apiCode: 5001 }],
  ] satisfies [string, Fault][])('absence as %s', async (_what, fault) => {
    expect((await outcome(fault, { GENAUTH_TRANSPORT: transport })).answer).toEqual({ data: { order: null } })
  })

  test('a payment that is empty throughout is none', async () => {
    await using gateway = await startGateway({ genauth: { absentPayment: 'empty' } })
    gateway.genauth.state.payments.delete(ORDER_NO)
    expect(await gateway.query(`{ order(orderNo: "${ORDER_NO}") { orderNo payDetail { paidAmount } } }`)).toEqual({
      data: { order: { orderNo: ORDER_NO, payDetail: null } },
    })
  })
})

describe('credentials', () => {
  const tokenCalls = (gateway: { genauth: { calls: readonly { endpoint: string }[] } }) =>
    gateway.genauth.calls.filter(({ endpoint }) => endpoint === 'get-management-token').length

  test('by token are asked for once for everybody', async () => {
    await using gateway = await startGateway()
    await Promise.all(Array.from({ length: 50 }, () => gateway.query(DETAIL)))
    expect(tokenCalls(gateway)).toBe(1)
    expect(gateway.genauth.calls.at(-1)?.headers).toMatchObject({
      'x-authing-userpool-id': gateway.genauth.accessKeyId,
      'x-genauth-userpool-id': gateway.genauth.accessKeyId,
      'x-authing-lang': 'en-US',
      'x-genauth-lang': 'en-US',
    })
  })

  test('by token are renewed once when GenAuth does not accept them any more, without a client noticing', async () => {
    await using gateway = await startGateway()
    expect(await gateway.query(DETAIL)).toEqual(found)
    gateway.genauth.revokeTokens()
    const answers = await Promise.all(Array.from({ length: 20 }, () => gateway.query(DETAIL)))
    expect(answers).toEqual(Array.from({ length: 20 }, () => found))
    expect(tokenCalls(gateway)).toBe(2)
  })

  test('that are refused again and again are an error after two attempts', async () => {
    const { answer, attempts } = await outcome({ kind: 'expired-token' })
    expect(answer).toEqual(failed('UPSTREAM_UNAUTHORIZED', { statusCode: 401, apiCode: 2020, attempts: 2 }))
    expect(attempts).toBe(2)
  })

  test('of a wrong secret are an error, and no order is asked for', async () => {
    await using gateway = await startGateway({ env: { GENAUTH_ACCESS_KEY_SECRET: 'wrong' } })
    const answer = await gateway.query(DETAIL)
    expect(answer.errors).toMatchObject([
      {
        message: 'GenAuth does not accept the access key.',
        extensions: {
          code: 'UPSTREAM_UNAUTHORIZED',
          upstream: { endpoint: 'get-management-token', statusCode: 403, apiCode: 2333 },
        },
      },
    ])
    expect(JSON.stringify(answer)).not.toContain('wrong')
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test.each([
    ['throttle-body', 'UPSTREAM_RATE_LIMITED'],
    ['error-http', 'UPSTREAM_UNAVAILABLE'],
    ['html', 'UPSTREAM_MALFORMED'],
  ] as const)('that cannot be had because of %s are that error', async (kind, code) => {
    const { answer, attempts } = await outcome({ kind, endpoint: 'get-management-token' })
    expect(answer.errors).toMatchObject([{ extensions: { code, upstream: { endpoint: 'get-management-token' } } }])
    expect(attempts).toBe(0)
  })

  test.each(['genauth', 'authing'])(
    'by signature in the dialect %s are accepted, each with a nonce of its own',
    async dialect => {
      await using gateway = await startGateway({
        env: { GENAUTH_AUTH: 'signature', GENAUTH_DIALECT: dialect, GENAUTH_TENANT_ID: 'tenant-1' },
      })
      const answer = await gateway.query('{ orders(first: 60) { totalCount nodes { payDetail { paidAmount } } } }')
      expect(answer.errors).toBeUndefined()
      const { calls } = gateway.genauth
      expect(new Set(calls.map(({ auth, statusCode }) => `${auth} ${statusCode}`))).toEqual(new Set(['signature 200']))
      expect(new Set(calls.map(({ headers }) => headers[`x-${dialect}-signature-nonce`])).size).toBe(calls.length)
      expect(calls[0]?.headers).toMatchObject({
        [`x-${dialect}-app-tenant-id`]: 'tenant-1',
        [`x-${dialect}-lang`]: 'en-US',
      })
    },
  )

  test('by signature with a wrong secret are an error after one attempt', async () => {
    await using gateway = await startGateway({ env: { GENAUTH_AUTH: 'signature', GENAUTH_ACCESS_KEY_SECRET: 'wrong' } })
    expect((await gateway.query(DETAIL)).errors).toMatchObject([
      { extensions: { code: 'UPSTREAM_UNAUTHORIZED', upstream: { statusCode: 401, apiCode: 1300, attempts: 1 } } },
    ])
    expect(gateway.upstreamCalls()).toHaveLength(1)
  })
})
