import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../src', import.meta.url))

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.startsWith('graphiql/'))
  .map(name => ({ name, text: readFileSync(join(root, name), 'utf8') }))

interface Import {
  readonly from: string
  /** A path in src, or the name of a package. */
  readonly to: string
  readonly typeOnly: boolean
}

const imports: Import[] = files.flatMap(({ name, text }) =>
  [...text.matchAll(/^(?:import|export) (type )?[^'"]*?from '([^']+)'|^import '([^']+)'/gms)].map(
    ([, type, from, bare]) => {
      const to = from ?? bare ?? ''
      return {
        from: name,
        to: to.startsWith('.') ? relative(root, join(root, dirname(name), to)).replace(/\.js$/, '.ts') : to,
        typeOnly: type !== undefined,
      }
    },
  ),
)

const violations = (broken: (link: Import) => boolean) =>
  imports.filter(broken).map(({ from, to }) => `${from} -> ${to}`)

const layer = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path)

/** What each layer may reach beside itself; types may be named from anywhere below a composition root. */
const reach: Record<string, readonly string[]> = {
  'errors.ts': [],
  config: [],
  'package.ts': [],
  telemetry: [],
  operation: ['errors.ts'],
  genauth: ['errors.ts', 'operation'],
  'selection.ts': [],
  domains: ['genauth', 'errors.ts', 'selection.ts'],
  graph: ['domains', 'errors.ts'],
  server: ['errors.ts', 'config', 'selection.ts', 'telemetry', 'operation'],
  'upstream.ts': ['genauth', 'operation', 'errors.ts', 'config', 'package.ts', 'telemetry'],
  'upstream-notes.ts': ['genauth', 'operation', 'errors.ts', 'telemetry'],
  generated: [],
  simulator: [],
}

describe('imports go one way', () => {
  test.each(Object.entries(reach))('%s reaches what is below it, and nothing else', (from, allowed) => {
    expect(
      violations(
        link =>
          layer(link.from) === from &&
          !link.typeOnly &&
          /\.ts$/.test(link.to) &&
          ![from, ...allowed].includes(layer(link.to)),
      ),
    ).toEqual([])
  })

  test('every file belongs to a layer', () => {
    const roots = ['gateway.ts', 'index.ts', 'bin']
    expect(files.map(({ name }) => layer(name)).filter(name => !(name in reach) && !roots.includes(name))).toEqual([])
  })

  test('domains do not import one another', () => {
    const domain = (path: string) => /^domains\/([^/]+)\//.exec(path)?.[1]
    expect(
      violations(
        ({ from, to }) => domain(from) !== undefined && domain(to) !== undefined && domain(from) !== domain(to),
      ),
    ).toEqual([])
  })

  test('the GenAuth client knows nothing of GraphQL', () => {
    expect(violations(({ from, to }) => layer(from) === 'genauth' && /graphql|apollo/.test(to))).toEqual([])
  })

  test('of the layers of a call only the innermost knows HTTP and what is on the wire', () => {
    expect(
      violations(
        ({ from, to, typeOnly }) =>
          from.startsWith('genauth/layers/') &&
          from !== 'genauth/layers/attempt.ts' &&
          !typeOnly &&
          !/^(genauth\/(layers\/|[\w-]+\.ts$)|operation\/|errors\.ts$)/.test(to),
      ),
    ).toEqual([])
  })

  test('the simulator imports Node and itself, not even a type of the client', () => {
    expect(
      violations(({ from, to }) => layer(from) === 'simulator' && layer(to) !== 'simulator' && !to.startsWith('node:')),
    ).toEqual([])
  })

  test('only one file knows the HTTP framework’s routes, and only one GenAuth’s transport', () => {
    expect(violations(({ from, to }) => to === 'fastify' && layer(from) !== 'server' && from !== 'gateway.ts')).toEqual(
      [],
    )
    expect(violations(({ from, to }) => /^(node-fetch|undici)$/.test(to) && from !== `genauth/http/${to}.ts`)).toEqual(
      [],
    )
  })
})

test('the environment is read by the commands only', () => {
  expect(
    files.filter(({ name, text }) => text.includes('process.env') && layer(name) !== 'bin').map(({ name }) => name),
  ).toEqual([])
})
