import { buildSubgraphSchema } from '@apollo/subgraph'
import { GraphQLObjectType, graphql, parse } from 'graphql'
import { expect, test } from 'vitest'
import { guardReferences } from '../../src/graph/entities.js'
import { needsOf } from '../../src/graph/requirements.js'
import { guardScopes } from '../../src/graph/scopes.js'
import { subgraphSdl } from '../../src/graph/sdl.js'
import { createSubgraph } from '../../src/graph/subgraph.js'

test('every way into the graph declares the scope without which nothing is answered', () => {
  const types = Object.values(createSubgraph().schema.getTypeMap()).filter(type => type instanceof GraphQLObjectType)
  const query = types.find(({ name }) => name === 'Query')
  const roots = Object.values(query?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'))
  const entities = types.filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === 'key'))
  const open = [...roots, ...entities].filter(node => needsOf(node).length === 0)
  expect(open.map(({ name }) => name)).toEqual([])
  expect([roots.length, entities.length]).toEqual([50, 13])
})

test('personal fields and arguments declare their scope by their tag', () => {
  const sdl = subgraphSdl()
  const personal = sdl.match(/^ +\w+(\(.*\))?: .*@tag\(name: "personal"\).*$/gm) ?? []
  const fields = personal.filter(line => line.includes('@requiresScopes'))
  expect(fields.length).toBeGreaterThan(30)
  expect(fields.filter(line => !/\[\["(users:personal|billing:payer)"\](, \["profile:read"\])?\]/.test(line))).toEqual(
    [],
  )
})

test('the schema for callers that are not told apart differs in its scopes alone', () => {
  const open = createSubgraph({ scoped: false }).schema
  const names = (schema: typeof open) => Object.keys(schema.getTypeMap()).sort()
  expect(names(open)).toEqual(names(createSubgraph().schema))
})

test('a reference needs the scopes of its own type, and of no other entity', async () => {
  const schema = buildSubgraphSchema({
    typeDefs: parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])
      type Query { bills: [Bill] }
      type Bill @key(fields: "id") @requiresScopes(scopes: [["bills"]]) { id: ID }
      type Person @key(fields: "id") @requiresScopes(scopes: [["people"], ["profile", "self"]]) { id: ID }
    `),
  })
  guardReferences(guardScopes(schema))
  const source = `{ _entities(representations: [{ __typename: "Person", id: 1 }, { __typename: "Bill", id: 2 }]) {
    ... on Person { id } ... on Bill { id }
  } }`
  const answerFor = async (...scopes: string[]) => {
    const operation = { caller: { key: '', id: null, scopes: new Set(scopes) } }
    const { data, errors = [] } = await graphql({ schema, source, contextValue: { operation } })
    return { entities: data?.['_entities'], errors: errors.map(({ path, message }) => [path?.join('.'), message]) }
  }
  expect(await answerFor('bills')).toEqual({
    entities: [null, { id: '2' }],
    errors: [['_entities.0', 'Missing scope "people".']],
  })
  expect(await answerFor('profile', 'self')).toEqual({
    entities: [{ id: '1' }, null],
    errors: [['_entities.1', 'Missing scope "bills".']],
  })
  expect((await answerFor('bills', 'people')).errors).toEqual([])
})
