// The commands as processes; one file for the helpers that start and stop them.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/config.js'
import { listRoles } from '../../src/domains/roles/endpoints.js'
import { startGateway } from '../../src/gateway.js'
import { clientSdl, subgraphSdl } from '../../src/graph/sdl.js'
import { digestWith, encodeCursor } from '../../src/paging/cursor.js'
import { startSimulator } from '../../src/simulator/index.js'
import { createLog } from '../../src/telemetry/log.js'
import { pointingAt } from '../support/pointing-at.js'

const binary = fileURLToPath(new URL('../../dist/bin/gateway.js', import.meta.url))

/** The environment of a shell in which nothing of ours is set. */
const bare = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }

/** Runs the built command as a process of its own. */
function run(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [binary, ...args], { env: { ...bare, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', chunk => {
    stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', chunk => {
    stderr += chunk
  })
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, stdout, stderr }))
  return {
    ended,
    tell: (signal: NodeJS.Signals) => child.kill(signal),
    /** All that it reads from standard input. */
    write: (text: string) => child.stdin.end(text),
    /** The one line that says where it listens. */
    ready: async () => {
      await expect.poll(() => stdout, { timeout: 15_000 }).toContain('\n')
      return JSON.parse(stdout) as Record<string, string>
    },
    said: () => stderr,
  }
}

const ask = async (url: string, query: string) =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).json()

describe('a start that fails', () => {
  /** What keeps the process of this test alive beyond its own. */
  const resources = () => process.getActiveResourcesInfo().filter(name => /Server|Watcher|Timeout/.test(name))

  test('leaves nothing open', async () => {
    await using genauth = await startSimulator()
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const before = resources()
    for (const settings of [{ PORT: String(port) }, { ADMIN_PORT: String(port) }]) {
      const config = loadConfig({ ...pointingAt(genauth), ...settings }, 'start')
      await expect(startGateway(config, createLog('silent'))).rejects.toMatchObject({ code: 'EADDRINUSE' })
    }
    await expect.poll(resources).toEqual(before)
    taken.close()
  })
})

