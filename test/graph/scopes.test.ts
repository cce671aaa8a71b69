import { GraphQLObjectType, print } from 'graphql'
import { expect, test } from 'vitest'
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
