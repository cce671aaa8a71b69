import { Trace } from '@apollo/usage-reporting-protobuf'
import { type DirectiveNode, Kind, type ObjectTypeDefinitionNode, parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraphSdl } from '../../src/graph/sdl.js'
import { startGateway, type TestGateway } from '../support/gateway.js'
import { startIssuer } from '../support/issuer.js'
import { composers } from './composers.js'
import { sdlOf } from './other-teams.js'

const ORDER = '2022080911591337da0aae9660'

/** The cases of Apollo's subgraph compatibility suite that apply to a schema of queries, by the suite's names. */
describe('as a Federation 2 subgraph', () => {
  let gateway: TestGateway
  let sdl: string
  beforeAll(async () => {
    gateway = await startGateway({ env: { INLINE_TRACE: 'on' } })
    const { data } = (await gateway.query('{ _service { sdl } }')) as { data: { _service: { sdl: string } } }
    sdl = data._service.sdl
  })
  afterAll(() => gateway[Symbol.asyncDispose]())

  const typeNamed = (name: string, within = sdl) =>
    parse(within).definitions.find(
      (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === name,
    )
  const directives = (node: { readonly directives?: readonly DirectiveNode[] } | undefined) =>
    node?.directives?.map(directive => print(directive)) ?? []
  const fieldOf = (type: string, field: string, within = sdl) =>
    typeNamed(type, within)?.fields?.find(({ name }) => name.value === field)

  /** The same supergraph, whichever of both texts a company composes. */
  function expectToComposeAlike(one: string, other: string) {
    const alone = (sdl: string) => [{ name: 'billing', url: 'http://billing', sdl }]
    const { '@wundergraph/composition': cosmo, ...others } = composers
    for (const compose of Object.values(others)) expect(compose(alone(one))).toEqual(compose(alone(other)))
    // Cosmo keeps the scalars of federation's own directives where the text defines them.
    expect(cosmo(alone(one)).problems).toEqual([])
    expect(cosmo(alone(other)).problems).toEqual([])
  }

  test('_service: the SDL composes to what that of the command composes to', () => {
    expectToComposeAlike(sdl, subgraphSdl({ scoped: false }))
  })

  test('_service: declares the scopes where callers bring tokens', async () => {
    await using issuer = await startIssuer()
    await using scoped = await startGateway({ env: issuer.env })
    const response = await fetch(`${scoped.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token()}` },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
    })
    const { data } = (await response.json()) as { data: { _service: { sdl: string } } }
    expectToComposeAlike(data._service.sdl, subgraphSdl())
  })

  test('@link: the specification of federation and its version', () => {
    expect(sdl).toMatch(
      /extend schema\s+@link\(\s*url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.9"\s*,?\s*import: \[/,
    )
  })

  test('@key: an order is an entity by its number', () => {
    expect(directives(typeNamed('Order'))).toEqual(['@key(fields: "orderNo")'])
  })

  test('_entities: resolves an order by its key', async () => {
    gateway.upstreamCalls()
    const answer = await gateway.query(
      'query ($references: [_Any!]!) { _entities(representations: $references) { ... on Order { goodsNameEn } } }',
      { references: [{ __typename: 'Order', orderNo: ORDER }] },
    )
    expect(answer).toEqual({ data: { _entities: [{ goodsNameEn: 'test package' }] } })
    expect(gateway.upstreamCalls()).toEqual([`get-order-detail orderNo=${ORDER}`])
  })

  test('_entities: resolves a reference that is written into the document', async () => {
    const answer = await gateway.query(
      `{ _entities(representations: [{ __typename: "Order", orderNo: "${ORDER}" }]) { __typename ... on Order { orderNo } } }`,
    )
    expect(answer).toEqual({ data: { _entities: [{ __typename: 'Order', orderNo: ORDER }] } })
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('@shareable: the window of a list is a value type of the whole graph', () => {
    expect(directives(typeNamed('PageInfo'))).toEqual(['@shareable'])
    const other = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"])
      type Query { shoes: PageInfo }
      type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`
    const subgraphs = [
      { name: 'billing', url: 'http://billing', sdl },
      { name: 'shoes', url: 'http://shoes', sdl: other },
    ]
    for (const compose of Object.values(composers)) expect(compose(subgraphs).problems).toEqual([])
  })

  test('@tag: personal data has one', () => {
    expect(directives(fieldOf('PayDetail', 'paidAccountNo'))).toEqual(['@tag(name: "personal")'])
  })

  test('@inaccessible: a hidden field is not in the API of the supergraph, and in that of the gateway', async () => {
    const subgraphs = [
      { name: 'billing', url: 'http://billing', sdl: subgraphSdl({ hidden: ['personal'] }) },
      { name: 'invoices', url: 'http://invoices', sdl: sdlOf('invoices') },
    ]
    for (const compose of Object.values(composers)) {
      expect(directives(fieldOf('PayDetail', 'paidAccountNo', compose(subgraphs).supergraph))).toContain(
        '@inaccessible',
      )
    }
    const { data } = await gateway.query(`{ order(orderNo: "${ORDER}") { payDetail { paidAccountNo } } }`)
    expect(data).toEqual({ order: { payDetail: { paidAccountNo: expect.any(String) } } })
  })

  test('ftv1: a router that asks gets a trace of the fields', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
      body: JSON.stringify({ query: `{ order(orderNo: "${ORDER}") { orderNo payDetail { paidAmount } } }` }),
    })
    const { extensions } = (await response.json()) as { extensions: { ftv1: string } }
    const trace = Trace.decode(Buffer.from(extensions.ftv1, 'base64'))
    const [order] = trace.root?.child ?? []
    expect([order?.responseName, order?.parentType, order?.type]).toEqual(['order', 'Query', 'Order'])
    expect(order?.child?.map(({ responseName, type }) => `${responseName}: ${type}`).sort()).toEqual([
      'orderNo: ID!',
      'payDetail: PayDetail',
    ])
    expect(Number(trace.durationNs)).toBeGreaterThan(0)
  })
})
