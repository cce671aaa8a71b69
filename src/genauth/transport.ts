import { type AgentOptions, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { HttpsProxyAgent } from 'https-proxy-agent'
import fetch, { FetchError } from 'node-fetch'

/** One HTTP request to GenAuth. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What came back, whatever the status. */
export interface HttpAnswer {
  readonly status: number
  /** What `Retry-After` asks for, if it was sent. */
  readonly retryAfterMs: number | undefined
  readonly text: string
}

/** @throws NoAnswer, BrokenAnswer, or the signal's reason. */
export type Transport = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>

/** No answer began: the connection was refused, reset or never came about. */
export class NoAnswer extends Error {}

/** An answer began and cannot be used: it broke off, or is too large. */
export class BrokenAnswer extends Error {}

/** A page of 50 orders is some 20 kB; what is larger than this is no answer of GenAuth's. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024

/** `node-fetch` over connections that are kept alive. Redirects are not followed. */
export function createTransport(options: {
  /** Most connections at a time. */
  readonly maxSockets: number
  /** Certificates to trust, PEM; Node's own where undefined. */
  readonly ca?: readonly string[] | undefined
  /** HTTP proxy for https:// addresses. */
  readonly proxy?: URL | undefined
}): { send: Transport; close(): void } {
  const { maxSockets, proxy } = options
  const pool = { keepAlive: true, maxSockets }
  const tls = options.ca === undefined ? {} : { ca: [...options.ca] }
  const http = new HttpAgent(pool)
  const https = proxy ? createProxyAgent(proxy, pool, tls) : new HttpsAgent({ ...pool, ...tls })

  async function send({ url, ...request }: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
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

/** `Retry-After` comes as seconds or as a date. */
function retryAfterMs(value: string | null): number | undefined {
  if (value === null) return undefined
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}
