import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startSimulator } from '../src/simulator/index.js'

// A program inside the package can import it by its own name, as one that depends on it does.
const program = fileURLToPath(new URL('../test-report/embedding.mjs', import.meta.url))

test('a program starts the gateway with a plugin of its own, as the documentation shows', async () => {
  const page = readFileSync(new URL('../docs/embedding.md', import.meta.url), 'utf8')
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? []
  await mkdir(dirname(program), { recursive: true })
  await writeFile(program, example)
  await using genauth = await startSimulator()
  genauth.faults.add({ kind: 'error-body', statusCode: 400, endpoint: 'get-usage-info' })
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env['PATH'],
      AUTH_MODE: 'none',
      DOMAINS: 'all',
      PORT: '0',
      ADMIN_PORT: '0',
      GENAUTH_BASE_URL: genauth.url,
      GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
      GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
    },
  })
  let logged = ''
  child.stderr.setEncoding('utf8').on('data', chunk => {
    logged += chunk
  })

  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const [, url = ''] = /^GraphQL is at (\S+)\n$/.exec(String(line)) ?? []
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query Plan { usage { current } }' }),
  })
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UPSTREAM_REJECTED' } }] })

  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([0, null])
  const reported = logged.split('\n').filter(entry => entry.includes('"msg":"reported"'))
  expect(reported.map(entry => JSON.parse(entry))).toMatchObject([
    { operationName: 'Plan', path: ['usage'], code: 'UPSTREAM_REJECTED' },
  ])
})
