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

/** Sends one request. Redirects are not followed. @throws NoAnswer, BrokenAnswer, or the signal's reason */
export type Send = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>

/** A way of sending, with the connections that it keeps. */
export interface Transport {
  readonly send: Send
  close(): void
}

export interface TransportOptions {
  /** Most connections at a time. */
  readonly maxSockets: number
  /** Certificates to trust, PEM; Node's own where undefined. */
  readonly ca: readonly string[] | undefined
  /** HTTP proxy for https:// addresses. */
  readonly proxy: URL | undefined
}

/** No answer began: the connection was refused, reset or never came about. */
export class NoAnswer extends Error {}

/** An answer began and cannot be used: it broke off, or is too large. */
export class BrokenAnswer extends Error {}

/** A page of 50 orders is some 20 kB; what is larger than this, unpacked, is no answer of GenAuth's. */
export const MAX_ANSWER_BYTES = 8 * 1024 * 1024

/** `Retry-After` comes as seconds or as a date. */
export function retryAfterMs(value: string | null | undefined): number | undefined {
  if (value == null) return undefined
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}
