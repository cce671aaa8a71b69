// Permission checks: how few calls they take, whose they are, and that no failure is taken for a verdict.

import { describe, expect, test } from 'vitest'
import { checkPermission } from '../../../src/domains/permissions/checks.js'
import { type Answer, startGateway, type TestGateway } from '../../support/gateway.js'
import { type Issuer, startIssuer } from '../../support/issuer.js'

const FIRST = 'a17e4b3d7fcbaca15b7462c1'
const SPACE = 'warehouse'
const QUERY = `query ($checks: [PermissionCheckInput!]!) {
  checkPermissions(checks: $checks) { userId action resource namespace permissionSpace allowed }
}`

const check = (given: Readonly<Record<string, unknown>> = {}) => ({
  ...{ userId: FIRST, action: 'read', resource: 'shelf', permissionSpace: SPACE },
  ...given,
})

/** Adds so many data resources, of which the first user may read those with an even number. */
function plant({ genauth }: TestGateway, count: number): string[] {
  const { dataResources, dataGrants } = genauth.state
  return Array.from({ length: count }, (_, index) => {
    const resource = `bin-${index}`
    dataResources.set(`${SPACE}/${resource}`, { namespaceCode: SPACE, resourceCode: resource })
    if (index % 2 === 0) dataGrants.set(`${SPACE}/${resource}/${FIRST}/read`, {})
    return resource
  })
}

const allowedIn = ({ data }: Answer) =>
  (data as { checkPermissions: { allowed: boolean | null }[] }).checkPermissions.map(({ allowed }) => allowed)
const codesIn = ({ errors }: Answer) =>
  Object.fromEntries((errors ?? []).map(({ path, extensions }) => [path?.[1], extensions['code']]))
const callsOf = (gateway: TestGateway) => gateway.upstreamCalls().map(call => call.split(' ')[0])

describe('200 checks of one user, action and space', () => {
  test('are 4 calls, answered in their order', async () => {
    await using gateway = await startGateway()
    const resources = plant(gateway, 200).reverse()
    const answer = await gateway.query(QUERY, { checks: resources.map(resource => check({ resource })) })
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual({
      checkPermissions: resources.map(resource => ({
        ...check({ resource }),
        namespace: null,
        allowed: Number(resource.slice(4)) % 2 === 0,
      })),
    })
    expect(callsOf(gateway)).toEqual(new Array(4).fill('check-permission'))
  })

  test('of two users, actions and spaces never share a call', async () => {
    await using gateway = await startGateway()
    const [, other = ''] = gateway.genauth.state.users.keys()
    gateway.genauth.state.dataResources.set('yard/shelf', { namespaceCode: 'yard', resourceCode: 'shelf' })
    const checks = [
      check(),
      check({ userId: other }),
      check({ action: 'update' }),
      check({ permissionSpace: 'yard' }),
      check({ resource: 'dock' }),
    ]
    expect(allowedIn(await gateway.query(QUERY, { checks }))).toEqual([true, false, true, false, true])
    expect(callsOf(gateway)).toEqual(new Array(4).fill('check-permission'))
  })

  test('that are equal are asked once', async () => {
    await using gateway = await startGateway()
    const checks = [check(), check(), check({ permissionSpace: undefined, resource: 'invoice' })]
    expect(allowedIn(await gateway.query(QUERY, { checks: [...checks, ...checks] }))).toEqual(new Array(6).fill(true))
    expect(callsOf(gateway).sort()).toEqual(['check-permission', 'is-action-allowed'])
  })

  test('are planned as they are made', async () => {
    await using gateway = await startGateway()
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gateway-explain': 'plan' },
      body: JSON.stringify({
        query: QUERY,
        variables: { checks: plant(gateway, 120).map(resource => check({ resource })) },
      }),
    })
    const { extensions } = (await response.json()) as { extensions: { plan: object } }
    expect(extensions.plan).toMatchObject({ minCalls: 3, maxCalls: 3, rounds: 1 })
  })
})

