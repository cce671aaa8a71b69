// Commands whose output cannot be written: a full disk, and pipes that nobody reads.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../src/simulator/index.js'
import { freePort } from '../support/free-port.js'

const binary = fileURLToPath(new URL('../../dist/bin/gateway.js', import.meta.url))

const settingsFor = (genauth: Pick<Simulator, 'url' | 'accessKeyId' | 'accessKeySecret'>, adminPort: number) => ({
  PATH: process.env['PATH'],
  AUTH_MODE: 'none',
  DOMAINS: 'all',
  PORT: '0',
  ADMIN_PORT: String(adminPort),
  GENAUTH_BASE_URL: genauth.url,
  GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
  GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
})

/** Runs the command in a shell that redirects its output. @param redirections in the syntax of bash */
const runRedirected = (args: string, redirections: string, env: NodeJS.ProcessEnv) =>
  spawn('bash', ['--norc', '-c', `exec "${process.execPath}" "${binary}" ${args} ${redirections}`], {
    env,
    stdio: 'pipe',
  })

const post = (url: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  })

async function statusOf(url: string): Promise<number> {
  return (await fetch(url, { signal: AbortSignal.timeout(2000) })).status
}

/** Lines that a gateway could not write, by kind. */
async function droppedLines(adminUrl: string): Promise<Record<string, number>> {
  const metrics = await (await fetch(`${adminUrl}/metrics`)).text()
  return Object.fromEntries(
    [...metrics.matchAll(/^log_lines_dropped_total\{kind="(\w+)"\} (\d+)$/gm)].map(([, kind, count]) => [
      String(kind),
      Number(count),
    ]),
  )
}

describe('genauth-gateway start,', () => {
  test('while standard error is on a full disk, serves, counts the lines that are lost, and stops when told', async () => {
    await using genauth = await startSimulator()
    const child = runRedirected('start', '2>/dev/full', settingsFor(genauth, 0))
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
    const { url, adminUrl } = JSON.parse(String(line)) as { url: string; adminUrl: string }
    // With the line of its start.
    for (let operation = 0; operation < 5; operation += 1) expect((await post(url)).status).toBe(200)
    expect(await statusOf(`${url}/livez`)).toBe(200)
    await expect.poll(() => droppedLines(adminUrl)).toEqual({ audit: 0, other: 6 })
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('whose log nobody reads, serves thousands of operations, and stops when told', async () => {
    await using genauth = await startSimulator()
    const child = runRedirected('start', '2> >(exec sleep 60)', { ...settingsFor(genauth, 0), LOG_LEVEL: 'info' })
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
    const { url, adminUrl } = JSON.parse(String(line)) as { url: string; adminUrl: string }
    for (let round = 0; round < 80; round += 1) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => post(url)))
      expect(answers.every(({ status }) => status === 200)).toBe(true)
    }
    expect(await droppedLines(adminUrl)).toEqual({ audit: 0, other: expect.any(Number) })
    expect((await droppedLines(adminUrl))['other']).toBeGreaterThan(0)
    const toldAt = performance.now()
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    // Whoever waits for the reader of the log waits for the rest of its 60 seconds.
    expect(performance.now() - toldAt).toBeLessThan(20_000)
  })

  test('while standard output is on a full disk, serves, says why its line is missing, and stops when told', async () => {
    await using genauth = await startSimulator()
    const folder = await mkdtemp(join(tmpdir(), 'output-'))
    const adminPort = await freePort()
    const child = runRedirected('start', `>/dev/full 2>${folder}/log`, settingsFor(genauth, adminPort))
    await expect
      .poll(() => statusOf(`http://127.0.0.1:${adminPort}/readyz`).catch(() => 0), { timeout: 15_000 })
      .toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
    const log = await readFile(`${folder}/log`, 'utf8')
    expect(log).toContain('Cannot write to standard output: ENOSPC')
    expect(log).not.toContain('    at ')
    await rm(folder, { recursive: true })
  })
})

describe('genauth-gateway schema', () => {
  test('on a full disk ends with status 1 and one line', async () => {
    const child = runRedirected('schema', '>/dev/full', { PATH: process.env['PATH'] })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', chunk => {
      stderr += chunk
    })
    expect(await once(child, 'close')).toEqual([1, null])
    expect(stderr).toBe('Cannot write to standard output: ENOSPC: no space left on device, write\n')
  })

  test('ends with status 0 and without a word if its reader leaves early', async () => {
    const child = spawn('bash', [
      '--norc',
      '-c',
      `set -o pipefail; "${process.execPath}" "${binary}" schema | head -n 1`,
    ])
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', chunk => {
      stderr += chunk
    })
    expect(await once(child, 'close')).toEqual([0, null])
    expect(stderr).toBe('')
  })
})

describe('genauth-gateway check', () => {
  test('ends on SIGTERM although nothing does so by default for the first process of a container', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    const genauth = { url: `http://127.0.0.1:${port}`, accessKeyId: 'id', accessKeySecret: 'secret' }
    const child = spawn(process.execPath, [binary, 'check'], { env: settingsFor(genauth, 0) })
    await once(silent, 'request')
    child.kill('SIGTERM')
    // By default it would end by the signal, without a status.
    expect(await once(child, 'close')).toEqual([143, null])
    silent.closeAllConnections()
    silent.close()
  })
})
