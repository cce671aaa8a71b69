// Applications: how few calls they take where many objects have one, and what is never read of them.

import { describe, expect, test } from 'vitest'
import { readApplication } from '../../../src/domains/applications/records.js'
import { startGateway, type TestGateway } from '../../support/gateway.js'

const FIRST = 'a17e4b3d7fcbaca15b7462c1'

/** Replaces the applications by so many. */
function plant({ genauth }: TestGateway, count: number) {
  const { applications } = genauth.state
  applications.clear()
  for (let index = 0; index < count; index += 1) {
    const appId = `app-${index}`
    applications.set(appId, {
      appId,
      appName: `Application ${index}`,
      appType: 'web',
      redirectUris: [`https://${index}`],
    })
  }
}

/** Replaces the logins of the first user by one for each of these applications. */
function signIn({ genauth }: TestGateway, appIds: readonly string[]) {
  const { logins } = genauth.state
  logins.clear()
  for (const [index, appId] of appIds.entries()) {
    logins.set(String(index), { userId: FIRST, appId, time: new Date(Date.UTC(2026, 0, 60 - index)).toISOString() })
  }
}

const LOGINS = `{ user(userId: "${FIRST}") { userId loginHistory(first: 50) { nodes { appId application { appName } } } } }`

async function namesOf(gateway: TestGateway, query = LOGINS) {
  const { data, errors } = await gateway.query(query)
  expect(errors).toBeUndefined()
  const { nodes } = (data as { user: { loginHistory: { nodes: { application: { appName: string } | null }[] } } }).user
    .loginHistory
  return nodes.map(({ application }) => application?.appName ?? null)
}

/** The calls for applications. */
const callsOf = (gateway: TestGateway) => gateway.upstreamCalls().filter(call => call.includes('application'))

describe('the applications of 50 logins', () => {
  test('are one call in a pool of up to 50', async () => {
    await using gateway = await startGateway()
    plant(gateway, 50)
    const ids = Array.from({ length: 50 }, (_, index) => `app-${(index * 7) % 50}`)
    signIn(gateway, ids)
    expect(await namesOf(gateway)).toEqual(ids.map(id => id.replace('app-', 'Application ')))
    expect(callsOf(gateway)).toEqual(['list-application-simple-info page=1 limit=50'])
  })

  test('are the one application, if all are the same', async () => {
    await using gateway = await startGateway()
    plant(gateway, 50)
    signIn(gateway, new Array(50).fill('app-3'))
    expect(await namesOf(gateway)).toEqual(new Array(50).fill('Application 3'))
    expect(callsOf(gateway)).toEqual(['get-application-simple-info appId=app-3'])
  })

  test('are no more calls than pages in a larger pool', async () => {
    await using gateway = await startGateway()
    plant(gateway, 120)
    const ids = Array.from({ length: 50 }, (_, index) => `app-${index * 2 + 20}`)
    signIn(gateway, ids)
    expect(await namesOf(gateway)).toEqual(ids.map(id => id.replace('app-', 'Application ')))
    expect(callsOf(gateway)).toEqual([1, 2, 3].map(page => `list-application-simple-info page=${page} limit=50`))
  })

  test('are no more calls than applications in a very large pool', async () => {
    await using gateway = await startGateway()
    plant(gateway, 2_000)
    const ids = ['app-1', 'app-700', 'app-1999']
    signIn(gateway, [...ids, ...ids])
    expect(await namesOf(gateway)).toEqual([...ids, ...ids].map(id => id.replace('app-', 'Application ')))
    expect(callsOf(gateway)).toEqual([
      'list-application-simple-info page=1 limit=50',
      'get-application-simple-info appId=app-700',
      'get-application-simple-info appId=app-1999',
    ])
  })

  test('that exist no more are null, which their own endpoint decides, as a list may be filtered', async () => {
    await using gateway = await startGateway()
    plant(gateway, 3)
    signIn(gateway, ['app-1', 'gone', 'app-2'])
    expect(await namesOf(gateway)).toEqual(['Application 1', null, 'Application 2'])
    expect(callsOf(gateway)).toEqual([
      'list-application-simple-info page=1 limit=50',
      'get-application-simple-info appId=gone',
    ])
  })

  test('fail one by one where the list has a row that cannot be read, and only that', async () => {
    await using gateway = await startGateway()
    plant(gateway, 3)
    gateway.genauth.state.applications.set('app-1', { appId: 7 })
    signIn(gateway, ['app-0', 'app-1', 'app-2'])
    const { data, errors } = await gateway.query(LOGINS)
    const { nodes } = (data as { user: { loginHistory: { nodes: unknown[] } } }).user.loginHistory
    expect(nodes).toEqual([
      { appId: 'app-0', application: { appName: 'Application 0' } },
      { appId: 'app-1', application: null },
      { appId: 'app-2', application: { appName: 'Application 2' } },
    ])
    expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions['code']])).toEqual([
      ['user.loginHistory.nodes.1.application', 'UPSTREAM_MALFORMED'],
    ])
  })

  test('are read with their configuration if a field of it is selected, from the other list', async () => {
    await using gateway = await startGateway()
    plant(gateway, 3)
    signIn(gateway, ['app-0', 'app-1', 'app-1'])
    const { data } = await gateway.query(LOGINS.replace('appName', 'redirectUris'))
    const { nodes } = (data as { user: { loginHistory: { nodes: unknown[] } } }).user.loginHistory
    expect(nodes).toEqual([
      { appId: 'app-0', application: { redirectUris: ['https://0'] } },
      { appId: 'app-1', application: { redirectUris: ['https://1'] } },
      { appId: 'app-1', application: { redirectUris: ['https://1'] } },
    ])
    expect(callsOf(gateway)).toEqual(['list-applications page=1 limit=50'])
  })
})

