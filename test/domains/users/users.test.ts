// Users through the graph: who is read by which ids, with which calls, and what a broken answer harms.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { startGateway } from '../../support/gateway.js'

const usersOf = ({ genauth }: Awaited<ReturnType<typeof startGateway>>) => [...genauth.state.users.values()]

/** "get-user-batch 50" for a call with 50 ids. */
const sizes = (calls: readonly string[]) =>
  calls.map(call => {
    const [endpoint, ...params] = call.split(' ')
    const ids = params.find(param => param.startsWith('userIds='))?.slice('userIds='.length)
    return ids === undefined ? endpoint : `${endpoint} ${ids.split(',').length}`
  })

describe('users by ids', () => {
  test('200 of them are 4 calls in 1 round, in the order of the ids, null for those that do not exist', async () => {
    await using gateway = await startGateway({ genauth: { users: 199 } })
    const ids = usersOf(gateway).map(({ userId }) => String(userId))
    ids.splice(77, 0, 'nobody')
    const answer = await gateway.query(
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { userId status } } }',
      { refs: ids.map(userId => ({ __typename: 'User', userId })) },
    )
    expect(answer.errors).toBeUndefined()
    const { _entities: entities } = answer.data as { _entities: ({ userId: string } | null)[] }
    const found = entities.map(user => user?.userId ?? 'nobody')
    expect(found).toEqual(ids)
    expect(sizes(gateway.upstreamCalls()).sort()).toEqual(Array(4).fill('get-user-batch 50'))
    const planned = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gateway-explain': 'plan' },
      body: JSON.stringify({
        query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { status } } }',
        variables: { refs: ids.map(userId => ({ __typename: 'User', userId })) },
      }),
    })
    expect(await planned.json()).toMatchObject({ extensions: { plan: { minCalls: 4, maxCalls: 4, rounds: 1 } } })
  })

  test('are asked for again where a call fails, and where one stays dead its users fail, each by itself', async () => {
    await using gateway = await startGateway({ genauth: { users: 120 } })
    const ids = usersOf(gateway).map(({ userId }) => String(userId))
    const ask = () => gateway.query('query ($ids: [ID!]!) { usersByIds(ids: $ids) { userId } }', { ids })
    gateway.genauth.faults.add({ kind: 'error-body', endpoint: 'get-user-batch', statusCode: 503, times: 1 })
    expect(await ask()).toEqual({ data: { usersByIds: ids.map(userId => ({ userId })) } })
    expect(sizes(gateway.upstreamCalls()).sort()).toHaveLength(4)

    gateway.genauth.faults.add({ kind: 'error-body', endpoint: 'get-user-batch', statusCode: 499, times: 1 })
    const { data, errors = [] } = await ask()
    const { usersByIds } = data as { usersByIds: ({ userId: string } | null)[] }
    const found = usersByIds.map(user => user?.userId)
    const failed = errors.map(({ path, extensions }) => {
      expect(extensions['code']).toBe('UPSTREAM_REJECTED')
      return Number(path?.[1])
    })
    expect([20, 50]).toContain(failed.length)
    expect(found).toEqual(ids.map((userId, index) => (failed.includes(index) ? undefined : userId)))
    expect(sizes(gateway.upstreamCalls()).sort()).toEqual([
      'get-user-batch 20',
      'get-user-batch 50',
      'get-user-batch 50',
    ])
  })

  test('of different types never share a call, and one user asked for in five places is read once', async () => {
    await using gateway = await startGateway()
    const [user] = usersOf(gateway)
    const answer = await gateway.query(`{
      a: user(userId: "${user?.['userId']}") { name }
      b: user(userId: "${user?.['userId']}") { loginsCount }
      c: user(email: "${String(user?.['email']).toUpperCase()}") { name }
      d: user(email: "${user?.['email']}") { userId }
      e: usersByIds(ids: ["${user?.['userId']}", "${user?.['userId']}"]) { customData }
    }`)
    const { name, loginsCount, userId, customData } = user ?? {}
    expect(answer).toEqual({
      data: {
        a: { name },
        b: { loginsCount },
        c: { name },
        d: { userId },
        e: [{ customData }, { customData }],
      },
    })
    expect(sizes(gateway.upstreamCalls()).sort()).toEqual(['get-user-batch 1', 'get-user-batch 1'])
  })

  test('an id with a comma is asked for by itself, and spoils none beside it', async () => {
    await using gateway = await startGateway()
    const [user, other] = usersOf(gateway)
    Object.assign(user ?? {}, { username: 'miller,kim' })
    const answer = await gateway.query('query ($ids: [ID!]!) { usersByIds(ids: $ids, idType: USERNAME) { userId } }', {
      ids: ['miller,kim', other?.['username'], 'nobody'],
    })
    expect(answer).toEqual({
      data: { usersByIds: [{ userId: user?.['userId'] }, { userId: other?.['userId'] }, null] },
    })
    expect(sizes(gateway.upstreamCalls()).sort()).toEqual(['get-user', 'get-user-batch 2'])
  })

  test.each([
    ['{ user { userId } }', 'Exactly one of'],
    ['{ user(userId: "a", email: "b") { userId } }', 'Exactly one of'],
    ['{ user(userId: "") { userId } }', '"userId" must be a string of 1 to 256 characters'],
    ['{ usersByIds(ids: []) { userId } }', '"ids" must have from 1 to 200 items.'],
    [`{ usersByIds(ids: ${JSON.stringify(Array(201).fill('a'))}) { userId } }`, '"ids" must have from 1 to 200 items.'],
  ])('that are invalid cost nothing: %s', async (query, message) => {
    await using gateway = await startGateway()
    const { errors = [] } = await gateway.query(query)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(errors[0]?.message).toContain(message)
    expect(gateway.upstreamCalls()).toEqual([])
  })
})

