import { cpus } from 'node:os'
import { writeTables } from './document.js'
import { measure } from './measure.js'
import { numberOption } from './options.js'
import { inRounds, type Run } from './rounds.js'
import { oneOrder, page, type Scenario } from './scenarios.js'
import { startGateway, startSimulator, type Target } from './targets.js'

/**
 * Measures how the cost of an operation grows with what is asked, with the size of the pool and with the number of
 * clients. `npm run bench:growth -- --write` puts the table into docs/performance.md.
 */
const rounds = numberOption('rounds', 5)
const scale = numberOption('scale', 1)
const TRANSPORTS = ['node-fetch', 'undici']

const run = (name: string, target: Target, scenario: Scenario, connections = 1): Run => ({
  name,
  measure: () => measure(target, scenario, { connections, scale }),
})

const rows: string[] = []
/** Measures a larger and a smaller one in turns, and writes down the ratio of the one to the other. */
async function grow(name: string, transport: string, larger: Run, smaller: Run): Promise<void> {
  const results = await inRounds(rounds, [larger, smaller])
  const { lower, median, upper } = results.ratio(larger.name, smaller.name, 'cpuMs')
  rows.push(`| ${name} | ${transport} | ${median.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)}) |`)
  process.stderr.write(`${rows.at(-1)}\n`)
}

await using small = await startSimulator(1_000, 0)
await using large = await startSimulator(1_000_000, 0)
for (const transport of TRANSPORTS) {
  const ofSmall = await startGateway('1,000 orders', small, transport)
  const ofLarge = await startGateway('1,000,000 orders', large, transport)
  await using _small = ofSmall.process
  await using _large = ofLarge.process

  await grow(
    '200 orders with payments to 100',
    transport,
    run('200', ofSmall, page(200)),
    run('100', ofSmall, page(100)),
  )
  await grow(
    '10 orders with payments, of a pool of 1,000,000 to one of 1,000',
    transport,
    run('large', ofLarge, page(10)),
    run('small', ofSmall, page(10)),
  )
  await grow(
    'one order with its payment, 1,000 clients to 50',
    transport,
    run('1,000', ofSmall, { ...oneOrder, operations: 20_000 }, 1_000),
    run('50', ofSmall, { ...oneOrder, operations: 20_000 }, 50),
  )
}

writeTables(
  'growth',
  `${new Date().toISOString().slice(0, 10)}; Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores shared with the simulator and the load.
${rounds} interleaved rounds after one to warm up; median and middle half of the ratios of each round.

| what grows | transport | CPU per operation |
|---|---|---|
${rows.join('\n')}
`,
)
