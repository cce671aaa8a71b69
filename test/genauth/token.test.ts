import { setMaxListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { UpstreamRejected, UpstreamUnavailable } from '../../src/genauth/errors.js'
import { createManagementToken } from '../../src/genauth/token.js'

const claims = Buffer.from(JSON.stringify({ scoped_userpool_id: 'pool-1' })).toString('base64url')
const request = { method: 'GET', path: '/', params: {}, headers: {} }
const never = new AbortController().signal
setMaxListeners(0, never)

/** A token endpoint that answers when told to, and a clock that goes when told to. */
function setUp() {
  const asked: unknown[] = []
  const failed: unknown[] = []
  let nowMs = 0
  let answer: (number: number) => Promise<unknown> = async number => token(number)
  const credentials = createManagementToken({
    accessKeyId: 'key',
    secret: () => 'secret',
    now: () => nowMs,
    onRenewalFailed: error => failed.push(error),
    ask: (_endpoint, body) => answer(asked.push(body)),
  })
  return {
    asked,
    failed,
    credentials,
    pass: (ms: number) => {
      nowMs += ms
    },
    answerWith: (next: typeof answer) => {
      answer = next
    },
    headers: (signal = never) => credentials.headers(request, signal),
  }
}

const token = (number: number, expiresIn: unknown = 7200) => ({
  access_token: `header.${claims}.${number}`,
  expires_in: expiresIn,
})
const bearer = (number: number) => ({
  authorization: `Bearer header.${claims}.${number}`,
  'x-authing-userpool-id': 'pool-1',
  'x-genauth-userpool-id': 'pool-1',
})

describe('a management token', () => {
  test('is asked for once, however many wait for it', async () => {
    const { headers, asked } = setUp()
    const all = await Promise.all(Array.from({ length: 1000 }, () => headers()))
    expect(new Set(all.map(({ authorization }) => authorization)).size).toBe(1)
    expect(asked).toEqual([{ accessKeyId: 'key', accessKeySecret: 'secret' }])
    expect(all[0]).toEqual(bearer(1))
  })

  test('is renewed a minute before it expires, and serves until the new one is there', async () => {
    const { headers, asked, pass } = setUp()
    await headers()
    pass(7_139_000)
    expect(await headers()).toEqual(bearer(1))
    expect(asked).toHaveLength(1)

    pass(2_000)
    expect(await headers()).toEqual(bearer(1))
    expect(asked).toHaveLength(2)
    await Promise.resolve()
    await expect.poll(headers).toEqual(bearer(2))
  })

  test('that has expired is not used any more', async () => {
    const { headers, pass } = setUp()
    await headers()
    pass(7_200_000)
    expect(await headers()).toEqual(bearer(2))
  })

  test('serves on while its renewal fails, and the failure is told', async () => {
    const { headers, pass, answerWith, failed } = setUp()
    await headers()
    pass(7_150_000)
    answerWith(() => Promise.reject(new UpstreamUnavailable('down', { endpoint: 'get-management-token' })))
    expect(await headers()).toEqual(bearer(1))
    await expect.poll(() => failed.length).toBe(1)
    expect(await headers()).toEqual(bearer(1))
  })

  test('that was refused is dropped, once for all who used it', async () => {
    const { headers, credentials, asked } = setUp()
    const old = await headers()
    expect(credentials.refused(old)).toBe(true)
    expect(await headers()).toEqual(bearer(2))
    credentials.refused(old)
    expect(await headers()).toEqual(bearer(2))
    expect(asked).toHaveLength(2)
  })

  test('goes on being asked for when one of those who wait leaves', async () => {
    const { headers, asked } = setUp()
    const leaving = new AbortController()
    const left = headers(leaving.signal)
    const stays = headers()
    leaving.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')
    expect(await stays).toEqual(bearer(1))
    expect(asked).toHaveLength(1)
  })

  test.each([400, 403, 404, 499])('refused with %i means wrong credentials', async statusCode => {
    const { headers, answerWith } = setUp()
    answerWith(() => Promise.reject(new UpstreamRejected('no', { endpoint: 'get-management-token', statusCode })))
    await expect(headers()).rejects.toMatchObject({ code: 'UPSTREAM_UNAUTHORIZED' })
  })

  test('of a key that GenAuth does not have means wrong credentials', async () => {
    const { headers, answerWith } = setUp()
    answerWith(async () => null)
    await expect(headers()).rejects.toMatchObject({ code: 'UPSTREAM_UNAUTHORIZED' })
  })

  test.each([
    ['no object', 'token'],
    ['no token', { expires_in: 7200 }],
    ['a token that cannot stand in a header', { access_token: 'a\r\nb', expires_in: 7200 }],
    ['no lifetime', { access_token: 'a' }],
    ['a lifetime of nothing', { access_token: 'a', expires_in: 0 }],
    ['a lifetime as text', { access_token: 'a', expires_in: '7200' }],
  ])('that comes as %s is malformed', async (_what, data) => {
    const { headers, answerWith } = setUp()
    answerWith(async () => data)
    await expect(headers()).rejects.toMatchObject({ code: 'UPSTREAM_MALFORMED' })
  })

  test('without readable claims is used as it is', async () => {
    const { headers, answerWith } = setUp()
    answerWith(async () => ({ access_token: 'opaque', expires_in: 60 }))
    expect(await headers()).toEqual({ authorization: 'Bearer opaque' })
  })
})
