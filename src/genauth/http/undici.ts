// HTTP through `undici`.

import type { Socket } from 'node:net'
import { Agent, buildConnector, type Dispatcher, errors, Pool, ProxyAgent } from 'undici'
import type { Signal } from '../../operation/abort.js'
import { readText } from './content-encoding.js'
import {
  beforeResponse,
  duringResponse,
  ProxyFailed,
  retryAfterMs,
  type Send,
  type Transport,
  type TransportOptions,
} from './transport.js'
import { Exchange } from './undici-exchange.js'

/** Creates a transport based on `undici`, without its `fetch`: a quarter of the work per request. */
export function createUndiciTransport(options: TransportOptions): Transport {
  /** Errors of sockets that had received data before. */
  const ofKept = new WeakSet<object>()
  const kept = createDispatchers(options, { pipelining: 1 }, ofKept)
  const fresh = createDispatchers(options, { pipelining: 0 }, ofKept)

  const send: Send = async ({ fresh: wantsFresh, ...request }, signal) => {
    const exchange = new Exchange(signal)
    const dispatchers = wantsFresh ? fresh : kept
    dispatchers.of(request.origin).dispatch(request, exchange)
    try {
      const { status, headers, bytes } = await exchange.ended
      return {
        status,
        retryAfterMs: retryAfterMs(only(headers['retry-after'])),
        date: only(headers['date']),
        text: await readText(only(headers['content-encoding']), bytes, options.maxResponseBytes),
      }
    } catch (error) {
      const reason = reasonOf(error, signal)
      if (exchange.hasBegun) throw duringResponse(reason, error)
      const wasKept =
        ofKept.has(error as object) || (error instanceof errors.SocketError && (error.socket?.bytesRead ?? 0) > 0)
      throw beforeResponse(reason, wasKept && !wantsFresh, error)
    }
  }

  return {
    send,
    close() {
      for (const dispatcher of [...kept.all, ...fresh.all]) void dispatcher.destroy()
    },
  }
}

function createDispatchers(
  { connectTimeoutMs, maxSockets, maxResponseBytes, ca, proxy }: TransportOptions,
  keeping: { pipelining: 0 | 1 },
  ofKept: WeakSet<object>,
) {
  // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn verification off.
  const tls = { rejectUnauthorized: true, timeout: connectTimeoutMs, ...(ca && { ca: [...ca] }) }
  // undici's own timeouts are off, since each attempt and each operation has a time limit already.
  const pool = { connections: maxSockets, headersTimeout: 0, bodyTimeout: 0, maxResponseSize: maxResponseBytes }
  const direct = new Agent({
    ...pool,
    ...keeping,
    connect: watching(buildConnector(tls), ofKept),
  })
  const proxied =
    proxy &&
    new ProxyAgent({
      ...pool,
      ...keeping,
      uri: proxy.url.href,
      requestTls: tls,
      proxyTls: tls,
      factory: (origin, own: Pool.Options) =>
        new Pool(origin, { ...own, connect: watching(own.connect as buildConnector.connector, ofKept) }),
      // The connect timeout also applies to a proxy that does not respond to CONNECT.
      clientFactory: (origin, own) => createProxyPool(origin, { ...own, headersTimeout: connectTimeoutMs }),
    })
  return {
    of(origin: string): Dispatcher {
      return proxied && origin.startsWith('https:') && !proxy.isBypassedBy(origin) ? proxied : direct
    },
    all: proxied ? [direct, proxied] : [direct],
  }
}

/**
 * Creates a pool of connections to a proxy. If the proxy closes a connection, undici mistakes it for a server that
 * closed an idle connection, and reconnects endlessly without a pause. Any other error code fails the waiting requests.
 */
function createProxyPool(origin: URL, options: Pool.Options): Pool {
  const pool = new Pool(origin, options)
  const connect: (wanted: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData> = pool.connect.bind(pool)
  return Object.assign(pool, {
    connect: (wanted: Dispatcher.ConnectOptions) =>
      connect(wanted)
        .catch(cause => {
          throw new ProxyFailed(undefined, { cause })
        })
        .then(data => {
          if (data.statusCode === 200) return data
          data.socket.on('error', () => {}).destroy()
          throw new ProxyFailed(data.statusCode)
        }),
  })
}

/** Watches sockets for errors: unlike undici's own errors, system errors do not name their socket. */
const watching =
  (connect: buildConnector.connector, ofKept: WeakSet<object>): buildConnector.connector =>
  (options, callback) =>
    connect(options, (...result) => {
      const [, socket] = result
      if (socket) {
        socket.prependListener('error', error => {
          if (socket.bytesRead > 0) ofKept.add(error)
        })
        skipContinue(socket)
      }
      callback(...result)
    })

const CONTINUE = Buffer.from('HTTP/1.1 100 ')
const CODE_AT = CONTINUE.indexOf('100')
const END_OF_HEAD = Buffer.from('\r\n\r\n')

/** Compares one byte first, since this runs for everything that is received. */
const isContinue = (chunk: Buffer): boolean =>
  chunk[CODE_AT] === CONTINUE[CODE_AT] && chunk.subarray(0, CONTINUE.length).equals(CONTINUE)

/**
 * Skips responses with status 100 that no request asked for, which undici takes for a fault of the server. They are looked
 * for at the beginning of what was received: no JSON begins like this.
 */
function skipContinue(socket: Socket): void {
  const read = socket.read.bind(socket)
  socket.read = (size?: number) => {
    let chunk: Buffer | null = read(size)
    while (chunk !== null && isContinue(chunk)) {
      const end = chunk.indexOf(END_OF_HEAD)
      if (end < 0) break
      chunk = chunk.length > end + END_OF_HEAD.length ? chunk.subarray(end + END_OF_HEAD.length) : read(size)
    }
    return chunk
  }
}

const only = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header)

/** Why a request failed. @throws the signal's reason if it was aborted */
function reasonOf(error: unknown, signal: Signal): string {
  if (signal.aborted) throw signal.reason
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'failed'
}
