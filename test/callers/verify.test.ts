import { describe, expect, test } from 'vitest'
import { issuerKeys, KeysUnavailable } from '../../src/callers/keys.js'
import { createVerifier, type VerifierOptions } from '../../src/callers/verify.js'
import { startIssuer } from '../support/issuer.js'

/** Verifier and keys with time in the test's hands. */
async function startCallers({
  audienceClaim = 'aud',
  scopeClaim,
  subject = 'userId',
}: Partial<Pick<VerifierOptions, 'audienceClaim' | 'scopeClaim' | 'subject'>> = {}) {
  const issuer = await startIssuer()
  let passedMs = 0
  const failures: unknown[] = []
  const keys = issuerKeys({
    url: new URL(issuer.env['AUTH_JWKS_URL'] ?? ''),
    download: async url => {
      const response = await fetch(url)
      return { status: response.status, text: await response.text() }
    },
    now: () => passedMs,
    onChange: () => verifier.forget(),
    onFailure: error => failures.push(error),
  })
  const verifier = createVerifier({
    issuer: issuer.issuer,
    audience: [issuer.audience],
    audienceClaim,
    scopeClaim,
    subject,
    keys: keys.find,
    epochMs: () => Date.now() + passedMs,
  })
  return {
    issuer,
    failures,
    verify: (token: string) => verifier.verify(`Bearer ${token}`),
    pass(ms: number) {
      passedMs += ms
    },
    [Symbol.asyncDispose]: () => issuer[Symbol.asyncDispose](),
  }
}

describe('a token that was verified', () => {
  test('is remembered until it expires', async () => {
    await using callers = await startCallers()
    const token = await callers.issuer.token()
    const caller = await callers.verify(token)
    expect(await callers.verify(token)).toBe(caller)
    callers.pass(3_600_000 + 31_000)
    await expect(callers.verify(token)).rejects.toThrow('expired')
  })

  test('is verified anew once the issuer has other keys', async () => {
    await using callers = await startCallers()
    const old = await callers.issuer.token()
    await callers.verify(old)
    await callers.issuer.rotate()
    callers.pass(10 * 60_000)
    // The first one after that time starts the refresh, and is still answered from memory.
    const other = await callers.issuer.token()
    await expect
      .poll(() =>
        callers.verify(other).then(
          ({ id }) => id,
          () => undefined,
        ),
      )
      .toBeDefined()
    await expect(callers.verify(old)).rejects.toThrow('invalid')
  })
})

describe('the keys', () => {
  test('are not read again and again for tokens with unknown keys', async () => {
    await using callers = await startCallers()
    await callers.verify(await callers.issuer.token())
    for (let index = 0; index < 5; index += 1) {
      const token = await callers.issuer.token({}, { kid: `unknown-${index}` })
      await expect(callers.verify(token)).rejects.toThrow('invalid')
    }
    expect(callers.issuer.reads()).toBe(1)
  })

  test('are refreshed beside their use, and old ones serve while that fails', async () => {
    await using callers = await startCallers()
    await callers.verify(await callers.issuer.token())
    callers.issuer.answerWith({ status: 503 })
    for (let minutes = 0; minutes < 50; minutes += 10) {
      callers.pass(10 * 60_000)
      expect(
        (await callers.verify(await callers.issuer.token({ exp: Math.floor(Date.now() / 1000) + 86_400 }))).id,
      ).toBeDefined()
      await expect.poll(() => callers.failures.length).toBe(minutes / 10 + 1)
    }
    expect(callers.issuer.reads()).toBe(6)
  })
})

test('KeysUnavailable is told from a token that is wrong', async () => {
  await using callers = await startCallers()
  callers.issuer.answerWith({ status: 503 })
  await expect(callers.verify(await callers.issuer.token())).rejects.toMatchObject({
    code: 'OVERLOADED',
    cause: expect.any(KeysUnavailable),
  })
})

describe('a token of which several keys could be the right one', () => {
  test.each([
    ['is listed twice', ['own', 'own'], true],
    ['has no id beside another', ['other', 'own'], false],
  ])('is accepted where its key %s, and a forged one is not', async (_how, listed, hasId) => {
    await using callers = await startCallers()
    const { issuer } = callers
    const own = issuer.key().publicJwk
    const header = { kid: hasId ? own.kid : undefined }
    const token = await issuer.token({}, header)
    await issuer.rotate()
    const other = issuer.key().publicJwk
    await issuer.rotate()
    const forged = await issuer.token({}, header)
    issuer.answerWith({ body: JSON.stringify({ keys: listed.map(name => (name === 'own' ? own : other)) }) })
    expect((await callers.verify(token)).id).toBe('5f9d0cef60d09ff5a4c87c06')
    await expect(callers.verify(forged)).rejects.toMatchObject({
      message: 'The access token is invalid.',
      reason: 'signature verification failed',
    })
  })
})

describe('the audience', () => {
  test('is in the claim that is named, for issuers whose access tokens have no "aud"', async () => {
    await using callers = await startCallers({ audienceClaim: 'client_id' })
    const { issuer } = callers
    const token = await issuer.token({ aud: null, client_id: issuer.audience })
    expect((await callers.verify(token)).id).toBe('5f9d0cef60d09ff5a4c87c06')
    for (const claims of [{ client_id: 'another' }, { client_id: null }, { aud: null }]) {
      await expect(callers.verify(await issuer.token(claims))).rejects.toMatchObject({
        message: 'The access token is invalid.',
        reason: expect.stringContaining('"client_id" claim'),
      })
    }
  })
})

describe('the scopes', () => {
  test('are in the claim that is named, and in no other', async () => {
    await using callers = await startCallers({ scopeClaim: 'permissions' })
    const { issuer } = callers
    const { scopes } = await callers.verify(await issuer.token({ permissions: ['billing:read', 'users:read'] }))
    expect(scopes).toEqual(new Set(['billing:read', 'users:read']))
    await expect(callers.verify(await issuer.token())).rejects.toThrow('has no claim "permissions"')
  })
})

describe('the user of a token', () => {
  const sub = '5f9d0cef60d09ff5a4c87c06'

  test.each([
    ['userId', { id: sub, idType: 'USER_ID' }],
    ['externalId', { id: sub, idType: 'EXTERNAL_ID' }],
    ['none', undefined],
  ] as const)('is who its subject names, as AUTH_SUBJECT=%s says', async (subject, viewer) => {
    await using callers = await startCallers({ subject })
    expect((await callers.verify(await callers.issuer.token())).viewer).toEqual(viewer)
  })

  test.each([
    ['the subject is the client', { client_id: sub }],
    ['the subject is the authorized party', { azp: sub }],
    ['the grant is named', { gty: 'client-credentials' }],
  ])('is nobody where %s', async (_how, claims) => {
    await using callers = await startCallers()
    expect((await callers.verify(await callers.issuer.token(claims))).viewer).toBeUndefined()
  })
})
