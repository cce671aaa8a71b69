// Organizations and their trees: how few calls a tree costs, and what it answers for.

import { describe, expect, test } from 'vitest'
import { startGateway, type TestGateway } from '../../support/gateway.js'

type Row = Readonly<Record<string, unknown>>

const departmentsOf = ({ genauth }: TestGateway, code = 'acme'): Row[] =>
  [...genauth.state.departments.values()].filter(({ organizationCode }) => organizationCode === code)

const namesOf = (calls: readonly string[]) => calls.map(call => call.split(' ')[0]).sort()

/** Replaces the organization by a root with so many departments, each of them led by a user of its own. */
function plant({ genauth }: TestGateway, count: number) {
  const { departments, users } = genauth.state
  departments.clear()
  const ids = [...users.keys()]
  const at = (index: number) => ({
    organizationCode: 'acme',
    departmentId: `d-${index}`,
    name: `Department ${index}`,
    parentDepartmentId: index === 0 ? 'root' : `d-${Math.floor((index - 1) / 20)}`,
    leaderUserIds: [ids[index]],
  })
  for (let index = 0; index < count; index += 1) departments.set(`acme/d-${index}`, at(index))
}

describe('a tree that is read whole', () => {
  test('of 400 departments with their leaders is one call and 8 bulk reads', async () => {
    await using gateway = await startGateway({ genauth: { users: 400 } })
    plant(gateway, 400)
    const { data, errors } = await gateway.query(
      '{ organization(organizationCode: "acme") { departments { departmentId leaders { userId } } } }',
    )
    const ids = [...gateway.genauth.state.users.keys()]
    const expected = ids.map((userId, index) => ({ departmentId: `d-${index}`, leaders: [{ userId }] }))
    expect({ data, errors }).toEqual({ data: { organization: { departments: expected } } })
    const calls = namesOf(gateway.upstreamCalls())
    expect(calls.filter(name => name !== 'get-user-batch')).toEqual(['get-all-departments', 'get-organization'])
    expect(calls.length).toBeLessThanOrEqual(2 + 8)
  })

  test('answers for parents, children and their children, also with custom fields', async () => {
    await using gateway = await startGateway()
    const rows = departmentsOf(gateway)
    const { data, errors } = await gateway.query(`{
      organization(organizationCode: "acme") {
        departments { departmentId parent { departmentId customData } children { departmentId children { name } parent { name } } }
      }
    }`)
    const parentOf = ({ parentDepartmentId }: Row) => rows.find(row => row['departmentId'] === parentDepartmentId)
    const childrenOf = (above: Row) => rows.filter(row => parentOf(row) === above)
    const expected = rows.map(row => {
      const { departmentId, customData } = parentOf(row) ?? {}
      return {
        departmentId: row['departmentId'],
        parent: departmentId === undefined ? null : { departmentId, customData },
        children: childrenOf(row).map(child => ({
          departmentId: child['departmentId'],
          children: childrenOf(child).map(({ name }) => ({ name })),
          parent: { name: row['name'] },
        })),
      }
    })
    expect({ data, errors }).toEqual({ data: { organization: { departments: expected } } })
    expect(gateway.upstreamCalls().sort()).toEqual([
      'get-all-departments organizationCode=acme withCustomData=true',
      'get-organization organizationCode=acme',
    ])
  })

  test('answers for nothing if one of its departments cannot be read', async () => {
    await using gateway = await startGateway()
    plant(gateway, 3)
    gateway.genauth.state.departments.set('acme/', {
      organizationCode: 'acme',
      departmentId: '',
      parentDepartmentId: 'd-1',
    })
    const { data, errors } = await gateway.query(
      '{ organization(organizationCode: "acme") { departments { name children { name } } } }',
    )
    expect(data).toEqual({
      organization: {
        departments: [
          { name: 'Department 0', children: [{ name: 'Department 1' }, { name: 'Department 2' }] },
          { name: 'Department 1', children: [null] },
          { name: 'Department 2', children: [] },
          null,
        ],
      },
    })
    expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions['code']]).sort()).toEqual([
      ['organization.departments.1.children.0', 'UPSTREAM_MALFORMED'],
      ['organization.departments.3', 'UPSTREAM_MALFORMED'],
    ])
    expect(namesOf(gateway.upstreamCalls())).toEqual([
      'get-all-departments',
      'get-organization',
      ...new Array(3).fill('list-children-departments'),
    ])
  })

  test('can be searched, in one call that answers for nothing else', async () => {
    await using gateway = await startGateway()
    const { data, errors } = await gateway.query(`{
      organization(organizationCode: "acme") { departments(search: "ING") { name parent { name } } }
    }`)
    expect({ data, errors }).toEqual({
      data: {
        organization: {
          departments: [
            { name: 'Engineering', parent: { name: 'Acme' } },
            { name: 'Accounting', parent: { name: 'Finance' } },
            { name: 'Training', parent: { name: 'Support' } },
            { name: 'Packaging', parent: { name: 'Research' } },
          ],
        },
      },
    })
    expect(namesOf(gateway.upstreamCalls())).toEqual([
      ...new Array(4).fill('get-department'),
      'get-organization',
      'search-departments',
    ])
  })

  test('is planned as what it costs', async () => {
    await using gateway = await startGateway()
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gateway-explain': 'plan' },
      body: JSON.stringify({
        query:
          '{ organization(organizationCode: "acme") { departments { name parent { name } children { name children { name } } } } }',
      }),
    })
    const { extensions } = (await response.json()) as { extensions: { plan: { requests: { endpoint: string }[] } } }
    expect(extensions.plan).toMatchObject({ minCalls: 2, maxCalls: 2, rounds: 1 })
    expect(namesOf(extensions.plan.requests.map(({ endpoint }) => endpoint))).toEqual([
      'get-all-departments',
      'get-organization',
    ])
  })
})

