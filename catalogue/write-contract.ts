// Writes src/generated/contract.ts, or with --check compares it: `tsx catalogue/write-contract.ts`

import { readFileSync, writeFileSync } from 'node:fs'
import { type CatalogueField, catalogue } from './catalogue.js'
import { sources } from './coverage.js'

const FILE = new URL('../src/generated/contract.ts', import.meta.url)

const used = sources()
const endpoints = catalogue.endpoints.filter(({ method, path }) => used.has(`${method} ${path}`))

/** The types of which the responses of these endpoints consist. */
function typesRead(): string[] {
  const found = new Set<string>()
  const visit = (name: string | undefined) => {
    const fields = name === undefined ? undefined : catalogue.types[name]?.fields
    if (name === undefined || fields === undefined || fields.length === 0 || found.has(name)) return
    found.add(name)
    for (const { ref } of fields) visit(ref)
  }
  for (const { response } of endpoints) visit(response.ref)
  return [...found].sort()
}

/** Whether only one of the two SDKs has it. */
const isOptional = ({ genauth, authing }: CatalogueField) => genauth === 'absent' || authing === 'absent'

/** Such as "userId!" for a parameter that is required, and "tenantId~" for one that not every service has. */
const paramOf = (param: CatalogueField) => `${param.name}${isOptional(param) ? '~' : param.required ? '!' : ''}`

const KINDS = new Set(['string', 'number', 'boolean', 'object'])
const kindOf = ({ type, array }: CatalogueField) => (array ? 'list' : KINDS.has(type) ? type : 'any')

/** Such as "status:string=Activated|Suspended". */
const fieldOf = (field: CatalogueField) =>
  `${field.name}:${kindOf(field)}${isOptional(field) ? '~' : ''}${field.enum ? `=${field.enum.join('|')}` : ''}`

const entries = (pairs: readonly (readonly [key: string, value: string])[]) =>
  pairs.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`).join('\n')

const text = `// Written by \`npm run codegen\` from catalogue/catalogue.json. Do not edit.

/** By address: the parameters of the endpoints that fields read, "!" for required ones, "~" for those of one SDK only. */
export const endpointParams: Readonly<Record<string, string>> = {
${entries(endpoints.map(({ method, path, params = [] }) => [`${method} ${path}`, params.map(paramOf).join(' ')]))}
}

/** By type: the fields of what they return with their kinds, "~" for those of one SDK only, and the words of a vocabulary. */
export const typeFields: Readonly<Record<string, string>> = {
${entries(typesRead().map(type => [type, (catalogue.types[type]?.fields ?? []).map(fieldOf).join(' ')]))}
}
`

if (!process.argv.includes('--check')) writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write('src/generated/contract.ts is stale; run "npm run codegen".\n')
  process.exitCode = 1
}
