import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { chart } from './chart.js'
import { documents, writeTables } from './document.js'
import { measure, type Sample } from './measure.js'
import { numberOption } from './options.js'
import { inRounds, type Rounds, spread } from './rounds.js'
import { oneOrder, page, type Scenario, scenarios } from './scenarios.js'
import { checkPeers, names, startSimulator, startTarget, type Target } from './targets.js'

/**
 * Measures the gateway with both transports against the limit and against its peers, in interleaved rounds of one run.
 * `npm run bench -- --write` puts the tables and the chart into docs/performance.md.
 */
const rounds = numberOption('rounds', 5)
const scale = numberOption('scale', 1)
/** Many clients with the same query, whose calls the gateway shares, and a single client, with whom nobody shares. */
const CONNECTIONS = [50, 1]
const LATENCY_MS = 20

checkPeers()

/** Starts all targets against a simulator of its own, and ends them again. */
async function withTargets<T>(latencyMs: number, use: (targets: readonly Target[]) => Promise<T>): Promise<T> {
  await using upstream = await startSimulator(200, latencyMs)
  const targets: Target[] = []
  try {
    for (const name of names) targets.push(await startTarget(name, upstream))
    return await use(targets)
  } finally {
    for (const target of targets) await target.process[Symbol.asyncDispose]()
  }
}

const measureAll = (targets: readonly Target[], scenario: Scenario, connections: number) =>
  inRounds(
    rounds,
    targets.map(target => ({ name: target.name, measure: () => measure(target, scenario, { connections, scale }) })),
  )
const ratio = (results: Rounds, name: string, key: keyof Sample) => results.ratio(name, 'limit', key).median.toFixed(2)

const cells = (text: (name: string) => string) => names.map(text).join(' | ')
const ratios = (results: Rounds) => cells(name => ratio(results, name, 'cpuMs'))
const table = (head: string, rows: readonly string[]) =>
  `| ${head} | ${names.join(' | ')} |\n|---|${names.map(() => '---').join('|')}|\n${rows.map(row => `| ${row} |`).join('\n')}`

interface Measured {
  readonly scenario: Scenario
  readonly connections: number
  readonly results: Rounds
}
const cpu: Measured[] = []
const latency: Measured[] = []
const memory = new Map<string, number>()
const starts = new Map<string, number[]>(names.map(name => [name, []]))

await withTargets(0, async targets => {
  for (const connections of CONNECTIONS) {
    for (const scenario of scenarios) {
      const results = await measureAll(targets, scenario, connections)
      cpu.push({ scenario, connections, results })
      process.stderr.write(`${connections} x ${scenario.name}: ${ratios(results)}\n`)
    }
  }
  for (const target of targets) memory.set(target.name, target.process.memory().now)
})
await withTargets(LATENCY_MS, async targets => {
  for (const scenario of [
    { ...oneOrder, operations: 80 },
    { ...page(100), operations: 40 },
  ]) {
    const results = await measureAll(targets, scenario, 1)
    latency.push({ scenario, connections: 1, results })
  }
})
for (let round = 0; round < rounds; round += 1) {
  await withTargets(0, async targets => {
    for (const { name, startMs } of targets) starts.get(name)?.push(startMs)
  })
}

const milliseconds = (values: readonly number[], digits: number) => {
  const { least, median, most } = spread(values)
  return `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`
}
/** A row for each operation, by what a target reached of it. */
const rowsOf = (connections: number, cell: (results: Rounds, name: string) => string) =>
  table(
    'operation',
    cpu
      .filter(measured => measured.connections === connections)
      .map(({ scenario, results }) => `${scenario.name} | ${cells(name => cell(results, name))}`),
  )

const text = `${new Date().toISOString().slice(0, 10)}; Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores shared with the simulator and the load.
${rounds} interleaved rounds after one to warm up; ratios are those of each round, their median.

${CONNECTIONS.map(
  connections => `### ${connections === 1 ? 'One client' : `${connections} clients with the same query`}

CPU per operation as a ratio to the limit; GenAuth responds immediately:

${rowsOf(connections, (results, name) => ratio(results, name, 'cpuMs'))}

CPU per operation in milliseconds, median (minimum to maximum):

${rowsOf(connections, (results, name) => milliseconds(results.values(name, 'cpuMs'), 2))}

Operations per second, median:

${rowsOf(connections, (results, name) => results.spread(name, 'perSecond').median.toFixed(0))}
`,
).join('\n')}
### Latency, start and memory

Latency of one client, in milliseconds, with a GenAuth that responds after ${LATENCY_MS} ms; in brackets the ratio to the limit:

${table(
  'operation',
  latency.map(({ scenario, results }) =>
    [
      scenario.name,
      cells(name => `${results.spread(name, 'p50Ms').median.toFixed(0)} (${ratio(results, name, 'p50Ms')})`),
    ].join(' | '),
  ),
)}

The process itself:

${table('', [
  `start to ready, ms | ${cells(name => milliseconds(starts.get(name) ?? [], 0))}`,
  `resident after the load, MB | ${cells(name => String(memory.get(name)))}`,
])}
`
writeTables('tables', text)
if (process.argv.includes('--write')) {
  writeFileSync(
    new URL('performance.svg', documents),
    chart(
      'CPU per operation of one client, as a multiple of the limit',
      cpu
        .filter(({ connections }) => connections === 1)
        .map(({ scenario, results }) => ({
          title: scenario.name.replaceAll('`', ''),
          bars: names.map(name => ({ name, value: results.ratio(name, 'limit', 'cpuMs').median })),
        })),
    ),
  )
}