test.each(['node-fetch', 'undici'])(
  'a tree that is larger than GENAUTH_MAX_RESPONSE_MB is malformed, through %s',
  async GENAUTH_TRANSPORT => {
    for (const [GENAUTH_MAX_RESPONSE_MB, codes] of [
      ['1', ['UPSTREAM_MALFORMED']],
      ['2', undefined],
    ] as const) {
      await using gateway = await startGateway({ env: { GENAUTH_TRANSPORT, GENAUTH_MAX_RESPONSE_MB } })
      const { departments } = gateway.genauth.state
      const [key = '', root = {}] = [...departments][0] ?? []
      departments.set(key, { ...root, description: 'x'.repeat(1.5 * 2 ** 20) })
      const { errors } = await gateway.query('{ organization(organizationCode: "acme") { departments { name } } }')
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(codes)
    }
  },
)

describe('a department', () => {
  test('is found as the root of its organization, which has nothing above it', async () => {
    await using gateway = await startGateway()
    const [root = {}] = departmentsOf(gateway)
    const { departmentId, name } = root
    const answer = await gateway.query(
      '{ department(organizationCode: "acme", departmentId: "root") { departmentId name parent { name } } }',
    )
    expect(answer).toEqual({ data: { department: { departmentId, name, parent: null } } })
    expect(gateway.upstreamCalls()).toEqual(['get-department organizationCode=acme departmentId=root'])
  })

  test('whose leaders are unknown or no ids leaves them out, or null', async () => {
    await using gateway = await startGateway()
    const [root = {}] = departmentsOf(gateway)
    const [userId] = [...gateway.genauth.state.users.keys()]
    const leaderUserIds = [userId, 'nobody', null, 7]
    gateway.genauth.state.departments.set(`acme/${root['departmentId']}`, { ...root, leaderUserIds })
    const answer = await gateway.query(
      '{ department(organizationCode: "acme", departmentId: "root") { leaders { userId } } }',
    )
    expect(answer).toEqual({ data: { department: { leaders: [{ userId }, null] } } })
  })

  test('that is another than asked is malformed', async () => {
    await using gateway = await startGateway({
      genauth: { onRequest: (_endpoint, params) => void Reflect.set(params, 'departmentId', 'root') },
    })
    const { data, errors } = await gateway.query('{ department(organizationCode: "acme", departmentId: "d") { name } }')
    expect([data, errors?.[0]?.extensions['code']]).toEqual([{ department: null }, 'UPSTREAM_MALFORMED'])
  })

  test('is referred to by its organization and its id, and read only where something of it is selected', async () => {
    await using gateway = await startGateway()
    const rows = departmentsOf(gateway).slice(1, 3)
    const refs = rows.map(({ organizationCode, departmentId }) => ({
      __typename: 'Department',
      organizationCode,
      departmentId,
    }))
    const ask = (fields: string) =>
      gateway.query(
        `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Department { ${fields} } } }`,
        {
          refs,
        },
      )
    expect((await ask('departmentId')).data).toEqual({
      _entities: rows.map(({ departmentId }) => ({ departmentId })),
    })
    expect(gateway.upstreamCalls()).toEqual([])
    const parent = { name: departmentsOf(gateway)[0]?.['name'] }
    expect((await ask('parent { name }')).data?.['_entities']).toContainEqual({ parent })
  })
})

test('ten organizations in ten places are one bulk read', async () => {
  await using gateway = await startGateway()
  const { organizations } = gateway.genauth.state
  for (let index = 0; index < 10; index += 1)
    organizations.set(`o-${index}`, { organizationCode: `o-${index}`, organizationName: `Organization ${index}` })
  const aliases = Array.from(
    { length: 10 },
    (_, index) => `o${index}: organization(organizationCode: "o-${index}") { organizationName }`,
  )
  const { data } = await gateway.query(`{ ${aliases.join(' ')} }`)
  expect(Object.values(data ?? {})).toEqual(
    Array.from({ length: 10 }, (_, index) => ({ organizationName: `Organization ${index}` })),
  )
  expect(namesOf(gateway.upstreamCalls())).toEqual(['get-organization-batch'])
})

test('the departments of a user cost no call of their own for what their list says', async () => {
  await using gateway = await startGateway()
  const [userId] = [...gateway.genauth.state.users.keys()]
  const query = (fields: string) =>
    gateway.query(`{ user(userId: "${userId}") { departments { totalCount nodes { ${fields} } } } }`)
  const { data } = await query('departmentId name code customData')
  expect(data).toMatchObject({
    user: { departments: { totalCount: 1, nodes: [{ customData: { costCentre: '1000' } }] } },
  })
  expect(gateway.upstreamCalls().sort()).toEqual([
    `get-user userId=${userId}`,
    `get-user-departments userId=${userId} withCustomData=true page=1 limit=50`,
  ])
  await query('membersCount')
  expect(namesOf(gateway.upstreamCalls())).toEqual(['get-department', 'get-user', 'get-user-departments'])
})
