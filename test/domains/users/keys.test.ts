// References to users by other keys than their id, as USER_KEYS allows.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/config.js'
import { subgraphSdl } from '../../../src/graph/sdl.js'
import { startGateway, type TestGateway } from '../../support/gateway.js'
import { type Issuer, startIssuer } from '../../support/issuer.js'
import { rememberingLog } from '../../support/log.js'

let gateway: TestGateway
let users: { userId: string; email: string; externalId: string; status: string }[]

beforeAll(async () => {
  gateway = await startGateway({ env: { USER_KEYS: 'email,externalId' } })
  users = [...gateway.genauth.state.users.values()] as unknown as typeof users
})

afterAll(async () => {
  await gateway[Symbol.asyncDispose]()
})

const refer = (representations: readonly unknown[], fields: string) =>
  gateway.query(`query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { ${fields} } } }`, {
    refs: representations,
  })

const user = (key: object) => ({ __typename: 'User', ...key })
const at = (index: number) => users[index] as (typeof users)[number]

test('the schema declares the keys, and no others', () => {
  const keysIn = (userKeys?: Set<string>) =>
    subgraphSdl({ userKeys })
      .match(/^type User .*$/m)?.[0]
      .match(/@key\([^)]*\)/g)
  expect(keysIn()).toEqual(['@key(fields: "userId")'])
  expect(keysIn(new Set(['email', 'phone']))).toEqual([
    '@key(fields: "userId")',
    '@key(fields: "email")',
    '@key(fields: "phone")',
  ])
})

test('they need users in the graph', () => {
  const env = { USER_KEYS: 'email', DOMAINS: 'orders' }
  expect(() => loadConfig(env, 'demo')).toThrow('USER_KEYS requires "users" among DOMAINS')
  expect(() => loadConfig({ USER_KEYS: 'name' }, 'demo')).toThrow('USER_KEYS must be')
})

describe('a reference', () => {
  test('finds a user by any of the keys, in one call for each kind and 50 of it', async () => {
    const found = users.slice(0, 60)
    const byEmail = found.map(({ email }) => user({ email: email.toUpperCase() }))
    const byOwnId = found.map(({ externalId }) => user({ externalId }))
    gateway.upstreamCalls()
    const { data, errors } = await refer(
      [...byEmail, ...byOwnId, user({ email: 'nobody@example.com' })],
      'userId status',
    )
    const expected = found.map(({ userId }) => ({ userId, status: expect.any(String) }))
    expect({ entities: data?.['_entities'], errors }).toEqual({ entities: [...expected, ...expected, null] })
    expect(gateway.upstreamCalls().map(call => call.split(' ')[0])).toEqual(new Array(4).fill('get-user-batch'))
  })

  test('costs nothing where nothing but its key is selected', async () => {
    const { email } = at(0)
    gateway.upstreamCalls()
    expect(await refer([user({ email })], '__typename email')).toEqual({ data: { _entities: [user({ email })] } })
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('by another key is read before what hangs on the id', async () => {
    const { userId, email } = at(0)
    gateway.upstreamCalls()
    const { data, errors } = await refer([user({ email })], 'groups { code } loginHistory(first: 1) { totalCount }')
    expect(errors).toBeUndefined()
    expect(data?.['_entities']).toEqual([
      { groups: expect.any(Array), loginHistory: { totalCount: expect.any(Number) } },
    ])
    const [first = '', ...rest] = gateway.upstreamCalls()
    expect([first.split(' ')[0], ...rest.sort()]).toEqual([
      'get-user',
      `get-user-groups userId=${userId}`,
      expect.stringContaining(`get-user-login-history`),
    ])
  })

  test('with several keys is read by the id', async () => {
    const { userId } = at(0)
    gateway.upstreamCalls()
    const { data } = await refer([user({ email: 'of@another', userId })], 'status')
    expect(data?.['_entities']).toEqual([{ status: at(0).status.toUpperCase() }])
    expect(gateway.upstreamCalls()).toEqual([`get-user userId=${userId}`])
  })

  test('with a key that is null is read by another that is not', async () => {
    const { userId, email } = at(0)
    const { data, errors } = await refer([user({ userId: null, email })], 'userId')
    expect({ data, errors }).toEqual({ data: { _entities: [{ userId }] } })
  })

  test.each([
    ['null', { email: null }],
    ['missing', {}],
    ['of another type', { email: 7 }],
    ['empty', { email: '' }],
    ['none that the schema declares', { username: 'kim' }],
  ])('fails alone if its key is %s', async (_what, key) => {
    const { userId } = at(0)
    gateway.upstreamCalls()
    const { data, errors } = await refer([user(key), user({ userId })], 'userId status')
    expect(data?.['_entities']).toEqual([null, { userId, status: 'ACTIVATED' }])
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['_entities', 0], 'BAD_USER_INPUT'],
    ])
    expect(gateway.upstreamCalls()).toEqual([`get-user userId=${userId}`])
  })
})

describe('referring to somebody by something personal', () => {
  const EMAIL = 'kim.miller@example.com'

  async function ask(guarded: TestGateway, issuer: Issuer, scope: string, refs: readonly object[]) {
    const response = await fetch(`${guarded.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await issuer.token({ scope })}`,
        'x-gateway-explain': '1',
      },
      body: JSON.stringify({
        query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { userId } } }',
        variables: { refs },
      }),
    })
    const text = await response.text()
    return { status: response.status, text, body: JSON.parse(text) }
  }

  test('needs the scope for personal data, before any call', async () => {
    await using issuer = await startIssuer()
    await using guarded = await startGateway({ env: { ...issuer.env, USER_KEYS: 'email' } })
    const refs = [user({ email: EMAIL }), user({ userId: at(0).userId })]
    const { body } = await ask(guarded, issuer, 'users:read gateway:explain', refs)
    expect(body.data).toEqual({ _entities: [null, { userId: at(0).userId }] })
    expect(body.errors.map(({ path, extensions }: never) => [path, extensions['code']])).toEqual([
      [['_entities', 0], 'FORBIDDEN'],
    ])
    expect(guarded.upstreamCalls()).toEqual([])
    const refused = await ask(guarded, issuer, 'users:read', refs.slice(0, 1))
    expect([refused.status, guarded.upstreamCalls()]).toEqual([403, []])
  })

  test('is written down, without what it was', async () => {
    await using issuer = await startIssuer()
    const { log, lines } = rememberingLog('trace')
    await using guarded = await startGateway({ env: { ...issuer.env, USER_KEYS: 'email' }, log })
    const { body } = await ask(guarded, issuer, 'users:read users:personal gateway:explain', [user({ email: EMAIL })])
    expect(body.data).toEqual({ _entities: [{ userId: expect.any(String) }] })
    expect(lines.filter(line => 'audit' in line)).toEqual([
      expect.objectContaining({ audit: 'User', fields: [], arguments: ['_entities.email'], ids: [] }),
    ])
    expect(JSON.stringify([lines, body.extensions])).not.toContain(EMAIL)
  })
})
