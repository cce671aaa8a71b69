import { buildClientSchema, introspectionFromSchema } from 'graphql'
import { expect, test } from 'vitest'
import { createSubgraph } from '../../src/graph/subgraph.js'
import { withoutFederation } from '../../src/graphiql/schema-view.js'

test('the page shows every type and field that is for people, and none that is for routers', () => {
  const { schema } = createSubgraph()
  const shown = buildClientSchema(withoutFederation({ data: introspectionFromSchema(schema) }).data)
  const names = (types: object) => Object.keys(types).filter(name => !name.startsWith('__'))
  const own = names(schema.getTypeMap()).filter(name => !/^_|__/.test(name))
  expect(names(shown.getTypeMap()).sort()).toEqual(own.sort())
  expect(names(shown.getQueryType()?.getFields() ?? {})).toEqual(
    names(schema.getQueryType()?.getFields() ?? {}).filter(name => !name.startsWith('_')),
  )
  expect(shown.getDirectives().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['include', 'skip', 'deprecated']),
  )
})

test('other answers are left as they are', () => {
  for (const answer of [{ data: { order: null } }, { data: null }, { errors: [] }])
    expect(withoutFederation(answer)).toBe(answer)
})
