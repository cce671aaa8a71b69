// Writes src/generated/catalogue.ts, or with --check compares it: `tsx catalogue/write-module.ts`

import { readFileSync, writeFileSync } from 'node:fs'
import { type CatalogueEndpoint, catalogue } from './catalogue.js'

const FILE = new URL('../src/generated/catalogue.ts', import.meta.url)

/** A write may do something each time that it is made, unless somebody knows better. */
const effectOf = ({ kind }: CatalogueEndpoint) => (kind === 'write' ? 'once' : 'none')

/** The types of which responses of reads consist. */
function typesRead(): string[] {
  const found = new Set<string>()
  const visit = (name: string | undefined) => {
    const type = name === undefined ? undefined : catalogue.types[name]
    if (name === undefined || type?.fields === undefined || found.has(name)) return
    found.add(name)
    for (const { ref, of = [] } of type.fields) for (const each of [ref, ...of.map(one => one.ref)]) visit(each)
  }
  for (const { kind, response } of catalogue.endpoints) if (kind !== 'write') visit(response.ref)
  return [...found].sort()
}

const namesOf = (type: string) => (catalogue.types[type]?.fields ?? []).map(({ name }) => name).join(' ')

const text = `// Written by \`npm run codegen\` from catalogue/catalogue.json. Do not edit.

/** By method and path: the module, and what a call changes. */
export const endpoints = {
${catalogue.endpoints
  .map(endpoint => `  '${endpoint.method} ${endpoint.path}': ['${endpoint.module}', '${effectOf(endpoint)}'],`)
  .join('\n')}
} as const

/** By type: the names of the fields that GenAuth documents, separated by spaces. */
export const documentedFields = {
${typesRead()
  .map(type => `  ${type}: '${namesOf(type)}',`)
  .join('\n')}
} as const
`

if (!process.argv.includes('--check')) writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write('src/generated/catalogue.ts is stale; run "npm run codegen".\n')
  process.exitCode = 1
}
