// Prints what a new endpoint consists of, to be owned by hand from then on: `npm run scaffold get-user-identities`

import { type CatalogueEndpoint, catalogue } from './catalogue.js'
import { isSecret, scaffoldField } from './fields.js'
import { endpointName, small, typeName } from './words.js'

const DESCRIBE = ['"""', 'Describe.', '"""']
const indented = (lines: readonly string[], by = '  ') => lines.map(line => (line === '' ? line : by + line))

/** @throws Error if there is no such endpoint, or several */
export function scaffold(name: string, method?: string): string {
  const found = catalogue.endpoints.filter(one => one.name === name && (method === undefined || one.method === method))
  const [endpoint] = found
  if (endpoint === undefined) throw new Error(`The catalogue has no endpoint "${name}".`)
  if (found.length > 1) throw new Error(`There are several; add one of: ${found.map(one => one.method).join(', ')}.`)
  const ref = endpoint.response.ref
  const fields = (ref === undefined ? undefined : catalogue.types[ref]?.fields) ?? []
  const owner = ref === undefined ? 'Thing' : typeName(ref)
  const read = fields.filter(field => !isSecret(field))
  const scaffolded = read.map(field => scaffoldField(owner, field))
  const left = fields.filter(isSecret).map(field => field.name)
  const sections: [title: string, lines: readonly string[]][] = [
    ['schema/<domain>.graphql', sdlOf(endpoint, owner, scaffolded)],
    ['codegen.yml', [`${owner}: ../domains/<domain>/records.js#${owner}Record`]],
    [
      'src/domains/<domain>/records.ts',
      [
        ...(left.length > 0 ? [`// Secrets are never read: ${left.join(', ')}.`] : []),
        `export const ${small(owner)}Shape = documented('${ref}', {`,
        ...indented(scaffolded.flatMap(({ shape }) => shape)),
        '} as const satisfies Shape)',
        '',
        `export type ${owner}Record = FieldsOf<typeof ${small(owner)}Shape>`,
      ],
    ],
    ['src/domains/<domain>/endpoints.ts', endpointOf(endpoint, owner)],
    ['src/domains/<domain>/fields.ts', fieldOf(endpoint)],
    ['src/simulator/routes/<domain>.ts', [`'${endpoint.name}': (query, state) => success(/* documented example */),`]],
  ]
  return sections.map(([title, lines]) => `${title}\n\n${indented(lines, '    ').join('\n')}\n`).join('\n')
}

function sdlOf(
  { method, path }: CatalogueEndpoint,
  owner: string,
  fields: readonly ReturnType<typeof scaffoldField>[],
): string[] {
  const described = fields.flatMap(({ sdl }) => sdl).flatMap(line => ['', ...DESCRIBE, line])
  return [
    '"""',
    `Describe. Source: ${method} ${path}`,
    '"""',
    `type ${owner} {`,
    ...indented(described.slice(1)),
    '}',
    ...fields
      .flatMap(({ enums }) => enums)
      .flatMap(({ name, values }) => [
        '',
        ...DESCRIBE,
        `enum ${name} {`,
        ...indented(values.flatMap(value => ['', ...DESCRIBE, value]).slice(1)),
        '}',
      ]),
  ]
}

/** Parameters that name what is read, as opposed to those with defaults. */
const keysOf = ({ params }: CatalogueEndpoint) => params.filter(({ required }) => required).map(({ name }) => name)

function endpointOf(endpoint: CatalogueEndpoint, owner: string): string[] {
  const { method, path, name, response } = endpoint
  const keys = keysOf(endpoint)
  const key = `'${method} ${path}'`
  const shape = `${small(owner)}Shape`
  const input = `{ ${keys.join(', ')} }`
  const params =
    keys.length === 0
      ? '() => ({})'
      : `(${input}: { ${keys.map(one => `readonly ${one}: string`).join('; ')} }) => (${input})`
  const row = `row => readFields(objectOf(row, 'the ${small(owner)}', reading), ${shape}, reading)`
  if (response.shape === 'paged') {
    const paging = [
      `  list: '<field>',`,
      `  rows: 'list',`,
      `  total: ['totalCount', integer],`,
      `  maxLimit: ${endpoint.params.find(({ name: one }) => one === 'limit')?.max ?? 50},`,
      `  readRow: (row, reading) => readFields(objectOf(row, 'the ${small(owner)}', reading), ${shape}, reading),`,
      `  keyOf: ({ id }) => String(id),`,
    ]
    return keys.length === 0
      ? [`export const ${endpointName(name)} = paged(${key}, {`, ...paging, `}, { keep: kept('lists', '<domain>') })`]
      : [
          `export const ${endpointName(name)} = pagedBy(`,
          `  ${key},`,
          '  {',
          ...indented(paging),
          '  },',
          `  ${params},`,
          `  { keep: kept('lists', '<domain>') },`,
          ')',
        ]
  }
  const reading =
    response.shape === 'object'
      ? `readFields(objectOf(data, '"data"', reading), ${shape}, reading)`
      : `readRows(data, 'data', ${row}, reading)`
  return [
    `export const ${endpointName(name)} = read(`,
    `  ${key},`,
    `  ${params},`,
    `  (data, _input${keys.length === 0 ? ': undefined' : ''}, reading) => ${reading},`,
    `  { keep: kept('records', '<domain>') },`,
    ')',
  ]
}

function fieldOf(endpoint: CatalogueEndpoint): string[] {
  const name = endpointName(endpoint.name)
  const keys = keysOf(endpoint)
  const input = `({ ${keys.join(', ')} }: <Parent>) => ({ ${keys.join(', ')} })`
  if (endpoint.response.shape === 'paged') {
    return [keys.length === 0 ? `<field>: connection(${name}),` : `<field>: connectionOf(${name}, ${input}),`]
  }
  if (keys.length === 0) return [`<field>: once(${name}, () => undefined),`]
  const usual = endpoint.response.shape === 'object' ? '' : ', { usual: 20 }'
  return [`<field>: each(${name}, ${input}${usual}),`]
}

const [name, method] = process.argv.slice(2)
if (import.meta.url === `file://${process.argv[1]}`) {
  if (name === undefined) {
    process.stderr.write('Usage: npm run scaffold <endpoint> [GET|POST]\n')
    process.exitCode = 2
  } else {
    try {
      process.stdout.write(scaffold(name, method))
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`)
      process.exitCode = 2
    }
  }
}