describe('genauth-gateway start', () => {
  test('serves a GenAuth that its settings name, and stops with status 0 when it is told to', async () => {
    await using genauth = await startSimulator()
    const started = run(['start'], pointingAt(genauth))
    const { url } = await started.ready()
    expect(
      await ask(url ?? '', '{ order(orderNo: "2022080911591337da0aae9660") { payDetail { paidAmount } } }'),
    ).toEqual({
      data: { order: { payDetail: { paidAmount: '7.9' } } },
    })
    started.tell('SIGTERM')
    expect(await started.ended).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\{.*\}\n$/) })
  })

  test('reads its registered documents again on SIGHUP, and answers meanwhile', async () => {
    await using genauth = await startSimulator()
    const folder = await mkdtemp(join(tmpdir(), 'documents-'))
    const file = join(folder, 'manifest.json')
    await writeFile(file, '{"old":"{ usage { modelCode } }"}')
    const started = run(['start'], { ...pointingAt(genauth), OPERATIONS_FILE: file, OPERATIONS_ONLY: 'on' })
    const { url = '' } = await started.ready()
    expect(await ask(url, '{ currentPackage { code } }')).toMatchObject({ errors: [{ extensions: {} }] })

    await writeFile(file, '{"old":"{ usage { modelCode } }","new":"{ currentPackage { code } }"}')
    const answers = Promise.all(Array.from({ length: 50 }, () => ask(url, '{ usage { modelCode } }')))
    started.tell('SIGHUP')
    for (const answer of await answers) expect(answer).not.toHaveProperty('errors')
    await expect.poll(() => ask(url, '{ currentPackage { code } }')).toHaveProperty('data')
    started.tell('SIGTERM')
    expect((await started.ended).status).toBe(0)
    await rm(folder, { recursive: true })
  })

  test('stops with status 0 however early it is told to, once its line is there', async () => {
    await using genauth = await startSimulator()
    const child = spawn(process.execPath, [binary, 'start'], { env: { ...bare, ...pointingAt(genauth) } })
    child.stdout.once('data', () => child.kill('SIGTERM'))
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('goes on when nobody reads its log any more', async () => {
    await using genauth = await startSimulator()
    const child = spawn(process.execPath, [binary, 'start'], { env: { ...bare, ...pointingAt(genauth) } })
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
    const { url } = JSON.parse(String(line)) as { url: string }
    child.stderr.destroy()
    for (let operation = 1; operation <= 20; operation += 1) {
      expect(await ask(url, '{ orders(first: 1) { totalCount } }')).toEqual({ data: { orders: { totalCount: 120 } } })
    }
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('stops when npm is told to, rather than run on without it', async () => {
    await using genauth = await startSimulator()
    const npm = spawn('npm', ['start', '--silent'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...bare, ...pointingAt(genauth) },
    })
    const [line] = await once(npm.stdout.setEncoding('utf8'), 'data')
    const { url } = JSON.parse(String(line)) as { url: string }
    npm.kill('SIGTERM')
    await once(npm, 'close')
    await expect(fetch(`${url}/livez`)).rejects.toThrow()
  })

  test('says everything that is wrong with its settings at once, without a secret, and ends with status 2', async () => {
    const { status, stdout, stderr } = await run(['start'], {
      PORT: 'hunter2',
      GENAUTH_ACCESS_KEY_SECRET: 'hunter2',
      AUTH_MODE: 'jwt',
    }).ended
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `Invalid configuration:
  - PORT must be a whole number from 0 to 65535
  - AUTH_ISSUER must be set for AUTH_MODE=jwt
  - AUTH_AUDIENCE must be set for AUTH_MODE=jwt
  - AUTH_JWKS_URL must be set for AUTH_MODE=jwt
  - GENAUTH_ACCESS_KEY_ID must be set
`,
    })
  })

  test.each([
    ['GENAUTH_CA_FILE', '-----BEGIN CERTIFICATE-----\nrubbish\n-----END CERTIFICATE-----\n', 'of PEM certificates'],
    ['GENAUTH_ACCESS_KEY_SECRET_FILE', 'two\nlines\n', 'that contains the secret on one line'],
  ])('ends with status 2 for a %s that holds something else', async (name, text, says) => {
    const folder = await mkdtemp(join(tmpdir(), 'gateway-'))
    const file = join(folder, 'file')
    await writeFile(file, text)
    const secret = name === 'GENAUTH_CA_FILE' ? { GENAUTH_ACCESS_KEY_SECRET: 'secret' } : {}
    const env = {
      AUTH_MODE: 'none',
      DOMAINS: 'all',
      GENAUTH_ACCESS_KEY_ID: 'key',
      PORT: '0',
      ADMIN_PORT: '0',
      ...secret,
      [name]: file,
    }
    const { status, stderr } = await run(['start'], env).ended
    await rm(folder, { recursive: true })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `Invalid configuration:\n  - ${name} must name a readable file ${says}\n`,
    })
  })

  test.each([
    ['GENAUTH_CA_FILE', 'GENAUTH_CA_FILE must name a readable file'],
    ['GENAUTH_ACCESS_KEY_SECRET_FILE', 'GENAUTH_ACCESS_KEY_SECRET_FILE must name a readable file'],
  ])('ends with status 2 for a %s that is not there', async (name, says) => {
    const env: Record<string, string> = {
      AUTH_MODE: 'none',
      DOMAINS: 'all',
      GENAUTH_ACCESS_KEY_ID: 'key',
      [name]: '/nowhere',
    }
    if (name === 'GENAUTH_CA_FILE') env['GENAUTH_ACCESS_KEY_SECRET'] = 'secret'
    const { status, stderr } = await run(['start'], env).ended
    expect({ status, stderr }).toEqual({ status: 2, stderr: `Invalid configuration:\n  - ${says}\n` })
  })

  test('ends with status 1 and one line when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const { status, stderr } = await run(['demo'], { PORT: String(port), ADMIN_PORT: '0' }).ended
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `Port ${port} on 127.0.0.1 is in use. Choose another one (PORT, ADMIN_PORT; simulate: --port); 0 picks a free port.\n`,
    })
    taken.close()
  })
})

describe('genauth-gateway demo', () => {
  test('needs nothing, and prints where to look and a query that works as it is', async () => {
    const demo = run(['demo'], {
      PORT: '0',
      ADMIN_PORT: '0',
      GENAUTH_BASE_URL: 'https://id.example',
      HTTPS_PROXY: 'http://127.0.0.1:9',
    })
    const { url = '' } = await demo.ready()
    await expect.poll(demo.said).toContain(`${url}/graphiql`)
    const query = /start with:\s*(\{[\s\S]*\n {4}\})/.exec(demo.said())?.[1] ?? ''
    expect(await ask(url, query)).toEqual({
      data: {
        order: {
          goodsNameEn: 'test package',
          actualAmount: '7.9',
          payDetail: { paidAmount: '7.9', paidTime: '2022-08-09T11:59:46+08:00', payType: 'Alipay' },
        },
      },
    })
    demo.tell('SIGINT')
    expect((await demo.ended).status).toBe(0)
  })
})

