// Answers as servers and proxies send them that are not by the book, byte by byte; both transports take them alike.

import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { GatewayError } from '../../../src/errors.js'
import { createNodeFetchTransport } from '../../../src/genauth/http/node-fetch.js'
import { BrokenOff, NoResponse, Unreadable } from '../../../src/genauth/http/transport.js'
import { createUndiciTransport } from '../../../src/genauth/http/undici.js'
import { openEnvelope } from '../../../src/genauth/wire/envelope.js'
import { Abort } from '../../../src/operation/abort.js'
import { startGateway } from '../../support/gateway.js'
import { listen, startTls } from '../../support/tls.js'

const BODY = '{"statusCode":200,"data":"套餐"}'
const LENGTH = Buffer.byteLength(BODY)
const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n'

const head = (headers: string, status = '200 OK') => `HTTP/1.1 ${status}\r\n${headers}\r\n`
const plain = head(`content-length: ${LENGTH}\r\n`) + BODY
const encoded = (encoding: string, bytes: Buffer) =>
  Buffer.concat([Buffer.from(head(`content-encoding: ${encoding}\r\ncontent-length: ${bytes.length}\r\n`)), bytes])
const chunked = (body: string) => head('transfer-encoding: chunked\r\n') + body

/** What becomes of a call whose request is answered with these bytes. */
async function outcomeOf(create: typeof createUndiciTransport, parts: readonly (string | Buffer)[]): Promise<unknown> {
  const server = createServer(socket => {
    socket.on('error', () => undefined)
    socket.once('data', async () => {
      for (const part of parts) {
        socket.write(part)
        await pause(parts.length > 1 ? 20 : 0)
      }
      socket.end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const transport = create({
    connectTimeoutMs: 10_000,
    maxSockets: 1,
    maxResponseBytes: 2 ** 23,
    ca: undefined,
    proxy: undefined,
  })
  try {
    const request = { method: 'GET', origin: `http://127.0.0.1:${port}`, path: '/x', headers: {} } as const
    const answer = await transport.send(request, new Abort())
    return openEnvelope({ endpoint: 'x', attempts: 1 }, answer, new Set()).data
  } catch (error) {
    for (const [kind, Kind] of Object.entries({ NoResponse, BrokenOff, Unreadable }))
      if (error instanceof Kind) return kind
    return (error as GatewayError).code
  } finally {
    transport.close()
    server.close()
  }
}

const answers: readonly (readonly [what: string, outcome: string, ...parts: (string | Buffer)[]])[] = [
  ['as usual', '套餐', plain],
  ['packed by raw deflate', '套餐', encoded('deflate', deflateRawSync(BODY))],
  ['packed by deflate', '套餐', encoded('Deflate', deflateSync(BODY))],
  ['packed twice', '套餐', encoded('br, gzip', gzipSync(brotliCompressSync(BODY)))],
  ['whose encoding is "none"', '套餐', encoded('none', Buffer.from(BODY))],
  ['whose encoding is empty', '套餐', encoded('', Buffer.from(BODY))],
  ['whose encoding is "utf-8"', '套餐', encoded('utf-8', Buffer.from(BODY))],
  ['whose encoding is "identity, gzip"', '套餐', encoded('identity, gzip', gzipSync(BODY))],
  ['packed by an encoding that is not known', 'UPSTREAM_MALFORMED', encoded('zstd', gzipSync(BODY))],
  ['packed, without a body', 'UPSTREAM_MALFORMED', encoded('gzip', Buffer.alloc(0))],
  ['after a 100 that nobody asked for', '套餐', CONTINUE + plain],
  ['after two of them, each in a packet of its own', '套餐', CONTINUE, CONTINUE, plain],
  ['after 102 and 103', '套餐', 'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n', plain],
  ['that switches protocols', 'NoResponse', head('upgrade: x\r\nconnection: upgrade\r\n', '101 Switching Protocols')],
  ['of HTTP/1.0, which ends with the connection', '套餐', `HTTP/1.0 200 OK\r\n\r\n${BODY}`],
  ['without a reason', '套餐', `HTTP/1.1 200\r\ncontent-length: ${LENGTH}\r\n\r\n${BODY}`],
  [
    'in chunks, with extensions and trailers',
    '套餐',
    chunked(`${LENGTH.toString(16)};a=1\r\n${BODY}\r\n0\r\nx: 1\r\n\r\n`),
  ],
  ['in chunks that are none', 'BrokenOff', chunked('zz\r\n')],
  ['that is shorter than it says', 'BrokenOff', head(`content-length: ${LENGTH + 5}\r\n`) + BODY],
  ['with two lengths', 'NoResponse', head(`content-length: ${LENGTH}\r\ncontent-length: 1\r\n`) + BODY],
  ['with 20 kB of headers', 'Unreadable', head(`x: ${'y'.repeat(20_000)}\r\ncontent-length: ${LENGTH}\r\n`) + BODY],
  ['that is no HTTP', 'NoResponse', 'hello\r\n\r\n'],
  ['with status 204', 'UPSTREAM_MALFORMED', head('', '204 No Content')],
  ['with status 304', 'UPSTREAM_MALFORMED', head('', '304 Not Modified')],
  ['with status 401 and text', 'UPSTREAM_UNAUTHORIZED', `${head('content-length: 2\r\n', '401 x')}no`],
  ['with status 999', '套餐', head(`content-length: ${LENGTH}\r\n`, '999 x') + BODY],
]

describe.each([
  ['node-fetch', createNodeFetchTransport],
  ['undici', createUndiciTransport],
] as const)('through %s an answer', (_name, create) => {
  test.each(answers)('%s: %s', async (_what, outcome, ...parts) => {
    expect(await outcomeOf(create, parts)).toBe(outcome)
  })
})

describe.each(['node-fetch', 'undici'])('through %s,', transport => {
  const QUERY = '{ currentPackage { code } }'

  test('a proxy that wants a password is a missing connection, and no answer of GenAuth', async () => {
    await using tls = await startTls('http://127.0.0.1:9')
    await using proxy = await listen(
      createServer(socket => {
        socket.on('error', () => undefined)
        socket.once('data', () => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n'))
      }) as never,
    )
    await using gateway = await startGateway({
      env: {
        GENAUTH_TRANSPORT: transport,
        GENAUTH_BASE_URL: `https://localhost:${tls.port}`,
        HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
      },
    })
    expect((await gateway.query(QUERY)).errors).toMatchObject([
      { message: expect.stringContaining('cannot be reached'), extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
    ])
  })

  test('an answer with 20 kB of headers is malformed, and is not asked for again', async () => {
    let requests = 0
    await using upstream = await listen(
      createServer(socket => {
        socket.on('error', () => undefined)
        socket.on('data', () => {
          requests += 1
          socket.end(head(`x: ${'y'.repeat(20_000)}\r\ncontent-length: ${LENGTH}\r\n`) + BODY)
        })
      }) as never,
    )
    await using gateway = await startGateway({
      env: {
        GENAUTH_TRANSPORT: transport,
        GENAUTH_AUTH: 'signature',
        GENAUTH_BASE_URL: `http://127.0.0.1:${upstream.port}`,
      },
    })
    expect((await gateway.query(QUERY)).errors).toMatchObject([{ extensions: { code: 'UPSTREAM_MALFORMED' } }])
    expect(requests).toBe(1)
  })
})