describe('what GenAuth does not know', () => {
  test('is an error of its own check, and the others of its call are answered', async () => {
    await using gateway = await startGateway()
    const resources = plant(gateway, 50)
    const answer = await gateway.query(QUERY, {
      checks: ['gone', ...resources.slice(1)].map(resource => check({ resource })),
    })
    expect(codesIn(answer)).toEqual({ 0: 'UPSTREAM_REJECTED' })
    expect(allowedIn(answer)).toEqual([null, ...resources.slice(1).map((_, index) => index % 2 === 1)])
    expect(callsOf(gateway).length).toBeLessThanOrEqual(1 + 2 * 6)
  })

  test.each([
    ['user', { userId: 'nobody' }],
    ['permission space', { permissionSpace: 'nowhere' }],
    ['namespace', { permissionSpace: undefined, namespace: 'nowhere', resource: 'invoice' }],
    ['resource of a namespace', { permissionSpace: undefined, resource: 'gone' }],
  ])('a %s is an error of each of its checks, beside the verdicts of others', async (_what, unknown) => {
    await using gateway = await startGateway()
    const answer = await gateway.query(QUERY, { checks: [check(), check(unknown), check({ resource: 'dock' })] })
    expect(allowedIn(answer)).toEqual([true, null, true])
    expect(codesIn(answer)).toEqual({ 1: 'UPSTREAM_REJECTED' })
  })

  test('costs a bounded number of calls, if it is the user of 50 checks', async () => {
    await using gateway = await startGateway()
    const resources = plant(gateway, 50)
    const answer = await gateway.query(QUERY, {
      checks: resources.map(resource => check({ resource, userId: 'nobody' })),
    })
    expect(allowedIn(answer)).toEqual(new Array(50).fill(null))
    expect(callsOf(gateway).length).toBeLessThanOrEqual(17)
  })
})

describe('a verdict that cannot be read', () => {
  const answers = (gateway: TestGateway, rows: unknown[]) => {
    const { dataGrants } = gateway.genauth.state
    dataGrants.clear()
    Object.assign(gateway.genauth.state, {
      dataGrants: { has: () => rows.shift() },
    })
  }

  test.each([
    ['true', true],
    ['"false"', false],
    ['"true"', true],
    ['"yes"', null],
    ['1', null],
    ['null', null],
    ['""', null],
  ])('such as %s is %s', async (json, allowed) => {
    await using gateway = await startGateway()
    answers(gateway, [JSON.parse(json)])
    const answer = await gateway.query(QUERY, { checks: [check()] })
    expect(allowedIn(answer)).toEqual([allowed])
    expect(codesIn(answer)).toEqual(allowed === null ? { 0: 'UPSTREAM_MALFORMED' } : {})
  })

  test.each([
    ['fails', { kind: 'error-body', statusCode: 500 }, 'UPSTREAM_UNAVAILABLE'],
    ['is no object', { kind: 'not-an-object' }, 'UPSTREAM_MALFORMED'],
    ['has no data', { kind: 'no-data' }, 'UPSTREAM_MALFORMED'],
    ['has null for data', { kind: 'null-data' }, 'UPSTREAM_REJECTED'],
    ['is refused', { kind: 'error-body', statusCode: 499, apiCode: 4999 }, 'UPSTREAM_REJECTED'],
  ] as const)('because the response %s is an error, never true and never false', async (_what, fault, code) => {
    await using gateway = await startGateway()
    for (const endpoint of ['check-permission', 'is-action-allowed']) gateway.genauth.faults.add({ ...fault, endpoint })
    const checks = [check(), check({ permissionSpace: undefined, resource: 'invoice' })]
    const answer = await gateway.query(QUERY, { checks })
    expect(allowedIn(answer)).toEqual([null, null])
    expect(codesIn(answer)).toEqual({ 0: code, 1: code })
  })
})

test('checks of a GenAuth that does not serve them are unsupported, one by one, and are not asked again', async () => {
  await using gateway = await startGateway()
  for (const endpoint of ['check-permission', 'is-action-allowed']) {
    gateway.genauth.faults.add({ kind: 'error-http', endpoint, statusCode: 404 })
  }
  const checks = [check(), check({ resource: 'dock' }), check({ permissionSpace: undefined, resource: 'invoice' })]
  const answer = await gateway.query(QUERY, { checks })
  expect(codesIn(answer)).toEqual({ 0: 'UPSTREAM_UNSUPPORTED', 1: 'UPSTREAM_UNSUPPORTED', 2: 'UPSTREAM_UNSUPPORTED' })
  expect(callsOf(gateway).filter(name => name === 'is-action-allowed')).toHaveLength(1)
  gateway.upstreamCalls()
  expect(codesIn(await gateway.query(QUERY, { checks }))).toEqual(codesIn(answer))
  expect(gateway.upstreamCalls()).toEqual([])
})

