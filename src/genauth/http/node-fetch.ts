// HTTP through `node-fetch`.

import type { ClientRequest } from 'node:http'
import { type AgentOptions, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'
import { HttpsProxyAgent } from 'https-proxy-agent'
import fetch, { FetchError } from 'node-fetch'
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

/** Creates a transport based on `node-fetch`, with keep-alive connections. */
export function createNodeFetchTransport(options: TransportOptions): Transport {
  const kept = createAgents(options, true)
  const fresh = createAgents(options, false)
  for (const agent of kept.all) markStaleSockets(agent)
  for (const agent of [...kept.all, ...fresh.all]) refuseUpgrades(agent)

  const send: Send = async ({ method, origin, path, headers, body, fresh: wantsFresh }, signal) => {
    const agents = wantsFresh ? fresh : kept
    const response = await fetch(origin + path, {
      method,
      headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
      // Decompressed below, as for the other transport.
      compress: false,
      ...(body !== undefined && { body }),
      // node-fetch recognizes an AbortSignal by its name alone.
      signal: signal as AbortSignal,
      redirect: 'manual',
      size: options.maxResponseBytes,
      agent: agents.of(origin),
    }).catch(error => {
      const reason = reasonOf(error, signal)
      throw reason === STALE ? beforeResponse('ECONNRESET', true, error) : beforeResponse(reason, false, error)
    })
    const { status, headers: received } = response
    const text = await response
      .arrayBuffer()
      .then(bytes => readText(received.get('content-encoding'), Buffer.from(bytes), options.maxResponseBytes))
      .catch(error => {
        throw duringResponse(reasonOf(error, signal), error)
      })
    return {
      status,
      retryAfterMs: retryAfterMs(received.get('retry-after')),
      date: received.get('date') ?? undefined,
      text,
    }
  }

  return {
    send,
    close() {
      for (const agent of [...kept.all, ...fresh.all]) agent.destroy()
    },
  }
}

function createAgents({ maxSockets, ca, proxy }: TransportOptions, keepAlive: boolean) {
  // With `maxSockets`, an agent passes a used socket to the next waiting request even without keep-alive.
  const pool = keepAlive ? { keepAlive, maxSockets } : {}
  // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn verification off.
  const tls = { rejectUnauthorized: true, ...(ca && { ca: [...ca] }) }
  const http = new HttpAgent(pool)
  const https = new HttpsAgent({ ...pool, ...tls })
  const proxied = proxy ? createProxyAgent(proxy.url, pool, tls) : https
  return {
    of(origin: string) {
      if (!origin.startsWith('https:')) return http
      return proxy?.isBypassedBy(origin) ? https : proxied
    },
    all: [http, https, proxied],
  }
}

function createProxyAgent(proxy: URL, pool: AgentOptions, tls: object): HttpsProxyAgent<string> {
  const agent = new TunnelAgent(proxy.href, { ...pool, ...tls })
  // The constructor applies its options only to the connection to the proxy; GenAuth behind it needs the same trust.
  Object.assign(agent.options, tls)
  return agent
}

/** Fails where the proxy refuses, instead of passing its response on as if it came from GenAuth. */
class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(request: ClientRequest, options: Parameters<HttpsProxyAgent<string>['connect']>[1]) {
    let status = 200
    request.once('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      status = statusCode
    })
    const socket = await super.connect(request, options)
    if (status === 200) return socket
    socket.destroy()
    throw new ProxyFailed(status)
  }
}

/** Fails requests whose response switches to another protocol. Node would close the connection and say nothing. */
function refuseUpgrades(agent: HttpAgent): void {
  const observed = agent as HttpAgent & { addRequest(request: ClientRequest, ...more: unknown[]): void }
  const add = observed.addRequest.bind(agent)
  observed.addRequest = (request, ...more) => {
    request.once('upgrade', (_response, socket: Socket) => {
      socket.destroy()
      request.emit('error', Object.assign(new Error('The response switches protocols.'), { code: 'ECONNRESET' }))
    })
    add(request, ...more)
  }
}

const STALE = 'STALE_SOCKET'

/** Marks the errors of stale sockets by their `code`, the only property of an error that node-fetch passes on. */
function markStaleSockets(agent: HttpAgent): void {
  const reuse = agent.reuseSocket.bind(agent)
  agent.reuseSocket = (socket, request: ClientRequest) => {
    reuse(socket, request)
    const before = (socket as Socket).bytesRead
    request.prependListener('error', (error: NodeJS.ErrnoException) => {
      const ended = error.code === 'ECONNRESET' || error.code === 'EPIPE'
      if (ended && (socket as Socket).bytesRead === before) error.code = STALE
    })
  }
}

/** Why a request failed. @throws the signal's reason if it was aborted, since node-fetch loses that reason */
function reasonOf(error: unknown, signal: Signal): string {
  if (signal.aborted) throw signal.reason
  // The message of a FetchError contains the URL; its code is enough.
  if (error instanceof FetchError) return error.code ?? error.type
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'failed'
}
