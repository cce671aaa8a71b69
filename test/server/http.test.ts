// The public port as clients meet it, a case for each refusal and each header; long because whole answers are compared.

import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { startGateway } from '../support/gateway.js'
import { waiting } from '../support/waiting.js'
import { withHost } from '../support/with-host.js'

const JSON_HEADERS = { 'content-type': 'application/json' }

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('health', () => {
  test('says that the process lives and takes traffic, also while GenAuth is down', async () => {
    await using gateway = await startGateway()
    await gateway.genauth.close()
    for (const path of ['/livez', '/readyz']) {
      expect((await fetch(gateway.url + path)).status).toBe(200)
      expect((await fetch(gateway.adminUrl + path)).status).toBe(200)
    }
  })

  test('is told where the operator puts the admin port, and nowhere else', async () => {
    await using gateway = await startGateway({ env: { ADMIN_HOST: '127.0.0.2' } })
    const { hostname, port } = new URL(gateway.adminUrl)
    expect(hostname).toBe('127.0.0.2')
    expect((await fetch(`${gateway.adminUrl}/readyz`)).status).toBe(200)
    // An address that nothing else listens at.
    await expect(fetch(`http://127.0.0.3:${port}/readyz`)).rejects.toThrow('fetch failed')
  })

  test('says on the admin port how the way to GenAuth is', async () => {
    await using gateway = await startGateway({ env: { GENAUTH_MAX_RPS: '100' } })
    await gateway.query('{ orders(first: 1) { totalCount } }')
    expect(await (await fetch(`${gateway.adminUrl}/readyz`)).json()).toEqual({
      status: 'ready',
      operations: 0,
      upstream: {
        inFlight: 0,
        waiting: 0,
        concurrencyLimit: 32,
        rateLimit: 100,
        retriesLeft: 20,
        breakers: { 'get-management-token': 'closed', 'get-orders': 'closed' },
      },
    })
    expect(await (await fetch(`${gateway.url}/readyz`)).json()).toEqual({ status: 'ready' })
  })

  test('says on the admin port which circuit is open', async () => {
    await using gateway = await startGateway({ env: { REQUEST_TIMEOUT_MS: '30000' } })
    gateway.genauth.faults.add({
      kind: 'error-http',
      endpoint: 'get-order-detail',
      statusCode: 503,
      retryAfterSeconds: 60,
    })
    for (const orderNo of [...gateway.genauth.state.orders.keys()].slice(0, 21)) {
      await gateway.query(`{ order(orderNo: "${orderNo}") { goodsName } }`)
    }
    const { errors } = await gateway.query('{ order(orderNo: "2022080911591337da0aae9660") { goodsName } }')
    expect(errors).toMatchObject([
      {
        message: 'The circuit breaker of get-order-detail is open after repeated failures; retry later.',
        extensions: {
          code: 'UPSTREAM_UNAVAILABLE',
          retryable: true,
          retryAfterMs: expect.any(Number),
          upstream: { endpoint: 'get-order-detail', attempts: 0 },
        },
      },
    ])
    expect(await (await fetch(`${gateway.adminUrl}/readyz`)).json()).toMatchObject({
      upstream: { breakers: { 'get-order-detail': 'open' } },
    })
    const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
    expect(metrics).toContain('genauth_breaker_state{endpoint="get-order-detail"} 2')
    expect(metrics).toContain('genauth_requests_total{endpoint="get-order-detail",outcome="UPSTREAM_UNAVAILABLE"} 20')
    // The others are none of its business.
    expect((await gateway.query('{ orders(first: 1) { totalCount } }')).errors).toBeUndefined()
  })

  test('is counted on the admin port only', async () => {
    await using gateway = await startGateway()
    await gateway.query('{ orders(first: 1) { totalCount } }')
    const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
    expect(metrics).toContain('genauth_requests_total{endpoint="get-orders",outcome="ok"} 1')
    expect(metrics).toContain('graphql_operations_total{outcome="ok"} 1')
    expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404)
  })

  test('stands beside what Prometheus expects to find of a process, each metric once', async () => {
    await using gateway = await startGateway()
    await using other = await startGateway()
    for (const { adminUrl } of [gateway, other]) {
      const response = await fetch(`${adminUrl}/metrics`)
      expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
      const names = [...(await response.text()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name)
      expect(names).toEqual(
        expect.arrayContaining([
          'process_cpu_seconds_total',
          'process_resident_memory_bytes',
          'nodejs_eventloop_lag_seconds',
          'nodejs_gc_duration_seconds',
          'genauth_requests_total',
        ]),
      )
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('what is refused before GraphQL answers in its shape', () => {
  test.each([
    ['a body that is no JSON', '{"query": ', JSON_HEADERS, 400],
    ['a body that is too large', JSON.stringify({ query: `# ${'x'.repeat(1024 * 1024)}` }), JSON_HEADERS, 413],
    ['another type of body', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['JSON that reaches for a prototype', '{"query": "{ __typename }", "__proto__": {}}', JSON_HEADERS, 400],
  ])('%s', async (_what, body, headers, status) => {
    await using gateway = await startGateway()
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      errors: [
        { message: expect.any(String), extensions: { code: expect.stringMatching(/^[A-Z_]+$/), retryable: false } },
      ],
    })
  })

  test('mutations, subscriptions and persisted queries that are none', async () => {
    await using gateway = await startGateway()
    const accept = { accept: 'application/graphql-response+json' }
    for (const [body, code] of [
      [{ query: 'mutation { x }' }, 'OPERATION_RESOLUTION_FAILURE'],
      [{ query: 'subscription { __typename }' }, 'OPERATION_RESOLUTION_FAILURE'],
      [{ query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'wrong' } } }, 'BAD_REQUEST'],
      [{ extensions: { persistedQuery: 5 } }, 'BAD_REQUEST'],
    ] as const) {
      const response = await post(gateway.url, body, accept)
      expect([response.status, await response.json()]).toMatchObject([
        400,
        { errors: [{ extensions: { code, retryable: false } }] },
      ])
    }
  })

  test('a page of somebody else’s is never served', async () => {
    await using gateway = await startGateway({ env: { GRAPHIQL: 'off' } })
    const response = await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } })
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(await response.text()).not.toContain('<script')
  })

  test('an address and a request that are none', async () => {
    await using gateway = await startGateway()
    expect(await (await fetch(`${gateway.url}/%zz`)).json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    })
    const { hostname, port } = new URL(gateway.url)
    const socket = connect(Number(port), hostname)
    socket.end('NONSENSE\r\n\r\n')
    let text = ''
    for await (const chunk of socket.setEncoding('utf8')) text += chunk
    expect(text).toMatch(/^HTTP\/1.1 400 Bad Request[\s\S]*"code":"BAD_REQUEST"/)
  })

  test('a subscription, by whatever way a client tries', async () => {
    await using gateway = await startGateway()
    const body = JSON.stringify({ query: 'subscription { order(orderNo: "1") { orderNo } }' })
    const multipart = await post(gateway.url, body, {
      accept: 'multipart/mixed;subscriptionSpec="1.0", application/graphql-response+json',
    })
    expect([multipart.status, await multipart.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: 'This graph has no subscriptions.',
            extensions: { code: 'OPERATION_RESOLUTION_FAILURE', retryable: false },
          },
        ],
      },
    ])
    expect((await post(gateway.url, body, { accept: 'text/event-stream' })).status).toBe(406)
    const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' }
    const [response] = (await once(request(`${gateway.url}/graphql`, { headers }).end(), 'response')) as [
      IncomingMessage,
    ]
    expect([response.statusCode, JSON.parse((await response.toArray()).join(''))]).toMatchObject([
      400,
      { errors: [{ message: 'WebSockets are not supported; this graph has no subscriptions.' }] },
    ])
  })

  test('a path where nothing is, and a method that is not GraphQL’s', async () => {
    await using gateway = await startGateway()
    expect((await fetch(`${gateway.url}/nothing`)).status).toBe(404)
    const put = await fetch(`${gateway.url}/graphql`, { method: 'PUT', headers: JSON_HEADERS, body: '{}' })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  test('variables that are nested deeper than a stack, without harm', async () => {
    await using gateway = await startGateway()
    const depth = 400_000
    const body = `{"query": "query ($a: [_Any!]!) { _entities(representations: $a) { __typename } }", "variables": {"a": [${'['.repeat(depth)}${']'.repeat(depth)}]}}`
    const response = await post(gateway.url, body)
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        data: { _entities: [null] },
        errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', retryable: false } })],
      },
    ])
  })

  test('a document of too many tokens', async () => {
    await using gateway = await startGateway({ env: { MAX_TOKENS: '50' } })
    for (const accept of ['application/graphql-response+json', 'application/json']) {
      const response = await post(gateway.url, { query: `{ ${'__typename '.repeat(100)} }` }, { accept })
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({
        errors: [
          {
            message: 'A document may have at most 50 tokens.',
            locations: [expect.any(Object)],
            extensions: { code: 'QUERY_TOO_COMPLEX', retryable: false, limit: 'MAX_TOKENS', allowed: 50 },
          },
        ],
      })
    }
  })

  test.each(['{"query":"{ __typename }","__proto__":{"a":1}}', '{"query":"","constructor":{"prototype":1}}'])(
    'a body with keys that could change a prototype: %s',
    async body => {
      await using gateway = await startGateway()
      const response = await post(gateway.url, body)
      expect([response.status, await response.json()]).toEqual([
        400,
        {
          errors: [
            {
              message: 'The keys "__proto__" and "constructor.prototype" are not allowed in a request body.',
              extensions: { code: 'BAD_REQUEST', retryable: false },
            },
          ],
        },
      ])
    },
  )

  test.each([
    ['application/graphql-response+json', 400],
    ['Application/GraphQL-Response+JSON', 400],
    ['application/json;q=0.9, application/graphql-response+json', 400],
    ['application/graphql-response+json;q=0.1, application/json', 200],
    ['application/graphql-response+json;q=0, */*', 200],
    ['*/*', 200],
  ])('an invalid document, with the status of the type that is preferred: %s', async (accept, status) => {
    await using gateway = await startGateway()
    expect((await post(gateway.url, { query: '{ nonsense }' }, { accept })).status).toBe(status)
  })

  test('a host name that is not ours, but not the probe that asks by address', async () => {
    await using gateway = await startGateway()
    expect(await withHost(gateway.url, '/graphql?query=%7B__typename%7D', 'evil.example')).toBe(400)
    expect(await withHost(gateway.url, '/graphiql', 'evil.example')).toBe(400)
    expect(await withHost(gateway.url, '/livez', '10.0.0.7')).toBe(200)

    await using other = await startGateway({ env: { ALLOWED_HOSTS: 'billing.example' } })
    expect(await withHost(other.url, '/graphiql', 'Billing.example:8080')).not.toBe(400)
    expect(await withHost(other.url, '/graphiql', 'localhost')).toBe(400)
  })
})

