// What the commands say about the settings that take effect.

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { settings } from '../../src/config/settings.js'
import { version } from '../../src/package.js'
import { startSimulator } from '../../src/simulator/index.js'
import { pointingAt } from '../support/pointing-at.js'

const binary = fileURLToPath(new URL('../../dist/bin/gateway.js', import.meta.url))
const SECRET = '0123456789abcdef0123456789abcdef'

async function config(env: Record<string, string>, ...args: string[]) {
  const run = promisify(execFile)(process.execPath, [binary, 'config', ...args], { env })
  return run.then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ status: code, stdout, stderr }),
  )
}

describe('genauth-gateway config', () => {
  test('prints every setting with its value and where that comes from, and no secret', async () => {
    const { status, stdout, stderr } = await config({
      AUTH_MODE: 'none',
      DOMAINS: 'all',
      GENAUTH_ACCESS_KEY_ID: 'key',
      GENAUTH_ACCESS_KEY_SECRET: SECRET,
      https_proxy: `http://user:${SECRET}@proxy:3128`,
      PORT: '',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line: string) => line.split(/ {2,}/))
    expect(rows).toContainEqual(['AUTH_MODE', 'none', 'environment'])
    expect(rows).toContainEqual(['GENAUTH_ACCESS_KEY_SECRET', '(secret)', 'environment'])
    expect(rows).toContainEqual(['https_proxy', 'http://(secret)@proxy:3128', 'environment'])
    expect(rows).toContainEqual(['PORT', '4000', 'default'])
    expect(rows).toContainEqual(['CORS_ORIGINS', 'not set'])
    expect(rows).toHaveLength(settings.size)
    expect(stdout).not.toContain(SECRET)
  })

  test('prints JSON, also if the settings are invalid, and then says why with status 2', async () => {
    const { status, stdout, stderr } = await config({ PORT: 'x' }, '--json')
    expect(JSON.parse(stdout)).toContainEqual({ variable: 'PORT', value: 'x', source: 'environment' })
    expect(status).toBe(2)
    expect(stderr).toContain('PORT must be')
  })
})

test('start logs what it is, where it listens and which settings are set, and at the end that it has stopped', async () => {
  await using genauth = await startSimulator()
  const child = spawn(process.execPath, [binary, 'start'], {
    env: { ...pointingAt(genauth), LOG_LEVEL_NAMES: 'on' },
  })
  let log = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    log += text
  })
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const { url, adminUrl } = JSON.parse(String(line)) as { url: string; adminUrl: string }
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([0, null])
  const lines = log
    .trimEnd()
    .split('\n')
    .map(text => JSON.parse(text) as object)
  const info = { level: 30, levelName: 'info', time: expect.any(String) }
  const set = [
    'GENAUTH_BASE_URL',
    'GENAUTH_ACCESS_KEY_ID',
    'GENAUTH_ACCESS_KEY_SECRET',
    'PORT',
    'ADMIN_PORT',
    'DOMAINS',
    'AUTH_MODE',
    'LOG_LEVEL_NAMES',
  ]
  expect(lines).toEqual([
    { ...info, version, node: process.version, url, adminUrl, settings: { environment: set }, msg: 'started' },
    { ...info, msg: 'stopping' },
    { ...info, msg: 'stopped' },
  ])
})

test('the docs name all commands', () => {
  const docs = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
  expect(docs).toContain('genauth-gateway config')
})
