// Custom fields: values of their declared types, with the definitions read once.

import { describe, expect, test } from 'vitest'
import { startGateway, type TestGateway } from '../../support/gateway.js'
import { startIssuer } from '../../support/issuer.js'

const FIRST = 'a17e4b3d7fcbaca15b7462c1'
const VALUES = '{ key dataType text number time boolean option { value label } }'
const NOTHING = { text: null, number: null, time: null, boolean: null, option: null }

const codesIn = (errors: Awaited<ReturnType<TestGateway['query']>>['errors'] = []) =>
  errors.map(({ path, extensions }) => [path?.join('.'), extensions['code']])
const namesOf = (gateway: TestGateway) =>
  gateway
    .upstreamCalls()
    .map(call => call.split(' ')[0])
    .sort()

/** What a gateway answers of one custom field of the first user, by its definition and value. */
async function answerOf(definition: Readonly<Record<string, unknown>>, value: unknown) {
  await using gateway = await startGateway()
  const { customFields, users } = gateway.genauth.state
  customFields.clear()
  customFields.set('USER/x', { targetType: 'USER', key: 'x', label: 'X', ...definition })
  users.set(FIRST, { ...users.get(FIRST), customData: { x: value } })
  const { data, errors } = await gateway.query(`{ user(userId: "${FIRST}") { customField(key: "x") ${VALUES} } }`)
  const {
    key: _key,
    dataType: _type,
    ...values
  } = (data as { user: { customField: Record<string, unknown> } }).user.customField
  return [values, codesIn(errors)]
}

describe('a value', () => {
  const options = [{ value: 'a', label: 'The first' }]
  test.each([
    ['a text', 'STRING', 'x', { text: 'x' }],
    ['a number', 'NUMBER', 18, { number: '18' }],
    ['a number as text, as it was written', 'NUMBER', '18.50', { number: '18.50' }],
    ['a time', 'DATETIME', '2022-07-03T02:20:30.000Z', { time: '2022-07-03T02:20:30.000Z' }],
    ['a time in milliseconds', 'DATETIME', 1656814830000, { time: '2022-07-03T02:20:30.000Z' }],
    ['yes', 'BOOLEAN', true, { boolean: true }],
    ['no as text', 'BOOLEAN', 'false', { boolean: false }],
    ['an option with its label', 'ENUM', 'a', { option: { value: 'a', label: 'The first' } }],
    ['an option that is none any more', 'ENUM', 'b', { option: { value: 'b', label: null } }],
    ['an option of a list that says SELECT', 'SELECT', 'a', { option: { value: 'a', label: 'The first' } }],
    ['empty', 'STRING', '', {}],
    ['null', 'NUMBER', null, {}],
    ['of a type that nobody knows', 'OBJECT', { a: 1 }, {}],
  ])('is %s', async (_what, dataType, value, expected) => {
    expect(await answerOf({ dataType, options }, value)).toEqual([{ ...NOTHING, ...expected }, []])
  })

  test.each([
    ['STRING', 18, 'text'],
    ['NUMBER', 'many', 'number'],
    ['DATETIME', 'yesterday', 'time'],
    ['BOOLEAN', 'maybe', 'boolean'],
    ['ENUM', ['a'], 'option'],
  ])('of type %s that is of another type is an error where it stands', async (dataType, value, field) => {
    expect(await answerOf({ dataType, options }, value)).toEqual([
      NOTHING,
      [[`user.customField.${field}`, 'UPSTREAM_MALFORMED']],
    ])
  })

  test.each([[true], ['nobody knows']])(
    'is null where the definition says that it is encrypted: %s',
    async encrypted => {
      expect(await answerOf({ dataType: 'STRING', encrypted }, 'c2VjcmV0')).toEqual([NOTHING, []])
    },
  )
})

