import { numberOption, option } from './options.js'
import { oneOrder, page } from './scenarios.js'
import { compareVersions, tableOf } from './versions.js'

/** Measures what a change costs: `npm run bench:compare -- --before ../other-checkout` */
const before = option('before')
if (before === undefined) throw new Error('--before must name the checkout to compare with, built by "npm ci"')
const rounds = numberOption('rounds', 30)

const changes = await compareVersions({
  before,
  scenarios: [oneOrder, page(100)],
  rounds,
  scale: numberOption('scale', 1),
})
process.stdout.write(
  `Node ${process.version}; ${rounds} interleaved rounds after one to warm up.\n\n${tableOf(changes)}`,
)