test('100 payments with 100 payers are 2 pages, 100 payments, and at most 4 bulk reads of users', async () => {
  await using gateway = await startGateway({ genauth: { users: 100 } })
  const { orders, payments, users } = gateway.genauth.state
  const ids = [...users.keys()]
  for (const [index, orderNo] of [...orders.keys()].entries()) {
    payments.set(orderNo, { orderNo, paidAmount: '1', paidAccountNo: ids[index % 100] })
  }
  const { data, errors } = await gateway.query('{ orders(first: 100) { nodes { payDetail { payer { userId } } } } }')
  expect(errors).toBeUndefined()
  expect(data).toEqual({ orders: { nodes: ids.map(userId => ({ payDetail: { payer: { userId } } })) } })
  const calls = sizes(gateway.upstreamCalls())
  const bulk = calls.filter(call => call?.startsWith('get-user'))
  expect(calls).toHaveLength(102 + bulk.length)
  expect(bulk.length).toBeLessThanOrEqual(4)
})

test.each(['comma', 'repeat', 'brackets'])(
  'lists of ids are sent as %s, with tokens and with signatures',
  async encoding => {
    for (const auth of ['token', 'signature']) {
      await using gateway = await startGateway({ env: { GENAUTH_LIST_ENCODING: encoding, GENAUTH_AUTH: auth } })
      const [one, other] = usersOf(gateway).map(({ userId }) => String(userId))
      expect(
        await gateway.query('query ($ids: [ID!]!) { usersByIds(ids: $ids) { userId } }', { ids: [one, other] }),
      ).toEqual({
        data: { usersByIds: [{ userId: one }, { userId: other }] },
      })
    }
  },
)

test('the queries of the documentation are answered', async () => {
  await using gateway = await startGateway()
  const page = readFileSync(new URL('../../../docs/people.md', import.meta.url), 'utf8')
  const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query)
  expect(queries).toHaveLength(6)
  for (const query of queries) {
    const { data, errors } = await gateway.query(query)
    expect({ query, errors, isEmpty: data == null }).toEqual({ query, errors: undefined, isEmpty: false })
  }
})

