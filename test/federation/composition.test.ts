import { composeServices as composeWithApollo } from '@apollo/composition'
import { composeServices as composeWithHive } from '@theguild/federation-composition'
import { buildSchema, type GraphQLObjectType, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { subgraphSdl } from '../../src/graph/sdl.js'
import { invoicesSdl } from './invoices.js'

interface Subgraph {
  readonly name: string
  readonly url: string
  readonly sdl: string
}

/** The supergraph's SDL, or why there is none. */
type Compose = (subgraphs: readonly Subgraph[]) => { supergraph: string | undefined; problems: readonly string[] }

const services = (subgraphs: readonly Subgraph[]) =>
  subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }))
const messages = (errors: readonly { message: string }[] = []) => errors.map(({ message }) => message)

const composers: Record<string, Compose> = {
  '@apollo/composition': subgraphs => {
    const { supergraphSdl: supergraph, errors } = composeWithApollo(services(subgraphs))
    return { supergraph, problems: messages(errors) }
  },
  '@theguild/federation-composition': subgraphs => {
    const { supergraphSdl: supergraph, errors } = composeWithHive(services(subgraphs))
    return { supergraph, problems: messages(errors) }
  },
}

describe.each(Object.entries(composers))('%s', (_name, compose) => {
  const billing = (scoped: boolean) => ({
    name: 'billing',
    url: 'http://billing/graphql',
    sdl: subgraphSdl({ scoped }),
  })
  const invoices = { name: 'invoices', url: 'http://invoices/graphql', sdl: invoicesSdl }

  test.each([true, false])('composes the gateway with the subgraph of another team, scoped: %s', scoped => {
    const { supergraph = '', problems } = compose([billing(scoped), invoices])
    expect(problems).toEqual([])
    const types = buildSchema(supergraph, { assumeValidSDL: true })
    const fieldsOf = (name: string) => Object.keys((types.getType(name) as GraphQLObjectType).getFields()).sort()
    expect(fieldsOf('Query')).toEqual([
      'currentPackage',
      'entitlements',
      'invoice',
      'invoices',
      'mauUsage',
      'order',
      'orderSummary',
      'orders',
      'usage',
    ])
    expect(fieldsOf('Order')).toContain('payDetail')
    expect(types.getType('PayDetail')?.description).toMatch(/^\S/)
    expect(/@requiresScopes\(scopes: \[\["billing:payer"\]\]\)/.test(supergraph)).toBe(scoped)
    expect(supergraph.includes('@requiresScopes')).toBe(scoped)
  })
})
