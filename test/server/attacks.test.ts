// Attacks from outside, each of which reaches as far as its defence. SECURITY.md has the table of all.

import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Answer, startGateway, type TestGateway } from '../support/gateway.js'
import { rememberingLog } from '../support/log.js'

const JSON_HEADERS = { 'content-type': 'application/json' }
const USE = '{ usage { modelCode } }'
const PAID = '2022080911591337da0aae9660'

async function post(
  { url }: TestGateway,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = JSON_HEADERS,
) {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body })
  const text = await response.text()
  return { status: response.status, bytes: text.length, body: JSON.parse(text) as Answer }
}

const ask = (gateway: TestGateway, query: string, variables = {}) =>
  post(gateway, JSON.stringify({ query, variables }), { ...JSON_HEADERS, accept: 'application/graphql-response+json' })

const codesOf = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions['code']))]
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index))

/** Sends bytes as they are. @returns all that comes back until the connection closes */
async function raw({ url }: TestGateway, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.write(bytes)
  let text = ''
  for await (const chunk of socket.setEncoding('latin1')) text += chunk
  return text
}

describe('documents that ask for much', () => {
  test.each([
    {
      what: 'a bomb of aliases',
      query: `{ ${times(600, index => `a${index}: __typename`).join(' ')} }`,
      limit: 'MAX_FIELDS',
    },
    {
      what: 'a longer one',
      query: `{ ${times(5000, index => `a${index}: __typename`).join(' ')} }`,
      limit: 'MAX_TOKENS',
    },
    {
      what: 'a bomb of depth',
      query: `{ usage { ${'entitlement { usage { '.repeat(20)} modelCode ${'} }'.repeat(20)} } }`,
      limit: 'MAX_DEPTH',
    },
    {
      what: 'a flood of directives',
      query: `{ usage { modelCode ${'@skip(if: false) '.repeat(500)} } }`,
      limit: 'MAX_TOKENS',
    },
    {
      what: 'a flood of directives that nobody knows',
      query: `{ usage { modelCode ${'@a '.repeat(5000)} } }`,
      limit: 'MAX_TOKENS',
    },
  ])('$what is refused by $limit before any call', async ({ query, limit }) => {
    await using gateway = await startGateway({ env: { MAX_FIELDS: '500' } })
    const { status, body, bytes } = await ask(gateway, query)
    expect([status, body.errors?.map(({ extensions }) => extensions['limit'])]).toEqual([400, [limit]])
    expect(bytes).toBeLessThan(1000)
    expect(gateway.genauth.calls).toEqual([])
  })

  test.each([
    {
      what: 'a fragment that spreads itself',
      query: '{ usage { ...A } } fragment A on Usage { entitlement { usage { ...A } } }',
    },
    {
      what: 'a ring of fragments',
      query:
        '{ usage { ...A } } fragment A on Usage { ...B } fragment B on Usage { ...C } fragment C on Usage { ...A }',
    },
    {
      what: 'introspection in circles',
      query: `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`,
    },
    { what: 'a thousand mistakes', query: `{ usage { ${times(900, index => `unknown${index}`).join(' ')} } }` },
  ])('$what does not pass validation, and the answer is short', async ({ query }) => {
    await using gateway = await startGateway()
    const { status, body, bytes } = await ask(gateway, query)
    expect([status, codesOf(body)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']])
    expect(bytes).toBeLessThan(30_000)
    expect(gateway.genauth.calls).toEqual([])
  })

  test('a list of a hundred thousand values is compared as the few that it has', async () => {
    await using gateway = await startGateway({ genauth: { orders: 2500 } })
    const query = 'query ($status: [OrderStatus!]) { orderSummary(filter: { status: $status }) { count } }'
    const spent = process.cpuUsage()
    await ask(gateway, query, { status: ['PAID'] })
    const few = process.cpuUsage(spent)
    const before = process.cpuUsage()
    const { body } = await ask(gateway, query, { status: times(100_000, () => 'PAID') })
    const many = process.cpuUsage(before)
    expect(body.errors).toBeUndefined()
    expect(many.user - few.user).toBeLessThan(1_000_000)
  })

  test('a list of a hundred thousand mistakes is answered with few errors', async () => {
    await using gateway = await startGateway()
    const query = 'query ($status: [OrderStatus!]) { orderSummary(filter: { status: $status }) { count } }'
    const before = process.cpuUsage()
    const { status, body } = await ask(gateway, query, { status: times(100_000, () => 'NONE') })
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
    expect([status, codesOf(body)]).toEqual([400, ['BAD_USER_INPUT']])
    expect(body.errors).toHaveLength(51)
    expect(gateway.genauth.calls).toEqual([])
  })

  test('a field that is malformed in 200 rows, under 50 aliases, is a thousand errors and one that counts the others', async () => {
    await using gateway = await startGateway({ genauth: { orders: 200 } })
    for (const order of gateway.genauth.state.orders.values()) Object.assign(order, { createTime: { not: 'a time' } })
    const query = `{ orders(first: 200) { nodes { ${times(50, index => `a${index}: createTime`).join(' ')} } } }`
    const { status, body, bytes } = await ask(gateway, query)
    const rows = (body.data as { orders: { nodes: object[] } }).orders.nodes.length
    expect([status, body.errors?.length]).toEqual([200, 1001])
    expect(body.errors?.[0]).toMatchObject({
      path: ['orders', 'nodes', 0, 'a0'],
      extensions: { code: 'UPSTREAM_MALFORMED' },
    })
    expect(body.errors?.at(-1)).toEqual({
      message: `Too many errors: ${rows * 50 - 1000} are omitted, since a response has at most 1000; their fields are null.`,
      extensions: { code: 'QUERY_TOO_COMPLEX', retryable: false, limit: 'errors', allowed: 1000, found: rows * 50 },
    })
    expect(bytes).toBeLessThan(1_000_000)
  })
})

describe('bodies', () => {
  test('of 100 MB are refused before they have arrived', async () => {
    await using gateway = await startGateway()
    const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100000000\r\n\r\n`
    expect(await raw(gateway, head)).toMatch(/^HTTP\/1\.1 413 [\s\S]*"code":"PAYLOAD_TOO_LARGE"/)
  })

  test('of unknown length are refused when they become too large', async () => {
    await using gateway = await startGateway()
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`
    const head =
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n'
    expect(await raw(gateway, head + chunk.repeat(17))).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('that are packed are unpacked up to the limit, and no further', async () => {
    await using gateway = await startGateway()
    const bomb = gzipSync(Buffer.alloc(20_000_000, ' '))
    expect(bomb.length).toBeLessThan(100_000)
    const { status, body } = await post(gateway, bomb, { ...JSON_HEADERS, 'content-encoding': 'gzip' })
    expect([status, codesOf(body)]).toEqual([413, ['PAYLOAD_TOO_LARGE']])
  })

  test('with a key twice mean its last value, for every part of the gateway', async () => {
    await using gateway = await startGateway()
    const { body } = await post(gateway, `{"query":"{ nonsense }","query":"${USE}","variables":{"a":1},"variables":{}}`)
    expect(body.errors).toBeUndefined()
  })

  test.each([
    '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}',
    '{"query":"{ __typename }","variables":{"filter":{"constructor":{"prototype":{"polluted":true}}}}}',
    '{"query":"{ __typename }","extensions":{"__proto__":{"polluted":true}}}',
  ])('that reach for a prototype are refused: %s', async body => {
    await using gateway = await startGateway()
    expect((await post(gateway, body)).status).toBe(400)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('and addresses whose variables reach for a prototype do nothing to it', async () => {
    await using gateway = await startGateway()
    const variables = '{"__proto__":{"polluted":true},"filter":{"__proto__":{"polluted":true}}}'
    const query = 'query ($filter: OrderFilter) { orderSummary(filter: $filter) { count } }'
    const search = new URLSearchParams({ query, variables })
    const response = await fetch(`${gateway.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } })
    expect(codesOf((await response.json()) as Answer)).toEqual(['BAD_USER_INPUT'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('order numbers that carry something else', () => {
  test.each([
    '1&limit=50',
    '../get-orders',
    '..%2fget-orders',
    '1#',
    '1?x=1',
    '1;2',
    "1' or '1'='1",
    '%00',
    '1%0d%0ax: y',
  ])('%s is asked for as it is, or refused', async orderNo => {
    await using gateway = await startGateway()
    await ask(gateway, 'query ($no: ID!) { order(orderNo: $no) { goodsName } }', { no: orderNo })
    const asked = gateway.genauth.calls.filter(({ endpoint }) => endpoint !== 'get-management-token')
    expect(asked.length).toBeLessThanOrEqual(1)
    for (const { endpoint, params } of asked) {
      expect([endpoint, params]).toEqual(['get-order-detail', { orderNo }])
    }
  })

  test.each(['a\r\nx-evil: 1', 'a\u0000', 'a\u0085b', '\ud800', 'x'.repeat(257)])(
    '%j is refused before any call',
    async orderNo => {
      await using gateway = await startGateway()
      const { body } = await ask(gateway, 'query ($no: ID!) { order(orderNo: $no) { goodsName } }', { no: orderNo })
      expect(codesOf(body)).toEqual(['BAD_USER_INPUT'])
      expect(gateway.genauth.calls).toEqual([])
    },
  )
})

describe('what a client calls itself or its request', () => {
  test('is not what the answer or GenAuth is told', async () => {
    await using gateway = await startGateway()
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        ...JSON_HEADERS,
        'x-request-id': 'mine',
        'x-authing-userpool-id': 'other',
        authorization: 'Bearer mine',
      },
      body: JSON.stringify({ query: USE }),
    })
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
    expect((await response.json()) as Answer).not.toHaveProperty('errors')
  })

  test('cannot begin another header or another line of the log', async () => {
    const { log, lines } = rememberingLog()
    await using gateway = await startGateway({ log })
    const injected = await raw(
      gateway,
      'GET /graphql HTTP/1.1\r\nhost: localhost\r\nx-request-id: a\u0000b\r\nconnection: close\r\n\r\n',
    )
    expect(injected).toMatch(/^HTTP\/1\.1 400 /)
    // JSON escapes what would begin a line, and a name of GraphQL cannot hold it.
    await ask(gateway, `query Name${'x'.repeat(5000)} { __typename }`)
    const named = lines.find(({ operation }) => typeof operation === 'string')
    expect(String(named?.['operation'])).toHaveLength(100)
  })
})

test('a redirect of the upstream leads nowhere', async () => {
  let reached = 0
  const inside = createServer((_request, response) => {
    reached += 1
    response.end('{"statusCode":200,"data":{}}')
  })
  const server = (handler: Parameters<typeof createServer>[1]) => createServer(handler ?? (() => {}))
  inside.listen(0, '127.0.0.1')
  await once(inside, 'listening')
  const address = `http://127.0.0.1:${(inside.address() as AddressInfo).port}/latest/meta-data`
  const upstream = server((_request, response) => response.writeHead(302, { location: address }).end())
  upstream.listen(0, '127.0.0.1')
  await once(upstream, 'listening')
  for (const transport of ['node-fetch', 'undici']) {
    await using gateway = await startGateway({
      env: {
        GENAUTH_BASE_URL: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`,
        GENAUTH_AUTH: 'signature',
        GENAUTH_TRANSPORT: transport,
      },
    })
    expect(codesOf((await ask(gateway, USE)).body)).toEqual(['UPSTREAM_MALFORMED'])
  }
  expect(reached).toBe(0)
  for (const each of [upstream, inside]) each.close()
})

test('a website that sends a simple request, or reads an answer, gets nothing', async () => {
  await using gateway = await startGateway()
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    expect((await post(gateway, JSON.stringify({ query: USE }), { 'content-type': type })).status).toBe(415)
  }
  const simple = await fetch(`${gateway.url}/graphql?${new URLSearchParams({ query: USE })}`)
  expect([simple.status, codesOf((await simple.json()) as Answer)]).toEqual([400, ['BAD_REQUEST']])
  expect(gateway.genauth.calls).toEqual([])

  const read = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, origin: 'https://evil.example' },
    body: JSON.stringify({ query: `{ order(orderNo: "${PAID}") { goodsName } }` }),
  })
  expect(read.headers.get('access-control-allow-origin')).toBeNull()
})

test('several operations in one request are refused together', async () => {
  await using gateway = await startGateway()
  const { status, body } = await post(gateway, JSON.stringify(times(10, () => '').map(() => ({ query: USE }))))
  expect([status, codesOf(body)]).toEqual([400, ['BAD_REQUEST']])
  expect(gateway.genauth.calls).toEqual([])
})

test('every answer tells browsers to take it for data', async () => {
  await using gateway = await startGateway()
  for (const path of ['/graphql', '/livez', '/nothing', '/%zz']) {
    const { headers } = await fetch(gateway.url + path)
    expect([path, headers.get('x-content-type-options'), headers.get('content-security-policy')]).toEqual([
      path,
      'nosniff',
      "default-src 'none'; frame-ancestors 'none'",
    ])
  }
  const page = await fetch(`${gateway.url}/graphiql/`)
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
})
