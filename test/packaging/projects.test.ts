// The packed package in projects of other people: what is installed beside it, how it is imported, who reads its types.

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const clone = fileURLToPath(new URL('../..', import.meta.url))
const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] }
const run = (command: string, args: readonly string[], cwd: string, more: object = {}) =>
  promisify(execFile)(command, args, { cwd, env: { ...env, ...more }, maxBuffer: 64 * 1024 * 1024 })

/** Another version of graphql than the gateway's own, as a program has it that was written before. */
const GRAPHQL = '16.9.0'
const QUIET = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', '--ignore-scripts']

/** An empty project with the package, and an older graphql beside it. */
let project: string

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'project-'))
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], clone)
  const [archive = ''] = (await readdir(project)).filter(name => name.endsWith('.tgz'))
  await writeFile(join(project, 'package.json'), '{"name":"project","private":true}')
  await run(
    'npm',
    ['install', ...QUIET, `./${archive}`, `graphql@${GRAPHQL}`, 'typescript@5.9.3', '@types/node@20'],
    project,
  )
}, 180_000)

afterAll(() => rm(project, { recursive: true }))

/** The program of a user: a gateway on a simulator of its own, asked once. */
const PROGRAM = `
  const simulator = await startSimulator()
  const { url: GENAUTH_BASE_URL, accessKeyId: GENAUTH_ACCESS_KEY_ID, accessKeySecret: GENAUTH_ACCESS_KEY_SECRET } = simulator
  const settings = { PORT: '0', ADMIN_PORT: '0', GENAUTH_BASE_URL, GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET }
  const gateway = await startGateway(loadConfig(settings, 'demo'), createLog('silent'))
  const response = await fetch(gateway.url + '/graphql?query={orders{totalCount}}', { headers: { 'apollo-require-preflight': '1' } })
  console.log((await response.json()).data.orders.totalCount)
  await gateway.close()
  await simulator.close()
`

describe('in a project with an older graphql, the package', () => {
  test('shares the one copy that there is', async () => {
    const { stdout } = await run('npm', ['ls', 'graphql', '--json', '--depth=99'], project).catch(error => error)
    const versions = new Set(
      [...String(stdout).matchAll(/"graphql": \{\s*"version": "([^"]+)"/g)].map(([, version]) => version),
    )
    expect([...versions]).toEqual([GRAPHQL])
  })

  test('is imported by ES modules', async () => {
    const imports = `import { createLog, loadConfig, startGateway } from 'genauth-gateway'
      import { startSimulator } from 'genauth-gateway/simulator'`
    await writeFile(join(project, 'program.mjs'), imports + PROGRAM)
    expect((await run(process.execPath, ['program.mjs'], project)).stdout).toBe('120\n')
  })

  test('is required by CommonJS', async () => {
    const imports = `const { createLog, loadConfig, startGateway } = require('genauth-gateway')
      const { startSimulator } = require('genauth-gateway/simulator')`
    await writeFile(join(project, 'program.cjs'), `${imports}\n;(async () => {${PROGRAM}})()`)
    expect((await run(process.execPath, ['program.cjs'], project)).stdout).toBe('120\n')
  })

  test.each([
    ['nodenext', 'nodenext', 'program.mts'],
    ['esnext', 'bundler', 'program.ts'],
    ['commonjs', 'node10', 'program.ts'],
  ])('has types with module %s and moduleResolution %s', async (module, resolution, file) => {
    await writeFile(
      join(project, file),
      `import { type Config, createLog, type Gateway, loadConfig, startGateway } from 'genauth-gateway'
       import { startSimulator } from 'genauth-gateway/simulator'
       export async function main(): Promise<Gateway> {
         const { url } = await startSimulator()
         const config: Config = loadConfig({ GENAUTH_BASE_URL: url }, 'demo')
         const port: number = config.port
         // @ts-expect-error Without types this would be no error.
         const text: string = config.port
         return startGateway(config, createLog(String(port) + text))
       }`,
    )
    const options = `--module ${module} --moduleResolution ${resolution} --target es2022 --types node --strict --esModuleInterop --noEmit`
    const { stdout } = await run(
      'node_modules/.bin/tsc',
      [...options.split(' '), '--lib', 'es2023,esnext.disposable', '--skipLibCheck', file],
      project,
    ).catch(error => error)
    expect(stdout).toBe('')
  })

  test('has the schemas for the tools of clients and operators', async () => {
    const names = ['client.graphql', 'schema.graphql', 'settings.schema.json']
    const program = `const { readFileSync } = require('node:fs')
      const [client, released, settings] = ${JSON.stringify(names)}.map(name => readFileSync(require.resolve('genauth-gateway/' + name), 'utf8'))
      const { buildSchema } = require('graphql')
      console.log(buildSchema(client).getType('PayDetail').name, /@key/.test(released), JSON.parse(settings).properties.PORT.default)`
    await writeFile(join(project, 'schemas.cjs'), program)
    expect((await run(process.execPath, ['schemas.cjs'], project)).stdout).toBe('PayDetail true 4000\n')
  })

  test('runs its commands', async () => {
    const bin = 'node_modules/.bin/genauth-gateway'
    expect((await run(bin, ['explain', '{ orders { totalCount } }'], project)).stdout).toContain(
      '1 call in at most 1 round',
    )
    const demo = spawn(bin, ['demo'], { cwd: project, env: { ...env, PORT: '0', ADMIN_PORT: '0' } })
    const [line] = await once(demo.stdout.setEncoding('utf8'), 'data')
    const { url } = JSON.parse(String(line)) as { url: string }
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ orders { totalCount } }"}',
    })
    expect(await response.json()).toEqual({ data: { orders: { totalCount: 120 } } })
    demo.kill('SIGTERM')
    expect(await once(demo, 'close')).toEqual([0, null])
  })
})

describe('a clone', () => {
  test('has what its build needs also where NODE_ENV is "production"', async () => {
    const { stdout } = await run('npm', ['config', 'get', 'include'], clone, { NODE_ENV: 'production' })
    expect(stdout.trim()).toBe('dev')
  })

  test('has the same line breaks where git converts them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clone-'))
    const git = (...args: string[]) =>
      run('git', ['-c', 'core.autocrlf=true', '-c', 'user.name=x', '-c', 'user.email=x@y', ...args], folder)
    await git('init', '--quiet')
    await run(
      'cp',
      [join(clone, '.gitattributes'), join(clone, 'package.json'), join(clone, 'docs/tour-faults.png'), folder],
      clone,
    )
    await git('add', '.')
    await git('commit', '--quiet', '--message', 'x')
    await run('rm', ['package.json', 'tour-faults.png'], folder)
    await git('checkout', '--quiet', '.')
    for (const [copy, original] of [
      ['package.json', 'package.json'],
      ['tour-faults.png', 'docs/tour-faults.png'],
    ])
      await run('cmp', [join(folder, String(copy)), join(clone, String(original))], clone)
    await rm(folder, { recursive: true })
  })

  test('keeps graphql when the development dependencies are pruned for an image', async () => {
    const { stdout } = await run('npm', ['ls', 'graphql', '--omit=dev', '--include=peer', '--json'], clone)
    expect(stdout).toContain('"graphql"')
  })
})
