// Writes into docs/caching.md what a cache saves for some workloads: `npx tsx test/cache/workloads.ts`

import { readFileSync, writeFileSync } from 'node:fs'
import { createRandom } from '../../src/simulator/random.js'
import { startGateway, type TestGateway } from '../support/gateway.js'

/** Time that passes at once for the gateway. */
const realNow = performance.now.bind(performance)
let passedMs = 0
performance.now = () => realNow() + passedMs

const MINUTES = 10
const random = createRandom(1)

interface Workload {
  readonly name: string
  /** How many operations there are each second. */
  readonly perSecond: number
  query(gateway: TestGateway): string
}

const one = (keys: Iterable<string>) => {
  const all = [...keys]
  return all[random.below(all.length)] ?? ''
}

const PAGE = '{ orders(first: 100) { nodes { orderNo status actualAmount payDetail { paidAmount paidTime } } } }'

const workloads: readonly Workload[] = [
  {
    name: 'the last 100 orders with their payments, reloaded by one page every second',
    perSecond: 1,
    query: () => PAGE,
  },
  {
    name: 'one of 2,000 orders with its payment, five times a second',
    perSecond: 5,
    query: ({ genauth: { state } }) =>
      `{ order(orderNo: "${one(state.orders.keys())}") { status actualAmount payDetail { paidAmount } } }`,
  },
  {
    name: 'five of 160 users by id, as a router refers to them, five times a second',
    perSecond: 5,
    query: ({ genauth: { state } }) =>
      `{ usersByIds(ids: ${JSON.stringify(Array.from({ length: 5 }, () => one(state.users.keys())))}) { name status } }`,
  },
  {
    name: 'a user with groups and roles, five times a second',
    perSecond: 5,
    query: ({ genauth: { state } }) =>
      `{ user(userId: "${one(state.users.keys())}") { name groups { code name } roles { code } } }`,
  },
  {
    name: 'plan, usage and entitlements, twice a second',
    perSecond: 2,
    query: () => '{ currentPackage { code } usage { modelCode current } entitlements { modelCode quantity } }',
  },
  {
    name: 'the first page of a log with its users and applications, once a second',
    perSecond: 1,
    query: () => '{ userActionLogs(first: 20) { nodes { eventType user { name } application { appName } } } }',
  },
]

const settings = [
  ['off', {}],
  ['memory', { CACHE: 'memory' }],
  ['memory, people as with webhooks', { CACHE: 'memory', CACHE_AGE_RECORDS_S: '300' }],
] as const

async function callsOf({ query, perSecond }: Workload, env: Record<string, string>) {
  await using gateway = await startGateway({ env, genauth: { billing: 'company', orders: 2000, users: 160 } })
  let calls = 0
  for (let second = 0; second < MINUTES * 60; second += 1) {
    for (let count = 0; count < perSecond; count += 1) {
      const { errors } = await gateway.query(query(gateway))
      if (errors) throw new Error(errors[0]?.message)
    }
    calls += gateway.upstreamCalls().length
    passedMs += 1000
  }
  return calls
}

const rows: string[] = []
for (const workload of workloads) {
  const counts: number[] = []
  for (const [, env] of settings) counts.push(await callsOf(workload, env))
  const [off = 0, ...others] = counts
  const saved = others.map(calls => `${calls.toLocaleString('en')} (${Math.round(100 - (100 * calls) / off)} % saved)`)
  rows.push(`| ${workload.name} | ${off.toLocaleString('en')} | ${saved.join(' | ')} |`)
  process.stderr.write(`${rows.at(-1)}\n`)
}
const table = [
  `| ${MINUTES} minutes of | calls without a cache | with \`CACHE=memory\` | with records kept for 5 minutes |`,
  '|---|---|---|---|',
  ...rows,
].join('\n')
const file = new URL('../../docs/caching.md', import.meta.url)
const text = readFileSync(file, 'utf8')
writeFileSync(
  file,
  text.replace(
    /<!-- workloads -->[\s\S]*<!-- \/workloads -->/,
    `<!-- workloads -->\n\n${table}\n\n<!-- /workloads -->`,
  ),
)
