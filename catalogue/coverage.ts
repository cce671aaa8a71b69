// What the graph has of each endpoint, as a page of the documentation.

import { readdirSync, readFileSync } from 'node:fs'
import { type DocumentNode, Kind, parse } from 'graphql'
import { type CatalogueEndpoint, catalogue } from './catalogue.js'
import { leftOut, modulesLeftOut } from './left-out.js'

/** What the graph has of an endpoint. */
export interface Coverage {
  readonly endpoint: CatalogueEndpoint
  /** The fields that use it, such as "Query.user"; types, where their descriptions name it. */
  readonly fields: readonly string[]
  /** The mutation that will use it. */
  readonly mutation?: string
  /** Why it is left out. */
  readonly reason?: string
}

/** The addresses that descriptions name as their sources, with the fields and types that have these. */
export function sourcesOf(document: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, Set<string>>()
  const note = (name: string, description = '') => {
    const [, source = ''] = description.split('Source: ')
    for (const [address] of source.matchAll(/(?:GET|POST) \/api\/v3\/[\w/-]+/g))
      sources.set(address, (sources.get(address) ?? new Set()).add(name))
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    const { name, fields = [] } = definition
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) note(name.value, definition.description?.value)
    for (const field of fields) note(`${name.value}.${field.name.value}`, field.description?.value)
  }
  return new Map([...sources].map(([address, names]) => [address, [...names]]))
}

const SCHEMA = new URL('../schema/', import.meta.url)

/** The sources of the whole schema. */
export const sources = (): ReturnType<typeof sourcesOf> =>
  sourcesOf(
    parse(
      readdirSync(SCHEMA)
        .map(name => readFileSync(new URL(name, SCHEMA), 'utf8'))
        .join('\n'),
    ),
  )

/** Such as "createUser" for "create-user". */
const mutationOf = (name: string) => name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())

/** What the graph has of all endpoints, in the order of the catalogue. */
export function coverage(): Coverage[] {
  const used = sources()
  return catalogue.endpoints.map(endpoint => {
    const { method, path, module, name, kind } = endpoint
    const address = `${method} ${path}`
    const fields = used.get(address) ?? []
    const reason = modulesLeftOut[module] ?? leftOut[address] ?? leftOut[name]
    if (fields.length > 0 || reason !== undefined) return { endpoint, fields, ...(fields.length === 0 && { reason }) }
    return { endpoint, fields, ...(kind === 'write' && { mutation: mutationOf(name) }) }
  })
}

function cell({ fields, mutation, reason }: Coverage): string {
  if (fields.length > 0) return fields.map(name => `\`${name}\``).join(', ')
  return mutation === undefined ? `left out: ${reason}` : `waits for the mutation \`${mutation}\``
}

/** The page, as Markdown. */
export function coveragePage(): string {
  const rows = coverage()
  const modules = [...new Set(rows.map(({ endpoint }) => endpoint.module))]
  const used = rows.filter(({ fields }) => fields.length > 0).length
  const waiting = rows.filter(({ mutation }) => mutation !== undefined).length
  const sections = modules.map(module => {
    const own = rows.filter(({ endpoint }) => endpoint.module === module)
    const lines = own.map(row => `| \`${row.endpoint.method} ${row.endpoint.path}\` | ${cell(row)} |`)
    return `## ${module}\n\n| endpoint | in the graph |\n|---|---|\n${lines.join('\n')}\n`
  })
  return `# Coverage

What the graph has of the ${rows.length} endpoints of GenAuth's management API V3: fields read ${used} of them, ${waiting} wait for their mutations, and
${rows.length - used - waiting} are left out for a reason. \`npm run codegen\` writes this page from the schema and the catalogue.

${sections.join('\n')}`
}
