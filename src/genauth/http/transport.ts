// The HTTP transport that the client requires, independent of the HTTP library.

import type { Signal } from '../../operation/abort.js'

/** One HTTP request to GenAuth. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  /** Scheme, host and port. */
  readonly origin: string
  /** Including the query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Use a new connection, which is not kept alive. */
  readonly fresh?: boolean
}

/** An HTTP response, whatever its status. */
export interface HttpResponse {
  readonly status: number
  /** The delay that `Retry-After` asks for; undefined if that is missing or malformed. */
  readonly retryAfterMs: number | undefined
  /** Value of the `Date` header. */
  readonly date?: string | undefined
  readonly text: string
}

/** Sends one request. Redirects are not followed. @throws NoResponse, BrokenOff, Unreadable, or the signal's reason */
export type Send = (request: HttpRequest, signal: Signal) => Promise<HttpResponse>

/** A sender of requests with its connection pool. */
export interface Transport {
  readonly send: Send
  close(): void
}

export interface TransportOptions {
  /** Time limit for establishing a connection. */
  readonly connectTimeoutMs: number
  /** Most keep-alive connections. */
  readonly maxSockets: number
  /** Largest response that is accepted, after decompression. */
  readonly maxResponseBytes: number
  /** Trusted CA certificates in PEM format; undefined for Node's own. */
  readonly ca: readonly string[] | undefined
  /** HTTP proxy for https:// addresses, unless their origin bypasses it. */
  readonly proxy: { readonly url: URL; isBypassedBy(origin: string): boolean } | undefined
}

/** No response began: the connection was refused, reset or never established. */
export class NoResponse extends Error {}

/** No response began on a reused connection: most likely the other side had closed it meanwhile. */
export class StaleSocket extends NoResponse {}

/** The connection closed in the middle of a response. */
export class BrokenOff extends Error {}

/** The response is unusable: it, or its headers, are too large, or it cannot be decompressed. */
export class Unreadable extends Error {}

/** The proxy did not establish a connection: it closed its own, or answered with this status. */
export class ProxyFailed extends Error {
  readonly code: string

  constructor(status?: number, options?: ErrorOptions) {
    super('The proxy did not establish a connection.', options)
    this.code = status === undefined ? 'PROXY_FAILED' : `PROXY_STATUS_${status}`
  }
}

/** Error codes of a connection that the other side closed. */
const ENDED = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ERR_STREAM_PREMATURE_CLOSE'])
const TOO_LARGE = new Set(['HPE_HEADER_OVERFLOW', 'UND_ERR_HEADERS_OVERFLOW'])

/** Maps a failure before the response began to an error of this file. @param kept whether the connection was reused */
export function beforeResponse(reason: string, kept: boolean, cause: unknown): Error {
  if (TOO_LARGE.has(reason)) return new Unreadable(reason, { cause })
  return kept && ENDED.has(reason) ? new StaleSocket(reason, { cause }) : new NoResponse(reason, { cause })
}

/** Maps a failure after the response began to an error of this file. What is no HTTP any more counts as its end. */
export const duringResponse = (reason: string, cause: unknown): Error =>
  ENDED.has(reason) || reason === 'HTTPParserError'
    ? new BrokenOff(reason, { cause })
    : new Unreadable(reason, { cause })

/** Parses `Retry-After`, which is in seconds or an HTTP date; undefined for anything else. */
export function retryAfterMs(value: string | null | undefined): number | undefined {
  if (value == null) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const ms = / GMT$/.test(value) ? Date.parse(value) - Date.now() : Number.NaN
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}
