// Starts the gateway with its simulator and the subgraphs of other teams, composes them, and serves them with Hive Gateway.

import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { whenTold } from './listen.js'

const here = name => fileURLToPath(new URL(name, import.meta.url))
const GATEWAY = here('../../dist/bin/gateway.js')

/** @type {import('node:child_process').ChildProcess[]} */
const children = []

/** Starts a program whose first line of output is JSON with its URL. @returns the parsed line */
async function start(args, env, stderr = 'inherit') {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', stderr] })
  children.push(child)
  for await (const line of createInterface({ input: child.stdout })) {
    child.stdout.resume()
    return JSON.parse(line)
  }
  throw new Error(`${args.join(' ')} did not start.`)
}

/** Subgraphs of other teams, each of them a program and a schema in this folder. */
const OTHERS = ['invoices', 'desks', 'visits']

/** Other teams refer to users by their e-mail addresses as well. */
const USER_KEYS = 'email'

/** The gateway with a simulated GenAuth behind it. */
async function startGateway() {
  // Its message on how to start a gateway is discarded: that is done here.
  const genauth = await start([GATEWAY, 'simulate', '--port', '0'], {}, 'ignore')
  return start([GATEWAY, 'start'], {
    PORT: '0',
    ADMIN_PORT: '0',
    AUTH_MODE: 'none',
    DOMAINS: 'all',
    GENAUTH_CURRENCY: 'CNY',
    USER_KEYS,
    GRAPHIQL: 'on',
    INTROSPECTION: 'on',
    LOG_LEVEL: 'warn',
    GENAUTH_BASE_URL: genauth.url,
    GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
    GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
  })
}

/** What `genauth-gateway schema` prints. */
async function schemaOfGateway() {
  const child = spawn(process.execPath, [GATEWAY, 'schema'], {
    env: { ...process.env, USER_KEYS },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let sdl = ''
  for await (const text of child.stdout.setEncoding('utf8')) sdl += text
  return sdl
}

/** Composes the subgraphs into a supergraph. @throws if they do not compose */
function compose(subgraphs) {
  const { supergraphSdl, errors = [] } = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url: `${url}/graphql`, typeDefs: parse(sdl) })),
  )
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
  return supergraphSdl
}

const folder = await mkdtemp(join(tmpdir(), 'supergraph-'))
whenTold(stop)

async function stop() {
  for (const child of children) child.kill('SIGTERM')
  await rm(folder, { recursive: true, force: true })
}

try {
  const [gateway, sdl, ...others] = await Promise.all([
    startGateway(),
    schemaOfGateway(),
    ...OTHERS.map(async name => {
      const { url } = await start([here(`${name}.js`)], { PORT: '0' })
      return { name, url, sdl: await readFile(here(`${name}.graphql`), 'utf8') }
    }),
  ])
  const supergraph = join(folder, 'supergraph.graphql')
  await writeFile(supergraph, compose([{ name: 'genauth', url: gateway.url, sdl }, ...others]))
  const router = await start([here('router.js')], { SUPERGRAPH: supergraph, PORT: process.env.PORT ?? '4000' })
  const urls = Object.fromEntries(others.map(({ name, url }) => [name, url]))
  process.stdout.write(`${JSON.stringify({ url: router.url, genauth: gateway.url, ...urls })}\n`)
  process.stderr.write(`
  Hive Gateway is serving a supergraph of four subgraphs: this gateway with a simulated GenAuth, and those of three other teams.

    Supergraph  ${router.url}/graphql
    Gateway     ${gateway.url}/graphiql
    Invoices    ${urls.invoices}/graphql   refers to orders by their numbers
    Desks       ${urls.desks}/graphql   refers to users by their ids
    Visits      ${urls.visits}/graphql   refers to users by their e-mail addresses

  Open the supergraph in a browser to use GraphiQL. A query that needs all subgraphs:

    {
      invoices(dueBefore: "2026-12-31") {
        id
        due
        order {
          actualAmount
          status
          payDetail { paidAmount payer { name } }
        }
      }
      visits { visitor host { name desk { floor } } }
    }

  Press Ctrl+C to stop them all.

`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
  await stop()
}