describe('one application', () => {
  const CONSOLE = '62f20932716fbcc10d966ee5'

  test('is one call, whichever of its fields are selected, but for the type beside its configuration', async () => {
    await using gateway = await startGateway()
    const cost = async (fields: string) => {
      const { errors } = await gateway.query(`{ application(appId: "${CONSOLE}") { ${fields} } }`)
      expect(errors).toBeUndefined()
      return gateway.upstreamCalls().map(call => call.split(' ')[0])
    }
    expect(await cost('appId')).toEqual(['get-application-simple-info'])
    expect(await cost('appName appType rawAppType isIntegrateApp')).toEqual(['get-application-simple-info'])
    expect(await cost('appName redirectUris')).toEqual(['get-application'])
    expect(await cost('appType rawAppType redirectUris')).toEqual(['get-application', 'get-application-simple-info'])
    expect(await cost('permissionStrategy rawPermissionStrategy')).toEqual([
      'get-application-permission-strategy',
      'get-application-simple-info',
    ])
  })

  test('has its type from the configuration, if GenAuth says it there', () => {
    const reading = { site: { endpoint: 'get-application' }, readTime: () => undefined, drift: () => undefined }
    const record = readApplication({ appId: CONSOLE, appType: 'gateway-agent' }, reading)
    expect(record).toMatchObject({ appType: 'GATEWAY_AGENT', rawAppType: 'gateway-agent' })
    expect(Object.keys(readApplication({ appId: CONSOLE }, reading))).not.toContain('appType')
  })

  test('that GenAuth replaces by another is malformed', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'foreign-record', endpoint: 'get-application-simple-info' })
    const { data, errors } = await gateway.query(`{ application(appId: "${CONSOLE}") { appName } }`)
    expect({ data, code: errors?.[0]?.extensions['code'] }).toEqual({
      data: { application: null },
      code: 'UPSTREAM_MALFORMED',
    })
  })
})

