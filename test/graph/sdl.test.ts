import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  isScalarType,
  Kind,
  parse,
  validateSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { clientSdl, subgraphSdl, typeDefs } from '../../src/graph/sdl.js'
import { createSubgraph } from '../../src/graph/subgraph.js'
import { tagsOf } from '../../src/graph/tags.js'

/** The names that a document defines, and those of the fields of `Query`. */
function definedBy(sdl: string) {
  const types: string[] = []
  const rootFields: string[] = []
  for (const node of parse(sdl).definitions) {
    if (!('name' in node) || node.name === undefined) continue
    types.push(node.name.value)
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query')
      rootFields.push(...(node.fields ?? []).map(({ name }) => name.value))
  }
  return { types, rootFields }
}

const BILLING = new Set(['orders', 'packages', 'usage', 'entitlements'] as const)

describe('the SDL', () => {
  test('says of each scalar where it is specified', () => {
    const { schema } = createSubgraph()
    const own = ['Date', 'DateTime', 'Decimal', 'JSON'].map(name => schema.getType(name))
    expect(own.filter(isScalarType).map(({ name, specifiedByURL }) => [name, specifiedByURL])).toEqual([
      ['Date', 'https://scalars.graphql.org/andimarek/local-date'],
      ['DateTime', 'https://scalars.graphql.org/andimarek/date-time'],
      ['Decimal', 'https://www.w3.org/TR/xmlschema11-2/#decimal'],
      ['JSON', 'https://www.rfc-editor.org/rfc/rfc8259'],
    ])
  })

  test('tags personal data, and what GenAuth sends as it is', () => {
    expect([...tagsOf(typeDefs())].sort()).toEqual(['personal', 'raw'])
    const tagged = subgraphSdl({ domains: BILLING }).matchAll(/(\w+): .*@tag\(name: "(\w+)"\)/g)
    expect([...tagged].map(([, field, tag]) => `${field} ${tag}`)).toEqual([
      'rawDataType raw',
      'rawStatus raw',
      'rawStatus raw',
      'rawOrderType raw',
      'rawSource raw',
      'paidAccountNo personal',
    ])
  })

  test('shows of a user without the scope for personal data no more than this', () => {
    const [, user = ''] = /^type User .*?\{\n(.*?)^\}/ms.exec(subgraphSdl()) ?? []
    const open = [...user.matchAll(/^ {2}([a-z]\w*)(?:\(.*\))?: (?!.*personal).*$/gm)].map(([, field]) => field)
    expect(open.join(' ')).toBe(
      'userId status rawStatus workStatus rawWorkStatus createdAt updatedAt statusChangedAt signedUp lastLogin lastMfaTime ' +
        'passwordLastSetAt loginsCount lastLoginApp passwordSecurityLevel resetPasswordOnNextLogin emailVerified ' +
        'phoneVerified userSourceType rawUserSourceType userSourceId registerSource mainDepartmentId departmentIds ' +
        'postIdList tenantId accessibleApplications authorizedApplications loggedInApplications groups mfaInfo syncRelations',
    )
  })

  test('marks tagged fields as inaccessible where that is asked for, and nothing else', () => {
    const lines = (sdl: string) => sdl.split('\n')
    const hidden = lines(subgraphSdl({ domains: BILLING, hidden: ['personal'] }))
    const plain = lines(subgraphSdl({ domains: BILLING }))
    expect(hidden.filter((line, index) => line !== plain[index]).map(line => line.trim())).toEqual([
      expect.stringMatching(/^paidAccountNo: String .*@tag\(name: "personal"\) @inaccessible$/),
    ])
  })
})

describe('the SDL for clients', () => {
  test('is a schema by itself, with all that the gateway serves but the fields for routers', () => {
    const { schema } = createSubgraph({ prefix: 'Billing' })
    const client = buildSchema(clientSdl({ prefix: 'Billing' }))
    expect(validateSchema(client)).toEqual([])
    expect(findBreakingChanges(client, schema)).toEqual([])
    expect(findDangerousChanges(client, schema)).toEqual([])
    const types = Object.keys(schema.getTypeMap()).filter(name => client.getType(name) === undefined)
    expect(types.filter(name => !/^(federation__|link__)/.test(name)).sort()).toEqual(['_Any', '_Entity', '_Service'])
    const rootFields = Object.keys(schema.getQueryType()?.getFields() ?? {})
    expect(rootFields.filter(name => !Object.hasOwn(client.getQueryType()?.getFields() ?? {}, name))).toEqual([
      '_entities',
      '_service',
    ])
    expect(client.getType('BillingOrder')?.description).toBe(schema.getType('BillingOrder')?.description)
  })
})

describe('a prefix', () => {
  const plain = definedBy(subgraphSdl())
  const prefixed = definedBy(subgraphSdl({ prefix: 'Billing' }))

  test('stands before every type but Query, and before every root field', () => {
    expect(prefixed.types).toEqual(plain.types.map(name => (name === 'Query' ? name : `Billing${name}`)))
    expect(prefixed.rootFields).toEqual(
      plain.rootFields.map(name => `billing${name.charAt(0).toUpperCase()}${name.slice(1)}`),
    )
  })

  test('leaves a whole schema, with descriptions, directives and built-in types as they were', () => {
    const sdl = subgraphSdl({ prefix: 'Billing' })
    expect(validateSchema(createSubgraph({ prefix: 'Billing' }).schema)).toEqual([])
    const unprefixed = sdl
      .replace(/\bBilling(?=[A-Z])/g, '')
      .replace(/\bbilling([A-Z])(?=\w*[(:])/g, (_all, first: string) => first.toLowerCase())
    expect(unprefixed).toBe(subgraphSdl())
  })

  test('goes with every other choice', () => {
    const sdl = subgraphSdl({ prefix: 'Billing', scoped: false, hidden: ['raw'] })
    expect(sdl).not.toContain('@authenticated')
    expect(sdl).toMatch(/rawStatus: String @tag\(name: "raw"\) @inaccessible/)
    expect(sdl).toMatch(/type BillingOrder @key\(fields: "orderNo"\)/)
  })
})
