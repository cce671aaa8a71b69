import autocannon from 'autocannon'
import { type Listening, startProcess } from './process.js'

/**
 * Measures what a change costs with a healthy GenAuth: this build against that of another checkout, in interleaved
 * pairs of one run. `npm run bench:compare -- --before ../other-checkout`
 */
const option = (name: string, fallback: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const pairs = option('pairs', 30)
const seconds = option('seconds', 1)
const before = process.argv[process.argv.indexOf('--before') + 1]
if (!process.argv.includes('--before') || before === undefined) {
  throw new Error('--before must name the checkout to compare with, built by "npm ci"')
}
const scenarios = [
  {
    name: 'one order with payment',
    query: '{ order(orderNo: "2022080911591337da0aae9660") { goodsName actualAmount payDetail { paidAmount } } }',
  },
  {
    name: '100 orders with payment',
    query: '{ orders(first: 100) { nodes { orderNo goodsName actualAmount payDetail { paidAmount } } } }',
  },
]

/** CPU milliseconds of one operation. */
async function measure(gateway: Listening, query: string): Promise<number> {
  const cpuBefore = gateway.cpuSeconds()
  const result = await autocannon({
    url: `${gateway.ready['url']}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    connections: 1,
    duration: seconds,
  })
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`)
  return ((gateway.cpuSeconds() - cpuBefore) * 1000) / result['2xx']
}

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN

const rows: string[] = []
await using upstream = await startProcess(['dist/bin/gateway.js', 'simulate', '--orders', '200'])
for (const transport of ['node-fetch', 'undici'] as const) {
  const env = {
    GENAUTH_BASE_URL: upstream.ready['url'] ?? '',
    GENAUTH_ACCESS_KEY_ID: upstream.ready['accessKeyId'] ?? '',
    GENAUTH_ACCESS_KEY_SECRET: upstream.ready['accessKeySecret'] ?? '',
    GENAUTH_MAX_CONCURRENCY: '128',
    GENAUTH_TRANSPORT: transport,
    AUTH_MODE: 'none',
    PORT: '0',
    ADMIN_PORT: '0',
    LOG_LEVEL: 'warn',
  }
  await using after = await startProcess(['dist/bin/gateway.js', 'start'], env)
  await using earlier = await startProcess([`${before}/dist/bin/gateway.js`, 'start'], env)
  for (const { name, query } of scenarios) {
    const ratios: number[] = []
    const own: number[] = []
    // The first pair warms both up and is thrown away; who comes first alternates.
    for (let pair = 0; pair <= pairs; pair += 1) {
      const order = pair % 2 === 0 ? [after, earlier] : [earlier, after]
      const cost = new Map<Listening, number>()
      for (const gateway of order) cost.set(gateway, await measure(gateway, query))
      if (pair === 0) continue
      own.push(cost.get(after) ?? Number.NaN)
      ratios.push((cost.get(after) ?? Number.NaN) / (cost.get(earlier) ?? Number.NaN))
    }
    ratios.sort((a, b) => a - b)
    own.sort((a, b) => a - b)
    const [median, low, high] = [0.5, 0.25, 0.75].map(share => percentile(ratios, share).toFixed(3))
    const row = `| ${name} | ${transport} | ${percentile(own, 0.5).toFixed(2)} | ${median} | ${low} to ${high} |`
    rows.push(row)
    process.stderr.write(`${row}\n`)
  }
}

process.stdout.write(`Node ${process.version}; ${pairs} interleaved pairs of ${seconds} s each after one to warm up.

| operation | transport | CPU ms per operation | CPU after to CPU before, median | middle half |
|---|---|---|---|---|
${rows.join('\n')}
`)
