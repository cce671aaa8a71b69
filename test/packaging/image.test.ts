// The container image and the versions of Node.js, as far as they can be checked without a container engine.

import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { settings } from '../../src/config/settings.js'
import { startGateway } from '../support/gateway.js'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const dockerfile = read('Dockerfile')

describe('the container image', () => {
  const [, check = '[]'] = /HEALTHCHECK [^[]*CMD (\[.*\])/.exec(dockerfile) ?? []
  const [, ...args] = JSON.parse(check) as string[]
  const healthy = (port: string) => promisify(execFile)(process.execPath, args, { env: { PORT: port } })

  test('is healthy while the gateway serves, also under host names of its own', async () => {
    await using gateway = await startGateway({ env: { ALLOWED_HOSTS: 'billing.example' } })
    await expect(healthy(new URL(gateway.url).port)).resolves.toMatchObject({ stderr: '' })
  })

  test('is unhealthy when nothing serves', async () => {
    const gateway = await startGateway()
    const { port } = new URL(gateway.url)
    await gateway[Symbol.asyncDispose]()
    await expect(healthy(port)).rejects.toMatchObject({ code: 1 })
  })

  test('is built from files that exist', () => {
    const sent = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path = '']) => path)
    expect(sent.filter(path => !existsSync(new URL(path, root)))).toEqual([])
    const copied = [...dockerfile.matchAll(/\/app\/([\w.]+)/g)].map(([, path = '']) => path)
    const made = ['node_modules', 'dist']
    expect(copied.filter(path => !made.includes(path) && !sent.includes(path))).toEqual([])
  })
})

test('the image has settings that there are', () => {
  const [, env = ''] = /^ENV (.*)$/m.exec(dockerfile) ?? []
  const set = env.split(' ').map(pair => pair.split('=')[0] ?? '')
  expect(set).toEqual(['NODE_ENV', 'HOST', 'GENAUTH_TRANSPORT'])
  for (const name of set.slice(1)) expect([...settings.values()].map(({ variable }) => variable)).toContain(name)
})

test.each([
  ['v1.2.3', '## 1.2.3 - 2026-12-01', true],
  ['v1.2.4', '## 1.2.3 - 2026-12-01', false],
  ['v1.2.3', '## Unreleased', false],
  ['v1.2.3', '## 1.2.30 - 2026-12-01', false],
])('a release with the tag %s and the changelog “%s” is allowed: %s', async (tag, heading, allowed) => {
  const [, script = ''] = /run: \|\n((?: {10}.*\n)+)/.exec(read('.github/workflows/release.yml')) ?? []
  const cwd = await mkdtemp(join(tmpdir(), 'release-'))
  await writeFile(join(cwd, 'package.json'), '{ "version": "1.2.3" }')
  await writeFile(join(cwd, 'CHANGELOG.md'), `# Changelog\n\n${heading}\n`)
  const env = { ...process.env, GITHUB_REF_NAME: tag }
  const passed = await promisify(execFile)('sh', ['-e', '-c', script], { cwd, env }).then(
    () => true,
    () => false,
  )
  await rm(cwd, { recursive: true })
  expect(passed).toBe(allowed)
})

test('the image, .nvmrc and CI use versions of Node.js that the package supports', () => {
  const [, oldest = ''] = /"node": ">=(\d+)/.exec(read('package.json')) ?? []
  const [, matrix = ''] = /node: \[(.*)\]/.exec(read('.github/workflows/ci.yml')) ?? []
  const tested = matrix.split(', ')
  const [, image = ''] = /ARG NODE=(\d+)/.exec(dockerfile) ?? []
  expect(tested[0]).toBe(oldest)
  expect(tested).toEqual(expect.arrayContaining([image, read('.nvmrc').trim()]))
})
