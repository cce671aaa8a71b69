// What is published, and under which licences.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { sbom } from './sbom.js'

const cwd = fileURLToPath(new URL('../..', import.meta.url))

/** Licences that allow a company to run and change the gateway without publishing anything. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0']

interface Component {
  readonly name: string
  readonly licenses?: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[]
}

describe('the software that a gateway consists of', () => {
  test('is listed as a whole, and has licences that allow to run it anywhere', async () => {
    const { components } = JSON.parse(await sbom()) as { components: readonly Component[] }
    const named = components.map(({ name, licenses = [] }) => ({
      name,
      licences: licenses.flatMap(one => ('license' in one ? one.license.id : one.expression.match(/[\w.-]+/g))),
    }))
    const { dependencies } = JSON.parse(readFileSync(`${cwd}/package.json`, 'utf8')) as { dependencies: object }
    expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)))
    const others = named.filter(
      ({ licences }) => licences.length === 0 || !licences.every(one => ['AND', ...PERMISSIVE].includes(String(one))),
    )
    // SECURITY.md says what this one allows.
    expect(others).toEqual([{ name: '@apollo/federation-internals', licences: ['Elastic-2.0'] }])
  })

  test('is published without tests, sources and whatever else stands beside it', async () => {
    const pack = ['pack', '--dry-run', '--json', '--ignore-scripts']
    const { stdout } = await promisify(execFile)('npm', pack, { cwd, maxBuffer: 64 * 1024 * 1024 })
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }]
    const paths = files.map(({ path }) => path)
    const allowed =
      /^(dist\/.*\.(js|js\.map|d\.ts|html|css|svg|ttf|woff2?|gz|json)|dist\/graphiql\/licenses\.md|dist\/client\.graphql|schema(\/\w+)?\.graphql|docs\/(reference\/)?[\w-]+\.(csv|md|svg|png|yml)|examples\/(supergraph|web|clients)\/(src\/(gql\/|__generated__\/)?)?[\w.-]+\.(js|tsx?|css|html|json|md|graphql)|[A-Z]+(\.md)?|package\.json)$/
    expect(paths.filter(path => !allowed.test(path))).toEqual([])
    expect(paths.filter(path => path.split('/').some(part => part.startsWith('.')))).toEqual([])
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'dist/bin/gateway.js',
        'dist/client.graphql',
        'schema/orders.graphql',
        'schema.graphql',
      ]),
    )
  })
})
