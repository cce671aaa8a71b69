import { writeTables } from './document.js'
import { measure } from './measure.js'
import { numberOption } from './options.js'
import { inRounds } from './rounds.js'
import { oneOrder, page } from './scenarios.js'
import { startGateway, startSimulator } from './targets.js'

/**
 * Measures what more or less memory for V8's heap costs and saves. `npm run bench:heap -- --write` puts the table into
 * docs/performance.md.
 */
const rounds = numberOption('rounds', 5)
const scale = numberOption('scale', 1)
const DEFAULTS = 'V8’s defaults'
const OPTIONS: Readonly<Record<string, string>> = {
  [DEFAULTS]: '',
  '`--max-semi-space-size=32`': '--max-semi-space-size=32',
  '`--max-semi-space-size=64`': '--max-semi-space-size=64',
  '`--max-old-space-size=128`': '--max-old-space-size=128',
}
const loads = [
  { name: 'one order, 50 clients', scenario: oneOrder, connections: 50 },
  { name: '10 orders, 50 clients', scenario: page(10), connections: 50 },
  { name: '100 orders, 50 clients', scenario: { ...page(100), operations: 200 }, connections: 50 },
  { name: 'one order, 1,000 clients', scenario: { ...oneOrder, operations: 20_000 }, connections: 1_000 },
]

await using upstream = await startSimulator(200, 0)
const targets = await Promise.all(
  Object.entries(OPTIONS).map(([name, NODE_OPTIONS]) =>
    startGateway(name, upstream, 'undici', undefined, { NODE_OPTIONS }),
  ),
)
try {
  const ratios = new Map<string, string[]>(targets.map(({ name }) => [name, []]))
  for (const { name: load, scenario, connections } of loads) {
    const results = await inRounds(
      rounds,
      targets.map(target => ({ name: target.name, measure: () => measure(target, scenario, { connections, scale }) })),
    )
    for (const { name } of targets) ratios.get(name)?.push(results.ratio(name, DEFAULTS, 'cpuMs').median.toFixed(2))
    process.stderr.write(`${load}: ${targets.map(({ name }) => ratios.get(name)?.at(-1)).join(' | ')}\n`)
  }
  const rows = targets.map(({ name, process }) => {
    const { now, peak } = process.memory()
    return `| ${[name, ...(ratios.get(name) ?? []), now, peak].join(' | ')} |`
  })
  writeTables(
    'heap',
    `${new Date().toISOString().slice(0, 10)}; Node ${process.version}, undici; ${rounds} interleaved rounds after one to warm up, median of the ratios of each round.

| \`NODE_OPTIONS\` | ${loads.map(({ name }) => name).join(' | ')} | resident at the end, MB | at most, MB |
|---|${loads.map(() => '---|').join('')}---|---|
${rows.join('\n')}
`,
  )
} finally {
  await Promise.all(targets.map(({ process }) => process[Symbol.asyncDispose]()))
}
