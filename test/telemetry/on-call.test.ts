// What the log and the metrics tell the person on call.

import { describe, expect, test } from 'vitest'
import { version } from '../../src/package.js'
import { startGateway } from '../support/gateway.js'
import { startIssuer } from '../support/issuer.js'
import { rememberingLog } from '../support/log.js'

describe('an outage of GenAuth', () => {
  test('has a line when the circuit breaker opens, and one with counts when it closes, however many calls fail', async () => {
    const { log, lines } = rememberingLog('warn')
    await using gateway = await startGateway({ log, env: { REQUEST_TIMEOUT_MS: '3000' } })
    const orderNos = [...gateway.genauth.state.orders.keys()]
    const page = () => gateway.query('{ orders(first: 100) { nodes { payDetail { payType } } } }')
    gateway.genauth.faults.add({ kind: 'error-http', statusCode: 503, endpoint: 'get-order-pay-detail' })
    const state = async () =>
      ((await (await fetch(`${gateway.adminUrl}/readyz`)).json()) as { upstream: { breakers: Record<string, string> } })
        .upstream.breakers['get-order-pay-detail']
    await page()
    expect(await state()).not.toBe('closed')
    for (let more = 0; more < 5; more += 1) await page()
    gateway.genauth.faults.clear()
    await expect
      .poll(async () => {
        await gateway.query(`{ order(orderNo: "${orderNos[0]}") { payDetail { payType } } }`)
        return state()
      })
      .toBe('closed')
    const breaker = lines.filter(line => 'breaker' in line)
    expect(breaker).toEqual([
      {
        level: 40,
        endpoint: 'get-order-pay-detail',
        breaker: 'open',
        msg: 'circuit breaker of get-order-pay-detail is open',
      },
      {
        level: 40,
        endpoint: 'get-order-pay-detail',
        breaker: 'closed',
        openMs: expect.any(Number),
        failedCalls: expect.any(Number),
        refusedCalls: expect.any(Number),
        msg: 'circuit breaker of get-order-pay-detail is closed',
      },
    ])
    const { failedCalls, refusedCalls } = breaker[1] as { failedCalls: number; refusedCalls: number }
    expect(failedCalls + refusedCalls).toBeGreaterThan(400)
    // Of the failures themselves, the first ones of each ten seconds.
    expect(lines.length - breaker.length).toBeGreaterThan(0)
    expect(lines.length - breaker.length).toBeLessThanOrEqual(10)
  })
})

describe('metrics', () => {
  test('say what is wrong with tokens, which limits refuse operations, and which version runs', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: { ...issuer.env, MAX_DEPTH: '1' } })
    const ask = async (token: string | undefined) =>
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: token }) },
        body: JSON.stringify({ query: '{ usage { modelCode } }' }),
      })
    const nowS = Math.floor(Date.now() / 1000)
    const bearer = async (claims: object, header?: Record<string, unknown>) =>
      `Bearer ${await issuer.token({ ...claims }, header)}`
    const tokens = [
      undefined,
      'Basic abc',
      'Bearer abc',
      await bearer({ exp: nowS - 600 }),
      await bearer({ nbf: nowS + 600 }),
      await bearer({ iss: 'https://evil.example' }),
      await bearer({ aud: 'another' }),
      await bearer({ sub: null }),
      await bearer({ scope: null }),
      await bearer({}, { kid: 'unknown' }),
      (await bearer({})).replace(/.{8}$/, 'AAAAAAAA'),
    ]
    for (const token of tokens) expect((await ask(token)).status).toBe(401)
    expect((await ask(await bearer({}))).status).toBe(400)
    const text = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
    expect(
      text.match(/^(authentication_failures_total|graphql_refused_total|genauth_gateway_build_info)\{.*$/gm),
    ).toEqual([
      'graphql_refused_total{reason="UNAUTHENTICATED"} 11',
      'graphql_refused_total{reason="MAX_DEPTH"} 1',
      'authentication_failures_total{reason="no_token"} 1',
      'authentication_failures_total{reason="malformed_header"} 1',
      'authentication_failures_total{reason="malformed_token"} 1',
      'authentication_failures_total{reason="expired"} 1',
      'authentication_failures_total{reason="not_yet_valid"} 1',
      'authentication_failures_total{reason="issuer"} 1',
      'authentication_failures_total{reason="audience"} 1',
      'authentication_failures_total{reason="no_subject"} 1',
      'authentication_failures_total{reason="no_scopes"} 1',
      'authentication_failures_total{reason="unknown_key"} 1',
      'authentication_failures_total{reason="signature"} 1',
      `genauth_gateway_build_info{version="${version}",node="${process.version}"} 1`,
    ])
  })
})

describe('the line of an operation', () => {
  test('has its caller: the subject of the token, or the address of whoever has none', async () => {
    await using issuer = await startIssuer()
    const { log, lines } = rememberingLog()
    await using gateway = await startGateway({ env: issuer.env, log })
    const ask = async (headers: Record<string, string>) => {
      await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ __typename }' }),
      })
      await expect.poll(() => lines.length).toBe(1)
      return lines.splice(0)[0]?.['caller']
    }
    expect(await ask({ authorization: `Bearer ${await issuer.token({ sub: 'shop' })}` })).toBe('subject shop')
    expect(await ask({})).toBe('address 127.0.0.1')
  })
})

test.each([
  ['off', null],
  ['on', version],
])('with VERSION_HEADER=%s every response has x-gateway-version %s', async (VERSION_HEADER, expected) => {
  await using gateway = await startGateway({ env: { VERSION_HEADER } })
  for (const path of ['/livez', '/graphql', '/nothing'])
    expect((await fetch(gateway.url + path)).headers.get('x-gateway-version')).toBe(expected)
})
