import { createServer, request as send } from 'node:http'
import { createServer as createPlainServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { check, type Finding } from '../../src/check/check.js'
import { type Environment, loadConfig } from '../../src/config/config.js'
import { type Simulator, startSimulator } from '../../src/simulator/index.js'
import { createLog } from '../../src/telemetry/log.js'
import { startIssuer } from '../support/issuer.js'
import { listen, startTls } from '../support/tls.js'

const settings = (genauth: Simulator): Environment => ({
  AUTH_MODE: 'none',
  GENAUTH_BASE_URL: genauth.url,
  GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
  GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
})

async function findings(env: Environment): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for await (const finding of check(loadConfig(env, 'start'), createLog('silent'))) found.push(finding)
  return found
}

/** What is to be done, without what works. */
const advice = async (env: Environment) =>
  (await findings(env)).flatMap(({ advice }) => (advice === undefined ? [] : [advice]))

/** Passes everything on, with the time of its answers moved. */
async function startElsewhen(target: string, byMs: number) {
  return listen(
    createServer((incoming, outgoing) => {
      const { method, headers, url = '/' } = incoming
      const onward = send(target + url, { method, headers }, answer => {
        const date = new Date(Date.now() + byMs).toUTCString()
        outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, date })
        answer.pipe(outgoing)
      })
      incoming.pipe(onward)
    }),
  )
}

describe('a configuration that works', () => {
  test.each(['token', 'signature'])('is told so, by one call with a %s', async GENAUTH_AUTH => {
    await using genauth = await startSimulator()
    expect(await findings({ ...settings(genauth), GENAUTH_AUTH })).toEqual([
      { what: `connect to ${genauth.url}` },
      { what: "compare clocks with GenAuth's" },
      { what: `read the list of orders ${GENAUTH_AUTH === 'token' ? 'with a management token' : 'with a signature'}` },
    ])
    const accepted = genauth.calls.filter(({ statusCode }) => statusCode === 200)
    expect(accepted.at(-1)).toMatchObject({ endpoint: 'get-orders', params: { page: '1', limit: '1' } })
  })

  test('includes the keys of the issuer where callers bring tokens', async () => {
    await using genauth = await startSimulator()
    await using issuer = await startIssuer()
    const what = `read the issuer's keys at ${issuer.env['AUTH_JWKS_URL']}`
    expect(await findings({ ...settings(genauth), ...issuer.env })).toContainEqual({ what })
    for (const [answer, said] of [
      [{ status: 404 }, 'The issuer answers with status 404. Check AUTH_JWKS_URL.'],
      [{ body: '<html>' }, 'The answer is not JSON. Check AUTH_JWKS_URL.'],
      [{ body: '{"keys":[]}' }, 'The answer lists no keys. Check AUTH_JWKS_URL.'],
    ] as const) {
      issuer.answerWith(answer)
      expect(await findings({ ...settings(genauth), ...issuer.env })).toContainEqual({ what, advice: said })
    }
  })
})

describe('what is wrong is said in words to act on', () => {
  test.each(['token', 'signature'])('a wrong key, with a %s', async GENAUTH_AUTH => {
    await using genauth = await startSimulator()
    const env = { ...settings(genauth), GENAUTH_AUTH, GENAUTH_ACCESS_KEY_SECRET: 'wrong' }
    expect(await advice(env)).toEqual([
      'GenAuth refuses the key pair. Check GENAUTH_ACCESS_KEY_ID and its secret, and that they belong to this user pool.',
    ])
  })

  test('a clock that is wrong', async () => {
    await using genauth = await startSimulator({ now: () => Date.now() + 3_600_000 })
    await using elsewhen = await startElsewhen(genauth.url, 3_600_000)
    const env = {
      ...settings(genauth),
      GENAUTH_BASE_URL: `http://127.0.0.1:${elsewhen.port}`,
      GENAUTH_AUTH: 'signature',
    }
    expect(await advice(env)).toEqual([
      expect.stringMatching(
        /^This machine's clock is (3599|3600|3601) s behind GenAuth's\. Signatures will be refused: synchronise it, for instance by NTP\.$/,
      ),
      "The key pair is right, but its signatures are refused. Check this machine's clock, or set GENAUTH_AUTH=token.",
    ])
  })

  test('signatures in the spelling that this GenAuth does not read', async () => {
    await using genauth = await startSimulator()
    const refusal = JSON.stringify({ statusCode: 401, message: 'signature', apiCode: 4010, requestId: 'x', data: null })
    await using picky = await listen(
      createServer((incoming, outgoing) => {
        const { method, headers, url = '/' } = incoming
        if (headers['x-authing-signature-nonce'] === undefined) return void outgoing.end(refusal)
        send(genauth.url + url, { method, headers }, answer => answer.pipe(outgoing)).end()
      }),
    )
    const env = { ...settings(genauth), GENAUTH_BASE_URL: `http://127.0.0.1:${picky.port}`, GENAUTH_AUTH: 'signature' }
    expect(await advice(env)).toEqual(['GenAuth reads signatures in the other spelling. Set GENAUTH_DIALECT=authing.'])
    expect(await advice({ ...env, GENAUTH_DIALECT: 'authing' })).toEqual([])
  })

  test('a name that nobody has, and a port where nobody listens', async () => {
    await using genauth = await startSimulator()
    expect(await advice({ ...settings(genauth), GENAUTH_BASE_URL: 'https://nowhere.invalid' })).toEqual([
      'There is no host of this name, or no name server answers. Check the address and the network.',
    ])
    const closed = await listen(createPlainServer())
    await closed[Symbol.asyncDispose]()
    expect(await advice({ ...settings(genauth), GENAUTH_BASE_URL: `http://127.0.0.1:${closed.port}` })).toEqual([
      'Nothing listens there. Check the address and its port, and HTTPS_PROXY where it is set.',
    ])
  })

  test.each(['node-fetch', 'undici'])(
    'a certificate that is not trusted, and TLS where there is none, through %s',
    async transport => {
      await using genauth = await startSimulator()
      await using tls = await startTls(genauth.url)
      const env = { ...settings(genauth), GENAUTH_TRANSPORT: transport }
      expect(await advice({ ...env, GENAUTH_BASE_URL: `https://localhost:${tls.port}` })).toEqual([
        expect.stringContaining("name that authority's certificate in GENAUTH_CA_FILE"),
      ])
      expect(await advice({ ...env, GENAUTH_BASE_URL: genauth.url.replace('http:', 'https:') })).toEqual([
        'TLS fails: the other side may speak plain HTTP, or another version. Check scheme and port.',
      ])
    },
  )

  test.each([
    { kind: 'error-http', said: /out of order \(status 50\d\)/ },
    { kind: 'html', said: /Something else than GenAuth answers there/ },
    { kind: 'redirect', said: /Something else than GenAuth answers there/ },
  ] as const)('GenAuth that answers with $kind', async ({ kind, said }) => {
    await using genauth = await startSimulator()
    genauth.faults.add({ kind, endpoint: 'get-orders' })
    expect(await advice(settings(genauth))).toEqual([expect.stringMatching(said)])
  })
})