describe('a list of users', () => {
  test('is searched, filtered and sorted by GenAuth, with bounds that belong to it or not', async () => {
    await using gateway = await startGateway()
    const { data, errors } = await gateway.query(`{
      users(
        search: "a", searchIn: [NICKNAME, ID]
        filter: {
          status: [ACTIVATED, ACTIVATED], name: { contains: "a", notEquals: "b" }, externalId: { isNull: false }
          phone: { in: ["1", "2"] }, lastLogin: { from: "2025-01-01T00:00:00.0005Z", before: "2026-01-01T00:00:00Z" }
          createdAt: { from: "2025-01-01T00:00:00Z" }, updatedAt: { before: "2026-01-01T00:00:00+08:00" }
          loginsCount: { from: "1", to: "9.5" }, customFields: [{ key: "badge", equals: "1000" }]
        }
        orderBy: [{ field: LAST_LOGIN, direction: DESC }, { field: ID }]
        first: 3
      ) { nodes { customData } }
    }`)
    expect({ data, errors }).toEqual({ data: { users: { nodes: [] } } })
    expect(gateway.genauth.calls.at(-1)).toMatchObject({
      endpoint: 'list-users',
      body: {
        keywords: 'a',
        advancedFilter: [
          { field: 'status', operator: 'IN', value: ['Activated'] },
          { field: 'name', operator: 'NOT_EQUAL', value: 'b' },
          { field: 'name', operator: 'CONTAINS', value: 'a' },
          { field: 'phone', operator: 'IN', value: ['1', '2'] },
          { field: 'externalId', operator: 'NOT_NULL' },
          { field: 'badge', operator: 'EQUAL', value: '1000' },
          { field: 'lastLogin', operator: 'BETWEEN', value: [1_735_689_600_001, 1_767_225_599_999] },
          { field: 'createdAt', operator: 'GREATER', value: 1_735_689_600_000 },
          { field: 'updatedAt', operator: 'LESSER', value: 1_767_196_799_999 },
          { field: 'loginsCount', operator: 'BETWEEN', value: [1, 9.5] },
        ],
        options: {
          pagination: { page: 1, limit: 3 },
          fuzzySearchOn: ['nickname', 'id'],
          sort: [
            { field: 'lastLogin', order: 'desc' },
            { field: 'id', order: 'asc' },
          ],
          withCustomData: true,
        },
      },
    })
  })

  test.each([
    ['filter: { status: [] }'],
    ['filter: { name: { in: [] } }'],
    ['filter: { customFields: [{ key: "badge", in: [] }] }'],
  ])('that is empty by its arguments costs nothing: %s', async args => {
    await using gateway = await startGateway()
    expect(await gateway.query(`{ users(${args}) { totalCount nodes { userId } pageInfo { hasNextPage } } }`)).toEqual({
      data: { users: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } },
    })
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test.each([
    ['searchIn: [ID]', '"searchIn" needs "search".'],
    ['search: "a", searchIn: []', '"searchIn" must name a field.'],
    ['search: ""', '"search" must be a string of 1 to 256 characters'],
    ['filter: { status: [UNRECOGNIZED] }', '"UNRECOGNIZED" is no status to look for.'],
    ['filter: { lastLogin: { from: "yesterday" } }', '"lastLogin.from" must be a time'],
    ['filter: { loginsCount: { to: "many" } }', '"loginsCount.to" must be decimal text'],
  ])('is refused before any call with %s', async (args, message) => {
    await using gateway = await startGateway()
    const { errors } = await gateway.query(`{ users(${args}) { totalCount } }`)
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining(message) },
    ])
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('continues after a cursor that shows nothing of its search, and that no other search takes', async () => {
    await using gateway = await startGateway()
    const page = async (search: string, after = '') => {
      const { data, errors } = await gateway.query(
        'query ($search: String, $after: String) { users(search: $search, first: 2, after: $after) { nodes { userId } pageInfo { endCursor } } }',
        { search, ...(after !== '' && { after }) },
      )
      return { users: data?.['users'] as { nodes: { userId: string }[]; pageInfo: { endCursor: string } }, errors }
    }
    const first = await page('mi')
    const cursor = first.users.pageInfo.endCursor
    expect(Buffer.from(cursor, 'base64url').toString()).toMatch(/^v1:users\.[\w-]{22}::1$/)
    const next = await page('mi', cursor)
    expect(next.errors).toBeUndefined()
    expect(next.users.nodes.filter(({ userId }) => first.users.nodes.some(one => one.userId === userId))).toEqual([])
    expect((await page('li', cursor)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('what hangs on a user', () => {
  test('whose id is known is read in the same round as the user', async () => {
    await using gateway = await startGateway()
    const [user] = usersOf(gateway)
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gateway-explain': '1' },
      body: JSON.stringify({
        query: `{ user(userId: "${user?.['userId']}") { name groups { name } roles { name } } }`,
      }),
    })
    const { extensions } = (await response.json()) as { extensions: { upstream: { calls: number; rounds: number } } }
    expect(extensions.upstream).toMatchObject({ calls: 3, rounds: 1 })
  })

  test('a group’s members from 30 to 90 are two pages', async () => {
    await using gateway = await startGateway({ genauth: { users: 600 } })
    const after = (await gateway.query('{ group(code: "finance") { members(first: 30) { pageInfo { endCursor } } } }'))
      .data as { group: { members: { pageInfo: { endCursor: string } } } }
    gateway.upstreamCalls()
    const { data } = await gateway.query(
      'query ($after: String) { group(code: "finance") { members(first: 60, after: $after) { nodes { userId } } } }',
      { after: after.group.members.pageInfo.endCursor },
    )
    expect((data as { group: { members: { nodes: unknown[] } } }).group.members.nodes).toHaveLength(60)
    expect(gateway.upstreamCalls().filter(call => call.startsWith('list-group-members'))).toHaveLength(2)
  })

  test('20 groups with 10 members each are 21 calls', async () => {
    await using gateway = await startGateway({ genauth: { users: 600 } })
    const { groups, groupMembers, users } = gateway.genauth.state
    groups.clear()
    const ids = [...users.keys()]
    for (let index = 0; index < 20; index += 1) {
      groups.set(`g-${index}`, { code: `g-${index}`, name: 'group' })
      for (const userId of ids.slice(index * 20, index * 20 + 15))
        groupMembers.set(`g-${index}/${userId}`, { code: `g-${index}`, userId })
    }
    const { data, errors } = await gateway.query('{ groups { nodes { members(first: 10) { nodes { userId } } } } }')
    expect(errors).toBeUndefined()
    expect((data as { groups: { nodes: unknown[] } }).groups.nodes).toEqual(
      [...groups.keys()].map((_, index) => ({
        members: { nodes: ids.slice(index * 20, index * 20 + 10).map(userId => ({ userId })) },
      })),
    )
    expect(gateway.upstreamCalls()).toHaveLength(21)
  })
})
