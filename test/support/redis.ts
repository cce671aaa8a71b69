import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, RESP_TYPES } from '@redis/client'
import { freePort } from './free-port.js'
import { redisServerPath } from './programs.js'

/** A Redis of its own on loopback, which keeps nothing. */
export interface Redis extends AsyncDisposable {
  readonly url: string
  /** Settings of a gateway whose cache it is. */
  readonly env: Record<string, string>
  /** Runs a command on a connection of its own. */
  command(...args: string[]): Promise<unknown>
  /** All keys, with their values as bytes; other types than texts are left out. */
  dump(): Promise<ReadonlyMap<string, Buffer>>
  /** Ends it without a word. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Stops the process for a while, as if the machine hung. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void
}

export const CACHE_KEY = Buffer.alloc(32, 7).toString('base64')

export async function startRedis(...options: readonly string[]): Promise<Redis> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let server: ChildProcess | undefined

  const open = () => createClient({ url, disableClientInfo: true, maintNotifications: 'disabled' })

  async function connected<Result>(work: (client: ReturnType<typeof open>) => Promise<Result>) {
    const client = open()
    client.on('error', () => undefined)
    await client.connect()
    try {
      return await work(client)
    } finally {
      client.destroy()
    }
  }

  async function start() {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...options]
    const started = spawn(redisServerPath(), args, { stdio: ['ignore', 'pipe', 'inherit'] })
    server = started
    for await (const chunk of started.stdout) if (String(chunk).includes('Ready to accept connections')) break
    started.stdout.resume()
  }

  async function kill() {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
  }

  await start()
  return {
    url,
    env: { CACHE: 'redis', REDIS_URL: url, CACHE_ENCRYPTION_KEY: CACHE_KEY },
    command: (...args) => connected(client => client.sendCommand(args)),
    dump: () =>
      connected(async client => {
        const raw = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })
        const found = new Map<string, Buffer>()
        for (const name of await client.keys('*')) {
          if ((await client.type(name)) === 'string') found.set(name, (await raw.get(name)) ?? Buffer.alloc(0))
        }
        return found
      }),
    kill,
    start,
    signal: signal => server?.kill(signal),
    async [Symbol.asyncDispose]() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
