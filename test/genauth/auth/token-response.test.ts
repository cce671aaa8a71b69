import { describe, expect, test } from 'vitest'
import { readToken } from '../../../src/genauth/auth/token-response.js'
import { UpstreamError } from '../../../src/genauth/errors.js'

const site = { endpoint: 'get-management-token', attempts: 1, requestId: 'r-1' }

const jwt = (claims: unknown) => `header.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`

const read = (data: unknown) => readToken(data, { site })

function failure(data: unknown): UpstreamError {
  try {
    read(data)
  } catch (error) {
    if (error instanceof UpstreamError) return error
    throw error
  }
  throw new Error('the token was accepted')
}

describe('a token', () => {
  test('is read with its life and the pool that it speaks for', () => {
    const text = jwt({ scoped_userpool_id: '62bec1591aeb41ad3f1a6000', exp: 1 })
    expect(read({ access_token: text, expires_in: 7200 })).toEqual({
      text,
      lifeMs: 7_200_000,
      userPoolId: '62bec1591aeb41ad3f1a6000',
    })
  })

  test.each([
    ['no JWT', 'opaque'],
    ['a JWT whose claims are no JSON', 'header.%%%.signature'],
    ['a JWT whose claims are a list', jwt([])],
    ['a JWT whose claims are null', jwt(null)],
    ['a JWT without the claim', jwt({})],
    ['a JWT whose claim is a number', jwt({ scoped_userpool_id: 7 })],
    ['a JWT whose claim could not stand in a header', jwt({ scoped_userpool_id: 'a\r\nb' })],
    ['a JWT whose claim is longer than an id', jwt({ scoped_userpool_id: 'a'.repeat(65) })],
  ])('that is %s is used without a pool', (_what, text) => {
    expect(read({ access_token: text, expires_in: 60 })).toEqual({ text, lifeMs: 60_000, userPoolId: undefined })
  })
})

test('no data at all means that GenAuth does not know the key', () => {
  expect(failure(null)).toMatchObject({ code: 'UPSTREAM_UNAUTHORIZED', retryable: false, site })
})

describe('an answer is malformed that is', () => {
  const says = (what: string) => `Invalid response from get-management-token: ${what}.`
  const noToken = says('"access_token" is not a string of printable characters')
  const noLife = says('"expires_in" is not a positive number')

  test.each([
    ['text', 'token', says('"data" is not an object')],
    ['a list', [], says('"data" is not an object')],
    ['without a token', { expires_in: 7200 }, noToken],
    ['an empty token', { access_token: '', expires_in: 7200 }, noToken],
    ['a token that is a number', { access_token: 7, expires_in: 7200 }, noToken],
    ['a token that could end its header', { access_token: 'a\r\nb', expires_in: 7200 }, noToken],
    ['a token with a space', { access_token: 'a b', expires_in: 7200 }, noToken],
    ['a token that is not ASCII', { access_token: 'ä', expires_in: 7200 }, noToken],
    ['without a lifetime', { access_token: 'a' }, noLife],
    ['a lifetime of nothing', { access_token: 'a', expires_in: 0 }, noLife],
    ['a lifetime below nothing', { access_token: 'a', expires_in: -1 }, noLife],
    ['a lifetime as text', { access_token: 'a', expires_in: '7200' }, noLife],
    ['a lifetime of null', { access_token: 'a', expires_in: null }, noLife],
  ])('%s', (_what, data, message) => {
    expect(failure(data)).toMatchObject({ code: 'UPSTREAM_MALFORMED', message, site })
  })
})
