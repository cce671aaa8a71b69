import { readFileSync } from 'node:fs'
import { Kind } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { typeDefs } from '../../src/graph/sdl.js'
import type { State } from '../../src/simulator/index.js'
import { startGateway, type TestGateway } from '../support/gateway.js'

const page = readFileSync(new URL('../../docs/supergraph.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `(\w+)` \| `([\w ]+)` \| (.+?) \| `(.+?)` \|$/gm)].map(
  ([, type = '', key = '', calls = '', scope = '']) => ({ type, key, calls, scope }),
)

/** Where the simulator has the records of an entity, by the names that its key has there, and a field beside the key. */
const sources: Readonly<Record<string, readonly [keyof State, string, string?]>> = {
  Order: ['orders', 'quantity'],
  User: ['users', 'status'],
  Group: ['groups', 'name'],
  Role: ['roles', 'name'],
  Organization: ['organizations', 'organizationName'],
  Department: ['departments', 'name'],
  Application: ['applications', 'appName'],
  Namespace: ['namespaces', 'name'],
  Resource: ['resources', 'type'],
  PermissionSpace: ['permissionSpaces', 'name'],
  DataResource: ['dataResources', 'type', 'namespaceCode resourceCode'],
  DataPolicy: ['dataPolicies', 'policyName'],
  IdentitySource: ['identitySources', 'name'],
}

describe('the page for teams of a supergraph', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway()
  })
  afterAll(() => gateway[Symbol.asyncDispose]())

  test('names every entity with its key and a scope that opens it', () => {
    const entities = typeDefs().definitions.flatMap(node => {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
      const argumentOf = (directive: string) => {
        const found = node.directives?.find(({ name }) => name.value === directive)?.arguments?.[0]?.value
        return found?.kind === Kind.STRING
          ? found.value
          : JSON.stringify(found, (name, value) => (name === 'loc' ? undefined : value))
      }
      const key = argumentOf('key')
      return key === undefined ? [] : [{ type: node.name.value, key, scopes: argumentOf('requiresScopes') }]
    })
    expect(rows.map(({ type, key }) => `${type} ${key}`).sort()).toEqual(
      entities.map(({ type, key }) => `${type} ${key}`).sort(),
    )
    for (const { type, scope } of rows)
      expect(entities.find(entity => entity.type === type)?.scopes).toContain(`"${scope}"`)
  })

  test.each(rows)('says what references to $type cost: $calls', async ({ type, key, calls }) => {
    const [table, field, names = key] = sources[type] as (typeof sources)[string]
    const records = [...(gateway.genauth.state[table] as ReadonlyMap<string, Record<string, unknown>>).values()].slice(
      0,
      10,
    )
    const references = records.map(record => ({
      __typename: type,
      ...Object.fromEntries(key.split(' ').map((name, index) => [name, record[names.split(' ')[index] as string]])),
    }))
    expect(references.length).toBeGreaterThan(1)
    gateway.upstreamCalls()
    const answer = await gateway.query(
      `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${type} { ${field} } } }`,
      { references: [...references, ...references] },
    )
    expect(answer.errors).toBeUndefined()
    expect(gateway.upstreamCalls()).toHaveLength(calls.startsWith('one for 50') ? 1 : references.length)
  })
})
