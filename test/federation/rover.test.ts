import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { subgraphSdl } from '../../src/graph/sdl.js'
import { composers } from './composers.js'
import { sdlOf } from './other-teams.js'

const page = readFileSync(new URL('../../docs/federation.md', import.meta.url), 'utf8')

test('the configuration for Rover in the documentation composes', () => {
  const [, configuration = ''] = /# supergraph\.yaml\n([\s\S]*?)```/.exec(page) ?? []
  const files = new Map([
    ['billing.graphql', subgraphSdl()],
    ['invoices.graphql', sdlOf('invoices')],
  ])
  const subgraphs = [
    ...configuration.matchAll(/ {2}(\w+):\n {4}routing_url: (\S+)\n {4}schema:\n {6}file: (\S+)/g),
  ].map(([, name = '', url = '', file = '']) => ({ name, url, sdl: files.get(file) ?? '' }))
  expect(subgraphs.map(({ name }) => name)).toEqual(['billing', 'invoices'])
  const { supergraph, problems } = composers['@apollo/composition'](subgraphs)
  expect(problems).toEqual([])
  expect(supergraph).toContain('INVOICES @join__graph(name: "invoices", url: "http://127.0.0.1:4002/graphql")')
})
