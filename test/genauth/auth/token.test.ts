// The life of a management token; one file for the clock and the issuer that its tests share.

import { setMaxListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { createManagementToken } from '../../../src/genauth/auth/token.js'
import type { IssuedToken } from '../../../src/genauth/auth/token-response.js'
import { UpstreamUnauthorized, UpstreamUnavailable } from '../../../src/genauth/errors.js'

const request = { method: 'GET', path: '/', params: {}, headers: {} }
const never = new AbortController().signal
setMaxListeners(0, never)

const endpoint = 'get-management-token'
const down = () => new UpstreamUnavailable('down', { endpoint })
const wrongKey = () => new UpstreamUnauthorized('wrong key', { endpoint, statusCode: 403 })
const refused = () => new UpstreamUnauthorized('no', { endpoint: 'get-orders', statusCode: 401 })

const LIFE_MS = 7_200_000
const issued = (number: number): IssuedToken => ({ text: `token-${number}`, lifeMs: LIFE_MS, userPoolId: undefined })
const bearer = (number: number) => ({ authorization: `Bearer token-${number}` })

/** A token endpoint that answers as told, and a clock, dice and a secret that change when told to. */
function setUp({ random = 0 } = {}) {
  const asked: string[] = []
  const failed: unknown[] = []
  let nowMs = 0
  let secret = 'secret'
  let answer: (number: number) => Promise<IssuedToken> = async number => issued(number)
  const credentials = createManagementToken({
    secret: () => secret,
    now: () => nowMs,
    random: () => random,
    onRenewalFailed: error => failed.push(error),
    ask: shown => answer(asked.push(shown)),
  })
  const grant = async (signal = never) => credentials.grant(signal)
  return {
    /** The secrets that were shown. */
    asked,
    failed,
    credentials,
    grant,
    headers: async (signal?: AbortSignal) => (await grant(signal)).headers(request),
    pass: (ms: number) => {
      nowMs += ms
    },
    exchange: (next: string) => {
      secret = next
    },
    answerWith: (next: typeof answer) => {
      answer = next
    },
  }
}

/** An answer that comes when told to. */
function held() {
  let release: (token: IssuedToken) => void = () => {}
  let fail: (error: unknown) => void = () => {}
  const answer = new Promise<IssuedToken>((resolve, reject) => {
    release = resolve
    fail = reject
  })
  return { answer: () => answer, release, fail }
}

describe('a management token', () => {
  test('is asked for once, however many wait for it', async () => {
    const { headers, asked } = setUp()
    const all = await Promise.all(Array.from({ length: 1000 }, () => headers()))
    expect(all).toEqual(Array.from({ length: 1000 }, () => bearer(1)))
    expect(asked).toEqual(['secret'])
  })

  test('is at hand without waiting once it is there', async () => {
    const { grant, credentials } = setUp()
    await grant()
    expect(credentials.grant(never)).not.toBeInstanceOf(Promise)
  })

  test('names the pool that it speaks for, in both spellings', async () => {
    const { headers, answerWith } = setUp()
    answerWith(async number => ({ ...issued(number), userPoolId: 'pool-1' }))
    expect(await headers()).toEqual({
      ...bearer(1),
      'x-authing-userpool-id': 'pool-1',
      'x-genauth-userpool-id': 'pool-1',
    })
  })

  test('goes on being asked for when one of those who wait leaves', async () => {
    const { headers, asked } = setUp()
    const leaving = new AbortController()
    const reason = new Error('gone')
    const left = headers(leaving.signal)
    const stays = headers()
    leaving.abort(reason)
    await expect(left).rejects.toBe(reason)
    expect(await stays).toEqual(bearer(1))
    expect(asked).toHaveLength(1)
  })

  test('that comes when all have left is there for the next', async () => {
    const { headers, answerWith, asked } = setUp()
    const { answer, release } = held()
    answerWith(answer)
    const leaving = new AbortController()
    const left = headers(leaving.signal)
    leaving.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')
    release(issued(1))
    expect(await headers()).toEqual(bearer(1))
    expect(asked).toHaveLength(1)
  })

  test('that cannot be had when all have left ends nothing', async () => {
    const { headers, answerWith } = setUp()
    const { answer, fail } = held()
    answerWith(answer)
    const leaving = new AbortController()
    const left = headers(leaving.signal)
    leaving.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')
    answerWith(async number => issued(number))
    fail(down())
    await expect.poll(() => headers().catch(() => undefined)).toEqual(bearer(2))
  })

  test('that cannot be had is an error for those who wait, and for nobody later', async () => {
    const { headers, answerWith, asked, failed } = setUp()
    answerWith(() => Promise.reject(down()))
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => headers()))
    expect(new Set(all.map(result => (result.status === 'rejected' ? result.reason.message : result.value)))).toEqual(
      new Set(['down']),
    )
    expect(asked).toHaveLength(1)

    answerWith(async number => issued(number))
    expect(await headers()).toEqual(bearer(2))
    expect(failed).toEqual([])
  })
})

