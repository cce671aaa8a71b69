import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { subgraphSdl } from '../../src/graph/sdl.js'
import { type Answer, startGateway, type TestGateway } from '../support/gateway.js'
import { composers } from './composers.js'
import { otherTeams, sdlOf } from './other-teams.js'

/** A program that listens on `PORT` and says where on its first line; a router reads the file `SUPERGRAPH`. */
export interface Program {
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const hive = path('../../examples/supergraph/router.js')

/** The routers that companies run, as far as npm has them. */
export const routers = {
  '@apollo/gateway': { args: ['--import', 'tsx', path('apollo-router.ts')] },
  'Hive Gateway, planner in JavaScript': { args: [hive], env: { QUERY_PLANNER: 'js' } },
  'Hive Gateway, planner in Rust': { args: [hive], env: { QUERY_PLANNER: 'rust' } },
} satisfies Record<string, Program>

/** The gateway and the subgraphs of other teams behind a router, each in a process or at least on HTTP of its own. */
export interface Supergraph extends AsyncDisposable {
  readonly url: string
  readonly gateway: TestGateway
  query(
    query: string,
    variables?: Record<string, unknown>,
    request?: { readonly headers?: Record<string, string>; readonly signal?: AbortSignal },
  ): Promise<Answer>
}

/** Invoices for orders of the awkward pool that tests use. */
const INVOICES = path('invoices.json')

/** Starts all of them. */
export async function startSupergraph(
  router: Program,
  options: NonNullable<Parameters<typeof startGateway>[0]> = {},
): Promise<Supergraph> {
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-'))
  const children: ChildProcess[] = []
  const start = async ({ args, env }: Program, more?: Record<string, string>) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env, ...more, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    // What routers say of requests that are meant to fail is nobody's concern, unless one does not start.
    let said = ''
    child.stderr.setEncoding('utf8').on('data', text => {
      said += text
    })
    for await (const line of createInterface({ input: child.stdout })) {
      child.stdout.resume()
      return (JSON.parse(line) as { url: string }).url
    }
    throw new Error(`${args.join(' ')} did not start.\n${said}`)
  }
  const userKeys = new Set(['email'])
  const gateway = await startGateway({ ...options, env: { USER_KEYS: [...userKeys].join(), ...options.env } })
  const close = async () => {
    for (const child of children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    }
    await gateway[Symbol.asyncDispose]()
    await rm(folder, { recursive: true })
  }

  try {
    const prefix = options.env?.['SCHEMA_PREFIX']
    const others = await Promise.all(
      otherTeams.map(async name => {
        const url = await start({ args: [path(`../../examples/supergraph/${name}.js`)], env: { INVOICES } })
        return { name, url: `${url}/graphql`, sdl: sdlOf(name, prefix) }
      }),
    )
    const { supergraph, problems } = composers['@theguild/federation-composition']([
      // `@apollo/gateway` takes no supergraph that declares scopes.
      { name: 'genauth', url: `${gateway.url}/graphql`, sdl: subgraphSdl({ scoped: false, prefix, userKeys }) },
      ...others,
    ])
    if (supergraph === undefined) throw new Error(problems.join('\n'))
    const file = join(folder, 'supergraph.graphql')
    await writeFile(file, supergraph)
    const url = await start(router, { SUPERGRAPH: file })
    return {
      url,
      gateway,
      async query(query, variables, { headers, ...request } = {}) {
        const response = await fetch(`${url}/graphql`, {
          ...request,
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query, ...(variables && { variables }) }),
        })
        return (await response.json()) as Answer
      },
      [Symbol.asyncDispose]: close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
