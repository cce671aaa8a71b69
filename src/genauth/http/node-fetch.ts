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

/** `node-fetch` over connections that are kept alive. */
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
      // What calls itself an AbortSignal is one to node-fetch.
      signal: signal as AbortSignal,
      redirect: 'manual',
      size: MAX_ANSWER_BYTES,
      agent: origin.startsWith('https:') ? agents.https : agents.http,
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
  // With a bound of its own, an agent hands a socket to whoever waits for one, also where none is to be kept.
  const pool = keepAlive ? { keepAlive, maxSockets } : {}
  // Said here as well, the environment cannot turn verification off.
  const tls = { rejectUnauthorized: true, ...(ca && { ca: [...ca] }) }
  const http = new HttpAgent(pool)
  const https = proxy ? createProxyAgent(proxy, pool, tls) : new HttpsAgent({ ...pool, ...tls })
  return { http, https, all: [http, https] }
}

function createProxyAgent(proxy: URL, pool: AgentOptions, tls: object): HttpsProxyAgent<string> {
  const agent = new HttpsProxyAgent(proxy.href, { ...pool, ...tls })
  // Those options are for the connection to the proxy alone; whom to trust holds for what is behind it as well.
  Object.assign(agent.options, tls)
  return agent
}

const STALE = 'STALE_SOCKET'

/** Of a request's error node-fetch hands on the code alone, so that is where it has to say that the socket was stale. */
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

/** Why request failed; node-fetch loses the reason of an abort. @throws the signal's reason, where that was it */
function reasonOf(error: unknown, signal: Signal): string {
  if (signal.aborted) throw signal.reason
  // The message of a FetchError holds the address that was asked; its code says enough.
  if (error instanceof FetchError) return error.code ?? error.type
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'failed'
}
