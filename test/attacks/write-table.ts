import { readFileSync, writeFileSync } from 'node:fs'
import { attacks } from './attacks.js'
import { tableOf } from './table.js'

/** Puts the table into SECURITY.md: `npx tsx test/attacks/write-table.ts` */
const file = new URL('../../SECURITY.md', import.meta.url)
const marks = /(<!-- attacks -->\n)[\s\S]*(<!-- \/attacks -->)/
const text = readFileSync(file, 'utf8')
writeFileSync(
  file,
  text.replace(marks, (_all, open, close) => `${open}\n${tableOf(attacks)}\n${close}`),
)
