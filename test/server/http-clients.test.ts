// HTTP as clients, generators and routers speak it, where they differ from the usual form.

import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { startGateway, type TestGateway } from '../support/gateway.js'

const BODY = '{"query":"{ __typename }"}'
const JSON_TYPE = { 'content-type': 'application/json' }
const ORIGIN = 'https://shop.example'
const ANSWER = { data: { __typename: 'Query' } }

/** @returns status and body of the answer */
async function ask({ url }: TestGateway, init: RequestInit = {}, path = '/graphql') {
  const response = await fetch(url + path, {
    method: 'POST',
    body: BODY,
    ...init,
    headers: { ...JSON_TYPE, ...init.headers },
  })
  return [response.status, await response.json()]
}

const refused = (status: number, code: string) => [status, { errors: [{ extensions: { code } }] }]

describe('a GET', () => {
  test.each(['operationName=', 'variables=', 'extensions=', 'operationName=&variables=&extensions='])(
    'with %s and nothing behind it is one without',
    async empty => {
      await using gateway = await startGateway()
      const response = await fetch(`${gateway.url}/graphql?query={__typename}&${empty}`, {
        headers: { 'apollo-require-preflight': '1' },
      })
      expect([response.status, await response.json()]).toEqual([200, ANSWER])
    },
  )
})

test('a POST whose operationName is empty is one without', async () => {
  await using gateway = await startGateway()
  const body = JSON.stringify({ query: 'query A { __typename }', operationName: '' })
  expect(await ask(gateway, { body })).toEqual([200, ANSWER])
})

describe('a body', () => {
  test.each(['identity', 'IDENTITY', ''])('whose encoding is "%s" is read as it is', async encoding => {
    await using gateway = await startGateway()
    expect(await ask(gateway, { headers: { 'content-encoding': encoding } })).toEqual([200, ANSWER])
  })

  test.each(['gzip', 'GZip', 'x-gzip'])('that is packed by %s is read, as routers send it', async encoding => {
    await using gateway = await startGateway()
    expect(await ask(gateway, { body: gzipSync(BODY), headers: { 'content-encoding': encoding } })).toEqual([
      200,
      ANSWER,
    ])
  })

  test('that is not packed as it says is refused', async () => {
    await using gateway = await startGateway()
    expect(await ask(gateway, { headers: { 'content-encoding': 'gzip' } })).toMatchObject(refused(400, 'BAD_REQUEST'))
  })

  test.each(['br', 'deflate', 'gzip, gzip'])(
    'that is packed by %s is refused, with what is accepted',
    async encoding => {
      await using gateway = await startGateway()
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { ...JSON_TYPE, 'content-encoding': encoding },
        body: BODY,
      })
      expect([response.status, response.headers.get('accept-encoding')]).toEqual([415, 'gzip, identity'])
    },
  )

  test.each([
    ['application/json; charset=iso-8859-1', 415],
    ['application/json;charset="utf-16"', 415],
    ['application/json; charset="UTF-8"', 200],
    ['application/json;charset=utf8', 200],
  ])('of type %s is answered with %i, so that no letter is lost', async (type, status) => {
    await using gateway = await startGateway()
    expect((await ask(gateway, { headers: { 'content-type': type } }))[0]).toBe(status)
  })
})

describe('Accept', () => {
  test.each([
    ['application/json;v=2', 200],
    ['application/json; profile="a;b, c"; q=0.5', 200],
    ['application/graphql-response+json; foo=bar', 200],
    ['application/json;charset=utf-8', 200],
    ['application/json; charset=iso-8859-1', 406],
    ['application/json;q=0', 406],
    ['text/event-stream', 406],
  ])('%s is answered with %i', async (accept, status) => {
    await using gateway = await startGateway()
    expect((await ask(gateway, { headers: { accept } }))[0]).toBe(status)
  })
})

describe('/graphql/ with a slash', () => {
  test('is /graphql, below BASE_PATH as well', async () => {
    await using gateway = await startGateway({ env: { BASE_PATH: '/billing' } })
    expect(await ask(gateway, {}, '/graphql/')).toEqual([200, ANSWER])
    const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
    expect(metrics).toContain('graphql_operations_total{outcome="ok"} 1')
  })

  test('leads a browser to GraphiQL', async () => {
    await using gateway = await startGateway()
    const page = await fetch(`${gateway.url}/graphql/`, { headers: { accept: 'text/html' } })
    expect([page.status, new URL(page.url).pathname]).toEqual([200, '/graphiql/'])
  })
})

describe('pages of other origins', () => {
  /** Writes to the port itself. */
  async function raw({ url }: TestGateway, text: string): Promise<string> {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    socket.write(text)
    let answer = ''
    for await (const chunk of socket.setEncoding('utf8')) answer += chunk
    return answer
  }
  const start = () => startGateway({ env: { CORS_ORIGINS: ORIGIN } })
  const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\norigin: ${ORIGIN}\r\n`

  test('can read why a request with large headers, a malformed address or a large body was refused', async () => {
    await using gateway = await start()
    expect(await raw(gateway, `${head}x: ${'y'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 [\s\S]*access-control-allow-origin: \*\r\n/,
    )
    const malformed = await fetch(`${gateway.url}/%zz`, { headers: { origin: ORIGIN } })
    expect([malformed.status, malformed.headers.get('access-control-allow-origin')]).toEqual([400, '*'])
    const large = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, origin: ORIGIN },
      body: ' '.repeat(2 * 1024 * 1024),
    })
    expect([large.status, large.headers.get('access-control-allow-origin')]).toEqual([413, ORIGIN])
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`
    const chunked = `${head}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunk.repeat(17)}`
    expect(await raw(gateway, chunked)).toMatch(
      /^HTTP\/1\.1 413 [\s\S]*access-control-allow-origin: https:\/\/shop\.example/,
    )
  })

  test('are told nothing where no origin is allowed', async () => {
    await using gateway = await startGateway()
    expect(await raw(gateway, `${head}x: ${'y'.repeat(20_000)}\r\n\r\n`)).not.toContain('access-control')
  })

  test('OPTIONS that is no preflight is answered without a body', async () => {
    for (const gateway of [await start(), await startGateway()]) {
      const response = await fetch(`${gateway.url}/graphql`, { method: 'OPTIONS' })
      expect([response.status, await response.text()]).toEqual([204, ''])
      await gateway[Symbol.asyncDispose]()
    }
  })
})
