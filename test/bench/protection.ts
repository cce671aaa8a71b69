import { startIssuer } from '../support/issuer.js'
import { measure } from './measure.js'
import { numberOption } from './options.js'
import { inRounds } from './rounds.js'
import { oneOrder, page, typename } from './scenarios.js'
import { startGateway, startProtected, startSimulator } from './targets.js'

/** Measures what tokens, scopes and rate limits cost: `npm run bench:protection` */
const rounds = numberOption('rounds', 10)
const limits = { RATE_LIMIT_OPERATIONS: '1000000', RATE_LIMIT_UPSTREAM: '1000000' }

await using issuer = await startIssuer()
await using upstream = await startSimulator(200, 0)
const token = await issuer.token()
const rows: string[] = []
for (const transport of ['node-fetch', 'undici']) {
  const env = { ...issuer.env, ...limits, GENAUTH_TRANSPORT: transport }
  const targets = [
    await startGateway('open', upstream, transport),
    await startProtected('protected', upstream, env, token),
  ]
  await using _open = targets[0]?.process
  await using _protected = targets[1]?.process
  for (const scenario of [typename, oneOrder, page(10)]) {
    const run = async (target: (typeof targets)[number]) => measure(target, scenario, { connections: 1, scale: 1 })
    const results = await inRounds(
      rounds,
      targets.map(target => ({ name: target.name, measure: () => run(target) })),
    )
    const { median, lower, upper } = results.ratio('protected', 'open', 'cpuMs')
    const [ratio, from, to] = [median, lower, upper].map(value => value.toFixed(2))
    const cpuMs = results.spread('protected', 'cpuMs').median.toFixed(3)
    rows.push(`| ${scenario.name} | ${transport} | ${cpuMs} | ${ratio} | ${from} to ${to} |`)
    process.stderr.write(`${rows.at(-1)}\n`)
  }
}
process.stdout.write(
  `Node ${process.version}; ${rounds} interleaved pairs after one to warm up.

| operation | transport | CPU ms per operation | CPU with protection to CPU without, median | middle half |
|---|---|---|---|---|
${rows.join('\n')}
`,
)
