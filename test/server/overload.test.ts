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

  // What was let in before the gateway knew waits for its turn meanwhile.
  const early: Promise<Response>[] = []
  const refused = await expect
    .poll(
      async () => {
        const answer = ask('query ($all: Boolean = true) { usage @include(if: $all) { modelCode } }')
        early.push(answer)
        return Promise.race([answer, new Promise(resolve => setTimeout(resolve, 50))])
      },
      { timeout: 3500 },
    )
    .toMatchObject({ status: 503 })
    .then(() => early.at(-1) as Promise<Response>)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: 'More is asked of GenAuth than it can answer in time.',
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

  leaving.abort()
  await expect(hanging).rejects.toThrow()
  gateway.genauth.faults.clear()
  await Promise.all(early)
  expect(gateway.upstreamCalls()).not.toContain('get-current-package-info')
})
