import { mkdirSync, writeFileSync } from 'node:fs'
import { createSubgraph } from '../../src/graph/subgraph.js'
import { referencePages } from './reference.js'

/** Writes the pages of the schema into docs/reference/: `npx tsx test/calls/write-reference.ts` */
const folder = new URL('../../docs/reference/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, text] of referencePages(createSubgraph())) writeFileSync(new URL(name, folder), text)
