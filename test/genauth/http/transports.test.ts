// What both transports have to do alike, as one table of cases that run with each.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, get } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { generate } from 'selfsigned'
import { describe, expect, test } from 'vitest'
import { createNodeFetchTransport } from '../../../src/genauth/http/node-fetch.js'
import {
  BrokenOff,
  type HttpRequest,
  type HttpResponse,
  NoResponse,
  StaleSocket,
  type TransportOptions,
  Unreadable,
} from '../../../src/genauth/http/transport.js'
import { createUndiciTransport } from '../../../src/genauth/http/undici.js'
import { Abort, type Signal } from '../../../src/operation/abort.js'
import { startProxy, startTls } from '../../support/tls.js'

const BODY = '{"statusCode":200,"data":{"goodsName":"套餐"}}'
const answerWithBody: RequestListener = (_request, response) => void response.end(BODY)

/** A server of one test, and every connection and request that it got. */
async function startServer(listener: RequestListener, identity?: { readonly cert: string; readonly key: string }) {
  const sockets: Socket[] = []
  const requests: IncomingMessage[] = []
  const watched: RequestListener = (request, response) => {
    requests.push(request)
    listener(request, response)
  }
  const server = identity ? createTlsServer(identity, watched) : createServer(watched)
  server.keepAliveTimeout = 60_000
  server.on('connection', socket => sockets.push(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http${identity ? 's' : ''}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    requests,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

type Server = Awaited<ReturnType<typeof startServer>>

/** An address as a request names it. */
function split(url: string): Pick<HttpRequest, 'origin' | 'path'> {
  const { origin, pathname, search } = new URL(url)
  return { origin, path: pathname + search }
}

function aborted(reason: Error): Signal {
  const signal = new Abort()
  signal.abort(reason)
  return signal
}

/** Answers by the number of the request, from 1. */
const byNumber = (answer: (number: number, request: IncomingMessage, response: ServerResponse) => void) => {
  let number = 0
  return ((request, response) => {
    number += 1
    answer(number, request, response)
  }) satisfies RequestListener
}

/** The class of what is thrown; what is not thrown is no error. */
async function classOf(sent: Promise<HttpResponse>): Promise<unknown> {
  return sent.then(
    () => 'an answer',
    error => error.constructor,
  )
}

/** The certificate authority's word does not count in this process meanwhile, where nobody says otherwise. */
function distrustNothing(): Disposable {
  const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED']
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
  // Node warns of it, which is right and of no use here.
  const listeners = process.listeners('warning')
  process.removeAllListeners('warning')
  return {
    [Symbol.dispose]() {
      for (const listener of listeners) process.on('warning', listener)
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before
    },
  }
}

const creates = { 'node-fetch': createNodeFetchTransport, undici: createUndiciTransport } as const

describe.each(['node-fetch', 'undici'] as const)('through %s', name => {
  function openTransport(options: Partial<TransportOptions> = {}) {
    const transport = creates[name]({
      connectTimeoutMs: 10_000,
      maxSockets: 4,
      maxResponseBytes: 2 ** 23,
      ca: undefined,
      proxy: undefined,
      ...options,
    })
    const never: Signal = new Abort()
    const send = (url: string, request: Partial<HttpRequest> = {}, signal = never) =>
      transport.send({ method: 'GET', ...split(url), headers: { accept: 'application/json' }, ...request }, signal)
    return {
      send,
      /** As `send`, until the connection can be used again: undici lets a turn of the event loop pass before that. */
      async sendAndSettle(...request: Parameters<typeof send>) {
        const answer = await send(...request)
        await nextTurn()
        return answer
      },
      [Symbol.dispose]: () => transport.close(),
    }
  }

  /** What comes back from a server that does this. */
  async function answerOf(listener: RequestListener): Promise<HttpResponse> {
    await using server = await startServer(listener)
    using transport = openTransport()
    return await transport.send(server.url)
  }

  describe('an answer', () => {
    test('is handed on with its status and text, whatever the status', async () => {
      for (const status of [200, 204, 404, 429, 503]) {
        const answer = await answerOf((_request, response) => void response.writeHead(status).end(BODY))
        expect(answer).toEqual({
          status,
          retryAfterMs: undefined,
          date: expect.stringMatching(/ GMT$/),
          text: status === 204 ? '' : BODY,
        })
      }
    })

    test('is to a request with its path, query, headers and body, exactly as given', async () => {
      await using server = await startServer((request, response) => void request.pipe(response))
      using transport = openTransport()
      const url = `${server.url}/api/v3/get-orders?page=1&name=%E5%A5%97+x%2B`
      const headers = { 'content-type': 'application/json', 'x-genauth-lang': 'en-US' }
      expect((await transport.send(url, { method: 'POST', headers, body: BODY })).text).toBe(BODY)
      expect(server.requests[0]).toMatchObject({
        method: 'POST',
        url: '/api/v3/get-orders?page=1&name=%E5%A5%97+x%2B',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(BODY)) },
      })
    })

    test('loses the byte order mark in front of it, and no other', async () => {
      const { text } = await answerOf((_request, response) => void response.end(`\uFEFF{"a":"\uFEFF"}`))
      expect(text).toBe('{"a":"\uFEFF"}')
    })

    test('that comes in pieces is put together, also within a character', async () => {
      const bytes = Buffer.from(BODY)
      const { text } = await answerOf((_request, response) => {
        const pieces = [...bytes].map(byte => Buffer.of(byte))
        const next = () => {
          const piece = pieces.shift()
          if (piece === undefined) response.end()
          else response.write(piece, () => setImmediate(next))
        }
        next()
      })
      expect(text).toBe(BODY)
    })

    test('that is a redirect is an answer, and nobody follows it', async () => {
      await using target = await startServer(answerWithBody)
      const answer = await answerOf(
        (_request, response) => void response.writeHead(302, { location: target.url }).end(),
      )
      expect(answer).toEqual({ status: 302, retryAfterMs: undefined, date: expect.stringMatching(/ GMT$/), text: '' })
      expect(target.requests).toHaveLength(0)
    })
  })

  describe('Retry-After is read', () => {
    const retryAfter = async (value: string) =>
      (await answerOf((_request, response) => void response.writeHead(429, { 'retry-after': value }).end()))
        .retryAfterMs

    test.each([
      ['0', 0],
      ['7', 7000],
      ['3600', 3_600_000],
    ])('as seconds: %s', async (value, ms) => expect(await retryAfter(value)).toBe(ms))

    test('as a date', async () => {
      const ms = (await retryAfter(new Date(Date.now() + 60_000).toUTCString())) ?? 0
      expect(ms).toBeGreaterThan(50_000)
      expect(ms).toBeLessThanOrEqual(60_000)
    })

    test('as a date that is over', async () => {
      expect(await retryAfter('Wed, 21 Oct 2015 07:28:00 GMT')).toBe(0)
    })

    test.each(['soon', '-', '-5', '1.5', 'in 3000', 'NaN', '99999999999999999999', 'Infinity'])(
      'not at all as %j',
      async value => expect(await retryAfter(value)).toBeUndefined(),
    )
  })

  describe('what comes packed is unpacked:', () => {
    const packed = (encoding: string, bytes: Buffer) =>
      answerOf((_request, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(bytes))

    test.each([
      ['gzip', gzipSync(BODY)],
      ['GZIP', gzipSync(BODY)],
      ['x-gzip', gzipSync(BODY)],
      ['br', brotliCompressSync(BODY)],
      ['deflate', deflateSync(BODY)],
      ['identity', Buffer.from(BODY)],
      ['gzip', gzipSync(`\uFEFF${BODY}`)],
    ] as const)('%s', async (encoding, bytes) => {
      expect(await packed(encoding, bytes)).toEqual({
        status: 200,
        retryAfterMs: undefined,
        date: expect.stringMatching(/ GMT$/),
        text: BODY,
      })
    })

    test.each(['gzip', 'br', 'deflate'])('%s that is none is unreadable', async encoding => {
      expect(await classOf(packed(encoding, Buffer.from(BODY)))).toBe(Unreadable)
    })

    test.each(['zstd', 'gzip, br', '__proto__', 'constructor'])(
      'what is packed as %s never passes for JSON',
      async encoding => {
        const text = await packed(encoding, gzipSync(BODY)).then(
          answer => answer.text,
          error => error.constructor,
        )
        if (text !== Unreadable) expect(() => JSON.parse(text)).toThrow(SyntaxError)
      },
    )
  })

  describe('an answer that is too large is unreadable, and costs no more than its bound:', () => {
    test('one without end', async () => {
      let sent = 0
      let closed = Promise.resolve<unknown>(undefined)
      const chunk = Buffer.alloc(64 * 1024, ' ')
      await using server = await startServer((_request, response) => {
        closed = once(response, 'close')
        const more = () => {
          while (!response.destroyed) {
            sent += chunk.length
            if (!response.write(chunk)) return void response.once('drain', more)
          }
        }
        more()
      })
      using transport = openTransport()
      expect(await classOf(transport.send(server.url))).toBe(Unreadable)
      await closed
      // The bound is 8 MiB; the system's buffers hold something too.
      expect(sent).toBeLessThan(24 * 1024 * 1024)
    })

    test('one that says how long it is', async () => {
      const length = 64 * 1024 * 1024
      let closed = Promise.resolve<unknown>(undefined)
      await using server = await startServer((_request, response) => {
        closed = once(response, 'close')
        response.writeHead(200, { 'content-length': length })
        response.write(Buffer.alloc(length, ' '))
      })
      using transport = openTransport()
      expect(await classOf(transport.send(server.url))).toBe(Unreadable)
      await closed
    })

    test.each(['gzip', 'br'] as const)('one that unpacks to far more than that (%s)', async encoding => {
      // Members of gzip may follow one another, so a gigabyte of them is made quickly.
      const bomb =
        encoding === 'gzip'
          ? Buffer.concat(Array<Buffer>(1024).fill(gzipSync(Buffer.alloc(1024 * 1024))))
          : brotliCompressSync(Buffer.alloc(256 * 1024 * 1024), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })
      const before = process.resourceUsage().maxRSS
      const sent = answerOf((_request, response) => {
        response.writeHead(200, { 'content-encoding': encoding }).end(bomb)
      })
      expect(await classOf(sent)).toBe(Unreadable)
      expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(100)
    })

    test('but one just within the bound is read', async () => {
      const text = ' '.repeat(8 * 1024 * 1024)
      expect((await answerOf((_request, response) => void response.end(text))).text).toBe(text)
      const packed = gzipSync(text)
      const answer = answerOf(
        (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
      )
      expect((await answer).text).toBe(text)
    })
  })

  describe('a connection', () => {
    test('is kept for the next request', async () => {
      await using server = await startServer(answerWithBody)
      using transport = openTransport()
      for (let number = 1; number <= 5; number += 1) await transport.sendAndSettle(server.url)
      expect([server.requests.length, server.sockets.length]).toEqual([5, 1])
    })

    test('is kept after an answer that was unpacked, and after an error', async () => {
      await using server = await startServer((_request, response) => {
        response.writeHead(500, { 'content-encoding': 'gzip' }).end(gzipSync(BODY))
      })
      using transport = openTransport()
      for (let number = 1; number <= 5; number += 1) await transport.sendAndSettle(server.url)
      expect(server.sockets).toHaveLength(1)
    })

    test('is one of no more than there may be', async () => {
      const waiting: ServerResponse[] = []
      await using server = await startServer((_request, response) => void waiting.push(response))
      using transport = openTransport({ maxSockets: 3 })
      const all = Promise.all(Array.from({ length: 9 }, () => transport.send(server.url)))
      for (let answered = 0; answered < 9; answered += 1) {
        await expect.poll(() => waiting.length, { interval: 1 }).toBeGreaterThan(0)
        waiting.shift()?.end(BODY)
      }
      expect(await all).toHaveLength(9)
      expect(server.sockets).toHaveLength(3)
    })

    test('is new for each that asks for a fresh one, also side by side', async () => {
      await using server = await startServer(answerWithBody)
      using transport = openTransport({ maxSockets: 1 })
      const fresh = () => transport.send(server.url, { fresh: true })
      await Promise.all([fresh(), fresh()])
      expect(server.sockets).toHaveLength(2)
    })

    test('is new each time where a fresh one is asked for, and is not kept', async () => {
      await using server = await startServer(answerWithBody)
      using transport = openTransport()
      await transport.send(server.url)
      for (let number = 1; number <= 3; number += 1) {
        expect((await transport.send(server.url, { fresh: true })).text).toBe(BODY)
      }
      expect(server.sockets).toHaveLength(4)
      await expect.poll(() => server.sockets.map(socket => socket.destroyed)).toEqual([false, true, true, true])
      // The one that was kept is still good for all others.
      await transport.send(server.url)
      expect(server.sockets).toHaveLength(4)
    })
  })

  describe('a kept connection that the server ends', () => {
    /** What comes of a second request over the connection of the first. */
    async function second(onSecond: RequestListener, between: (server: Server) => void = () => {}) {
      await using server = await startServer(
        byNumber((number, request, response) => (number === 1 ? response.end(BODY) : onSecond(request, response))),
      )
      using transport = openTransport()
      expect((await transport.sendAndSettle(server.url)).text).toBe(BODY)
      between(server)
      const outcome = await classOf(transport.send(server.url))
      return { outcome, connections: server.sockets.length }
    }

    test('when the next request comes is stale', async () => {
      expect(await second(({ socket }) => void socket.destroy())).toEqual({ outcome: StaleSocket, connections: 1 })
    })

    test('with a reset when the next request comes is stale', async () => {
      expect(await second(({ socket }) => void socket.resetAndDestroy())).toEqual({
        outcome: StaleSocket,
        connections: 1,
      })
    })

    test.each(['destroy', 'resetAndDestroy'] as const)(
      'while the next request is on its way is stale, or noticed before that is sent (%s)',
      async end => {
        // Nothing is awaited between the two, so that our side cannot have heard of it when it is asked to send.
        const ended = await second(answerWithBody, ({ sockets }) => sockets[0]?.[end]())
        expect([
          { outcome: StaleSocket, connections: 1 },
          { outcome: 'an answer', connections: 2 },
        ]).toContainEqual(ended)
      },
    )

    test('while idle is not used again once that is known', async () => {
      await using server = await startServer(answerWithBody)
      using transport = openTransport()
      await transport.sendAndSettle(server.url)
      const [socket] = server.sockets as [Socket]
      const closed = once(socket, 'close')
      socket.end()
      await closed
      expect((await transport.send(server.url)).text).toBe(BODY)
      expect(server.sockets).toHaveLength(2)
    })

    test('in the middle of an answer breaks it off', async () => {
      const { outcome } = await second(({ socket }, response) => {
        response.writeHead(200, { 'content-length': BODY.length * 2 })
        response.write(BODY, () => socket.destroy())
      })
      expect(outcome).toBe(BrokenOff)
    })

    test('after many requests side by side is stale for each of them, and fresh ones work', async () => {
      await using server = await startServer((request, response) => {
        if (request.headers['x-kept'] === undefined) response.end(BODY)
        else request.socket.destroy()
      })
      using transport = openTransport()
      const side = (request: Partial<HttpRequest>) =>
        Promise.all(Array.from({ length: 4 }, () => classOf(transport.send(server.url, request))))
      expect(new Set(await side({}))).toEqual(new Set(['an answer']))
      await nextTurn()
      expect(new Set(await side({ headers: { 'x-kept': 'yes' } }))).toEqual(new Set([StaleSocket]))
      expect(new Set(await side({ fresh: true }))).toEqual(new Set(['an answer']))
      expect(server.sockets).toHaveLength(8)
    })
  })

  describe('no answer began', () => {
    test.each(['destroy', 'resetAndDestroy', 'end'] as const)(
      'on a new connection that the server ends, which is not stale (%s)',
      async end => {
        expect(await classOf(answerOf(({ socket }) => void socket[end]()))).toBe(NoResponse)
      },
    )

    test('on a fresh connection that the server ends, though others had been kept', async () => {
      await using server = await startServer(
        byNumber((number, { socket }, response) => (number === 1 ? response.end(BODY) : socket.destroy())),
      )
      using transport = openTransport()
      await transport.send(server.url)
      expect(await classOf(transport.send(server.url, { fresh: true }))).toBe(NoResponse)
    })

    test('on a new connection beside one that is kept busy', async () => {
      let first: ServerResponse | undefined
      await using server = await startServer(
        byNumber((number, { socket }, response) => {
          if (number === 1) response.end(BODY)
          else if (number === 2) first = response
          else socket.destroy()
        }),
      )
      using transport = openTransport()
      await transport.sendAndSettle(server.url)
      const busy = transport.send(server.url)
      await expect.poll(() => first).toBeDefined()
      expect(await classOf(transport.send(server.url))).toBe(NoResponse)
      first?.end(BODY)
      expect((await busy).text).toBe(BODY)
      expect(server.sockets).toHaveLength(2)
    })

    test('where nobody listens', async () => {
      const gone = await startServer(answerWithBody)
      await gone[Symbol.asyncDispose]()
      using transport = openTransport()
      expect(await classOf(transport.send(gone.url))).toBe(NoResponse)
    })

    test('where something listens that does not speak HTTP', async () => {
      expect(await classOf(answerOf(({ socket }) => void socket.end('220 mail.example ESMTP\r\n')))).toBe(NoResponse)
    })

    test('over TLS on a new connection that the server ends, which is not stale', async () => {
      const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
        extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
      })
      await using server = await startServer(({ socket }) => void socket.destroy(), { cert, key })
      using transport = openTransport({ ca: [cert] })
      expect(await classOf(transport.send(server.url))).toBe(NoResponse)
      expect(server.requests).toHaveLength(1)
    })

    test('says so without the address that was asked, and why', async () => {
      const error = await answerOf(({ socket }) => void socket.destroy()).catch(error => error)
      expect(error.message).toMatch(/^[A-Z_]+$/)
      expect(error.cause).toBeInstanceOf(Error)
    })
  })

  describe('an answer breaks off', () => {
    test.each([
      ['within the length that it gave', { 'content-length': String(BODY.length * 2) }, BODY],
      ['between two chunks', { 'transfer-encoding': 'chunked' }, BODY],
      ['before its first byte', { 'content-length': '10' }, ''],
      ['within what was packed', { 'content-encoding': 'gzip' }, gzipSync(BODY.repeat(100)).subarray(0, 60)],
    ])('%s', async (_where, headers: Record<string, string>, part) => {
      for (const end of ['destroy', 'resetAndDestroy'] as const) {
        const sent = answerOf(({ socket }, response) => {
          response.writeHead(200, headers)
          response.flushHeaders()
          // The answer has begun for the client as well before its end is seen.
          const goOn = () => setImmediate(() => socket[end]())
          if (part.length === 0) goOn()
          else response.write(part, goOn)
        })
        expect([end, await classOf(sent)]).toEqual([end, BrokenOff])
      }
    })

    test.each([
      ['within a chunk', '1F4\r\n{"statusCode":200'],
      ['after a chunk', '10\r\n{"statusCode":20\r\n'],
      ['before the line that ends the last chunk', '10\r\n{"statusCode":20\r\n0\r\n'],
    ])('in an orderly way %s', async (_where, chunks) => {
      const sent = answerOf(({ socket }) => {
        socket.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunks}`)
      })
      expect(await classOf(sent)).toBe(BrokenOff)
    })
  })

  describe('what is called off', () => {
    const reason = new Error('nobody waits for it')

    test('before it began is never sent', async () => {
      await using server = await startServer(answerWithBody)
      using transport = openTransport()
      await expect(transport.send(server.url, {}, aborted(reason))).rejects.toBe(reason)
      expect(server.requests).toHaveLength(0)
    })

    test.each([
      ['before its answer', false],
      ['in the middle of its answer', true],
    ])('%s throws the reason, and its place is free at once', async (_when, begun) => {
      await using server = await startServer(
        byNumber((number, _request, response) => {
          if (number > 1) response.end(BODY)
          else if (begun) response.writeHead(200, { 'content-length': '1000' }).write(BODY)
        }),
      )
      using transport = openTransport({ maxSockets: 1 })
      const leaving = new Abort()
      const left = transport.send(server.url, {}, leaving)
      const next = transport.send(server.url)
      await expect.poll(() => server.requests.length).toBe(1)
      // Its headers have gone through this same loop of events.
      await expect.poll(() => (server.sockets[0]?.bytesWritten ?? 0) > 0).toBe(begun)
      leaving.abort(reason)
      await expect(left).rejects.toBe(reason)
      expect((await next).text).toBe(BODY)
      await expect.poll(() => server.sockets[0]?.destroyed).toBe(true)
      expect([server.sockets.length, server.requests.length]).toEqual([2, 2])
    })

    test('while it waits for its turn is never sent, and disturbs nobody', async () => {
      let first: ServerResponse | undefined
      await using server = await startServer(
        byNumber((number, _request, response) => {
          if (number === 1) first = response
          else response.end(BODY)
        }),
      )
      using transport = openTransport({ maxSockets: 1 })
      const leaving = new Abort()
      const sent = transport.send(server.url)
      const left = transport.send(server.url, {}, leaving)
      const next = transport.send(server.url)
      await expect.poll(() => first).toBeDefined()
      leaving.abort(reason)
      first?.end(BODY)
      await expect(left).rejects.toBe(reason)
      expect([(await sent).text, (await next).text]).toEqual([BODY, BODY])
      expect(server.requests).toHaveLength(2)
    })

    test('after its answer changes nothing', async () => {
      await using server = await startServer(answerWithBody)
      using transport = openTransport()
      const late = new Abort()
      await transport.sendAndSettle(server.url, {}, late)
      late.abort(reason)
      expect((await transport.send(server.url)).text).toBe(BODY)
      expect(server.sockets).toHaveLength(1)
    })

    test('with the transport itself ends too', async () => {
      await using server = await startServer(() => {})
      const transport = openTransport()
      const sent = classOf(transport.send(server.url))
      await expect.poll(() => server.requests.length).toBe(1)
      transport[Symbol.dispose]()
      expect(await sent).toBe(NoResponse)
      await expect.poll(() => server.sockets[0]?.destroyed).toBe(true)
    })
  })

  describe('over TLS', () => {
    /** Whether Node itself, left to its settings, would talk to this server. */
    const nodeAccepts = (url: string) =>
      new Promise<boolean>(resolve => {
        const asked = get(url, { agent: false }, response => {
          response.resume()
          resolve(true)
        })
        asked.on('error', () => resolve(false))
      })

    test('a certificate that nobody vouches for is refused', async () => {
      await using server = await startServer(answerWithBody)
      await using tls = await startTls(server.url)
      using transport = openTransport()
      expect(await classOf(transport.send(`https://localhost:${tls.port}`))).toBe(NoResponse)
      expect(server.requests).toHaveLength(0)
    })

    test.each([
      ['kept', false],
      ['fresh', true],
    ])(
      'a certificate is refused on a %s connection, whatever NODE_TLS_REJECT_UNAUTHORIZED says',
      async (_how, fresh) => {
        await using server = await startServer(answerWithBody)
        await using tls = await startTls(server.url)
        const url = `https://localhost:${tls.port}`
        using _careless = distrustNothing()
        expect(await nodeAccepts(url)).toBe(true)
        using transport = openTransport()
        expect(await classOf(transport.send(url, { fresh }))).toBe(NoResponse)
        expect(server.requests).toHaveLength(1)
      },
    )

    test('and a proxy it is refused as well', async () => {
      await using server = await startServer(answerWithBody)
      await using tls = await startTls(server.url)
      await using proxy = await startProxy()
      using _careless = distrustNothing()
      using transport = openTransport({
        proxy: { url: new URL(`http://127.0.0.1:${proxy.port}`), isBypassedBy: () => false },
      })
      expect(await classOf(transport.send(`https://localhost:${tls.port}`))).toBe(NoResponse)
      expect([proxy.targets, server.requests.length]).toEqual([[`localhost:${tls.port}`], 0])
    })

    test('a certificate is accepted that a given authority vouches for', async () => {
      await using server = await startServer(answerWithBody)
      await using tls = await startTls(server.url)
      using transport = openTransport({ ca: [tls.certificate] })
      const url = `https://localhost:${tls.port}`
      expect(await transport.send(url)).toEqual({
        status: 200,
        retryAfterMs: undefined,
        date: expect.stringMatching(/ GMT$/),
        text: BODY,
      })
      expect((await transport.send(url, { fresh: true })).text).toBe(BODY)
    })

    test('a certificate for another name is refused', async () => {
      await using server = await startServer(answerWithBody)
      await using tls = await startTls(server.url)
      using transport = openTransport({ ca: [tls.certificate] })
      expect(await classOf(transport.send(`https://127.0.0.1:${tls.port}`))).toBe(NoResponse)
      expect(server.requests).toHaveLength(0)
    })
  })
})
