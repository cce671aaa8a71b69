// How long results of each endpoint may be kept, and that docs/caching.md says so.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { PARTS } from '../../src/cache/identity.js'
import { domainNames } from '../../src/domain-names.js'
import { isActionAllowed } from '../../src/domains/permissions/checks.js'
import { agesOf, agesTable, declaredEndpoints } from './endpoints.js'

const domains = fileURLToPath(new URL('../../src/domains', import.meta.url))
const endpoints = await declaredEndpoints()

test('docs/caching.md names the age of each endpoint', () => {
  const page = readFileSync(new URL('../../docs/caching.md', import.meta.url), 'utf8')
  const [, table] = /<!-- ages -->\n\n([\s\S]*?)\n\n<!-- \/ages -->/.exec(page) ?? []
  expect(table).toBe(agesTable(endpoints))
})

test('nothing that decides who may do what is kept, nor what happened', () => {
  const kept = endpoints.filter(endpoint => agesOf(endpoint) !== 'never').map(({ name }) => name)
  expect(
    kept.filter(name => /log|history|check|allowed|has-any|permission-list|authorized-resources|targets/.test(name)),
  ).toEqual(
    // Applications that a user has signed in to, and the numbers of a bill.
    ['get-mau-period-usage-history', 'get-user-loggedin-apps'],
  )
  expect(isActionAllowed.keep).toBe('never')
})

test('whatever ends a result belongs to a domain', () => {
  const kinds = endpoints.flatMap(({ keep }) =>
    keep === 'never' || !('of' in keep) ? [] : (keep.of as (input: unknown) => { kind: string }[])({}),
  )
  expect([...new Set(kinds.map(({ kind }) => kind))].filter(kind => !domainNames.some(name => name === kind))).toEqual(
    [],
  )
})

test('a parameter that only adds parts to a result is known as one', () => {
  const sources = readdirSync(domains, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(`${domains}/${file}`, 'utf8'))
  const sent = sources.flatMap(text => text.match(/\bwith[A-Z]\w*(?=: true|')/g) ?? [])
  expect([...new Set(sent)].sort()).toEqual([...PARTS].sort())
})
