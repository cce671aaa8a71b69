import { GraphQLObjectType, type GraphQLSchema, printSchema, validateSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { type DomainName, domainNames } from '../../src/domain-names.js'
import { clientSdl } from '../../src/graph/sdl.js'
import { createSubgraph } from '../../src/graph/subgraph.js'
import { startGateway } from '../support/gateway.js'

/** Choices of domains: each alone, every two, all but each, and all. */
const subsets = [
  ...domainNames.map(name => [name]),
  ...domainNames.flatMap((name, at) => domainNames.slice(at + 1).map(other => [name, other])),
  ...domainNames.map(left => domainNames.filter(name => name !== left)),
  [...domainNames],
]
const fieldsIn = (schema: GraphQLSchema, type: string) => {
  const found = schema.getType(type)
  return found instanceof GraphQLObjectType ? Object.keys(found.getFields()).sort() : undefined
}
const fieldsOf = (of: readonly DomainName[], type: string) =>
  fieldsIn(createSubgraph({ domains: new Set(of) }).schema, type)

describe('a gateway that has some domains', () => {
  test.each(subsets.map(names => ({ names })))(
    'has a valid schema, whose planners have a field each: $names',
    ({ names }) => {
      const { schema, planners } = createSubgraph({ domains: new Set(names) })
      expect(validateSchema(schema)).toEqual([])
      const sdl = printSchema(schema)
      for (const planner of Object.keys(planners)) {
        const [type = '', field = ''] = planner.split('.')
        expect(sdl).toContain(`type ${type}`)
        if (field !== '__resolveReference') expect(fieldsIn(schema, type)).toContain(field)
      }
    },
  )

  test('has nothing else in its schema, and no field that leads there', () => {
    expect(fieldsOf(['usage'], 'Query')).toEqual(['_service', 'mauUsage', 'usage'])
    expect(fieldsOf(['usage'], 'Usage')).not.toContain('entitlement')
    expect(fieldsOf(['usage', 'entitlements'], 'Usage')).toContain('entitlement')
    expect(fieldsOf(['usage'], 'Order')).toBeUndefined()
    expect(clientSdl({ domains: new Set(['packages']) })).not.toMatch(/Order|Usage|Entitlement/)
  })

  test('has no references without an entity', () => {
    expect(fieldsOf(['packages'], 'Query')).toEqual(['_service', 'currentPackage'])
    expect(fieldsOf(['orders'], 'Query')).toContain('_entities')
  })

  test('answers those, and knows no other', async () => {
    await using gateway = await startGateway({ env: { DOMAINS: 'usage,packages' } })
    expect((await gateway.query('{ currentPackage { code } usage { modelCode } }')).errors).toBeUndefined()
    const { errors } = await gateway.query('{ orders { totalCount } }')
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining('Cannot query field "orders" on type "Query"'),
    ])
  })
})
