import { fileURLToPath } from 'node:url'
import { startSimulator } from '../../src/simulator/index.js'
import { writeTables } from './document.js'
import { numberOption } from './options.js'
import { startProcess } from './process.js'

/**
 * Pages through a log with its users, and prints the memory of the gateway every 10,000 rows. `npm run bench:log -- --write`
 * puts the table into docs/performance.md.
 */
const rows = numberOption('rows', 100_000)
const WINDOW = 200
const EVERY = 10_000
const QUERY = `query ($after: String) {
  userActionLogs(first: ${WINDOW}, after: $after) {
    nodes { requestId timestamp eventType user { status } application { appName } }
    pageInfo { hasNextPage endCursor }
  }
}`

interface Page {
  readonly nodes: readonly { readonly requestId: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

const genauth = await startSimulator()
const { userActionLogs, users, applications } = genauth.state
const userIds = [...users.keys()]
const appIds = [...applications.keys()]
const newest = Date.UTC(2026, 0, 1)
userActionLogs.clear()
for (let index = 0; index < rows; index += 1) {
  const requestId = `row-${index}`
  userActionLogs.set(requestId, {
    requestId,
    userId: userIds[index % userIds.length],
    appId: appIds[index % appIds.length],
    eventType: 'login',
    timestamp: new Date(newest - index * 1000).toISOString(),
  })
}

await using gateway = await startProcess(
  ['--expose-gc', fileURLToPath(new URL('../../dist/bin/gateway.js', import.meta.url)), 'start'],
  {
    ...{ PORT: '0', ADMIN_PORT: '0', LOG_LEVEL: 'error', AUTH_MODE: 'none', DOMAINS: 'all' },
    GENAUTH_BASE_URL: genauth.url,
    GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
    GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
  },
)
const { url, adminUrl } = gateway.ready as { url: string; adminUrl: string }

async function page(after: string | undefined): Promise<Page> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { after } }),
  })
  const { data, errors } = (await response.json()) as { data: { userActionLogs: Page }; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data.userActionLogs
}

/** Megabytes of the heap that are in use, with what has not been collected yet. */
async function heapMb(): Promise<number> {
  const metrics = await (await fetch(`${adminUrl}/metrics`)).text()
  return Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20
}

const seen = new Set<string>()
const table: string[] = []
let after: string | undefined
for (let more = true; more; ) {
  const { nodes, pageInfo } = await page(after)
  for (const { requestId } of nodes) seen.add(requestId)
  more = pageInfo.hasNextPage
  after = pageInfo.endCursor
  if (seen.size % EVERY > 0 && more) continue
  table.push(`| ${seen.size} | ${(await heapMb()).toFixed(0)} | ${gateway.memory().now} | ${gateway.memory().peak} |`)
  process.stderr.write(`${table.at(-1)}\n`)
}
if (seen.size !== rows) throw new Error(`${seen.size} of ${rows} rows were seen`)
const calls = genauth.calls.filter(({ endpoint }) => endpoint !== 'get-management-token').length
writeTables(
  'log',
  `${new Date().toISOString().slice(0, 10)}; Node ${process.version}, node-fetch; ${calls} calls to GenAuth.

| rows read | heap in use, MB | resident, MB | at most, MB |
|---|---|---|---|
${table.join('\n')}
`,
)
await genauth.close()
