import { describe, expect, test } from 'vitest'
import { authorization, dialects } from '../../../src/genauth/auth/sign.js'
import { createSignature } from '../../../src/genauth/auth/signature.js'
import { UpstreamUnauthorized } from '../../../src/genauth/errors.js'

const request = {
  method: 'GET',
  path: '/api/v3/get-orders',
  params: { page: 1, limit: 50 },
  headers: { accept: 'application/json', 'x-genauth-lang': 'en-US' },
}
const never = new AbortController().signal
const refusal = () => new UpstreamUnauthorized('no', { endpoint: 'get-orders', statusCode: 401 })

/** Credentials with a secret and a clock that change when told to. */
function setUp(dialect: keyof typeof dialects = 'genauth') {
  let nowMs = 0
  let secret = 'first'
  const credentials = createSignature({
    dialect: dialects[dialect],
    accessKeyId: 'key',
    secret: () => secret,
    epochMs: () => Date.UTC(2024, 1, 29, 12, 30, 15, 999),
    now: () => nowMs,
  })
  /** What one attempt does, as GenAuth has it. @returns whether it was made at all */
  async function attempt(answer: 'accepted' | 'refused'): Promise<boolean> {
    let grant: Awaited<ReturnType<typeof credentials.grant>>
    try {
      grant = await credentials.grant(never)
    } catch (error) {
      expect(error).toBeInstanceOf(UpstreamUnauthorized)
      return false
    }
    if (answer === 'accepted') grant.accepted('get-orders')
    // Another signature would fare no better.
    else expect(grant.refused(refusal())).toBe(false)
    return true
  }
  return {
    attempt,
    headers: async () => (await credentials.grant(never)).headers(request),
    pass: (ms: number) => {
      nowMs += ms
    },
    exchange: (next: string) => {
      secret = next
    },
  }
}

describe('a signature', () => {
  test.each(['genauth', 'authing'] as const)(
    'in the dialect %s covers what it is sent with, and the time of day',
    async name => {
      const { headers } = setUp(name)
      const sent = await headers()
      const dialect = dialects[name]
      const { authorization: signature, ...own } = sent
      expect(own).toEqual({
        date: 'Thu, 29 Feb 2024 12:30:15 GMT',
        [`${dialect.prefix}signature-method`]: 'HMAC-SHA1',
        [`${dialect.prefix}signature-version`]: '1.0',
        [`${dialect.prefix}signature-nonce`]: expect.stringMatching(/^[\da-f]{32}$/),
      })
      const whole = { ...request, headers: { ...request.headers, ...own } }
      expect(signature).toBe(authorization(whole, dialect, 'key', 'first'))
    },
  )

  test('has a nonce of its own each time, also from one grant', async () => {
    const { headers } = setUp()
    const all = await Promise.all(Array.from({ length: 100 }, headers))
    expect(new Set(all.map(sent => sent['x-genauth-signature-nonce'])).size).toBe(100)
  })

  test('is made with the secret of the moment', async () => {
    const { headers, exchange } = setUp()
    exchange('second')
    const { authorization: signature, ...own } = await headers()
    const whole = { ...request, headers: { ...request.headers, ...own } }
    expect(signature).toBe(authorization(whole, dialects.genauth, 'key', 'second'))
  })
})

describe('a signature that is refused', () => {
  test('three times in a row is not sent for five seconds, then once', async () => {
    const { attempt, pass } = setUp()
    for (let number = 1; number <= 3; number += 1) expect(await attempt('refused')).toBe(true)
    expect(await attempt('refused')).toBe(false)
    pass(4999)
    expect(await attempt('refused')).toBe(false)
    pass(1)
    expect(await attempt('refused')).toBe(true)
    expect(await attempt('refused')).toBe(false)
  })

  test('now and then is sent again at once', async () => {
    const { attempt } = setUp()
    const answers = ['refused', 'refused', 'accepted', 'refused', 'refused', 'accepted', 'refused'] as const
    for (const answer of answers) expect(await attempt(answer)).toBe(true)
  })

  test('is sent by everybody once it is accepted', async () => {
    const { attempt, pass } = setUp()
    for (let number = 1; number <= 3; number += 1) await attempt('refused')
    pass(5000)
    expect(await attempt('accepted')).toBe(true)
    for (let number = 1; number <= 3; number += 1) expect(await attempt('refused')).toBe(true)
    expect(await attempt('refused')).toBe(false)
  })

  test('is sent at once with another secret', async () => {
    const { attempt, exchange } = setUp()
    for (let number = 1; number <= 3; number += 1) await attempt('refused')
    expect(await attempt('refused')).toBe(false)
    exchange('second')
    expect(await attempt('accepted')).toBe(true)
  })
})