describe('answers', () => {
  test('are private, name their request and leave no trace of the inside', async () => {
    await using gateway = await startGateway()
    const response = await post(gateway.url, { query: '{ __typename }' })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('vary')).toContain('authorization')
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
    expect(response.headers.get('x-powered-by')).toBeNull()
  })

  test('to a GET need a header that a website cannot send unasked', async () => {
    await using gateway = await startGateway()
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('{ __typename }')}`
    expect((await fetch(url)).status).toBe(400)
    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1' } })
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })

  test('to a GET by the hash of a query are for its sender alone', async () => {
    await using gateway = await startGateway()
    const query = '{ currentPackage { code } }'
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    const search = `extensions=${encodeURIComponent(JSON.stringify(extensions))}`
    const byHash = () => fetch(`${gateway.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } })
    expect(await (await byHash()).json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
    await post(gateway.url, { query, extensions })
    const response = await byHash()
    expect(await response.json()).toEqual({ data: { currentPackage: { code: expect.any(String) } } })
    expect([response.headers.get('cache-control'), response.headers.get('vary')]).toEqual(['no-store', 'authorization'])
  })

  test('are readable from listed origins only', async () => {
    await using gateway = await startGateway({ env: { CORS_ORIGINS: 'https://shop.example' } })
    const ask = async (origin: string) =>
      (await post(gateway.url, { query: '{ __typename }' }, { origin })).headers.get('access-control-allow-origin')
    expect(await ask('https://shop.example')).toBe('https://shop.example')
    expect(await ask('https://evil.example')).toBeNull()
    const listed = await post(gateway.url, { query: '{ __typename }' }, { origin: 'https://shop.example' })
    expect(listed.headers.get('vary')?.toLowerCase()).toBe('origin, authorization')
  })

  test('are compressed for clients that accept it, unless they are small', async () => {
    await using gateway = await startGateway()
    const ask = async (query: string, headers: Record<string, string>) => {
      const sent = request(`${gateway.url}/graphql`, { method: 'POST', headers: { ...JSON_HEADERS, ...headers } })
      const [response] = (await once(sent.end(JSON.stringify({ query })), 'response')) as [IncomingMessage]
      const body = Buffer.concat(await response.toArray())
      return { encoding: response.headers['content-encoding'], vary: response.headers.vary, body }
    }
    const large = '{ orders(first: 50) { nodes { orderNo goodsNameEn actualAmount } } }'
    const plain = await ask(large, { 'accept-encoding': 'identity' })
    const packed = await ask(large, { 'accept-encoding': 'gzip, br' })
    expect([plain.encoding, packed.encoding]).toEqual([undefined, 'gzip'])
    expect(packed.vary?.toLowerCase()).toContain('accept-encoding')
    expect(packed.body.length).toBeLessThan(plain.body.length / 3)
    expect(gunzipSync(packed.body).toString()).toBe(plain.body.toString())
    expect((await ask('{ __typename }', { 'accept-encoding': 'gzip' })).encoding).toBeUndefined()
    const refused = await ask(`{ ${'a '.repeat(3000)} }`, { 'accept-encoding': 'gzip' })
    expect(JSON.parse(String(refused.encoding ? gunzipSync(refused.body) : refused.body))).toMatchObject({
      errors: [{ extensions: { retryable: false } }],
    })
  })

  test('hide the schema where introspection is off, also that of the subgraph', async () => {
    await using gateway = await startGateway({ env: { INTROSPECTION: 'off', GRAPHIQL: 'off' } })
    for (const query of [
      '{ __schema { queryType { name } } }',
      '{ _service { sdl } }',
      '{ order(orderNo: "1") { goodName } }',
    ]) {
      const answer = await gateway.query(query)
      expect(answer.data).toBeUndefined()
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED', retryable: false })
      expect(answer.errors?.[0]?.message).not.toContain('goodsName')
    }
    expect((await gateway.query('{ __type(name: "Order") { name } }')).errors?.[0]?.message).toBe(
      '"__type" is not available: introspection is disabled; set INTROSPECTION=on.',
    )
    expect((await fetch(`${gateway.url}/graphiql`)).status).toBe(404)
  })

  test('are below the base path, and health stays at the root too', async () => {
    await using gateway = await startGateway({ env: { BASE_PATH: '/billing' } })
    expect(new URL(gateway.url).pathname).toBe('/billing')
    expect(await gateway.query('{ __typename }')).toEqual({ data: { __typename: 'Query' } })
    expect((await fetch(`${gateway.url}/livez`)).status).toBe(200)
    expect((await fetch(new URL('/livez', gateway.url))).status).toBe(200)
    expect(await withHost(gateway.url, '/billing/livez', '10.0.0.7')).toBe(200)
    expect(await withHost(gateway.url, '/billing/graphiql', '10.0.0.7')).toBe(400)
    expect((await fetch(new URL('/graphql', gateway.url))).status).toBe(404)
  })

  test('to a browser that asks for a page are GraphiQL', async () => {
    await using gateway = await startGateway()
    for (const path of ['/graphql', '/']) {
      const response = await fetch(gateway.url + path, { headers: { accept: 'text/html' }, redirect: 'manual' })
      expect([response.status, response.headers.get('location')]).toEqual([302, 'graphiql/'])
    }
  })

  test.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 302],
    ['TEXT/HTML', 302],
    ['text/html;q=0, */*', 400],
    ['application/json, text/html;q=0.5', 400],
  ])('are a page for who prefers one: Accept: %s', async (accept, status) => {
    await using gateway = await startGateway()
    const response = await fetch(`${gateway.url}/graphql`, { headers: { accept }, redirect: 'manual' })
    expect(response.status).toBe(status)
  })
})

