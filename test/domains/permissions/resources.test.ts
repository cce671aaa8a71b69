// Namespaces, resources and policies: in bulk where GenAuth can, and without what it repeats or leaves out.

import { describe, expect, test } from 'vitest'
import { getUserPermissionList } from '../../../src/domains/permissions/data-permissions.js'
import { startGateway, type TestGateway } from '../../support/gateway.js'

const reading = { site: { endpoint: 'a-list' }, readTime: () => undefined, drift: () => undefined }
const FIRST = 'a17e4b3d7fcbaca15b7462c1'
const codesIn = (errors: Awaited<ReturnType<TestGateway['query']>>['errors'] = []) =>
  errors.map(({ path, extensions }) => [path?.join('.'), extensions['code']])
const namesOf = (gateway: TestGateway) =>
  gateway
    .upstreamCalls()
    .map(call => call.split(' ')[0])
    .sort()

/** As many root fields of one name. */
const aliases = (count: number, field: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field(index)}`).join('\n')

describe('several in one operation', () => {
  test('are one call: resources of a namespace, namespaces and permission spaces, unknown ones among them', async () => {
    await using gateway = await startGateway()
    for (let index = 0; index < 10; index += 1) {
      const code = `r-${index}`
      if (index !== 3)
        gateway.genauth.state.resources.set(`default/${code}`, { namespace: 'default', code, name: code })
    }
    const { data, errors } = await gateway.query(`{
      ${aliases(10, index => `resource(code: "r-${index}") { name }`)}
      n0: namespace(code: "billing") { name } n1: namespace(code: "gone") { name } n2: namespace(code: "default") { name }
      s0: permissionSpace(code: "warehouse") { name } s1: permissionSpace(code: "gone") { name }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      ...Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [`a${index}`, index === 3 ? null : { name: `r-${index}` }]),
      ),
      ...{ n0: { name: 'Namespace billing' }, n1: null, n2: { name: 'Namespace default' } },
      ...{ s0: { name: 'Warehouse' }, s1: null },
    })
    expect(namesOf(gateway)).toEqual(['get-namespaces-batch', 'get-permission-namespaces-batch', 'get-resources-batch'])
  })

  test('are a call for each namespace, and one for a code with a comma', async () => {
    await using gateway = await startGateway()
    const { resources } = gateway.genauth.state
    for (const code of ['a', 'b', 'c,d']) resources.set(`default/${code}`, { namespace: 'default', code, name: code })
    for (const code of ['a', 'b'])
      resources.set(`billing/${code}`, { namespace: 'billing', code, name: `billing ${code}` })
    const { data } = await gateway.query(`{
      one: resource(code: "a") { name } two: resource(code: "b") { name } three: resource(code: "c,d") { name }
      four: resource(code: "a", namespace: "billing") { name } five: resource(code: "b", namespace: "billing") { name }
    }`)
    expect(data).toEqual({
      ...{ one: { name: 'a' }, two: { name: 'b' }, three: { name: 'c,d' } },
      ...{ four: { name: 'billing a' }, five: { name: 'billing b' } },
    })
    expect(namesOf(gateway)).toEqual(['get-resource', 'get-resources-batch', 'get-resources-batch'])
  })

  test('of a namespace that the response leaves out are of the one that was asked for, and of no other', async () => {
    await using gateway = await startGateway()
    const { resources } = gateway.genauth.state
    resources.set('default/a', { code: 'a', name: 'a' })
    resources.set('default/b', { namespace: 'billing', code: 'b', name: 'another' })
    const { data, errors } = await gateway.query(
      '{ one: resource(code: "a") { namespace name } two: resource(code: "b") { namespace name } }',
    )
    expect({ data, errors }).toEqual({ data: { one: { namespace: 'default', name: 'a' }, two: null } })
    const alone = await gateway.query('{ resource(code: "b") { name } }')
    expect([alone.data, codesIn(alone.errors)]).toEqual([{ resource: null }, [['resource', 'UPSTREAM_MALFORMED']]])
  })
})

describe('a page of resources', () => {
  test('is found by a text or by a type, which cannot be combined', async () => {
    await using gateway = await startGateway()
    const { data, errors } = await gateway.query(`{
      text: resources(search: "inv") { nodes { code } } type: resources(type: DATA) { nodes { code } }
      both: resources(search: "inv", type: DATA) { nodes { code } } unknown: resources(type: UNRECOGNIZED) { nodes { code } }
    }`)
    expect(data).toEqual({
      ...{ text: { nodes: [{ code: 'invoice' }] }, type: { nodes: [{ code: 'report' }] } },
      ...{ both: null, unknown: null },
    })
    expect(codesIn(errors)).toEqual([
      ['both', 'BAD_USER_INPUT'],
      ['unknown', 'BAD_USER_INPUT'],
    ])
    expect(namesOf(gateway)).toEqual(['list-common-resource', 'list-resources'])
  })
})

