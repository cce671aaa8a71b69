// Starts the `hive-gateway` command on the supergraph that the file SUPERGRAPH holds, and prints where it listens.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('node_modules/.bin/hive-gateway', import.meta.url))

// The command takes no port 0.
const probe = createServer().listen(0, '127.0.0.1')
await once(probe, 'listening')
const { port } = probe.address()
probe.close()
await once(probe, 'close')

const args = ['--host', '127.0.0.1', '--port', String(port), 'supergraph', process.env.SUPERGRAPH]
const planner = process.env.QUERY_PLANNER === 'rust' ? ['--hive-router-runtime'] : []
const child = spawn(process.execPath, [command, ...args, ...planner], { stdio: ['ignore', 'ignore', 'inherit'] })
child.once('exit', code => process.exit(code ?? 0))
process.once('SIGTERM', () => child.kill('SIGTERM'))

const url = `http://127.0.0.1:${port}`
const isReady = () =>
  fetch(`${url}/readiness`).then(
    ({ ok }) => ok,
    () => false,
  )
while (!(await isReady())) await pause(50)
process.stdout.write(`${JSON.stringify({ url })}\n`)
