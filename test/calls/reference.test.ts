import { readdirSync, readFileSync } from 'node:fs'
import { isIntrospectionType, isSpecifiedScalarType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createSubgraph } from '../../src/graph/subgraph.js'
import { referencePages } from './reference.js'

const folder = new URL('../../docs/reference/', import.meta.url)
const subgraph = createSubgraph()
const pages = referencePages(subgraph)

describe('the pages of the schema', () => {
  test('are those of today’s schema and planners: "npx tsx test/calls/write-reference.ts" writes them', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort())
    for (const [name, text] of pages) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text)
  })

  test('describe every type once, and every field to begin with', () => {
    const headings = [...pages.values()].flatMap(text => [...text.matchAll(/^### ([\w.]+)$/gm)].map(([, name]) => name))
    const types = Object.values(subgraph.schema.getTypeMap()).filter(
      type =>
        !isIntrospectionType(type) &&
        !isSpecifiedScalarType(type) &&
        !/^(_|federation__|link__|Query$)/.test(type.name),
    )
    for (const { name } of types) expect(headings.filter(heading => heading === name)).toEqual([name])
    const roots = Object.values(subgraph.schema.getQueryType()?.getFields() ?? {}).filter(
      ({ name }) => !name.startsWith('_'),
    )
    for (const { name } of roots)
      expect(headings.filter(heading => heading === `Query.${name}`)).toEqual([`Query.${name}`])
  })

  test('link to headings that exist', () => {
    for (const [name, text] of pages)
      for (const [, file = '', anchor = ''] of text.matchAll(/\]\(([\w]*(?:\.md)?)#(\w+)\)/g)) {
        const target = pages.get(file || name) ?? ''
        expect(target.toLowerCase(), `${name} -> ${file}#${anchor}`).toContain(`\n### ${anchor}\n`)
      }
  })
})
