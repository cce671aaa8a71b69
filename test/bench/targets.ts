import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Options } from 'autocannon'
import { type Listening, startProcess } from './process.js'
import type { Scenario } from './scenarios.js'

/** A server that is measured. */
export interface Target {
  readonly name: string
  readonly process: Listening
  /** From the start of its process until it said where it listens. */
  readonly startMs: number
  options(scenario: Scenario): Options
}

type Name = 'limit' | 'Mercurius' | 'Apollo Server' | 'gateway, node-fetch' | 'gateway, undici'

export const names: readonly Name[] = ['limit', 'Mercurius', 'Apollo Server', 'gateway, node-fetch', 'gateway, undici']

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const root = here('../../')
const peers = here('peers/')

/** @throws Error where the peers' packages are not installed, which nobody else needs */
export function checkPeers(): void {
  if (!existsSync(`${peers}node_modules`)) throw new Error('Install the peers first: npm ci --prefix test/bench/peers')
}

const scripts = {
  limit: `${root}build/test/bench/limit-process.js`,
  Mercurius: `${peers}mercurius.js`,
  'Apollo Server': `${peers}apollo.js`,
} as const

/** GenAuth's simulator, in a process of its own. */
export const startSimulator = (orders: number, latencyMs: number): Promise<Listening> =>
  startProcess([
    `${root}dist/bin/gateway.js`,
    'simulate',
    '--port',
    '0',
    '--orders',
    String(orders),
    '--latency',
    String(latencyMs),
  ])

/** Starts a target against a simulator. */
export function startTarget(name: Name, upstream: Listening): Promise<Target> {
  const transport = name.split(', ')[1]
  return transport === undefined
    ? start(name, [scripts[name as keyof typeof scripts]], upstream)
    : startGateway(name, upstream, transport)
}

/** Starts a gateway of a checkout, with its defaults but for the ports and the size of the pool. */
export const startGateway = (
  name: string,
  upstream: Listening,
  transport: string,
  checkout = root,
  env: Record<string, string> = {},
): Promise<Target> =>
  start(name, [`${checkout}dist/bin/gateway.js`, 'start'], upstream, { GENAUTH_TRANSPORT: transport, ...env })

/** Starts a gateway of this checkout that asks its caller for a token. */
export async function startProtected(
  name: string,
  upstream: Listening,
  env: Record<string, string>,
  token: string,
): Promise<Target> {
  const target = await start(name, [`${root}dist/bin/gateway.js`, 'start'], upstream, env)
  const options = (scenario: Scenario) => {
    const { headers, ...others } = target.options(scenario)
    return { ...others, headers: { ...headers, authorization: `Bearer ${token}` } }
  }
  return { ...target, options }
}

async function start(
  name: string,
  command: readonly string[],
  upstream: Listening,
  env: Record<string, string> = {},
): Promise<Target> {
  const beganAt = performance.now()
  const process = await startProcess(command, {
    NODE_ENV: 'production',
    GENAUTH_BASE_URL: upstream.ready['url'] ?? '',
    GENAUTH_ACCESS_KEY_ID: upstream.ready['accessKeyId'] ?? '',
    GENAUTH_ACCESS_KEY_SECRET: upstream.ready['accessKeySecret'] ?? '',
    GENAUTH_MAX_CONCURRENCY: '128',
    AUTH_MODE: 'none',
    DOMAINS: 'all',
    PORT: '0',
    ADMIN_PORT: '0',
    ...env,
  })
  const startMs = performance.now() - beganAt
  return { name, process, startMs, options: scenario => optionsOf(name, process.ready['url'] ?? '', scenario) }
}

function optionsOf(name: string, url: string, { path, query }: Scenario): Options {
  if (name === 'limit') return { url: url + path }
  return {
    // Apollo's standalone server answers at every path.
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }
}
