import { type Environment, loadConfig } from '../../src/config/config.js'
import { type Gateway, type GatewayOptions, startGateway as start } from '../../src/gateway.js'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/index.js'
import { createLog, type Logger } from '../../src/telemetry/log.js'

/** An answer of the gateway as a client reads it. */
export interface Answer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: Record<string, unknown>
  }[]
}

/** The data of the demo, which people look at. */
export const company = { billing: 'company', users: 160 } as const satisfies SimulatorOptions

/** A gateway on its own simulator, both on real HTTP. */
export interface TestGateway extends AsyncDisposable {
  readonly url: string
  readonly adminUrl: string
  readonly genauth: Simulator
  readonly gateway: Gateway
  query(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** The calls that GenAuth got since the last time, as "get-orders page=1 limit=50"; a body is JSON. */
  upstreamCalls(): string[]
}

/** Starts both with free ports; settings are those of the demo unless the test says otherwise. */
export async function startGateway(
  options: { env?: Environment; genauth?: SimulatorOptions; log?: Logger; plugins?: GatewayOptions['plugins'] } = {},
): Promise<TestGateway> {
  const genauth = await startSimulator(options.genauth)
  const config = loadConfig(
    {
      PORT: '0',
      ADMIN_PORT: '0',
      LOG_LEVEL: 'silent',
      // A machine that does other work too is slow, which is no failure unless a test is about time.
      REQUEST_TIMEOUT_MS: '150000',
      GENAUTH_TIMEOUT_MS: '60000',
      GENAUTH_BASE_URL: genauth.url,
      GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
      GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
      ...options.env,
    },
    'demo',
  )
  const gateway = await start(config, options.log ?? createLog(config.logLevel), {
    plugins: options.plugins ?? [],
  }).catch(async error => {
    await genauth.close()
    throw error
  })
  let seen = 0
  return {
    url: gateway.url,
    adminUrl: gateway.adminUrl,
    genauth,
    gateway,
    query: (query, variables) => post(`${gateway.url}/graphql`, { query, ...(variables && { variables }) }),
    upstreamCalls() {
      const calls = genauth.calls.filter(call => call.endpoint !== 'get-management-token')
      const fresh = calls.slice(seen)
      seen = calls.length
      return fresh.map(({ endpoint, params, body }) =>
        [
          endpoint,
          ...Object.entries(params).map(pair => pair.join('=')),
          ...(body === undefined ? [] : [JSON.stringify(body)]),
        ].join(' '),
      )
    },
    async [Symbol.asyncDispose]() {
      await gateway.close()
      await genauth.close()
    },
  }
}

/** Settings of another gateway on the same GenAuth. */
export const sameGenAuth = ({ genauth }: TestGateway) => ({
  GENAUTH_BASE_URL: genauth.url,
  GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
  GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
})

async function post(url: string, body: unknown): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Answer
}
