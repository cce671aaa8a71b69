import { measure } from './measure.js'
import { numberOption } from './options.js'
import { inRounds } from './rounds.js'
import { oneOrder, page, type Scenario, typename } from './scenarios.js'
import { startGateway, startSimulator } from './targets.js'

/** Measures what an operation costs whose calls are all in the cache: `npm run bench:cache -- --rounds 20` */
const rounds = numberOption('rounds', 20)
const scale = numberOption('scale', 0.25)
const justOrder: Scenario = { ...oneOrder, name: 'one order', query: oneOrder.query.replace(/ payDetail {.*?}/, '') }
const scenarios = [typename, justOrder, oneOrder, page(100)]

/** Everything stays fresh. */
const cached = { CACHE: 'memory', CACHE_AGE_RECORDS_S: '86400', CACHE_AGE_LISTS_S: '86400' }

const rows: string[] = []
await using upstream = await startSimulator(200, 0)
for (const transport of ['node-fetch', 'undici']) {
  const targets = [
    await startGateway('off', upstream, transport),
    await startGateway('memory', upstream, transport, undefined, cached),
  ]
  await using _off = targets[0]?.process
  await using _memory = targets[1]?.process
  const results = await inRounds(
    rounds,
    targets.flatMap(target =>
      scenarios.map(scenario => ({
        name: `${target.name}: ${scenario.name}`,
        measure: () => measure(target, scenario, { connections: 1, scale }),
      })),
    ),
  )
  const ratio = (one: string, other: string) => {
    const { median, lower, upper } = results.ratio(one, other, 'cpuMs')
    return `${median.toFixed(2)} | ${lower.toFixed(2)} to ${upper.toFixed(2)}`
  }
  for (const { name } of scenarios) {
    const cpuMs = results.spread(`memory: ${name}`, 'cpuMs').median
    rows.push(
      `| ${transport} | ${name}, to the same without a cache | ${cpuMs.toFixed(2)} | ${ratio(`memory: ${name}`, `off: ${name}`)} |`,
    )
  }
  for (const { name } of [justOrder, oneOrder])
    rows.push(
      `| ${transport} | ${name}, to ${typename.name} | | ${ratio(`memory: ${name}`, `memory: ${typename.name}`)} |`,
    )
}
process.stdout.write(`Node ${process.version}; ${rounds} interleaved rounds after one to warm up.

| transport | with everything in the cache | CPU ms per operation | ratio, median | middle half |
|---|---|---|---|---|
${rows.join('\n')}
`)
