// Every endpoint of GenAuth is in the graph, waits for a mutation, or is left out for a reason.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../catalogue/catalogue.js'
import { coverage, coveragePage, sources } from '../../catalogue/coverage.js'
import { leftOut, modulesLeftOut } from '../../catalogue/left-out.js'
import { fieldExamples } from '../fields/all.js'

const rows = coverage()
const addressOf = ({ method, path }: { readonly method: string; readonly path: string }) => `${method} ${path}`

describe('the coverage', () => {
  test('has each endpoint of the catalogue once: with its fields, its mutation or a reason', () => {
    expect(rows.map(({ endpoint }) => addressOf(endpoint))).toEqual(catalogue.endpoints.map(addressOf))
    expect(rows).toHaveLength(496)
    const unexplained = rows.filter(
      ({ fields, mutation, reason }) => [fields.length > 0, mutation, reason].filter(Boolean).length !== 1,
    )
    expect(unexplained.map(({ endpoint }) => addressOf(endpoint))).toEqual([])
  })

  test('gives no reason for what is in the graph, or is not there', () => {
    const without = rows.filter(({ fields }) => fields.length === 0)
    const names = new Set(without.flatMap(({ endpoint }) => [endpoint.name, addressOf(endpoint)]))
    expect(Object.keys(leftOut).filter(name => !names.has(name))).toEqual([])
    const modules = new Set(catalogue.endpoints.map(({ module }) => module))
    expect(Object.keys(modulesLeftOut).filter(name => !modules.has(name))).toEqual([])
  })

  test('is what the documentation shows', () => {
    expect(readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8')).toBe(coveragePage())
  })
})

describe('descriptions', () => {
  const used = sources()

  test('name every endpoint that is declared, and no other', () => {
    const folder = new URL('../../src/domains/', import.meta.url)
    const declared = new Set(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.ts'))
        .flatMap(name => readFileSync(new URL(name, folder), 'utf8').match(/'(?:GET|POST) \/api\/v3\/[\w/-]+'/g) ?? [])
        .map(text => text.slice(1, -1)),
    )
    expect([...used.keys()].sort()).toEqual([...declared].sort())
  })

  test.each(Object.entries(fieldExamples))('name the endpoint that %s reads', (name, { endpoint }) => {
    const [type = '', field = ''] = name.split('.')
    // References read what the field reads that looks the same record up; edges and nodes belong to their connection.
    if (field === '__resolveReference' || /(Connection|Edge)$/.test(type)) return
    const named = [...used].filter(([address]) => address.endsWith(`/${endpoint}`)).flatMap(([, names]) => names)
    expect(named).toContain(name)
  })
})
