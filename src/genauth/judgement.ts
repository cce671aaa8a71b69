// What an attempt says about GenAuth.

import {
  ResponseBrokenOff,
  StaleConnection,
  UpstreamError,
  UpstreamRateLimited,
  UpstreamTimeout,
  UpstreamUnavailable,
} from './errors.js'

/** What an attempt says about GenAuth: the retry, circuit breaker and limit policies act on nothing else. */
export type Judgement =
  /** GenAuth responded, though maybe not as wished: it works, and a retry would get the same response. */
  | { readonly kind: 'answered' }
  /** Too many requests. */
  | { readonly kind: 'throttled'; readonly retryAfterMs?: number | undefined }
  /** GenAuth, or the connection to it, is out of order; the same request may succeed later. */
  | { readonly kind: 'failed'; readonly retryAfterMs?: number | undefined }
  /** A reused connection was closed before the response began; a new one will do. */
  | { readonly kind: 'stale' }
  /** The credentials were refused, and new ones can be obtained. */
  | { readonly kind: 'renewed' }
  /** The gateway ended it: nobody waits for it any more, or it was not sent at all. */
  | { readonly kind: 'abandoned' }
  /** As `abandoned`, but GenAuth had not responded for so long that it would probably have timed out. */
  | { readonly kind: 'hung' }

/** An attempt was not sent, for a reason unrelated to GenAuth's health; a layer above retries, or reports why. */
export class NotSent extends Error {}

/** Judges a failed attempt, whether HTTP or the envelope reported the failure. */
export function judge(error: unknown): Judgement {
  // The signal's reason was thrown since the operation ended, nothing was sent, or the gateway itself is at fault.
  if (!(error instanceof UpstreamError) || error.site.attempts === 0) return { kind: 'abandoned' }
  const { retryAfterMs } = error
  if (error instanceof UpstreamRateLimited) return { kind: 'throttled', retryAfterMs }
  if (error instanceof StaleConnection) return { kind: 'stale' }
  if (error instanceof UpstreamTimeout || error instanceof ResponseBrokenOff) return { kind: 'failed' }
  if (error instanceof UpstreamUnavailable) return { kind: 'failed', retryAfterMs }
  return { kind: 'answered' }
}
