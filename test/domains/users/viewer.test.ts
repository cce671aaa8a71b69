// The caller's own user: what the scope for one's own data opens, and what it does not.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGateway, type TestGateway } from '../../support/gateway.js'
import { type Issuer, startIssuer } from '../../support/issuer.js'
import { rememberingLog } from '../../support/log.js'

const ME = 'a17e4b3d7fcbaca15b7462c1'

let issuer: Issuer
let gateway: TestGateway
let other: string
const { log, lines } = rememberingLog()

beforeAll(async () => {
  issuer = await startIssuer()
  gateway = await startGateway({ env: issuer.env, log })
  other = [...gateway.genauth.state.users.keys()].find(id => id !== ME) ?? ''
})

afterAll(async () => {
  await gateway[Symbol.asyncDispose]()
  await issuer[Symbol.asyncDispose]()
})

interface Asked {
  readonly at?: TestGateway
  readonly variables?: Record<string, unknown>
  readonly headers?: Record<string, string>
}

/** The answer to a caller with these claims, with what it cost and what was written down of it. */
async function ask(claims: Record<string, unknown>, query: string, { at = gateway, variables, headers }: Asked = {}) {
  at.upstreamCalls()
  lines.length = 0
  const response = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await issuer.token({ sub: ME, ...claims })}`,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors, extensions } = (await response.json()) as {
    data?: Record<string, unknown> | null
    errors?: { path?: string[]; extensions: { code: string } }[]
    extensions?: Record<string, unknown>
  }
  return {
    data,
    errors: errors?.map(({ path, extensions: { code } }) => `${path?.join('.')} ${code}`),
    extensions,
    calls: at
      .upstreamCalls()
      .map(call => call.split(' ')[0])
      .sort(),
    audited: lines.flatMap(({ audit, fields }) => (audit === undefined ? [] : [`${audit} ${fields}`])),
  }
}

const OWN = { scope: 'profile:read' }

test('with profile:read alone, callers read their own fields and what belongs to them, and nothing is written down', async () => {
  const query = `{
    viewer {
      userId status email phone name
      groups { code name }
      roles { namespace code status }
      identities { provider userIdInIdp }
      departments { edges { isLeader node { name } } }
      loginHistory(first: 1, filter: { clientIp: "CLIENT_IP" }) { totalCount edges { node { time clientIp } } nodes { userAgent } }
    }
  }`
  const { users, groups, groupMembers, roleMembers, logins } = gateway.genauth.state
  const { status: _, ...me } = users.get(ME) ?? {}
  const [login] = [...logins.values()].filter(({ userId }) => userId === ME)
  const answer = await ask(OWN, query.replace('CLIENT_IP', String(login?.['clientIp'])))
  expect(answer).toEqual({
    data: {
      viewer: {
        userId: ME,
        status: 'ACTIVATED',
        email: me['email'],
        phone: me['phone'],
        name: me['name'],
        groups: [...groupMembers.values()]
          .filter(({ userId }) => userId === ME)
          .map(({ code }) => ({ code, name: groups.get(String(code))?.['name'] })),
        roles: [...roleMembers.values()]
          .filter(({ userId }) => userId === ME)
          .map(({ namespace, code }) => ({ namespace, code, status: 'ENABLE' })),
        identities: [{ provider: 'WECHAT', userIdInIdp: expect.any(String) }],
        departments: { edges: [{ isLeader: true, node: { name: 'Acme' } }] },
        loginHistory: {
          totalCount: expect.any(Number),
          edges: [{ node: { time: expect.any(String), clientIp: login?.['clientIp'] } }],
          nodes: [{ userAgent: login?.['userAgent'] }],
        },
      },
    },
    calls: ['get-user', 'get-user-departments', 'get-user-groups', 'get-user-login-history', 'get-user-roles'],
    audited: [],
  })
})

describe('with profile:read alone', () => {
  test.each([
    ['custom data', 'viewer { userId customData }', 'viewer.customData', ['get-user']],
    ['factors', 'viewer { mfaInfo { totpStatus } }', 'viewer.mfaInfo', ['get-user']],
    [
      'proofs of the real name',
      'viewer { principalAuthenticationInfo { principalName } }',
      'viewer.principalAuthenticationInfo',
      ['get-user'],
    ],
    ['synchronized accounts', 'viewer { syncRelations { provider } }', 'viewer.syncRelations', ['get-user']],
    [
      'the members of an own group',
      'viewer { groups { members { totalCount } } }',
      'viewer.groups.0.members',
      ['get-user', 'get-user-groups'],
    ],
    [
      'the members of an own role',
      'viewer { roles { members { nodes { userId } } } }',
      'viewer.roles.0.members',
      ['get-user', 'get-user-roles'],
    ],
    [
      'the assignments of an own role',
      'viewer { roles { assignments { totalCount } } }',
      'viewer.roles.0.assignments',
      ['get-user', 'get-user-roles'],
    ],
    [
      'the departments above one’s own',
      'viewer { departments { nodes { parent { name } } } }',
      'viewer.departments.nodes.0.parent',
      ['get-user', 'get-user-departments'],
    ],
    ['oneself as any user', 'user(userId: "ME") { userId }', 'user', []],
    ['oneself in a list', 'usersByIds(ids: ["ME"]) { userId }', 'usersByIds', []],
    [
      'oneself as a router refers to users',
      '_entities(representations: [{ __typename: "User", userId: "ME" }]) { ... on User { email } }',
      '_entities.0',
      [],
    ],
  ])('%s stay closed', async (_what, field, path, calls) => {
    const answer = await ask(OWN, `{ ok: viewer { userId } ${field.replaceAll('ME"', `${ME}"`)} }`)
    expect(answer.data?.['ok']).toEqual({ userId: ME })
    expect([...new Set(answer.errors)][0]).toBe(`${path} FORBIDDEN`)
    expect(answer.calls).toEqual(calls.length === 0 ? ['get-user'] : calls)
  })

  test("a root field that is not one's own is refused as a whole", async () => {
    expect(await ask(OWN, `{ user(userId: "${ME}") { userId } }`)).toMatchObject({
      errors: ['undefined FORBIDDEN'],
      calls: [],
    })
  })
})

test('a fragment opens below viewer what it does not open beside it', async () => {
  const query = `query ($id: ID!) { me: viewer { ...F } user(userId: $id) { ...F } }
    fragment F on User { id: userId mail: email groups { code } }`
  const scope = 'users:read groups:read profile:read'
  const { data, errors, audited } = await ask({ scope }, query, { variables: { id: ME } })
  const mail = gateway.genauth.state.users.get(ME)?.['email']
  expect(data).toMatchObject({ me: { id: ME, mail }, user: { id: ME, mail: null } })
  expect({ errors, audited }).toEqual({ errors: ['user.mail FORBIDDEN'], audited: [] })
})

test('the ordinary scopes open viewer as they open any user, and that is written down', async () => {
  const query = '{ viewer { userId email } }'
  const ordinary = await ask({ scope: 'users:read' }, query)
  expect(ordinary).toMatchObject({ data: { viewer: { userId: ME, email: null } }, errors: ['viewer.email FORBIDDEN'] })
  const personal = await ask({ scope: 'users:read users:personal' }, query)
  expect(personal).toMatchObject({ errors: undefined, audited: ['User email'] })
})

test("custom data of one's own are written down, beside fields that are not", async () => {
  const answer = await ask({ scope: 'profile:read users:personal' }, '{ viewer { email customData } }')
  expect(answer).toMatchObject({ errors: undefined, audited: ['User customData'] })
})

test('the same document answers each caller with their own user, and asks for no other', async () => {
  const query = '{ viewer { userId groups { code } } }'
  for (const sub of [ME, other, ME, other]) {
    const answer = await ask({ ...OWN, sub }, query)
    expect(answer.data).toMatchObject({ viewer: { userId: sub } })
    expect(answer.calls).toEqual(['get-user', 'get-user-groups'])
  }
})

test('with the id known from the token, nothing waits for the user', async () => {
  const headers = { 'x-gateway-explain': 'plan' }
  const scope = 'profile:read gateway:explain'
  const { extensions } = await ask({ scope }, '{ viewer { name groups { code } roles { code } } }', { headers })
  expect(extensions?.['plan']).toMatchObject({
    minCalls: 3,
    maxCalls: 3,
    rounds: 1,
    requests: expect.arrayContaining(
      ['get-user', 'get-user-groups', 'get-user-roles'].map(endpoint =>
        expect.objectContaining({ endpoint, params: { userId: ME } }),
      ),
    ),
  })
})

describe('viewer is null', () => {
  const query = '{ viewer { userId email groups { code } } }'

  test.each([
    ['for a program', {}, { client_id: ME }, 0],
    ['where subjects are not users', { AUTH_SUBJECT: 'none' }, {}, 0],
    ['for a user that the pool does not have', {}, { sub: 'nobody' }, 2],
  ])('%s', async (_when, env, claims, calls) => {
    await using at = await startGateway({ env: { ...issuer.env, ...env }, log })
    const answer = await ask({ ...OWN, ...claims }, query, { at })
    expect({ ...answer, calls: answer.calls.length }).toEqual({ data: { viewer: null }, calls, audited: [] })
  })

  test('without authentication', async () => {
    await using at = await startGateway()
    expect(await at.query(query)).toEqual({ data: { viewer: null } })
    expect(at.upstreamCalls()).toEqual([])
  })
})

test('a subject can be the id that other systems have for the user, which no explain row shows', async () => {
  await using at = await startGateway({ env: { ...issuer.env, AUTH_SUBJECT: 'externalId' } })
  const externalId = String(at.genauth.state.users.get(ME)?.['externalId'])
  const scope = 'profile:read gateway:explain'
  const answer = await ask({ scope, sub: externalId }, '{ viewer { userId externalId } }', {
    at,
    headers: { 'x-gateway-explain': '1' },
  })
  expect(answer.data).toEqual({ viewer: { userId: ME, externalId } })
  expect(JSON.stringify(answer.extensions)).not.toContain(externalId)
})
