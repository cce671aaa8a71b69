import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { chart } from './chart.js'
import { measureAll, median, type Sample, spread } from './measure.js'
import { oneOrder, page, type Scenario, scenarios } from './scenarios.js'
import { checkPeers, names, startSimulator, startTarget, type Target } from './targets.js'

/**
 * Measures the gateway with both transports against the limit and against its peers, in interleaved rounds of one run.
 * `npm run bench -- --write` puts the tables and the chart into docs/performance.md.
 */
const option = (name: string, fallback: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const rounds = option('rounds', 5)
const scale = option('scale', 1)
/** Many clients that ask the same at the same time, for whom the gateway shares calls; one, with whom nobody shares. */
const CONNECTIONS = [50, 1]
const LATENCY_MS = 20

type Results = ReadonlyMap<string, readonly Sample[]>

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

const of = (results: Results, name: string, key: keyof Sample) => (results.get(name) ?? []).map(sample => sample[key])

/** Each round's ratio to what another target reached in the same round; their median. */
function ratio(results: Results, name: string, base: string, key: keyof Sample): number {
  const bases = of(results, base, key)
  return median(of(results, name, key).map((value, round) => value / (bases[round] ?? Number.NaN)))
}

const cells = (text: (name: string) => string) => names.map(text).join(' | ')
const ratios = (results: Results) => cells(name => ratio(results, name, 'limit', 'cpuMs').toFixed(2))
const table = (head: string, rows: readonly string[]) =>
  `| ${head} | ${names.join(' | ')} |\n|---|${names.map(() => '---').join('|')}|\n${rows.map(row => `| ${row} |`).join('\n')}`

interface Measured {
  readonly scenario: Scenario
  readonly connections: number
  readonly results: Results
}
const cpu: Measured[] = []
const latency: Measured[] = []
const memory = new Map<string, number>()
const starts = new Map<string, number[]>(names.map(name => [name, []]))

await withTargets(0, async targets => {
  for (const connections of CONNECTIONS) {
    for (const scenario of scenarios) {
      const results = await measureAll(targets, scenario, { connections, scale }, rounds)
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
    const results = await measureAll(targets, scenario, { connections: 1, scale }, rounds)
    latency.push({ scenario, connections: 1, results })
  }
})
for (let round = 0; round < rounds; round += 1) {
  await withTargets(0, async targets => {
    for (const { name, startMs } of targets) starts.get(name)?.push(startMs)
  })
}

const milliseconds = (values: readonly number[], digits: number) => {
  const [least, middle, most] = spread(values).map(value => value.toFixed(digits))
  return `${middle} (${least} to ${most})`
}
/** A row for each operation, by what a target reached of it. */
const rowsOf = (connections: number, cell: (results: Results, name: string) => string) =>
  table(
    'operation',
    cpu
      .filter(measured => measured.connections === connections)
      .map(({ scenario, results }) => `${scenario.name} | ${cells(name => cell(results, name))}`),
  )

const text = `${new Date().toISOString().slice(0, 10)}; Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores shared with the simulator and the load.
${rounds} interleaved rounds after one to warm up; ratios are those of each round, their median.

${CONNECTIONS.map(
  connections => `### ${connections === 1 ? 'One client' : `${connections} clients that ask the same`}

CPU per operation as a ratio to the limit; GenAuth answers at once:

${rowsOf(connections, (results, name) => ratio(results, name, 'limit', 'cpuMs').toFixed(2))}

CPU per operation in milliseconds, median (minimum to maximum):

${rowsOf(connections, (results, name) => milliseconds(of(results, name, 'cpuMs'), 2))}

Operations per second, median:

${rowsOf(connections, (results, name) => median(of(results, name, 'perSecond')).toFixed(0))}
`,
).join('\n')}
### Latency, start and memory

Latency of one client, in milliseconds, where GenAuth answers in ${LATENCY_MS} ms; in brackets the ratio to the limit:

${table(
  'operation',
  latency.map(({ scenario, results }) =>
    [
      scenario.name,
      cells(
        name =>
          `${median(of(results, name, 'p50Ms')).toFixed(0)} (${ratio(results, name, 'limit', 'p50Ms').toFixed(2)})`,
      ),
    ].join(' | '),
  ),
)}

The process itself:

${table('', [
  `start to ready, ms | ${cells(name => milliseconds(starts.get(name) ?? [], 0))}`,
  `resident after the load, MB | ${cells(name => String(memory.get(name)))}`,
])}
`
process.stdout.write(text)
if (process.argv.includes('--write')) {
  const document = new URL('../../docs/performance.md', import.meta.url)
  const before = readFileSync(document, 'utf8')
  writeFileSync(
    document,
    before.replace(
      /(<!-- tables -->\n)[\s\S]*(<!-- \/tables -->)/,
      (_all, open, close) => `${open}\n${text}\n${close}`,
    ),
  )
  writeFileSync(
    new URL('../../docs/performance.svg', import.meta.url),
    chart(
      'CPU per operation of one client, as a multiple of the limit',
      cpu
        .filter(({ connections }) => connections === 1)
        .map(({ scenario, results }) => ({
          title: scenario.name.replaceAll('`', ''),
          bars: names.map(name => ({ name, value: ratio(results, name, 'limit', 'cpuMs') })),
        })),
    ),
  )
}