describe('a management token is renewed', () => {
  test.each([
    ['a minute', LIFE_MS, 0, 60_000],
    ['a minute and a half, by the dice,', LIFE_MS, 0.5, 90_000],
    ['a tenth of its life, where that is short,', 60_000, 0, 6000],
    ['up to two tenths of its life, by the dice,', 60_000, 0.75, 10_500],
  ])('%s ahead of its end, and serves until the new one is there', async (_when, lifeMs, random, marginMs) => {
    const { headers, asked, pass, answerWith } = setUp({ random })
    answerWith(async number => ({ ...issued(number), lifeMs }))
    expect(await headers()).toEqual(bearer(1))
    pass(lifeMs - marginMs - 1)
    expect(await headers()).toEqual(bearer(1))
    expect(asked).toHaveLength(1)

    const { answer, release } = held()
    answerWith(answer)
    pass(1)
    expect(await headers()).toEqual(bearer(1))
    expect(await headers()).toEqual(bearer(1))
    expect(asked).toHaveLength(2)
    release(issued(2))
    await expect.poll(() => headers()).toEqual(bearer(2))
    expect(asked).toHaveLength(2)
  })

  test('and waited for where it has ended meanwhile', async () => {
    const { headers, pass, asked, answerWith } = setUp()
    await headers()
    const { answer, release } = held()
    answerWith(answer)
    pass(LIFE_MS - 1)
    expect(await headers()).toEqual(bearer(1))
    pass(1)
    const waiting = headers()
    release(issued(2))
    expect(await waiting).toEqual(bearer(2))
    expect(asked).toHaveLength(2)
  })

  test('as if its life had begun when it was asked for', async () => {
    const { headers, pass, asked, answerWith } = setUp()
    const { answer, release } = held()
    answerWith(answer)
    const first = headers()
    pass(5000)
    release(issued(1))
    expect(await first).toEqual(bearer(1))

    const next = held()
    answerWith(next.answer)
    pass(LIFE_MS - 5001)
    expect(await headers()).toEqual(bearer(1))
    pass(1)
    const late = headers()
    next.release(issued(2))
    expect(await late).toEqual(bearer(2))
    expect(asked).toHaveLength(2)
  })

  test.each([
    [0, 5000],
    [0.5, 7500],
  ])('later where that failed (dice %d: after %d ms), and the failure is told', async (random, pauseMs) => {
    const { headers, pass, answerWith, failed, asked } = setUp({ random })
    await headers()
    const error = down()
    answerWith(() => Promise.reject(error))
    pass(LIFE_MS - 60_000)
    expect(await headers()).toEqual(bearer(1))
    await expect.poll(() => failed).toEqual([error])

    pass(pauseMs - 1)
    expect(await headers()).toEqual(bearer(1))
    expect(asked).toHaveLength(2)
    answerWith(async number => issued(number))
    pass(1)
    expect(await headers()).toEqual(bearer(1))
    await expect.poll(() => headers()).toEqual(bearer(3))
    expect(failed).toEqual([error])
  })
})

