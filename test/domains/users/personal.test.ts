// Personal data of users: who may read them, who may ask by them, and what is written down of that.

import { describe, expect, test } from 'vitest'
import { startGateway, type TestGateway } from '../../support/gateway.js'
import { type Issuer, startIssuer } from '../../support/issuer.js'
import { rememberingLog } from '../../support/log.js'

const ALL = 'users:read users:personal groups:read roles:read billing:read billing:payer gateway:explain'

async function ask(gateway: TestGateway, issuer: Issuer, scope: string, query: string, headers: object = {}) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await issuer.token({ scope })}`,
      ...headers,
    },
    body: JSON.stringify({ query }),
  })
  const text = await response.text()
  const { data, errors = [] } = JSON.parse(text) as {
    data?: unknown
    errors?: { path?: string[]; extensions: { code: string } }[]
  }
  return { data, text, errors: errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`) }
}

describe('without the scope for personal data', () => {
  test.each([
    ['a field', '{ user(userId: "ID") { userId email } }', ['user.email FORBIDDEN'], 1],
    [
      'a field of a list',
      '{ group(code: "finance") { members(first: 1) { edges { node { name } } } } }',
      ['group.members.edges.0.node.name FORBIDDEN'],
      2,
    ],
    [
      'a field behind an alias and a fragment',
      '{ user(userId: "ID") { ...F } } fragment F on User { x: customData }',
      ['user.x FORBIDDEN'],
      1,
    ],
    ['looking somebody up by an address', '{ user(email: "kim@example.com") { userId } }', ['user FORBIDDEN'], 0],
    [
      'ids that are addresses',
      '{ usersByIds(ids: ["a@b.io"], idType: EMAIL) { userId } }',
      ['usersByIds FORBIDDEN'],
      0,
    ],
    ['a search', '{ users(search: "kim") { totalCount } }', ['users FORBIDDEN'], 0],
    [
      'a search in a personal field',
      '{ users(search: "kim", searchIn: [ID, EMAIL]) { totalCount } }',
      ['users FORBIDDEN'],
      0,
    ],
    ['a filter', '{ users(filter: { email: { contains: "kim" } }) { totalCount } }', ['users FORBIDDEN'], 0],
    ['sorting', '{ users(orderBy: [{ field: EMAIL }]) { totalCount } }', ['users FORBIDDEN'], 0],
  ])('%s is refused', async (_what, query, errors, calls) => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env })
    const [id = ''] = gateway.genauth.state.users.keys()
    const answer = await ask(gateway, issuer, 'users:read groups:read', query.replace('ID"', `${id}"`))
    expect(answer.errors).toEqual(errors)
    const made = gateway.upstreamCalls()
    expect(made).toHaveLength(calls)
    expect(made.join()).not.toContain('withCustomData')
  })

  test('a search among ids, a filter by status and sorting by time are allowed', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env })
    const query =
      '{ users(search: "a1", searchIn: [ID], filter: { status: [ACTIVATED] }, orderBy: [{ field: LAST_LOGIN }]) { totalCount } }'
    expect((await ask(gateway, issuer, 'users:read', query)).errors).toEqual([])
  })
})

test('each operation leaves one line for a type, with the fields, the ids, and by which arguments it asked', async () => {
  await using issuer = await startIssuer()
  const { log, lines } = rememberingLog()
  await using gateway = await startGateway({ env: issuer.env, log })
  const ids = [...gateway.genauth.state.users.keys()].slice(0, 2)
  const query = `{
    users(search: "ki", filter: { email: { contains: "kim" } }, first: 1) { totalCount }
    usersByIds(ids: ["${ids.join('", "')}"]) { userId email name }
    user(userId: "${ids[0]}") { email status }
  }`
  expect((await ask(gateway, issuer, ALL, query)).errors).toEqual([])
  expect(lines.filter(line => 'audit' in line)).toEqual([
    {
      level: 30,
      msg: 'personal data was shown',
      audit: 'UserConnection',
      fields: [],
      arguments: ['users.search', 'users.filter.email'],
      ids: [],
      caller: '5f9d0cef60d09ff5a4c87c06',
      requestId: expect.any(String),
    },
    {
      level: 30,
      msg: 'personal data was shown',
      audit: 'User',
      fields: ['email', 'name'],
      ids,
      caller: '5f9d0cef60d09ff5a4c87c06',
      requestId: expect.any(String),
    },
  ])
})
