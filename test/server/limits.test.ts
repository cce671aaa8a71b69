import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'

/** Fragments that each spread the next one twice, so that every rung doubles what the operation asks for. */
const ladder = (rungs: number) => `{ usage { ...F0 } }
  ${Array.from(
    { length: rungs },
    (_, rung) => `fragment F${rung} on Usage {
      a: entitlement { usage { ...F${rung + 1} } } b: entitlement { usage { ...F${rung + 1} } }
    }`,
  ).join('\n')}
  fragment F${rungs} on Usage { modelCode }`

const refusal = (limit: string, allowed: number, found?: number) => ({
  errors: [
    {
      message: expect.stringContaining(`at most ${allowed}`),
      extensions: { code: 'QUERY_TOO_COMPLEX', retryable: false, limit, allowed, ...(found && { found }) },
    },
  ],
})

describe('an operation that asks for too much is refused before its first call', () => {
  test('counted by its fields, once its fragments are expanded', async () => {
    await using gateway = await startGateway({ env: { MAX_DEPTH: '1000' } })
    expect(await gateway.query(ladder(16))).toEqual(refusal('MAX_FIELDS', 1000, 1 + 4 * (2 ** 16 - 1) + 2 ** 16))
    expect(gateway.genauth.calls).toEqual([])
  })

  test('however often its fragments double', async () => {
    await using gateway = await startGateway({ env: { MAX_DEPTH: '1000', MAX_TOKENS: '10000' } })
    expect(await gateway.query(ladder(100))).toEqual(refusal('MAX_FIELDS', 1000))
    expect(gateway.genauth.calls).toEqual([])
  })

  test('counted by its depth', async () => {
    await using gateway = await startGateway()
    expect(await gateway.query(ladder(7))).toEqual(refusal('MAX_DEPTH', 15, 16))
    expect(gateway.genauth.calls).toEqual([])
  })

  test('with status 400, whatever media type is accepted', async () => {
    await using gateway = await startGateway()
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: ladder(8) }),
      })
      expect(response.status).toBe(400)
    }
  })
})

test('introspection may unwrap types ten times, as some generators do, since that is no depth', async () => {
  await using gateway = await startGateway()
  const unwrapped = Array.from({ length: 10 }).reduce<string>(inner => `kind name ofType { ${inner} }`, 'kind name')
  const query = `{ __schema { types { fields { args { type { ${unwrapped} } } } } } }`
  expect((await gateway.query(query)).errors).toBeUndefined()
})

test('the usual introspection query is as large as the limits allow', async () => {
  await using gateway = await startGateway({ env: { MAX_FIELDS: '230' } })
  const query = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  })
  expect((await gateway.query(query)).errors).toBeUndefined()
  await using narrow = await startGateway({ env: { MAX_DEPTH: '5' } })
  expect(await narrow.query(query)).toEqual(refusal('MAX_DEPTH', 5, 6))
})

test('no resolver starts after the time of its operation, however busy the process is', async () => {
  await using gateway = await startGateway({
    env: { MAX_DEPTH: '1000', MAX_FIELDS: '1000000', REQUEST_TIMEOUT_MS: '300' },
  })
  const before = process.cpuUsage()
  const answer = await gateway.query(ladder(14))
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000)
  // Beyond a thousand errors the last one counts the others.
  const codes = answer.errors?.filter(({ path }) => path !== undefined).map(({ extensions }) => extensions['code'])
  expect(new Set(codes)).toEqual(new Set(['DEADLINE_EXCEEDED']))
})