describe('a key that GenAuth does not accept', () => {
  test('is shown once, and not for five seconds', async () => {
    const { headers, pass, answerWith, asked } = setUp()
    const error = wrongKey()
    answerWith(() => Promise.reject(error))
    for (let number = 1; number <= 5; number += 1) await expect(headers()).rejects.toBe(error)
    expect(asked).toHaveLength(1)
    pass(4999)
    await expect(headers()).rejects.toBe(error)
    expect(asked).toHaveLength(1)
  })

  test('is shown by one for all after that', async () => {
    const { headers, pass, answerWith, asked } = setUp()
    answerWith(() => Promise.reject(wrongKey()))
    await expect(headers()).rejects.toThrow('wrong key')
    pass(5000)
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => headers()))
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(20)
    expect(asked).toHaveLength(2)
    await expect(headers()).rejects.toThrow('wrong key')
    expect(asked).toHaveLength(2)

    answerWith(async number => issued(number))
    pass(10_000)
    expect(await Promise.all(Array.from({ length: 20 }, () => headers()))).toEqual(
      Array.from({ length: 20 }, () => bearer(3)),
    )
  })

  test('is shown at once with another secret', async () => {
    const { headers, answerWith, asked, exchange } = setUp()
    answerWith(() => Promise.reject(wrongKey()))
    await expect(headers()).rejects.toThrow('wrong key')
    exchange('another')
    answerWith(async number => issued(number))
    expect(await headers()).toEqual(bearer(2))
    expect(asked).toEqual(['secret', 'another'])
  })

  test('is shown at once with a secret that came while the old one was being refused', async () => {
    const { grant, headers, answerWith, asked, exchange } = setUp()
    const { answer, fail } = held()
    answerWith(answer)
    const first = grant()
    exchange('another')
    fail(wrongKey())
    await expect(first).rejects.toThrow('wrong key')
    answerWith(async number => issued(number))
    expect(await headers()).toEqual(bearer(2))
    expect(asked).toEqual(['secret', 'another'])
  })

  test('is shown by the next where GenAuth said neither yes nor no to the one who tried for all', async () => {
    const { headers, answerWith, asked, pass } = setUp()
    answerWith(() => Promise.reject(wrongKey()))
    await expect(headers()).rejects.toThrow('wrong key')
    pass(5000)
    answerWith(() => Promise.reject(down()))
    await expect(headers()).rejects.toThrow('down')
    answerWith(async number => issued(number))
    expect(await headers()).toEqual(bearer(3))
    expect(asked).toHaveLength(3)
  })

  test('while its token still serves is an error for nobody but the operator', async () => {
    const { headers, pass, answerWith, failed, asked } = setUp()
    await headers()
    const error = wrongKey()
    answerWith(() => Promise.reject(error))
    pass(LIFE_MS - 60_000)
    expect(await headers()).toEqual(bearer(1))
    await expect.poll(() => failed).toEqual([error])
    pass(5000)
    expect(await headers()).toEqual(bearer(1))
    await expect.poll(() => failed).toEqual([error, error])
    expect(asked).toHaveLength(3)
    pass(5000)
    expect(await headers()).toEqual(bearer(1))
    await expect.poll(() => failed).toEqual([error, error, error])
    expect(asked).toHaveLength(3)
  })

  test('is something else than a GenAuth that is down, which is asked again at once', async () => {
    const { headers, answerWith, asked } = setUp()
    answerWith(() => Promise.reject(down()))
    for (let number = 1; number <= 3; number += 1) await expect(headers()).rejects.toThrow('down')
    expect(asked).toHaveLength(3)
  })
})

describe('a token that was refused', () => {
  test('is replaced once for all who used it', async () => {
    const { grant, headers, asked } = setUp()
    const users = await Promise.all(Array.from({ length: 20 }, () => grant()))
    expect(users.map(used => used.refused(refused()))).toEqual(users.map(() => true))
    expect(await headers()).toEqual(bearer(2))
    // One whose answer was late.
    expect(users[0]?.refused(refused())).toBe(true)
    expect(await headers()).toEqual(bearer(2))
    expect(asked).toHaveLength(2)
  })

  test('after it had served for long is replaced too', async () => {
    const { grant, headers, pass } = setUp()
    const first = await grant()
    first.accepted('get-orders')
    pass(3_600_000)
    expect(first.refused(refused())).toBe(true)
    expect(await headers()).toEqual(bearer(2))
  })

  test('by an endpoint that has just refused the one before it is kept: the token is not what is wrong', async () => {
    const { grant, headers, pass, asked } = setUp()
    expect((await grant()).refused(refused())).toBe(true)
    const second = await grant()
    // What others have to say of it changes nothing for this one.
    second.accepted('get-usage-info')
    for (const seconds of [5, 10, 20]) {
      pass(seconds * 1000 - 1)
      const kept = await grant()
      expect([kept.refused(refused()), kept.refused(refused())]).toEqual([false, false])
      pass(1)
      expect(kept.refused(refused())).toBe(true)
    }
    expect(await headers()).toEqual(bearer(5))
    expect(asked).toHaveLength(5)
  })

  test('after its endpoint had accepted it is replaced', async () => {
    const { grant, headers } = setUp()
    ;(await grant()).refused(refused())
    const second = await grant()
    second.accepted('get-orders')
    expect(second.refused(refused())).toBe(true)
    expect(await headers()).toEqual(bearer(3))
  })

  test('does not hold any more for those who still wait for their turn with it', async () => {
    const { grant } = setUp()
    const first = await grant()
    expect(first.holds()).toBe(true)
    first.refused(refused())
    expect([first.holds(), (await grant()).holds(), first.holds()]).toEqual([false, true, false])
  })

  test('while the next is on its way is followed by that one', async () => {
    const { grant, headers, pass, asked, answerWith } = setUp()
    const first = await grant()
    const { answer, release } = held()
    answerWith(answer)
    pass(LIFE_MS - 60_000)
    expect(await headers()).toEqual(bearer(1))
    expect(first.refused(refused())).toBe(true)
    const waiting = headers()
    release(issued(2))
    expect(await waiting).toEqual(bearer(2))
    expect(asked).toHaveLength(2)
  })
})