describe('the time of an operation', () => {
  test('that is spent leaves what was ready, and says so where something is missing', async () => {
    await using gateway = await startGateway({ env: { REQUEST_TIMEOUT_MS: '1500' } })
    gateway.genauth.faults.add({ kind: 'hang', endpoint: 'get-order-pay-detail' })
    const answer = await gateway.query(
      '{ order(orderNo: "2022080911591337da0aae9660") { actualAmount payDetail { paidAmount } } }',
    )
    expect(answer).toEqual({
      data: { order: { actualAmount: '7.9', payDetail: null } },
      errors: [
        {
          message: 'The operation exceeded its time limit of 1500 ms.',
          path: ['order', 'payDetail'],
          locations: expect.anything(),
          extensions: { code: 'DEADLINE_EXCEEDED', retryable: true },
        },
      ],
    })
  })

  test('ends with its client, and so does what was asked of GenAuth for it', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'hang' })
    const leaving = new AbortController()
    const asked = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ query: '{ orders(first: 200) { totalCount nodes { orderNo } } }' }),
      signal: leaving.signal,
    })
    const operations = async () =>
      ((await (await fetch(`${gateway.adminUrl}/readyz`)).json()) as { operations: number }).operations
    await expect.poll(() => gateway.genauth.calls.filter(call => call.endpoint === 'get-orders').length).toBe(4)
    expect(await operations()).toBe(1)

    leaving.abort()
    await expect(asked).rejects.toThrow()
    await expect.poll(operations).toBe(0)
    const outcomes = async () =>
      (await (await fetch(`${gateway.adminUrl}/metrics`)).text()).match(/genauth_requests_total.*aborted.*/g)
    await expect.poll(outcomes).toEqual(['genauth_requests_total{endpoint="get-orders",outcome="aborted"} 4'])
  })
})

