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
  [...text.matchAll(/^(?:import|export) (type )?[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gms)].map(
    ([, type, from, bare, lazy]) => {
      const to = from ?? bare ?? lazy ?? ''
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

/** What each room may import beside itself, types included; the types generated from the schema are for everybody. */
const reach: Record<string, readonly string[]> = {
  'errors.ts': [],
  'domain-names.ts': [],
  'limit-errors.ts': ['errors.ts'],
  'package.ts': [],
  'reference.ts': [],
  'selection.ts': [],
  'argument.ts': ['errors.ts'],
  config: ['domain-names.ts'],
  telemetry: [],
  operation: ['errors.ts'],
  genauth: ['errors.ts', 'operation'],
  paging: ['errors.ts', 'limit-errors.ts', 'genauth'],
  cache: ['config', 'genauth'],
  callers: ['errors.ts', 'limit-errors.ts', 'config', 'telemetry', 'operation'],
  documents: ['errors.ts', 'config', 'telemetry'],
  planning: ['errors.ts', 'reference.ts', 'selection.ts', 'operation', 'genauth', 'paging'],
  domains: [
    'errors.ts',
    'domain-names.ts',
    'argument.ts',
    'selection.ts',
    'operation',
    'genauth',
    'paging',
    'planning',
  ],
  graph: [
    'errors.ts',
    'domain-names.ts',
    'argument.ts',
    'reference.ts',
    'selection.ts',
    'operation',
    'genauth',
    'paging',
    'planning',
    'domains',
  ],
  server: [
    'errors.ts',
    'domain-names.ts',
    'limit-errors.ts',
    'package.ts',
    'selection.ts',
    'config',
    'telemetry',
    'cache',
    'genauth',
    'callers',
    'documents',
    'operation',
    'planning',
    'graph',
  ],
  'upstream.ts': ['errors.ts', 'package.ts', 'config', 'telemetry', 'operation', 'genauth', 'paging'],
  'refresher.ts': ['operation', 'genauth'],
  'operation-context.ts': ['selection.ts', 'operation', 'genauth', 'paging', 'graph'],
  'upstream-events.ts': ['errors.ts', 'telemetry', 'operation', 'genauth'],
  check: [
    'cache',
    'domain-names.ts',
    'config',
    'telemetry',
    'operation',
    'genauth',
    'paging',
    'domains',
    'upstream.ts',
  ],
  // Its types name the records that resolvers read from.
  generated: ['argument.ts', 'graph', 'domains', 'paging'],
  simulator: [],
}

describe('imports go one way', () => {
  test.each(Object.entries(reach))('%s reaches what is below it, and nothing else', (from, allowed) => {
    expect(
      violations(
        link =>
          layer(link.from) === from &&
          /\.ts$/.test(link.to) &&
          ![from, 'generated', ...allowed].includes(layer(link.to)),
      ),
    ).toEqual([])
  })

  test('and never round in a circle, not even for types', () => {
    const next = new Map<string, string[]>()
    for (const { from, to } of imports) {
      if (/\.ts$/.test(to) && layer(to) !== 'generated') next.set(from, [...(next.get(from) ?? []), to])
    }
    const finished = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      if (path.includes(file) || finished.has(file)) return
      for (const to of next.get(file) ?? []) visit(to, [...path, file])
      finished.add(file)
    }
    for (const { name } of files) visit(name, [])
    expect(circles).toEqual([])
  })

  test('every file belongs to a layer', () => {
    const roots = ['gateway.ts', 'index.ts', 'bin']
    expect(files.map(({ name }) => layer(name)).filter(name => !(name in reach) && !roots.includes(name))).toEqual([])
  })

  test('domains import of one another no more than records, and how entities are read', () => {
    const domain = (path: string) => /^domains\/([^/]+)\//.exec(path)?.[1]
    expect(
      violations(
        ({ from, to }) =>
          domain(from) !== undefined &&
          domain(to) !== undefined &&
          domain(from) !== domain(to) &&
          !/\/(records|entity)\.ts$/.test(to),
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

  test('only the server knows the HTTP framework, and only a transport’s own files its library', () => {
    expect(violations(({ from, to }) => to === 'fastify' && layer(from) !== 'server' && from !== 'gateway.ts')).toEqual(
      [],
    )
    expect(
      violations(({ from, to }) => /^(node-fetch|undici)$/.test(to) && !from.startsWith(`genauth/http/${to}`)),
    ).toEqual([])
  })
})

test('every path of GenAuth has one endpoint, so that calls with equal keys are decoded in the same way', () => {
  const paths = files
    .filter(({ name }) => !['simulator', 'generated'].includes(layer(name)))
    .flatMap(({ text }) => [...text.matchAll(/'((?:GET |POST )?\/api\/v3\/[\w/-]+)'/g)].map(([, path]) => path))
  expect(paths).toContain('GET /api/v3/get-orders')
  expect([...new Set(paths)]).toEqual(paths)
})

test('the first line of every file says its one idea', () => {
  const said = files.map(({ name, text }) => ({ name, line: text.replace(/^#!.*\n/, '').split('\n')[0] ?? '' }))
  expect(said.filter(({ line }) => !/^\/\/ [A-Z`].*\.$/.test(line)).map(({ name }) => name)).toEqual([])
})

test('no file has more than 200 lines', () => {
  const long = files.filter(({ text }) => text.split('\n').length > 201).map(({ name }) => name)
  expect(long.sort()).toEqual(['generated/catalogue.ts', 'generated/contract.ts', 'generated/graphql.ts'])
})

test('the environment is read by the commands only', () => {
  expect(
    files.filter(({ name, text }) => text.includes('process.env') && layer(name) !== 'bin').map(({ name }) => name),
  ).toEqual([])
})
