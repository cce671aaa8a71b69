import { readFileSync, writeFileSync } from 'node:fs'
import { operations } from './operations.js'
import { tableOf } from './table.js'

/** Puts the table into docs/calls.md: `npx tsx test/calls/write-table.ts` */
const file = new URL('../../docs/calls.md', import.meta.url)
const marks = /(<!-- minimal calls -->\n)[\s\S]*(<!-- \/minimal calls -->)/
writeFileSync(
  file,
  readFileSync(file, 'utf8').replace(marks, (_all, open, close) => `${open}\n${tableOf(operations)}\n${close}`),
)
