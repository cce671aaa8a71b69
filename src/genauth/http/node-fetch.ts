// HTTP through `node-fetch`.

import type { ClientRequest } from 'node:http'
import { type AgentOptions, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'
import { HttpsProxyAgent } from 'https-proxy-agent'
import fetch, { FetchError } from 'node-fetch'
import type { Signal } from '../../operation/abort.js'
import {
  beforeAnswer,
  duringAnswer,
  MAX_ANSWER_BYTES,
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

  const send: Send = async ({ method, origin, path, headers, body, fresh: wantsFresh }, signal) => {
    const agents = wantsFresh ? fresh : kept
    const response = await fetch(origin + path, {
      method,
      headers,
      ...(body !== undefined && { body }),
      // node-fetch recognizes an AbortSignal by its name alone.
      signal: signal as AbortSignal,
      redirect: 'manual',
      size: MAX_ANSWER_BYTES,
      agent: agents.of(origin),
    }).catch(error => {
      const reason = reasonOf(error, signal)
      throw reason === STALE ? beforeAnswer('ECONNRESET', true, error) : beforeAnswer(reason, false, error)
    })
    const text = await response.text().catch(error => {
      throw duringAnswer(reasonOf(error, signal), error)
    })
    const { status, headers: received } = response
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
  const agent = new HttpsProxyAgent(proxy.href, { ...pool, ...tls })
  // The constructor applies its options only to the connection to the proxy; GenAuth behind it needs the same trust.
  Object.assign(agent.options, tls)
  return agent
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
