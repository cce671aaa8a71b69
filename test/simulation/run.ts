// Plays scenarios: `npm run simulation -- --scenarios 100000`, or one again: `npm run simulation -- --seed 7`.

import { parseArgs } from 'node:util'
import { play } from './scenario.js'

const { values } = parseArgs({ options: { seed: { type: 'string' }, scenarios: { type: 'string', default: '1000' } } })
const first = Number(values.seed ?? 1)
const last = values.seed === undefined ? Number(values.scenarios) : first
if (![first, last].every(Number.isSafeInteger)) throw new RangeError('--seed and --scenarios must be whole numbers.')

const startedAt = performance.now()
const totals = { operations: 0, calls: 0, requests: 0 }
let failed = 0
for (let seed = first; seed <= last; seed += 1) {
  const { problems, operations, calls, requests } = await play(seed)
  totals.operations += operations
  totals.calls += calls
  totals.requests += requests
  if (problems.length === 0) continue
  failed += 1
  process.stdout.write(`seed ${seed}\n${problems.map(problem => `  ${problem}\n`).join('')}`)
}
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
process.stdout.write(`${last - first + 1} scenarios in ${seconds} s, ${failed} failed: ${JSON.stringify(totals)}\n`)
process.exitCode = failed === 0 ? 0 : 1
