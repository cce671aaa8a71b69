import { readFileSync, writeFileSync } from 'node:fs'
import { tableOf } from './refusal-table.js'
import { refusals } from './refusals.js'

/** Puts the table into docs/errors.md: `npx tsx test/server/write-refusals.ts` */
const file = new URL('../../docs/errors.md', import.meta.url)
const marks = /(<!-- refusals -->\n)[\s\S]*(<!-- \/refusals -->)/
const text = readFileSync(file, 'utf8')
writeFileSync(
  file,
  text.replace(marks, (_all, open, close) => `${open}\n${tableOf(refusals)}\n${close}`),
)
