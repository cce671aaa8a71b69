import { describe, expect, test } from 'vitest'
import { UpstreamError } from '../../../src/genauth/errors.js'
import { openEnvelope } from '../../../src/genauth/wire/envelope.js'

const site = { endpoint: 'get-order-detail', attempts: 1 }
const absent = new Set([5001])

function open(body: unknown, http: { status?: number; retryAfterMs?: number } = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return openEnvelope(site, { status: 200, retryAfterMs: undefined, ...http, text }, absent)
}

function failure(...args: Parameters<typeof open>): UpstreamError {
  try {
    open(...args)
  } catch (error) {
    if (error instanceof UpstreamError) return error
    throw error
  }
  throw new Error('the envelope was accepted')
}

describe('the verdict is the body’s statusCode', () => {
  test('200 is success, whatever the HTTP status and the apiCode', () => {
    expect(open({ statusCode: 200, apiCode: 20001, data: { a: 1 } }, { status: 500 }).data).toEqual({ a: 1 })
  })

  test.each([
    [400, 'UPSTREAM_REJECTED', false],
    [401, 'UPSTREAM_UNAUTHORIZED', false],
    [402, 'UPSTREAM_REJECTED', false],
    [403, 'UPSTREAM_REJECTED', false],
    [422, 'UPSTREAM_REJECTED', false],
    [429, 'UPSTREAM_RATE_LIMITED', true],
    [499, 'UPSTREAM_REJECTED', false],
    [500, 'UPSTREAM_UNAVAILABLE', true],
    [501, 'UPSTREAM_UNSUPPORTED', false],
    [502, 'UPSTREAM_UNAVAILABLE', true],
    [503, 'UPSTREAM_UNAVAILABLE', true],
    [504, 'UPSTREAM_UNAVAILABLE', true],
    [603, 'UPSTREAM_REJECTED', false],
  ])('%i under HTTP 200 is %s', (statusCode, code, retryable) => {
    expect(failure({ statusCode, message: 'no', requestId: 'r-1' }).extensions).toEqual({
      code,
      retryable,
      upstream: { endpoint: 'get-order-detail', requestId: 'r-1', statusCode, apiCode: undefined, attempts: 1 },
    })
  })

  test.each([401, 429, 503, 400])('HTTP %i decides where no envelope came', status => {
    const inBody = failure({ statusCode: status }).code
    expect(failure('<html>no</html>', { status }).code).toBe(inBody)
    expect(failure({ error: 'no' }, { status }).code).toBe(inBody)
  })
})

describe('a 404', () => {
  test.each([
    ['HTML', '<html>nginx</html>', 404, 'the path'],
    ['nothing', '', 404, 'the path'],
    ['JSON without a statusCode', { error: 'Not Found' }, 404, 'the path'],
    ["a router's message", { statusCode: 404, message: 'Cannot GET /api/v3/get-order-detail' }, 404, 'the path'],
    ['the same under HTTP 200', { statusCode: 404, message: 'Cannot POST /api/v3/list-users' }, 200, 'the path'],
    ["GenAuth's own message", { statusCode: 404, message: 'Resource not found' }, 200, 'a record'],
    ['no message', { statusCode: 404 }, 404, 'a record'],
  ] as const)('with %s says what was not found', (_what, body, status, notFound) => {
    expect(open(body, { status })).toMatchObject({ data: null, notFound, site: { statusCode: 404 } })
  })
})

test('what operations share is frozen, in lists and maps as well', () => {
  const row = { tags: [{ name: 'a' }] }
  const decoded = open({ statusCode: 200, data: {} }).decoded(() => ({ byCode: new Map([['a', row]]) }))
  expect([decoded, row, row.tags, row.tags[0]].map(Object.isFrozen)).toEqual([true, true, true, true])
})

describe('absence', () => {
  test.each([
    ['statusCode 404', { statusCode: 404, message: 'Resource not found' }],
    ['an apiCode that means so', { statusCode: 499, apiCode: 5001 }],
    ['the same apiCode as text', { statusCode: 499, apiCode: '5001' }],
    ['data that is null', { statusCode: 200, data: null }],
  ])('is %s', (_what, body) => expect(open(body).data).toBeNull())

  test.each([
    [401, 'UPSTREAM_UNAUTHORIZED'],
    [429, 'UPSTREAM_RATE_LIMITED'],
    [500, 'UPSTREAM_UNAVAILABLE'],
    [503, 'UPSTREAM_UNAVAILABLE'],
    [601, 'UPSTREAM_REJECTED'],
  ])('is not what an apiCode says where statusCode %d says that nothing was looked for', (statusCode, code) => {
    expect(failure({ statusCode, apiCode: 5001 }).code).toBe(code)
  })

  test('is not any other refusal', () => {
    expect(failure({ statusCode: 499, apiCode: 4021 }).extensions).toMatchObject({
      code: 'UPSTREAM_REJECTED',
      upstream: { statusCode: 499, apiCode: 4021 },
    })
  })
})

describe('what is no envelope is malformed', () => {
  test.each([
    ['HTML', '<html></html>', 'it is not JSON'],
    ['nothing', '', 'it is not JSON'],
    ['JSON that broke off', '{"statusCode": 200, "da', 'it is not JSON'],
    ['a list', [], 'it is a list, not an object'],
    ['text', '"ok"', 'it is text in an unexpected format, not an object'],
    ['no statusCode', { data: {} }, '"statusCode" is missing'],
    ['a statusCode that is text', { statusCode: '200', data: {} }, '"statusCode" is text in an unexpected format'],
    ['success without data', { statusCode: 200, message: 'Success' }, '"data" is missing'],
  ])('%s', (_what, body, says) => {
    expect(failure(body)).toMatchObject({
      code: 'UPSTREAM_MALFORMED',
      message: `Invalid response from get-order-detail: ${says}.`,
    })
  })

  test('a redirect', () => {
    expect(failure({ statusCode: 200, data: {} }, { status: 302 }).code).toBe('UPSTREAM_MALFORMED')
  })
})

describe('text of GenAuth’s', () => {
  test('is kept for the log, on one line, and never shown', () => {
    const error = failure({ statusCode: 403, message: `secret\r\n\u0000\u2028${'x'.repeat(500)}` })
    expect(error.cause).toBe(`secret    ${'x'.repeat(290)}`)
    expect(JSON.stringify([error.message, error.extensions])).not.toContain('secret')
  })

  test('is no request id unless it looks like one', () => {
    expect(failure({ statusCode: 403, requestId: '934108e5-9fbf-4d24' }).site.requestId).toBe('934108e5-9fbf-4d24')
    expect(failure({ statusCode: 403, requestId: '<script>' }).site.requestId).toBeUndefined()
    expect(failure({ statusCode: 403, requestId: 7 }).site.requestId).toBeUndefined()
  })
})

test('how long to wait is handed on', () => {
  expect(failure({ statusCode: 429 }, { retryAfterMs: 2000 }).extensions).toMatchObject({ retryAfterMs: 2000 })
})