describe('the custom fields', () => {
  test('of a page of users are two calls, with those that nobody has set', async () => {
    await using gateway = await startGateway()
    const [first = '', second = ''] = gateway.genauth.state.users.keys()
    gateway.genauth.state.users.set(second, { ...gateway.genauth.state.users.get(second), customData: undefined })
    const { data, errors } = await gateway.query(
      '{ users(first: 2) { nodes { userId customFields { key text boolean } one: customField(key: "badge") { text } none: customField(key: "gone") { text } } } }',
    )
    expect(errors).toBeUndefined()
    const keys = ['badge', 'remote', 'height', 'joined', 'school', 'pin']
    const empty = keys.map(key => ({ key, text: null, boolean: null }))
    expect(data).toEqual({
      users: {
        nodes: [
          {
            userId: first,
            customFields: [
              { key: 'badge', text: '1000', boolean: null },
              { key: 'remote', text: null, boolean: true },
              ...empty.slice(2),
            ],
            one: { text: '1000' },
            none: null,
          },
          { userId: second, customFields: empty, one: { text: null }, none: null },
        ],
      },
    })
    expect(gateway.upstreamCalls()[0]).toContain('"withCustomData":true')
    await gateway.query('{ users(first: 2) { nodes { customFields { key } } } }')
    expect(namesOf(gateway)).toEqual(['get-custom-fields', 'list-users'])
  })

  test('of groups that come without them are read with each group', async () => {
    await using gateway = await startGateway()
    const { data, errors } = await gateway.query(
      `{ user(userId: "${FIRST}") { groups { code customData customField(key: "budget") { number } } } }`,
    )
    expect(errors).toBeUndefined()
    const { groups } = (data as { user: { groups: { code: string; customField: { number: string } }[] } }).user
    expect(groups.length).toBeGreaterThan(0)
    for (const { code, customField, ...rest } of groups) {
      const { customData } = gateway.genauth.state.groups.get(code) ?? {}
      expect({ customField, ...rest }).toEqual({
        customField: { number: (customData as { budget: string }).budget },
        customData,
      })
    }
    expect(namesOf(gateway)).toEqual([
      'get-custom-fields',
      ...groups.map(() => 'get-group'),
      'get-user',
      'get-user-groups',
    ])
  })

  test('of a user are personal, also where they are the caller’s own', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env })
    const ask = async (scope: string) => {
      const authorization = `Bearer ${await issuer.token({ scope, sub: FIRST })}`
      const query = '{ viewer { email customFields { text } customField(key: "badge") { text } } }'
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query }),
      })
      return codesIn(((await response.json()) as { errors?: never }).errors)
    }
    expect(await ask('profile:read')).toEqual([
      ['viewer.customFields', 'FORBIDDEN'],
      ['viewer.customField', 'FORBIDDEN'],
    ])
    expect(await ask('profile:read users:personal')).toEqual([])
  })

  test('with a definition that cannot be read leave the others alone', async () => {
    await using gateway = await startGateway()
    gateway.genauth.state.customFields.set('USER/badge', { targetType: 'USER', key: '', dataType: 'STRING' })
    const { data, errors } = await gateway.query(`{ user(userId: "${FIRST}") { customFields { key } } }`)
    const keys = ['remote', 'height', 'joined', 'school', 'pin'].map(key => ({ key }))
    expect(data).toEqual({ user: { customFields: [null, ...keys] } })
    expect(codesIn(errors)).toEqual([['user.customFields.0', 'UPSTREAM_MALFORMED']])
  })
})

test('definitions of an unknown target are refused before any call', async () => {
  await using gateway = await startGateway()
  const { errors } = await gateway.query(
    `{ customFields(target: UNRECOGNIZED) { key } user(userId: "${FIRST}") { customField(key: "") { text } } }`,
  )
  expect(codesIn(errors)).toEqual([
    ['customFields', 'BAD_USER_INPUT'],
    ['user.customField', 'BAD_USER_INPUT'],
  ])
  expect(namesOf(gateway)).toEqual(['get-user'])
})