test.each([
  ['about another action', [{ action: 'update', namespaceCode: SPACE, resource: 'shelf', enabled: true }]],
  ['about another space', [{ action: 'read', namespaceCode: 'yard', resource: 'shelf', enabled: true }]],
  ['about another resource', [{ action: 'read', namespaceCode: SPACE, resource: 'dock', enabled: true }]],
  [
    'that contradict each other',
    [true, false].map(enabled => ({ action: 'read', namespaceCode: SPACE, resource: 'shelf', enabled })),
  ],
  ['that are no objects', ['shelf', null]],
  ['of which there are none', []],
])('verdicts %s are none', (_what, checkResultList) => {
  const asked = { userId: FIRST, action: 'read', resource: 'shelf', permissionSpace: SPACE }
  const reading = { site: { endpoint: 'check-permission' }, readTime: () => undefined, drift: () => undefined }
  expect(checkPermission.read({ checkResultList }, asked, reading).get('shelf')).not.toBeTypeOf('boolean')
})

describe('bad checks', () => {
  test('are errors of their own, and cost nothing', async () => {
    await using gateway = await startGateway()
    const bad = [
      check({ namespace: 'default' }),
      check({ userId: undefined }),
      check({ userId: '' }),
      check({ action: '' }),
      check({ resource: '\u0000' }),
    ]
    const answer = await gateway.query(QUERY, { checks: bad })
    expect(allowedIn(answer)).toEqual(bad.map(() => null))
    expect(Object.values(codesIn(answer))).toEqual(bad.map(() => 'BAD_USER_INPUT'))
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test.each([0, 201])('are at least 1 and at most 200, not %d', async count => {
    await using gateway = await startGateway()
    const { data, errors } = await gateway.query(QUERY, { checks: new Array(count).fill(check()) })
    expect({ data, codes: errors?.map(({ extensions }) => extensions['code']) }).toEqual({
      data: { checkPermissions: null },
      codes: ['BAD_USER_INPUT'],
    })
  })
})

describe('whose checks callers may make', () => {
  async function ask(
    gateway: TestGateway,
    issuer: Issuer,
    claims: Readonly<Record<string, unknown>>,
    query: string,
    variables?: object,
  ) {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token({ ...claims })}` },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer
  }
  const own = check({ userId: undefined })
  const other = check({ userId: '1869ba010ecd2b62f5d5bee3' })

  test.each([
    ['profile:read', [true, true, null], { 2: 'FORBIDDEN' }],
    ['permissions:read', [true, true, false], {}],
  ])('with %s', async (scope, allowed, codes) => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env })
    const answer = await ask(gateway, issuer, { scope, sub: FIRST }, QUERY, { checks: [own, check(), other] })
    expect(allowedIn(answer)).toEqual(allowed)
    expect(codesIn(answer)).toEqual(codes)
    const { checkPermissions } = answer.data as { checkPermissions: { userId: string }[] }
    expect(checkPermissions.map(({ userId }) => userId)).toEqual([FIRST, FIRST, other.userId])
  })

  test('with neither scope, none, and no call is made', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env })
    const answer = await ask(
      gateway,
      issuer,
      { scope: 'users:read', sub: FIRST },
      `{ user(userId: "${FIRST}") { userId can(action: "read", resource: "invoice") } }`,
    )
    expect(answer.errors?.map(({ path, extensions }) => [path?.join('.'), extensions['code']])).toEqual([
      ['user.can', 'FORBIDDEN'],
    ])
    expect(callsOf(gateway)).toEqual(['get-user'])
  })

  test('callers who are known by another id are looked up first', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: { ...issuer.env, AUTH_SUBJECT: 'externalId' } })
    const answer = await ask(gateway, issuer, { scope: 'profile:read', sub: 'E-10000' }, QUERY, { checks: [own, own] })
    expect(allowedIn(answer)).toEqual([true, true])
    expect(callsOf(gateway)).toEqual(['get-user', 'check-permission'])
    const unknown = await ask(gateway, issuer, { scope: 'profile:read', sub: 'E-0' }, QUERY, { checks: [own] })
    expect(codesIn(unknown)).toEqual({ 0: 'BAD_USER_INPUT' })
  })

  test('the viewer’s own are theirs by path', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env })
    const query = '{ viewer { userId can(action: "update", resource: "shelf", permissionSpace: "warehouse") } }'
    expect(await ask(gateway, issuer, { scope: 'profile:read', sub: FIRST }, query)).toEqual({
      data: { viewer: { userId: FIRST, can: true } },
    })
    expect(callsOf(gateway).sort()).toEqual(['check-permission', 'get-user'])
  })
})