describe('lists of applications', () => {
  test('have the same cursors, whichever fields are selected', async () => {
    await using gateway = await startGateway()
    const ask = async (fields: string, after = '') => {
      const { data, errors } = await gateway.query(
        `{ applications(first: 2${after}) { nodes { ${fields} } pageInfo { endCursor } } }`,
      )
      expect(errors).toBeUndefined()
      return (data as { applications: { nodes: { appName: string }[]; pageInfo: { endCursor: string } } }).applications
    }
    const first = await ask('appName')
    const second = await ask('appName redirectUris', `, after: "${first.pageInfo.endCursor}"`)
    expect([...first.nodes, ...second.nodes].map(({ appName }) => appName)).toEqual([
      'Console',
      'Shop',
      'Driver',
      'Ledger',
    ])
    expect(gateway.upstreamCalls()).toEqual([
      'list-application-simple-info page=1 limit=50',
      'list-applications page=2 limit=2',
    ])
  })

  test('with configurations and without are read apart, though they are one list', async () => {
    await using gateway = await startGateway()
    const { data, errors } = await gateway.query(
      '{ a: applications(first: 1) { nodes { appName } } b: applications(first: 1) { nodes { redirectUris } } }',
    )
    expect({ data, errors }).toEqual({
      data: {
        a: { nodes: [{ appName: 'Console' }] },
        b: { nodes: [{ redirectUris: ['https://console.example.com/callback'] }] },
      },
    })
    expect(gateway.upstreamCalls().sort()).toEqual([
      'list-application-simple-info page=1 limit=50',
      'list-applications page=1 limit=1',
    ])
  })

  test('cost one further call for all types beside configurations', async () => {
    await using gateway = await startGateway()
    const { data, errors } = await gateway.query('{ applications(first: 3) { nodes { redirectUris appType } } }')
    expect(errors).toBeUndefined()
    expect((data as { applications: { nodes: { appType: string }[] } }).applications.nodes.map(n => n.appType)).toEqual(
      ['WEB', 'SPA', 'NATIVE'],
    )
    expect(gateway.upstreamCalls()).toEqual([
      'list-applications page=1 limit=3',
      'list-application-simple-info page=1 limit=50',
    ])
  })

  test('of a user cost one further call for what the list does not say', async () => {
    await using gateway = await startGateway()
    signIn(gateway, ['62f20932716fbcc10d966ee5', '63eb4585156d977101dd3750'])
    const { data } = await gateway.query(
      `{ user(userId: "${FIRST}") { userId loggedInApplications { appId appName appType } accessibleApplications { appId } } }`,
    )
    expect((data as { user: { loggedInApplications: unknown[] } }).user.loggedInApplications).toEqual([
      { appId: '62f20932716fbcc10d966ee5', appName: 'Console', appType: 'WEB' },
      { appId: '63eb4585156d977101dd3750', appName: 'Shop', appType: 'SPA' },
    ])
    expect(gateway.upstreamCalls().sort()).toEqual([
      `get-user userId=${FIRST}`,
      `get-user-accessible-apps userId=${FIRST}`,
      `get-user-loggedin-apps userId=${FIRST}`,
      'list-application-simple-info page=1 limit=50',
    ])
  })
})

describe('the subjects of an application', () => {
  const DRIVER = '63eb4585156d977101dd3751'

  test('are none without a call, if no kind is asked for', async () => {
    await using gateway = await startGateway()
    expect(
      await gateway.query(
        `{ application(appId: "${DRIVER}") { appId authorizations(filter: { targetType: [] }) { totalCount nodes { id } } } }`,
      ),
    ).toEqual({ data: { application: { appId: DRIVER, authorizations: { totalCount: 0, nodes: [] } } } })
    expect(gateway.upstreamCalls()).toEqual([`get-application-simple-info appId=${DRIVER}`])
  })

  test.each([
    ['an effect', 'authorizations(filter: { effect: UNRECOGNIZED }) { totalCount }'],
    ['a kind', 'authorizations(filter: { targetType: [USER, UNRECOGNIZED] }) { totalCount }'],
  ])('cannot be asked for by %s that nobody knows', async (_what, field) => {
    await using gateway = await startGateway()
    const { errors } = await gateway.query(`{ application(appId: "${DRIVER}") { appId ${field} } }`)
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
  })

  test('are read with their users in bulk', async () => {
    await using gateway = await startGateway()
    const { data } = await gateway.query(
      `{ application(appId: "${DRIVER}") { appId authorizations(first: 5) { nodes { user { userId } } } } }`,
    )
    const said = [...gateway.genauth.state.applicationAuthorizations.values()].filter(({ appId }) => appId === DRIVER)
    expect(data).toEqual({
      application: {
        appId: DRIVER,
        authorizations: { nodes: said.slice(0, 5).map(({ targetId }) => ({ user: { userId: targetId } })) },
      },
    })
    expect(
      gateway
        .upstreamCalls()
        .map(call => call.split(' ')[0])
        .sort(),
    ).toEqual(['get-application-simple-info', 'get-user-batch', 'list-applications-auth'])
  })
})

test('a gateway without them has no field that leads to one', async () => {
  await using gateway = await startGateway({ env: { DOMAINS: 'orders,users' } })
  const { errors } = await gateway.query(
    `{ user(userId: "${FIRST}") { loginHistory { nodes { application { appId } } } } }`,
  )
  expect(errors?.[0]?.message).toBe('Cannot query field "application" on type "LoginHistory".')
})
