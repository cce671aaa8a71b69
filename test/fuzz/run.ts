// Sends requests that nobody should send: `npm run fuzz -- --requests 100000`, or one again: `npm run fuzz -- --seed 7 --only 12`.

import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.js'
import { requestOf } from './requests.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    requests: { type: 'string', default: '100000' },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const requests = values.only === undefined ? Number(values.requests) : 1
const first = Number(values.only ?? 0)
if (![seed, requests, first].every(Number.isSafeInteger))
  throw new RangeError('--seed, --requests and --only must be whole numbers.')

if (values.only !== undefined) process.stdout.write(`${requestOf(seed, first).toString('latin1')}\n\n`)
const report = await fuzz(seed, requests, { first })
process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
process.exitCode = report.problems.length === 0 ? 0 : 1
