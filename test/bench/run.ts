import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import autocannon, { type Options } from 'autocannon'
import { type Listening, startProcess } from './process.js'

/**
 * Measures the gateway against a bare server that makes the same REST calls, in interleaved rounds of one run.
 * `npm run bench -- --write` puts the table into docs/benchmarks.md; `--rounds` and `--seconds` change its length.
 */
const option = (name: string, fallback: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const rounds = option('rounds', 3)
const seconds = option('seconds', 3)
const CONNECTIONS = 10
const LATENCIES_MS = [0, 20]
const ORDER_NO = '2022080911591337da0aae9660'
const DOCUMENT = new URL('../../docs/benchmarks.md', import.meta.url)

const orderFields = 'orderNo goodsName goodsNameEn goodsUnitPrice quantity actualAmount status createTime'
const payFields = 'orderNo channelOrderNo paidAmount paidTime paidAccountNo payStatus createTime payType'
const list = (first: number) => ({
  name: `${first} orders with payment`,
  path: `/orders?first=${first}`,
  query: `{ orders(first: ${first}) { nodes { ${orderFields} payDetail { ${payFields} } } } }`,
})
const scenarios = [
  {
    name: 'one order with payment',
    path: `/order?orderNo=${ORDER_NO}`,
    query: `{ order(orderNo: "${ORDER_NO}") { ${orderFields} payDetail { ${payFields} } } }`,
  },
  list(10),
  list(100),
]

type Scenario = (typeof scenarios)[number]

interface Sample {
  perSecond: number
  p50: number
  p99: number
  cpuMs: number
}

interface Target {
  readonly process: Listening
  options(scenario: Scenario): Options
  calls(): Promise<number>
}

const bare = (process: Listening): Target => ({
  process,
  options: ({ path }) => ({ url: process.ready['url'] + path }),
  calls: async () => Number(await (await fetch(`${process.ready['url']}/calls`)).text()),
})

const gateway = (process: Listening): Target => ({
  process,
  options: ({ query }) => ({
    url: `${process.ready['url']}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }),
  async calls() {
    const metrics = await (await fetch(`${process.ready['adminUrl']}/metrics`)).text()
    const counts = [...metrics.matchAll(/^genauth_requests_total\{endpoint="get-order.*\} (\d+)$/gm)]
    return counts.reduce((sum, [, count]) => sum + Number(count), 0)
  },
})

/** REST calls of one operation, alone. */
async function callsOf(target: Target, scenario: Scenario): Promise<number> {
  const before = await target.calls()
  const { url, method = 'GET', headers, body } = target.options(scenario)
  const answer = await fetch(url, { method, headers, body } as RequestInit)
  await answer.arrayBuffer()
  return (await target.calls()) - before
}

async function measure(target: Target, scenario: Scenario): Promise<Sample> {
  const cpuBefore = target.process.cpuSeconds()
  const result = await autocannon({ ...target.options(scenario), connections: CONNECTIONS, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests failed: ${scenario.name}`)
  const operations = result['2xx']
  return {
    perSecond: operations / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: ((target.process.cpuSeconds() - cpuBefore) * 1000) / operations,
  }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const round = (value: number, digits = 0) => value.toFixed(digits)

const rows: string[] = []
const memory: string[] = []
for (const latencyMs of LATENCIES_MS) {
  await using upstream = await startProcess([
    'dist/bin/gateway.js',
    'simulate',
    '--orders',
    '200',
    '--latency',
    String(latencyMs),
  ])
  const env = {
    GENAUTH_BASE_URL: upstream.ready['url'] ?? '',
    GENAUTH_ACCESS_KEY_ID: upstream.ready['accessKeyId'] ?? '',
    GENAUTH_ACCESS_KEY_SECRET: upstream.ready['accessKeySecret'] ?? '',
    GENAUTH_MAX_CONCURRENCY: '128',
    AUTH_MODE: 'none',
    PORT: '0',
    ADMIN_PORT: '0',
    LOG_LEVEL: 'warn',
  }
  await using bareProcess = await startProcess(['build/test/bench/bare-process.js'], env)
  await using nodeFetch = await startProcess(['dist/bin/gateway.js', 'start'], {
    ...env,
    GENAUTH_TRANSPORT: 'node-fetch',
  })
  await using undici = await startProcess(['dist/bin/gateway.js', 'start'], { ...env, GENAUTH_TRANSPORT: 'undici' })
  const targets = { 'node-fetch': gateway(nodeFetch), undici: gateway(undici), bare: bare(bareProcess) }
  const names = ['node-fetch', 'undici', 'bare'] as const
  const idle = new Map(names.map(name => [name, targets[name].process.memory().now]))

  for (const scenario of scenarios) {
    const samples: Record<keyof typeof targets, Sample[]> = { 'node-fetch': [], undici: [], bare: [] }
    // The first round warms all up and is thrown away.
    for (let number = 0; number <= rounds; number += 1) {
      for (const name of names) {
        const sample = await measure(targets[name], scenario)
        if (number > 0) samples[name].push(sample)
      }
    }
    const of = (name: keyof typeof targets, key: keyof Sample) => median(samples[name].map(sample => sample[key]))
    const each = (key: keyof Sample, digits = 0) => names.map(name => round(of(name, key), digits)).join(' / ')
    const calls: number[] = []
    for (const name of names) calls.push(await callsOf(targets[name], scenario))
    const row = [
      scenario.name,
      `${latencyMs} ms`,
      names
        .slice(0, 2)
        .map(name => round(of(name, 'perSecond') / of('bare', 'perSecond'), 2))
        .join(' / '),
      each('perSecond'),
      each('p50'),
      each('p99'),
      each('cpuMs', 2),
      calls.join(' / '),
    ]
    rows.push(`| ${row.join(' | ')} |`)
    process.stderr.write(`${row.join('  ')}\n`)
  }
  for (const name of names) {
    const { now, peak } = targets[name].process.memory()
    memory.push(
      `| ${name === 'bare' ? 'bare server' : `gateway, ${name}`} | ${latencyMs} ms | ${idle.get(name)} | ${now} | ${peak} |`,
    )
  }
}

const table = `Node ${process.version}, ${cpus().length} cores shared with the simulator and the load; ${CONNECTIONS} connections, the median of ${rounds}
interleaved rounds of ${seconds} s after one to warm up. Each cell reads gateway with \`node-fetch\` / gateway with
\`undici\` / bare server; the ratio is the throughput of either gateway to that of the bare server.

| operation | GenAuth answers in | ratio | per second | p50 ms | p99 ms | CPU ms per operation | REST calls per operation |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}

| process | GenAuth answers in | MB idle | MB after load | MB peak |
|---|---|---|---|---|
${memory.join('\n')}
`
process.stdout.write(table)
if (process.argv.includes('--write')) {
  const text = readFileSync(DOCUMENT, 'utf8')
  writeFileSync(
    DOCUMENT,
    text.replace(/(<!-- table -->\n)[\s\S]*(<!-- \/table -->)/, (_all, open, close) => `${open}\n${table}\n${close}`),
  )
}
