import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** The least that a server does, in a process of its own: what it takes at the moment is the machine's share of a wait. */
export async function startBareServer() {
  const program = `require('http').createServer((_, response) => response.end('ok'))
    .listen(0, '127.0.0.1', function () { console.log(this.address().port) })`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  return {
    url: `http://127.0.0.1:${String(line).trim()}`,
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
