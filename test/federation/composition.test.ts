import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { type SdlOptions, subgraphSdl } from '../../src/graph/sdl.js'
import { composers } from './composers.js'
import { otherTeams, sdlOf } from './other-teams.js'

const billing = (options?: SdlOptions) => ({
  name: 'billing',
  url: 'http://billing/graphql',
  sdl: subgraphSdl(options),
})
const other = (sdl: string) => ({ name: 'other', url: 'http://other/graphql', sdl })
const federation2 = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"])'

const fieldsOf = (schema: GraphQLSchema, name: string) =>
  Object.keys((schema.getType(name) as GraphQLObjectType).getFields()).sort()

/** Subgraphs that own something by a name of ours, and what composition then complains about. */
const collisions = [
  {
    has: 'an Order of its own',
    sdl: 'type Query { shoe: Order } type Order { orderNo: Int goodsName: [String!] }',
    complaint: 'Order.orderNo',
  },
  {
    has: 'a PageInfo of another shape',
    sdl: 'type Query { shoes: PageInfo } type PageInfo { hasNextPage: Boolean! pages: Int }',
    complaint: 'hasNextPage',
  },
  {
    has: 'Query.order already',
    sdl: 'type Query { order(orderNo: ID!): Shoe } type Shoe { size: Int }',
    complaint: 'Query.order',
  },
  {
    has: 'an OrderStatus with other values, which is input and output',
    sdl: 'type Query { shoes(status: OrderStatus): OrderStatus } enum OrderStatus { WORN }',
    complaint: 'OrderStatus',
  },
] as const

describe.each(Object.entries(composers))('%s', (_name, compose) => {
  test.each([true, false])('composes the gateway with the subgraph of another team, scoped: %s', scoped => {
    const { supergraph = '', problems } = compose([billing({ scoped }), other(sdlOf('invoices'))])
    expect(problems).toEqual([])
    const types = buildSchema(supergraph, { assumeValidSDL: true })
    expect(fieldsOf(types, 'Query')).toEqual([
      'adminAuditLogs',
      'application',
      'applications',
      'archivedUsers',
      'checkPermissions',
      'currentPackage',
      'customFields',
      'dataPolicies',
      'dataPolicy',
      'dataResource',
      'dataResources',
      'department',
      'emailProvider',
      'emailTemplates',
      'entitlements',
      'eventApps',
      'events',
      'group',
      'groups',
      'identitySource',
      'identitySources',
      'invoice',
      'invoices',
      'mauUsage',
      'mfaSettings',
      'namespace',
      'namespaces',
      'order',
      'orderSummary',
      'orders',
      'organization',
      'organizations',
      'permissionSpace',
      'permissionSpaces',
      'pipelineFunction',
      'pipelineFunctions',
      'resource',
      'resources',
      'role',
      'roles',
      'securitySettings',
      'subjectApplications',
      'usage',
      'user',
      'userActionLogs',
      'userBaseFields',
      'users',
      'usersByIds',
      'viewer',
      'webhook',
      'webhookEvents',
      'webhooks',
    ])
    expect(fieldsOf(types, 'Order')).toContain('payDetail')
    expect(types.getType('PayDetail')?.description).toMatch(/^\S/)
    expect(/@requiresScopes\(scopes: \[\["billing:payer"\]\]\)/.test(supergraph)).toBe(scoped)
    expect(supergraph.includes('@requiresScopes')).toBe(scoped)
    expect(supergraph).toMatch(/paidAccountNo: String .*@tag\(name: "personal"\)/)
  })

  test('composes the schema that was released', () => {
    const sdl = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
    const { supergraph, problems } = compose([{ ...billing(), sdl }, other(sdlOf('invoices'))])
    expect(problems).toEqual([])
    expect(supergraph).toContain('type Invoice')
  })

  test('composes it under other names', () => {
    const { supergraph = '', problems } = compose([billing({ prefix: 'Billing' }), other(sdlOf('invoices', 'Billing'))])
    expect(problems).toEqual([])
    const types = buildSchema(supergraph, { assumeValidSDL: true })
    expect(fieldsOf(types, 'Query')).toContain('billingOrder')
    expect(fieldsOf(types, 'BillingOrder')).toContain('payDetail')
    expect(types.getType('Order')).toBeUndefined()
  })

  test('keeps out of the supergraph’s API what is hidden', () => {
    const { supergraph = '', problems } = compose([billing({ hidden: ['personal'] }), other(sdlOf('invoices'))])
    expect(problems).toEqual([])
    const hidden = supergraph.match(/\w+: .*@inaccessible/g)?.map(line => line.split(':')[0])
    expect(hidden).toEqual(expect.arrayContaining(['paidAccountNo', 'payer', 'email', 'customData', 'identities']))
    expect(hidden).not.toEqual(expect.arrayContaining(['userId']))
  })

  test.each([true, false])(
    'composes it with all teams, two of which know users by different keys, scoped: %s',
    scoped => {
      const { supergraph = '', problems } = compose([
        billing({ scoped, userKeys: new Set(['email']) }),
        ...otherTeams.map(name => ({ name, url: `http://${name}/graphql`, sdl: sdlOf(name) })),
      ])
      expect(problems).toEqual([])
      const types = buildSchema(supergraph, { assumeValidSDL: true })
      expect(fieldsOf(types, 'User')).toEqual(expect.arrayContaining(['desk', 'email', 'userId', 'visits']))
    },
  )

  describe.each(collisions)('with a subgraph that has $has', ({ sdl, complaint }) => {
    test('does not compose without a prefix', () => {
      const { supergraph, problems } = compose([billing(), other(`${federation2} ${sdl}`)])
      expect(supergraph).toBeUndefined()
      expect(problems.join('\n')).toContain(complaint)
    })

    test('composes with one', () => {
      const { supergraph, problems } = compose([billing({ prefix: 'Billing' }), other(`${federation2} ${sdl}`)])
      expect(problems).toEqual([])
      expect(supergraph).toContain('billingOrder(')
    })
  })
})

describe('another subgraph that requires a personal field', () => {
  const greetings = (directives: string) =>
    other(`
      extend schema @link(
        url: "https://specs.apollo.dev/federation/v2.9"
        import: ["@key", "@external", "@requires", "@requiresScopes"]
      )
      type Query { greeting: String }
      type User @key(fields: "userId") {
        userId: ID!
        email: String @external
        greeting: String @requires(fields: "email") ${directives}
      }
    `)
  const OPEN = greetings('')
  const SCOPED = greetings('@requiresScopes(scopes: [["users:personal"]])')

  /** They refuse a field that would show a caller more than its own scopes allow. */
  const careful = ['@apollo/composition', '@theguild/federation-composition'] as const

  test.each(careful)('is refused by %s unless it needs the same scopes', name => {
    const { supergraph, problems } = composers[name]([billing(), OPEN])
    expect(supergraph).toBeUndefined()
    expect(problems.join()).toContain('User.greeting')
    expect(composers[name]([billing(), SCOPED]).problems).toEqual([])
  })

  test('is composed by @wundergraph/composition, which has no such rule', () => {
    expect(composers['@wundergraph/composition']([billing(), OPEN]).problems).toEqual([])
  })
})
