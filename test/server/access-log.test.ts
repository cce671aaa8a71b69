import { describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'
import { rememberingLog } from '../support/log.js'
import { withHost } from '../support/with-host.js'

const line = (more: object) => ({
  level: 30,
  msg: 'operation',
  requestId: expect.any(String),
  caller: 'address 127.0.0.1',
  durationMs: expect.any(Number),
  ...more,
})

async function start(env: Record<string, string> = {}) {
  const { log, lines } = rememberingLog()
  const gateway = await startGateway({ env, log })
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  /** The line of the operation that has just ended. */
  const logged = async () => {
    await expect.poll(() => lines.length).toBeGreaterThan(0)
    return lines.splice(0)
  }
  const counted = async () =>
    (await (await fetch(`${gateway.adminUrl}/metrics`)).text()).match(/^graphql_operations_total.*$/gm)
  return { gateway, post, logged, counted, lines, [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose]() }
}

describe('the log has one line for each operation', () => {
  test('with its name, its request id and the status that was sent', async () => {
    await using server = await start()
    const response = await server.post({ query: 'query Orders { orders(first: 1) { totalCount } }' })
    expect(await server.logged()).toEqual([
      line({
        requestId: response.headers.get('x-request-id'),
        operation: 'Orders',
        type: 'query',
        status: 200,
        upstream: { calls: 1, saved: 0 },
      }),
    ])
    expect(await server.counted()).toEqual(['graphql_operations_total{outcome="ok"} 1'])
  })

  test('with what it asked of GenAuth, and what it need not ask', async () => {
    await using server = await start()
    const order = 'order(orderNo: "2022080911591337da0aae9660") { goodsName payDetail { paidAmount } }'
    const summaryOf = async (query: string) => {
      await server.post({ query })
      await expect.poll(() => server.lines.at(-1)?.['msg']).toBe('operation')
      return (server.lines.splice(0).at(-1) as { upstream?: object }).upstream
    }
    expect(await summaryOf(`{ ${order} }`)).toEqual({ calls: 2, saved: 0 })
    const aliases = Array.from({ length: 10 }, (_, index) => `a${index}: ${order}`)
    expect(await summaryOf(`{ ${aliases.join(' ')} }`)).toEqual({ calls: 2, saved: 18 })
    expect(await summaryOf('{ __typename }')).toBeUndefined()
    server.gateway.genauth.faults.add({ kind: 'drop', endpoint: 'get-order-detail', times: 1 })
    server.gateway.genauth.faults.add({ kind: 'html', endpoint: 'get-order-pay-detail' })
    // The kept connection that was dropped is retried over a fresh one, which is a call more.
    expect(await summaryOf(`{ ${order} }`)).toEqual({ calls: 3, saved: 0, failed: 1 })
  })

  test('with the status that a client of application/json sees', async () => {
    await using server = await start()
    expect((await server.post({ query: '{ nonsense }' }, { accept: 'application/json' })).status).toBe(200)
    expect(await server.logged()).toEqual([line({ status: 200, errors: { GRAPHQL_VALIDATION_FAILED: 1 } })])
    const { status } = await server.post({ query: '{ nonsense }' }, { accept: 'application/graphql-response+json' })
    expect(status).toBe(400)
    expect(await server.logged()).toEqual([line({ status: 400, errors: { GRAPHQL_VALIDATION_FAILED: 1 } })])
  })

  test('whose client left as one whose client left', async () => {
    await using server = await start()
    server.gateway.genauth.faults.add({ kind: 'hang', endpoint: 'get-order-detail' })
    const client = new AbortController()
    const answer = fetch(`${server.gateway.url}/graphql?query={order(orderNo:"1"){goodsName}}`, {
      signal: client.signal,
      headers: { 'apollo-require-preflight': '1' },
    }).catch(() => undefined)
    await expect.poll(() => server.gateway.upstreamCalls()).toEqual(['get-order-detail orderNo=1'])
    client.abort()
    await answer
    expect(await server.logged()).toEqual([
      line({ status: 499, upstream: { calls: 1, saved: 0 }, errors: { CLIENT_CLOSED_REQUEST: 1 } }),
    ])
    expect(await server.counted()).toEqual(['graphql_operations_total{outcome="aborted"} 1'])
  })

  test('that was refused before GraphQL', async () => {
    await using server = await start()
    expect((await server.post('x'.repeat(2 * 1024 * 1024))).status).toBe(413)
    expect(await server.logged()).toEqual([
      line({ status: 413, errors: { PAYLOAD_TOO_LARGE: 1 }, reason: 'Request body is too large' }),
    ])
    expect(await withHost(server.gateway.url, '/graphql?query=%7B__typename%7D', 'evil.example')).toBe(400)
    const reason = 'Host not allowed; see ALLOWED_HOSTS.'
    // Who comes by the wrong way is not asked who it is.
    expect(await server.logged()).toEqual([
      line({ status: 400, errors: { BAD_REQUEST: 1 }, reason, caller: undefined }),
    ])
    expect((await server.post('{', {})).status).toBe(400)
    expect(await server.logged()).toEqual([
      line({ status: 400, errors: { BAD_REQUEST: 1 }, reason: expect.stringContaining('not valid JSON') }),
    ])
    expect(await server.counted()).toEqual(['graphql_operations_total{outcome="refused"} 3'])
  })

  test('with the client and the trace that a router forwards, as far as they are well-formed', async () => {
    await using server = await start()
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    const notesOf = async (headers: Record<string, string>) => {
      await server.post({ query: '{ __typename }' }, headers)
      const [{ client, traceId } = {}] = await server.logged()
      return { client, traceId }
    }
    expect(
      await notesOf({
        'apollographql-client-name': 'shop',
        'apollographql-client-version': '1.2.3',
        traceparent: `00-${traceId}-b7ad6b7169203331-01`,
      }),
    ).toEqual({ client: { name: 'shop', version: '1.2.3' }, traceId })
    expect(await notesOf({ 'graphql-client-name': 'n'.repeat(2000) })).toEqual({
      client: { name: 'n'.repeat(100) },
    })
    for (const traceparent of [
      'x',
      `00-${traceId}`,
      `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
      `00-${traceId.toUpperCase()}-b7ad6b7169203331-01`,
      `ff-${traceId}-b7ad6b7169203331-01`,
    ]) {
      expect(await notesOf({ traceparent })).toEqual({})
    }
  })

  test('with no more than the beginning of its name', async () => {
    await using server = await start()
    await server.post({ query: `query ${'N'.repeat(900_000)} { __typename }` })
    expect(await server.logged()).toEqual([line({ operation: 'N'.repeat(100), type: 'query', status: 200 })])
  })
})

test('a warning about GenAuth names the requests that it concerns, and holds what GenAuth said', async () => {
  await using server = await start({ REQUEST_TIMEOUT_MS: '1000' })
  server.gateway.genauth.faults.add({ kind: 'error-body', statusCode: 499, endpoint: 'get-order-detail' })
  server.gateway.genauth.faults.add({ kind: 'throttle-body', endpoint: 'get-orders' })
  for (const [query, code, said] of [
    ['{ order(orderNo: "1") { goodsName } }', 'UPSTREAM_REJECTED', 'Server error'],
    ['{ orders(first: 1) { totalCount } }', 'UPSTREAM_RATE_LIMITED', 'Too many requests, retry later'],
  ] as const) {
    const response = await server.post({ query })
    const [warning] = (await server.logged()) as { requestIds: unknown; code: unknown; said: unknown }[]
    expect([warning?.requestIds, warning?.code, warning?.said]).toEqual([
      [response.headers.get('x-request-id')],
      code,
      said,
    ])
  }
})
