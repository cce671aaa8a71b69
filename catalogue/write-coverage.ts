// Writes docs/coverage.md, or with --check compares it: `tsx catalogue/write-coverage.ts`

import { readFileSync, writeFileSync } from 'node:fs'
import { coveragePage } from './coverage.js'

const FILE = new URL('../docs/coverage.md', import.meta.url)

const text = coveragePage()
if (!process.argv.includes('--check')) writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write('docs/coverage.md is stale; run "npm run codegen".\n')
  process.exitCode = 1
}
