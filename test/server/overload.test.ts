import { expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'

test('an operation none of whose calls could be admitted is refused before its execution, the others run', async () => {
  await using gateway = await startGateway({
    env: { GENAUTH_MAX_CONCURRENCY: '1', GENAUTH_TIMEOUT_MS: '60000', REQUEST_TIMEOUT_MS: '4000' },
  })
  const ask = (query: string, variables?: object) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
  expect((await ask('{ currentPackage { code } }')).status).toBe(200)
  gateway.upstreamCalls()
  gateway.genauth.faults.add({ kind: 'hang' })
  // It takes the only place, for as long as its client waits.
  const leaving = new AbortController()
  const hanging = fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ currentPackage { code } }' }),
    signal: leaving.signal,
  })
  await expect.poll(() => gateway.upstreamCalls()).toEqual(['get-current-package-info'])

  // What is let in before the gateway knows is sent away when there is no hope for it any more.
  const usage = 'query ($all: Boolean = true) { usage @include(if: $all) { modelCode } }'
  let refused = await ask(usage)
  while (refused.status === 200) {
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] })
    refused = await ask(usage)
  }
  expect(refused.status).toBe(503)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: 'Overloaded: GenAuth cannot answer this request before its deadline.',
        extensions: { code: 'OVERLOADED', retryable: true, retryAfterMs: expect.any(Number) },
      },
    ],
  })

  expect(await (await ask('{ __typename __schema { queryType { name } } }')).json()).toEqual({
    data: { __typename: 'Query', __schema: { queryType: { name: 'Query' } } },
  })
  const reference = { representations: [{ __typename: 'Order', orderNo: 'O-1' }] }
  expect(
    await (
      await ask(
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { orderNo } } }',
        reference,
      )
    ).json(),
  ).toEqual({ data: { _entities: [{ orderNo: 'O-1' }] } })

  const payment =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { payDetail { payType } } } }'
  expect((await ask(payment, reference)).status).toBe(503)

  leaving.abort()
  await expect(hanging).rejects.toThrow()
  expect(gateway.upstreamCalls()).toEqual([])
})

test('with a cache, an operation runs whose results that has; one that wants the present is refused', async () => {
  await using gateway = await startGateway({
    env: { CACHE: 'memory', GENAUTH_MAX_CONCURRENCY: '1', GENAUTH_TIMEOUT_MS: '60000', REQUEST_TIMEOUT_MS: '4000' },
  })
  const ask = (query: string, more: { headers?: Record<string, string>; signal?: AbortSignal } = {}) =>
    fetch(`${gateway.url}/graphql`, {
      ...more,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more.headers },
      body: JSON.stringify({ query }),
    })
  const known = '{ currentPackage { code } }'
  const first = await (await ask(known)).json()
  gateway.upstreamCalls()
  gateway.genauth.faults.add({ kind: 'hang' })
  const leaving = new AbortController()
  const hanging = ask('{ entitlements { modelCode } }', { signal: leaving.signal })
  await expect.poll(() => gateway.upstreamCalls()).toHaveLength(1)

  const present = { headers: { 'cache-control': 'no-cache' } }
  let refused = await ask('{ usage { modelCode } }', present)
  while (refused.status === 200) refused = await ask('{ usage { modelCode } }', present)
  expect(refused.status).toBe(503)
  expect(await (await ask(known)).json()).toEqual(first)
  expect((await ask(known, present)).status).toBe(503)

  leaving.abort()
  await expect(hanging).rejects.toThrow()
})
