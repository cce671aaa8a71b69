import { describe, expect, test } from 'vitest'
import { issuerKeys, KeysUnavailable } from '../../src/callers/keys.js'
import { createVerifier } from '../../src/callers/verify.js'
import { startIssuer } from '../support/issuer.js'

/** Verifier and keys with time in the test's hands. */
async function startCallers() {
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
    keys,
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
