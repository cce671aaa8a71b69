// What must never leave the process but in the data of an answer: payers, keys, tokens, signatures, variables.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../src/simulator/index.js'
import { faultKinds } from '../../src/simulator/strikes.js'
import { type Issuer, startIssuer } from '../support/issuer.js'

const binary = fileURLToPath(new URL('../../dist/bin/gateway.js', import.meta.url))
const KEY_SECRET = 'MARKED-KEY-SECRET-0123456789abcdef'

/** Passes everything on to the simulator, and keeps the credentials that it sees. */
async function startTap(genauth: Simulator) {
  const seen = new Set<string>()
  const server = createServer((incoming, response) => {
    const { authorization } = incoming.headers
    if (authorization) seen.add(String(authorization.split(/[ :]/).at(-1)))
    const passed = send(genauth.url + incoming.url, { method: incoming.method, headers: incoming.headers }, answer => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      // A client that leaves takes the connection to GenAuth with it.
      pipeline(answer, response, () => undefined)
    })
    passed.on('error', () => response.destroy())
    incoming.pipe(passed)
    incoming.on('close', () => incoming.destroyed || passed.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The gateway as operators run it, with the most talkative log. */
async function startProcess(env: Record<string, string>) {
  const child = spawn(process.execPath, [binary, 'start'], { env: { PATH: process.env['PATH'] ?? '', ...env } })
  let emitted = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      emitted += text
    })
  }
  await expect.poll(() => emitted, { timeout: 15_000 }).toContain('"url"')
  const { url, adminUrl } = JSON.parse(emitted.split('\n').find(line => line.includes('"url"')) ?? '') as {
    url: string
    adminUrl: string
  }
  return {
    url,
    adminUrl,
    async end() {
      child.kill('SIGTERM')
      await once(child, 'close')
      return emitted
    },
  }
}

const query = `query Marked($no: ID!, $filter: OrderFilter) {
  order(orderNo: $no) { goodsName payDetail { paidAccountNo channelOrderNo paidAmount payStatus } }
  orders(first: 5, filter: $filter) { nodes { orderNo payDetail { paidAccountNo channelOrderNo } } }
}`

/** Marks every payment, some of them as what cannot be read. */
function mark(genauth: Simulator) {
  const spoilt = [(value: string) => value, (value: string) => ({ value }), (value: string) => [value], () => 5]
  for (const [index, payment] of [...genauth.state.payments.values()].entries()) {
    const spoil = spoilt[index % spoilt.length] ?? (value => value)
    Object.assign(payment, {
      paidAccountNo: spoil(`MARKED-PAYER-${index}`),
      channelOrderNo: spoil(`MARKED-CHANNEL-${index}`),
      paidAmount: index % 5 === 0 ? `MARKED-AMOUNT-${index}` : payment['paidAmount'],
    })
  }
}

async function workload(url: string, adminUrl: string, issuer: Issuer, genauth: Simulator) {
  const told: string[] = []
  let shown = ''
  const tokens = [
    await issuer.token(),
    await issuer.token({ scope: 'billing:read' }),
    await issuer.token({ exp: 1 }),
    'MARKED.BROKEN.TOKEN',
  ]
  const numbers = [...genauth.state.payments.keys()]
  const ask = async (token: string, no: string, how: string | undefined) => {
    const response = await fetch(`${url}/graphql?access_token=MARKED-ADDRESS`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        cookie: 'session=MARKED-COOKIE',
        ...(how && { 'x-gateway-explain': how }),
      },
      body: JSON.stringify({
        query,
        variables: { no, filter: { createdFrom: no === 'bad' ? 'MARKED-VARIABLE' : '2000-01-01T00:00:00Z' } },
      }),
    })
    const { data, ...rest } = (await response.json()) as Record<string, unknown>
    shown += JSON.stringify(data)
    told.push(JSON.stringify([...response.headers]), JSON.stringify(rest))
  }
  for (const token of tokens) {
    for (const how of [undefined, '1', 'plan']) {
      await ask(token, numbers[0] ?? '', how)
      await ask(token, 'bad', how)
    }
  }
  await Promise.all(
    faultKinds.map((kind, index) => {
      const orderNo = numbers[index + 1] ?? ''
      genauth.faults.add({ kind, endpoint: 'get-order-pay-detail', orderNo, times: 2 })
      return ask(tokens[0] ?? '', orderNo, '1')
    }),
  )
  for (const path of ['/metrics', '/readyz', '/livez']) told.push(await (await fetch(adminUrl + path)).text())
  return { told: told.join('\n'), shown, tokens }
}

test.each(['token', 'signature'])(
  'with GENAUTH_AUTH=%s nothing of it is in logs, metrics, headers, errors or explanations',
  async auth => {
    await using issuer = await startIssuer()
    await using genauth = await startSimulator({ accessKeySecret: KEY_SECRET })
    await using tap = await startTap(genauth)
    mark(genauth)
    const gateway = await startProcess({
      ...issuer.env,
      PORT: '0',
      ADMIN_PORT: '0',
      LOG_LEVEL: 'trace',
      EXPLAIN: 'on',
      GENAUTH_AUTH: auth,
      GENAUTH_TIMEOUT_MS: '300',
      GENAUTH_BASE_URL: tap.url,
      GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
      GENAUTH_ACCESS_KEY_SECRET: KEY_SECRET,
    })
    const { told, shown, tokens } = await workload(gateway.url, gateway.adminUrl, issuer, genauth)
    const emitted = `${await gateway.end()}\n${told}`

    // It was all there to be told.
    expect(shown).toMatch(/MARKED-PAYER-\d+.*MARKED-CHANNEL-\d+/)
    expect(emitted).toContain('"audit":"PayDetail"')
    expect(emitted).toContain('UPSTREAM_MALFORMED')
    expect(tap.seen.size).toBeGreaterThan(0)
    expect(emitted.match(/MARKED-[\w-]+/g) ?? []).toEqual([])
    for (const secret of [...tokens, ...tokens.map(token => token.split('.').at(-1) ?? token), ...tap.seen]) {
      expect(emitted).not.toContain(secret)
    }
  },
)