test('a client that leaves ends all of its pipelined operations, and a gateway that stops waits for none of them', async () => {
  const gateway = await startGateway({ env: { SHUTDOWN_GRACE_MS: '20000' } })
  gateway.genauth.faults.add({ kind: 'hang', endpoint: 'get-order-detail' })
  const { hostname, port } = new URL(gateway.url)
  const client = connect(Number(port), hostname)
  for (let index = 0; index < 20; index += 1) {
    const body = JSON.stringify({ query: `{ order(orderNo: "O-${index}") { goodsName } }` })
    client.write(
      `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
  }
  const running = async () => (await (await fetch(`${gateway.adminUrl}/readyz`)).json()) as { operations: number }
  await expect.poll(async () => (await running()).operations).toBe(20)
  client.destroy()
  await expect.poll(running).toMatchObject({ operations: 0, upstream: { inFlight: 0, waiting: 0 } })
  const { waitedMs } = await waiting(() => gateway.gateway.close())
  expect(waitedMs).toBeLessThan(5000)
  await gateway.genauth.close()
})

test.each([
  ['two hosts', (host: string) => `GET /livez HTTP/1.1\r\nhost: ${host}\r\nhost: evil.example\r\n\r\n`, 400],
  ['the same host twice', (host: string) => `GET /livez HTTP/1.1\r\nHost: ${host}\r\nhost: ${host}\r\n\r\n`, 400],
  [
    'another host in its target',
    (host: string) => `GET http://evil.example/livez HTTP/1.1\r\nhost: ${host}\r\n\r\n`,
    400,
  ],
  ['the same host in its target', (host: string) => `GET http://${host}/livez HTTP/1.1\r\nhost: ${host}\r\n\r\n`, 200],
  ['one host', (host: string) => `GET /livez HTTP/1.1\r\nhost: ${host}\r\n\r\n`, 200],
])('a request that names %s', async (_what, head, status) => {
  await using gateway = await startGateway({ env: { ALLOWED_HOSTS: '*' } })
  const { host, hostname, port } = new URL(gateway.url)
  const client = connect(Number(port), hostname)
  client.write(head(host))
  const [answer] = await once(client, 'data')
  expect(String(answer).split(' ')[1]).toBe(String(status))
  client.destroy()
})

test('an idle connection is kept for KEEP_ALIVE_TIMEOUT_MS, by default for longer than balancers keep theirs', async () => {
  await using patient = await startGateway()
  expect((await fetch(`${patient.url}/livez`)).headers.get('keep-alive')).toBe('timeout=72')
  await using hasty = await startGateway({ env: { KEEP_ALIVE_TIMEOUT_MS: '200' } })
  const { hostname, port } = new URL(hasty.url)
  const idle = connect(Number(port), hostname)
  idle.write(`GET /livez HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`)
  await once(idle.resume(), 'end')
})

describe('a gateway that is told to stop', () => {
  test('answers what is running, takes nothing new, and is gone', async () => {
    const gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'delay', ms: 2000, endpoint: 'get-orders' })
    const running = gateway.query('{ orders(first: 1) { totalCount } }')
    await expect.poll(() => gateway.genauth.calls.some(call => call.endpoint === 'get-orders')).toBe(true)

    const closed = gateway.gateway.close()
    const notReady = await fetch(`${gateway.url}/readyz`)
    expect([notReady.status, notReady.headers.get('connection')]).toEqual([503, 'close'])
    const refused = await post(gateway.url, { query: '{ __typename }' })
    expect([refused.status, await refused.json()]).toEqual([
      503,
      { errors: [{ message: 'The gateway is stopping.', extensions: { code: 'OVERLOADED', retryable: true } }] },
    ])
    expect(await running).toEqual({ data: { orders: { totalCount: 120 } } })
    await closed
    await expect(fetch(`${gateway.url}/livez`)).rejects.toThrow()
    await gateway.genauth.close()
  })

  test('keeps serving for SHUTDOWN_DELAY_MS while /readyz is 503, so that load balancers notice', async () => {
    const gateway = await startGateway({ env: { SHUTDOWN_DELAY_MS: '500' } })
    const startedAt = performance.now()
    const closed = gateway.gateway.close()
    const ready = await fetch(`${gateway.url}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'draining' }])
    for (const path of ['/livez', '/graphiql/', '/no/such/path', '/graphql?query={__typename}'])
      expect([path, (await fetch(`${gateway.url}${path}`)).headers.get('connection')]).toEqual([path, 'close'])
    expect(await gateway.query('{ orders(first: 1) { totalCount } }')).toEqual({
      data: { orders: { totalCount: 120 } },
    })
    await closed
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(490)
    await expect(fetch(`${gateway.url}/livez`)).rejects.toThrow()
    await gateway.genauth.close()
  })

  test('closes an idle connection only at the end, and in order', async () => {
    const gateway = await startGateway({ env: { SHUTDOWN_DELAY_MS: '200' } })
    const { hostname, port } = new URL(gateway.url)
    const idle = connect(Number(port), hostname)
    const failed = vi.fn()
    idle.on('error', failed)
    idle.write(`GET /livez HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`)
    await once(idle, 'data')
    const ended = once(idle, 'end')
    await gateway.gateway.close()
    await ended
    expect(failed).not.toHaveBeenCalled()
    await gateway.genauth.close()
  })

  test('ends what takes longer than its time of grace, and says why', async () => {
    const gateway = await startGateway({ env: { SHUTDOWN_GRACE_MS: '50' } })
    gateway.genauth.faults.add({ kind: 'hang', endpoint: 'get-orders' })
    const running = gateway.query('{ orders(first: 1) { totalCount } }')
    await expect.poll(() => gateway.genauth.calls.some(call => call.endpoint === 'get-orders')).toBe(true)
    await gateway.gateway.close()
    expect((await running).errors).toMatchObject([{ extensions: { code: 'OVERLOADED', retryable: true } }])
    await gateway.genauth.close()
  })

  test('sends to its end an answer that a client reads slowly', async () => {
    const gateway = await startGateway({ env: { MAX_TOKENS: '20000', MAX_FIELDS: '10000' }, genauth: { orders: 200 } })
    const fields = 'orderNo goodsName goodsNameEn createTime actualAmount goodsUnitPrice status orderType source'
    // More than the system keeps in its buffers for a connection that nobody reads.
    const names = Array.from({ length: 300 }, (_, index) => `a${index}`)
    const query = `{ ${names.map(name => `${name}: orders(first: 200) { nodes { ${fields} } }`).join(' ')} }`
    const { hostname, port } = new URL(gateway.url)
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request({ hostname, port, path: '/graphql', method: 'POST', headers: JSON_HEADERS }, resolve)
      sent.on('error', reject)
      sent.end(JSON.stringify({ query }))
    })
    const closed = gateway.gateway.close()
    await expect.poll(async () => (await fetch(`${gateway.adminUrl}/readyz`)).status).toBe(503)

    let bytes = 0
    for await (const chunk of response) bytes += (chunk as Buffer).length
    expect(bytes).toBe(Number(response.headers['content-length']))
    await closed
    await gateway.genauth.close()
  })

  test('does not wait for a connection on which nothing came', async () => {
    const gateway = await startGateway()
    const { hostname, port } = new URL(gateway.url)
    const silent = connect(Number(port), hostname)
    await new Promise(resolve => silent.once('connect', resolve))
    const ended = new Promise(resolve => silent.once('close', resolve))
    await gateway.gateway.close()
    await ended
    await gateway.genauth.close()
  })
})

test('a thousand at once are all answered', async () => {
  await using gateway = await startGateway()
  const answers = await Promise.all(
    Array.from({ length: 1000 }, () =>
      gateway.query('{ order(orderNo: "2022080911591337da0aae9660") { actualAmount } }'),
    ),
  )
  expect(new Set(answers.map(answer => JSON.stringify(answer)))).toEqual(
    new Set(['{"data":{"order":{"actualAmount":"7.9"}}}']),
  )
})
