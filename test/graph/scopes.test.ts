import { buildSubgraphSchema } from '@apollo/subgraph'
import { GraphQLObjectType, graphql, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { guardReferences } from '../../src/graph/entities.js'
import { guardScopes } from '../../src/graph/scopes.js'
import { createSubgraph } from '../../src/graph/subgraph.js'

const READ = '@requiresScopes(scopes: [["billing:read"]])'

test('every way into the graph declares the scope without which nothing is answered', () => {
  const types = Object.values(createSubgraph().schema.getTypeMap()).filter(type => type instanceof GraphQLObjectType)
  const query = types.find(({ name }) => name === 'Query')
  const roots = Object.values(query?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'))
  const entities = types.filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === 'key'))
  expect([roots.length, entities.length]).toEqual([7, 1])
  for (const { astNode } of [...roots, ...entities]) {
    const declared = astNode?.directives?.map(print)
    expect(declared).toEqual(expect.arrayContaining(['@authenticated', READ]))
  }
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
