import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Simulator } from '../../src/simulator/index.js'

/** A gateway in a process of its own, as under load it has to be: clients and GenAuth must not slow it down. */
export interface OwnProcess extends AsyncDisposable {
  readonly url: string
  readonly adminUrl: string
  /** Megabytes that are reachable. */
  heapMb(): Promise<number>
  /** Ends it. @returns its exit code, which is not 0 where it broke, and what it wrote about that */
  end(): Promise<{ code: number | null; stderr: string }>
}

/** Starts one on a simulator. @throws where it does not come up */
export async function startOwnProcess(genauth: Simulator, env: Record<string, string>): Promise<OwnProcess> {
  const child = fork(fileURLToPath(new URL('gateway-process.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      AUTH_MODE: 'none',
      DOMAINS: 'all',
      PORT: '0',
      ADMIN_PORT: '0',
      LOG_LEVEL: 'silent',
      GENAUTH_BASE_URL: genauth.url,
      GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
      GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
      ...env,
    },
  })
  let stderr = ''
  child.stderr?.on('data', (text: Buffer) => {
    stderr += text.toString()
  })
  const ended = once(child, 'exit')
  const broken = ended.then(([code]) => {
    throw new Error(`The gateway ended with code ${code}: ${stderr}`)
  })
  broken.catch(() => undefined)
  const message = async () => ((await Promise.race([once(child, 'message'), broken])) as [Record<string, unknown>])[0]
  const { url, adminUrl } = await message()
  const end = async () => {
    if (child.connected) child.disconnect()
    const [code] = (await ended) as [number | null]
    return { code, stderr }
  }
  return {
    url: String(url),
    adminUrl: String(adminUrl),
    async heapMb() {
      child.send('heap')
      return Number((await message())['heapBytes']) / 2 ** 20
    },
    end,
    async [Symbol.asyncDispose]() {
      await end()
    },
  }
}