describe('a data resource', () => {
  const read = async (gateway: TestGateway, record: Readonly<Record<string, unknown>>) => {
    const { dataResources } = gateway.genauth.state
    dataResources.set('warehouse/x', { namespaceCode: 'warehouse', resourceCode: 'x', ...record })
    const { data, errors } = await gateway.query(
      '{ dataResource(permissionSpace: "warehouse", code: "x") { text list tree { code children { code } } } }',
    )
    return [data?.['dataResource'], codesIn(errors)]
  }

  test.each([
    ['a text', { type: 'STRING', struct: 'x' }, { text: 'x', list: null, tree: null }],
    ['a list', { type: 'ARRAY', struct: ['x', 'y'] }, { text: null, list: ['x', 'y'], tree: null }],
    [
      'a tree',
      { type: 'TREE', struct: [{ code: 'a', children: [{ code: 'b' }] }] },
      { text: null, list: null, tree: [{ code: 'a', children: [{ code: 'b' }] }] },
    ],
    [
      'a tree with a single node, as GenAuth’s clients declare it',
      { type: 'TREE', struct: { code: 'a', children: [] } },
      { text: null, list: null, tree: [{ code: 'a', children: [] }] },
    ],
    ['empty', { type: 'STRING', struct: '' }, { text: null, list: null, tree: null }],
    ['of a form that nobody knows', { type: 'GRAPH', struct: 'x' }, { text: null, list: null, tree: null }],
  ])('is %s', async (_what, record, expected) => {
    await using gateway = await startGateway()
    expect(await read(gateway, record)).toEqual([expected, []])
  })

  test('is an error where its content is of another form than its type says', async () => {
    await using gateway = await startGateway()
    expect(await read(gateway, { type: 'TREE', struct: 'x' })).toEqual([
      { text: null, list: null, tree: null },
      [['dataResource.tree', 'UPSTREAM_MALFORMED']],
    ])
  })

  test('ends where a tree is deeper than any tree of GenAuth', async () => {
    await using gateway = await startGateway()
    let struct: object[] = []
    for (let level = 0; level < 200; level += 1) struct = [{ code: 'a', children: struct }]
    expect(await read(gateway, { type: 'TREE', struct })).toEqual([
      { text: null, list: null, tree: [{ code: 'a', children: [{ code: 'a' }] }] },
      [],
    ])
  })
})

describe('what users may do to data resources', () => {
  const QUERY = '{ users(first: 50) { nodes { userId dataPermissions(permissionSpaces: ["warehouse"]) { code } } } }'

  test('is one call for 50 users, and an empty list for those that it leaves out', async () => {
    await using gateway = await startGateway({ genauth: { users: 50 } })
    const { data, errors } = await gateway.query(QUERY)
    expect(errors).toBeUndefined()
    const users = [...gateway.genauth.state.users.keys()]
    expect((data as { users: { nodes: unknown } }).users.nodes).toEqual(
      users.slice(0, 50).map((userId, index) => ({
        userId,
        dataPermissions: index % 2 === 0 ? ['shelf', 'dock', 'ramp'].map(code => ({ code })) : [],
      })),
    )
    expect(namesOf(gateway)).toEqual(['get-user-permission-list', 'list-users'])
  })

  test('is an error for each of them where a row does not say whom it is about', () => {
    const asked = { userId: FIRST, permissionSpaces: [] }
    const row = { namespaceCode: 'warehouse', resourceList: [] }
    const read =
      (...rows: readonly object[]) =>
      () =>
        getUserPermissionList.read({ userPermissionList: rows }, asked, reading)
    expect(read({ ...row, userId: FIRST }, { ...row, userId: 'another' })()).toEqual([])
    expect(read({ ...row, userId: FIRST }, row)).toThrow('a row cannot be read')
    expect(read({ ...row, userId: FIRST }, 'text' as never)).toThrow('a row cannot be read')
  })

  test('is in the order that was asked for, resource by resource', async () => {
    await using gateway = await startGateway()
    const { data, errors } = await gateway.query(`{ user(userId: "${FIRST}") {
      dataResourceActions(permissionSpace: "warehouse", resources: ["ramp", "gone", "dock"]) { resource actions }
    } }`)
    expect({ data, errors }).toEqual({
      data: {
        user: {
          dataResourceActions: [
            { resource: 'ramp', actions: ['read', 'update'] },
            null,
            { resource: 'dock', actions: ['read', 'update'] },
          ],
        },
      },
    })
    const none = await gateway.query(
      `{ user(userId: "${FIRST}") { dataResourceActions(permissionSpace: "warehouse", resources: []) { actions } } }`,
    )
    expect(codesIn(none.errors)).toEqual([['user.dataResourceActions', 'BAD_USER_INPUT']])
  })
})

describe('data policies', () => {
  test('are read without their targets, as long as no more than names are selected', async () => {
    await using gateway = await startGateway()
    await gateway.query('{ dataPolicies { nodes { policyId policyName description } } }')
    expect(namesOf(gateway)).toEqual(['list-simple-data-policies'])
    const first = await gateway.query('{ dataPolicies(first: 1) { edges { cursor } nodes { policyName } } }')
    const after = (first.data as { dataPolicies: { edges: { cursor: string }[] } }).dataPolicies.edges[0]?.cursor
    const rest = await gateway.query(
      'query ($after: String) { dataPolicies(after: $after) { nodes { policyName updatedAt } } }',
      { after },
    )
    expect(rest).toEqual({
      data: { dataPolicies: { nodes: [{ policyName: 'Run the docks', updatedAt: '2025-03-01T02:20:30.000Z' }] } },
    })
    expect(namesOf(gateway)).toEqual(['list-data-policies', 'list-simple-data-policies'])
  })

  test('have targets of some types', async () => {
    await using gateway = await startGateway()
    const { data } = await gateway.query(
      '{ dataPolicies(first: 1) { nodes { targets(types: [GROUP]) { nodes { targetType targetIdentifier } } } } }',
    )
    expect(data).toEqual({
      dataPolicies: { nodes: [{ targets: { nodes: [{ targetType: 'GROUP', targetIdentifier: 'developers' }] } }] },
    })
  })
})
