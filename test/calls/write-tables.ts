import { readFileSync, writeFileSync } from 'node:fs'
import { createSubgraph } from '../../src/graph/subgraph.js'
import { directoryOperations } from './directory-operations.js'
import { costsOf } from './field-costs.js'
import { operations } from './operations.js'
import { peopleOperations } from './people-operations.js'
import { tableOf } from './table.js'

/** Puts the tables into docs/calls.md: `npx tsx test/calls/write-tables.ts` */
const file = new URL('../../docs/calls.md', import.meta.url)
const tables = {
  'minimal calls': tableOf(operations),
  people: tableOf(peopleOperations),
  directory: tableOf(directoryOperations),
  'field costs': costsOf(createSubgraph()),
}
let text = readFileSync(file, 'utf8')
for (const [name, table] of Object.entries(tables)) {
  const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*(<!-- /${name} -->)`)
  text = text.replace(marks, (_all, open, close) => `${open}\n${table}\n${close}`)
}
writeFileSync(file, text)
