import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** A process of its own that says in one JSON line where it listens. */
export interface Listening extends AsyncDisposable {
  readonly ready: Record<string, string>
  /** Seconds of CPU used so far. */
  cpuSeconds(): number
  /** Resident memory in megabytes: now, and the most so far. */
  memory(): { now: number; peak: number }
}

/** Starts it and waits for its line. */
export async function startProcess(args: readonly string[], env: Record<string, string> = {}): Promise<Listening> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] })
  const ready = await firstLine(child)
  return {
    ready: JSON.parse(ready) as Record<string, string>,
    cpuSeconds() {
      // In nanoseconds and by thread, where `stat` counts hundredths of a second.
      const nanoseconds = readdirSync(`/proc/${child.pid}/task`).map(thread =>
        Number(readFileSync(`/proc/${child.pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
      )
      return nanoseconds.reduce((sum, spent) => sum + spent, 0) / 1e9
    },
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
      return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const ended = once(child, 'exit').then(([status]) => {
    throw new Error(`it ended with status ${status} before it was ready`)
  })
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string]
  ended.catch(() => undefined)
  return line
}
