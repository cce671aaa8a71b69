// What the client expects of HTTP, whichever library sends.

import type { Signal } from '../../operation/abort.js'

/** One HTTP request to GenAuth. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  /** Scheme, host and port. */
  readonly origin: string
  /** With the query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Over a connection of its own, which is not kept. */
  readonly fresh?: boolean
}

/** What came back, whatever the status. */
export interface HttpAnswer {
  readonly status: number
  /** What `Retry-After` asks for, if it was sent. */
  readonly retryAfterMs: number | undefined
  /** When it was sent, as the header `Date` says it. */
  readonly date?: string | undefined
  readonly text: string
}

/** Sends one request. Redirects are not followed. @throws NoAnswer, BrokenOff, Unreadable, or the signal's reason */
export type Send = (request: HttpRequest, signal: Signal) => Promise<HttpAnswer>

/** A way of sending, with the connections that it keeps. */
export interface Transport {
  readonly send: Send
  close(): void
}

export interface TransportOptions {
  /** How long a connection may take to come about. */
  readonly connectTimeoutMs: number
  /** Most connections that are kept. */
  readonly maxSockets: number
  /** Certificates to trust, PEM; Node's own where undefined. */
  readonly ca: readonly string[] | undefined
  /** HTTP proxy for https:// addresses. */
  readonly proxy: URL | undefined
}

/** No answer began: the connection was refused, reset or never came about. */
export class NoAnswer extends Error {}

/** No answer began on a connection that had been kept: most likely the other side had closed it meanwhile. */
export class StaleSocket extends NoAnswer {}

/** The connection ended in the middle of an answer. */
export class BrokenOff extends Error {}

/** An answer came that cannot be used: it is too large, or packed in a way that is not known. */
export class Unreadable extends Error {}

/** What a socket reports whose other end is gone. */
const ENDED = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ERR_STREAM_PREMATURE_CLOSE'])

/** Puts what went wrong before an answer began into our terms. @param kept whether the connection had been used before */
export const beforeAnswer = (reason: string, kept: boolean, cause: unknown): Error =>
  kept && ENDED.has(reason) ? new StaleSocket(reason, { cause }) : new NoAnswer(reason, { cause })

/** Puts what went wrong after that into our terms. */
export const duringAnswer = (reason: string, cause: unknown): Error =>
  ENDED.has(reason) ? new BrokenOff(reason, { cause }) : new Unreadable(reason, { cause })

/** A page of 50 orders is some 20 kB; what is larger than this, unpacked, is no answer of GenAuth's. */
export const MAX_ANSWER_BYTES = 8 * 1024 * 1024

/** `Retry-After` comes as seconds or as an HTTP date; whatever else it holds says nothing. */
export function retryAfterMs(value: string | null | undefined): number | undefined {
  if (value == null) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const ms = / GMT$/.test(value) ? Date.parse(value) - Date.now() : Number.NaN
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}
