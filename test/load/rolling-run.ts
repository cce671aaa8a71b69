/** `npm run rollouts -- --rounds 20`: rolling updates as in the tests, as often as wished; it fails if a request is lost. */
import { parseArgs } from 'node:util'
import { rollingRestarts } from './rolling.js'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } })
const rounds = Number(values.rounds)
if (!Number.isSafeInteger(rounds) || rounds < 1) throw new RangeError('--rounds must be a whole number above 0')
const { requests, failures } = await rollingRestarts(rounds)
process.stdout.write(`${rounds} rolling updates, ${requests} requests, ${failures.length} lost\n`)
for (const failure of new Set(failures)) process.stdout.write(`  ${failure}\n`)
process.exitCode = failures.length === 0 ? 0 : 1