describe('genauth-gateway simulate', () => {
  test('prints where it listens and the key it accepts', async () => {
    const simulator = run(['simulate', '--port', '0'])
    const { url, accessKeyId, accessKeySecret } = await simulator.ready()
    const answer = await fetch(`${url}/api/v3/get-management-token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ accessKeyId, accessKeySecret }),
    })
    expect(await answer.json()).toMatchObject({
      statusCode: 200,
      data: { access_token: expect.any(String), expires_in: 7200 },
    })
    simulator.tell('SIGTERM')
    expect((await simulator.ended).status).toBe(0)
  })

  test('ends with status 2 for what it does not understand', async () => {
    for (const args of [
      ['--port', 'x'],
      ['--nonsense'],
      ['--fault', 'nonsense'],
      ['--fault', 'delay:endpoint=get-nonsense'],
      ['--fault', 'delay:nonsense=1'],
      ['--scenario', '/nowhere'],
      ['--unknown-order', '405'],
    ]) {
      const { status, stdout, stderr } = await run(['simulate', ...args]).ended
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain('error:')
    }
  })
})

describe('genauth-gateway explain', () => {
  const query = 'query ($first: Int) { orders(first: $first) { nodes { goodsName payDetail { payType } } } }'

  test('prints what an operation will cost, without credentials', async () => {
    expect(await run(['explain', query, '--variables', '{ "first": 60 }']).ended).toEqual({
      status: 0,
      stderr: '',
      stdout: `2 to 62 calls in at most 2 rounds

round  calls    request                     for
1      1        get-orders page=1 limit=50  orders
1      1        get-orders page=2 limit=50  orders
2      0 to 60  get-order-pay-detail        orders.nodes.payDetail
`,
    })
    expect(await run(['explain', '{ __typename }']).ended).toMatchObject({ status: 0, stdout: 'no calls\n' })
  })

  test('prints JSON, and ends with status 1 beyond the budget', async () => {
    const args = ['explain', query, '--variables', '{ "first": 60 }', '--json']
    const { status, stdout, stderr } = await run(args, { MAX_UPSTREAM_CALLS: '61' }).ended
    expect(JSON.parse(stdout)).toMatchObject({ minCalls: 2, maxCalls: 62, rounds: 2 })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'The gateway would reject this operation: MAX_UPSTREAM_CALLS is 61.\n',
    })
  })

  test.each([
    [['{ orders { unknown } }'], 'Cannot query field "unknown"'],
    [['{ orders'], 'Syntax Error'],
    [['query A { __typename } query B { __typename }'], '--operation-name'],
    [['query ($first: Int!) { orders(first: $first) { totalCount } }'], '"$first"'],
    [['{ __typename }', '--variables', '[]'], 'JSON object'],
    [[], 'operation'],
  ])('%j ends with status 2 and says why', async (args, why) => {
    const { status, stdout, stderr } = await run(['explain', ...args]).ended
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(why)
  })

  test('ends with status 1 for a field with an invalid argument, and says what is wrong with it', async () => {
    const { status, stdout, stderr } = await run(['explain', '{ orders(first: 500) { totalCount } }']).ended
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'no calls\n' })
    expect(stderr).toMatch(/^The field "orders" will fail without a call: "first" must be .*\n$/)
  })

  test('reads cursors of a gateway with the same secret, and of no other', async () => {
    const secret = 'the secret of an access key'
    const { key } = listRoles.of({ namespace: 'default', search: undefined })
    const cursor = encodeCursor(`roles.${digestWith(() => secret)(key)}`, 49)
    const args = ['explain', `{ roles(first: 1, after: "${cursor}") { nodes { code } } }`]
    const { status, stdout } = await run(args, { GENAUTH_ACCESS_KEY_SECRET: secret }).ended
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('list-roles namespace=default page=2'),
    })
    expect(await run(args).ended).toMatchObject({ status: 1, stderr: expect.stringContaining('must be a cursor') })
  })

  test('reads a document from standard input, and one of its operations', async () => {
    const explaining = run(['explain', '-', '--operation-name', 'B'])
    explaining.write('query A { __typename } query B { currentPackage { code } }')
    expect((await explaining.ended).stdout).toContain('get-current-package-info')
  })
})

describe('genauth-gateway', () => {
  test.each([
    [['--help']],
    [['start', '--help']],
    [['demo', '--help']],
    [['simulate', '--help']],
    [['explain', '--help']],
    [['--version']],
  ])('%s explains itself', async args => {
    expect(await run(args).ended).toMatchObject({ status: 0, stderr: '' })
  })

  test('check says what works and what does not, and ends with the status of that', async () => {
    await using genauth = await startSimulator()
    const works = await run(['check'], pointingAt(genauth)).ended
    expect(works).toEqual({
      status: 0,
      stdout: `ok      connect to ${genauth.url}\nok      compare this machine's clock with GenAuth's\nok      read the list of orders with a management token\n        120 orders on 3 pages; filters and summaries read up to 50 (MAX_SCAN_PAGES).\n`,
      stderr: '',
    })
    const fails = await run(['check'], { ...pointingAt(genauth), GENAUTH_ACCESS_KEY_SECRET: 'wrong-secret' }).ended
    expect(fails).toMatchObject({ status: 1, stderr: '1 check failed.\n' })
    expect(fails.stdout).toContain(
      'FAILED  read the list of orders with a management token\n        GenAuth does not accept the access key.',
    )
    expect(fails.stdout).not.toContain('wrong-secret')

    const misspelled = await run(['check'], { ...pointingAt(genauth), GENAUTH_TIMEOUT: '5' }).ended
    expect(misspelled.stdout).toContain(
      'ok      read the settings\n        GENAUTH_TIMEOUT is not a setting; it is ignored\n',
    )

    genauth.state.orders.clear()
    const all = await run(['check', '--all'], pointingAt(genauth)).ended
    expect(all).toMatchObject({ status: 0, stderr: '' })
    expect(all.stdout).toContain(`
ok      read get-orders
ok      read get-order-detail and get-order-pay-detail
        skipped: the list contains no order
ok      read get-current-package-info
`)
    expect(all.stdout).toContain('\nholds   a request for an unknown order number returns no order\n')
    expect(all.stdout).toContain('\nunknown an unpaid order has no payment\n        the first')
    expect((await run(['check']).ended).status).toBe(2)
  })

  test('schema prints what composition tools take, with the scopes or without', async () => {
    const { status, stdout, stderr } = await run(['schema']).ended
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: subgraphSdl(), stderr: '' })
    expect((await run(['schema', '--no-auth-directives']).ended).stdout).toBe(subgraphSdl({ scoped: false }))
  })

  test('schema prints what tools of clients take, and refuses options that only composition needs beside it', async () => {
    expect(await run(['schema', '--client']).ended).toMatchObject({ status: 0, stdout: clientSdl(), stderr: '' })
    expect(await run(['schema', '--client', '--hide', 'raw']).ended).toMatchObject({ status: 2, stdout: '' })
  })

  test('schema prints the names with the prefix of the settings, and hides what has a tag', async () => {
    const args = ['schema', '--hide', 'personal', '--hide', 'raw']
    expect((await run(args, { SCHEMA_PREFIX: 'Billing' }).ended).stdout).toBe(
      subgraphSdl({ prefix: 'Billing', hidden: ['personal', 'raw'] }),
    )
    expect(await run(['schema', '--hide', 'secret']).ended).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('unknown tag "secret"; expected one of: personal, raw.'),
    })
    expect(await run(['schema'], { SCHEMA_PREFIX: 'billing' }).ended).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('SCHEMA_PREFIX must be'),
    })
  })

  test('start --help leads to the settings, also in the installed package', async () => {
    const { stdout } = await run(['start', '--help']).ended
    expect(stdout).toContain('GENAUTH_ACCESS_KEY_ID')
    const [page = ''] = /\S+configuration\.md/.exec(stdout) ?? []
    expect(existsSync(page)).toBe(true)
  })

  test('ends with status 2 for a command that it does not have', async () => {
    expect(await run(['stop']).ended).toMatchObject({ status: 2, stdout: '' })
    expect(await run([]).ended).toMatchObject({ status: 2, stdout: '' })
  })
})
