import { type AgentOptions, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { HttpsProxyAgent } from 'https-proxy-agent'
import fetch, { FetchError } from 'node-fetch'
import {
  BrokenAnswer,
  MAX_ANSWER_BYTES,
  NoAnswer,
  retryAfterMs,
  type Send,
  type Transport,
  type TransportOptions,
} from './transport.js'

/** `node-fetch` over connections that are kept alive. */
export function createNodeFetchTransport({ maxSockets, ca, proxy }: TransportOptions): Transport {
  const pool = { keepAlive: true, maxSockets }
  const tls = ca === undefined ? {} : { ca: [...ca] }
  const http = new HttpAgent(pool)
  const https = proxy ? createProxyAgent(proxy, pool, tls) : new HttpsAgent({ ...pool, ...tls })

  const send: Send = async ({ url, ...request }, signal) => {
    const response = await fetch(url, {
      ...request,
      signal,
      redirect: 'manual',
      size: MAX_ANSWER_BYTES,
      agent: ({ protocol }) => (protocol === 'https:' ? https : http),
    }).catch(error => fail(error, signal, NoAnswer))
    const text = await response.text().catch(error => fail(error, signal, BrokenAnswer))
    return { status: response.status, retryAfterMs: retryAfterMs(response.headers.get('retry-after')), text }
  }

  return {
    send,
    close() {
      http.destroy()
      https.destroy()
    },
  }
}

function createProxyAgent(proxy: URL, pool: AgentOptions, tls: { ca?: string[] }): HttpsProxyAgent<string> {
  const agent = new HttpsProxyAgent(proxy.href, { ...pool, ...tls })
  // Those options are for the connection to the proxy alone; whom to trust holds for what is behind it as well.
  Object.assign(agent.options, tls)
  return agent
}

/** Puts a failure of node-fetch, which loses the reason of an abort, into our terms. */
function fail(error: unknown, signal: AbortSignal, Failure: typeof NoAnswer | typeof BrokenAnswer): never {
  if (signal.aborted) throw signal.reason
  // The message of a FetchError holds the address that was asked; its code says enough.
  const reason =
    error instanceof FetchError ? (error.code ?? error.type) : error instanceof Error ? error.name : 'failed'
  throw new Failure(reason, { cause: error })
}
