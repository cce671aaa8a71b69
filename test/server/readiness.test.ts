import { describe, expect, test } from 'vitest'
import { startGateway, type TestGateway } from '../support/gateway.js'
import { startIssuer } from '../support/issuer.js'
import { rememberingLog } from '../support/log.js'

const ready = async ({ url }: TestGateway) => {
  const response = await fetch(`${url}/readyz`)
  return [response.status, await response.json()]
}
const detail = async ({ adminUrl }: TestGateway) =>
  ((await (await fetch(`${adminUrl}/readyz`)).json()) as { issuerKeys?: unknown }).issuerKeys
const metrics = async ({ adminUrl }: TestGateway) =>
  (await (await fetch(`${adminUrl}/metrics`)).text()).match(/^issuer_keys\S* .*$/gm)

describe('a gateway whose callers need tokens', () => {
  test('is ready once it has read the keys of their issuer, and stays ready when these cannot be read any more', async () => {
    await using issuer = await startIssuer()
    issuer.answerWith({ status: 503 })
    const { log, lines } = rememberingLog()
    await using gateway = await startGateway({ env: issuer.env, log })
    await expect
      .poll(() => detail(gateway))
      .toMatchObject({ failure: { message: 'the issuer responded with status 503' } })
    expect(await ready(gateway)).toEqual([503, { status: 'starting' }])
    expect((await fetch(`${gateway.url}/livez`)).status).toBe(200)
    expect(await detail(gateway)).toEqual({
      known: null,
      ageMs: null,
      failure: { message: 'the issuer responded with status 503', agoMs: expect.any(Number) },
    })
    expect(await metrics(gateway)).toEqual([
      'issuer_keys 0',
      'issuer_keys_age_seconds +Inf',
      'issuer_keys_failures_total 1',
    ])
    expect(lines.map(({ msg }) => msg)).toEqual(["failed to load the issuer's keys; not ready until they are known"])

    // Nobody brings a token meanwhile: the gateway asks again by itself.
    issuer.answerWith({})
    await expect.poll(() => ready(gateway)).toEqual([200, { status: 'ready' }])
    expect(await detail(gateway)).toEqual({ known: 1, ageMs: expect.any(Number), failure: null })
    issuer.answerWith({ status: 503 })
    const unknown = await issuer.token({}, { kid: 'unknown' })
    await fetch(`${gateway.url}/graphql?query={__typename}`, { headers: { authorization: `Bearer ${unknown}` } })
    expect(await ready(gateway)).toEqual([200, { status: 'ready' }])
  })

  test('stops while it waits for the keys', async () => {
    await using issuer = await startIssuer()
    issuer.answerWith({ status: 503 })
    const gateway = await startGateway({ env: issuer.env })
    await expect.poll(() => detail(gateway)).toMatchObject({ known: null, failure: { message: expect.any(String) } })
    await gateway[Symbol.asyncDispose]()
    const reads = issuer.reads()
    expect(reads).toBe(1)
  })
})

test('a gateway that serves everybody knows nothing of keys, and is ready at once although GenAuth is down', async () => {
  await using gateway = await startGateway()
  await gateway.genauth.close()
  expect(await ready(gateway)).toEqual([200, { status: 'ready' }])
  expect(await detail(gateway)).toBeUndefined()
  expect(await metrics(gateway)).toBeNull()
})
