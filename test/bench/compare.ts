import { measure } from './measure.js'
import { oneOrder, page } from './scenarios.js'
import { startGateway, startSimulator, type Target } from './targets.js'

/**
 * Measures what a change costs with a healthy GenAuth: this build against that of another checkout, in interleaved
 * pairs of one run. `npm run bench:compare -- --before ../other-checkout`
 */
const option = (name: string, fallback: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const pairs = option('pairs', 30)
const scale = option('scale', 1)
const before = process.argv[process.argv.indexOf('--before') + 1]
if (!process.argv.includes('--before') || before === undefined) {
  throw new Error('--before must name the checkout to compare with, built by "npm ci"')
}

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN

const rows: string[] = []
await using upstream = await startSimulator(200, 0)
for (const transport of ['node-fetch', 'undici'] as const) {
  const after = await startGateway('after', upstream, transport)
  const earlier = await startGateway('before', upstream, transport, `${before}/`)
  await using _after = after.process
  await using _earlier = earlier.process
  for (const scenario of [oneOrder, page(100)]) {
    const ratios: number[] = []
    const own: number[] = []
    // The first pair warms both up and is thrown away; who comes first alternates.
    for (let pair = 0; pair <= pairs; pair += 1) {
      const cost = new Map<Target, number>()
      for (const gateway of pair % 2 === 0 ? [after, earlier] : [earlier, after]) {
        cost.set(gateway, (await measure(gateway, scenario, { connections: 1, scale })).cpuMs)
      }
      if (pair === 0) continue
      own.push(cost.get(after) ?? Number.NaN)
      ratios.push((cost.get(after) ?? Number.NaN) / (cost.get(earlier) ?? Number.NaN))
    }
    ratios.sort((a, b) => a - b)
    own.sort((a, b) => a - b)
    const [median, low, high] = [0.5, 0.25, 0.75].map(share => percentile(ratios, share).toFixed(3))
    const row = `| ${scenario.name} | ${transport} | ${percentile(own, 0.5).toFixed(2)} | ${median} | ${low} to ${high} |`
    rows.push(row)
    process.stderr.write(`${row}\n`)
  }
}

process.stdout.write(`Node ${process.version}; ${pairs} interleaved pairs after one to warm up.

| operation | transport | CPU ms per operation | CPU after to CPU before, median | middle half |
|---|---|---|---|---|
${rows.join('\n')}
`)
