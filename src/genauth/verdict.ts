// What a failed attempt means to the retry, circuit breaker and limit policies.

import {
  AnswerBrokenOff,
  StaleConnection,
  UpstreamError,
  UpstreamRateLimited,
  UpstreamTimeout,
  UpstreamUnavailable,
} from './errors.js'

/** The kind of failure of an attempt; the policies act on nothing else. */
export type Verdict =
  /** GenAuth responded, though not as wished: it works, and a retry would get the same response. */
  | { readonly kind: 'answered' }
  /** Too many requests. */
  | { readonly kind: 'throttled'; readonly retryAfterMs?: number | undefined }
  /** GenAuth, or the connection to it, is out of order; the same request may succeed later. */
  | {
      readonly kind: 'failed'
      /** It exceeded the time limit of an attempt. */
      readonly timedOut: boolean
      readonly retryAfterMs?: number | undefined
    }
  /** A reused connection was closed before the response began; a new one will do. */
  | { readonly kind: 'stale' }
  /** The credentials were refused, and new ones can be obtained. */
  | { readonly kind: 'renewed' }
  /** The gateway ended it: nobody waits for it any more, or it was not sent at all. */
  | { readonly kind: 'abandoned' }

/** An attempt was not sent, for a reason unrelated to GenAuth's health; a layer above retries, or reports why. */
export class NotSent extends Error {}

/** Classifies a failed attempt, whether HTTP or the envelope reported the failure. */
export function verdictOf(error: unknown): Verdict {
  // The signal's reason was thrown since the operation ended, nothing was sent, or the gateway itself is at fault.
  if (!(error instanceof UpstreamError) || error.site.attempts === 0) return { kind: 'abandoned' }
  const { retryAfterMs } = error
  if (error instanceof UpstreamRateLimited) return { kind: 'throttled', retryAfterMs }
  if (error instanceof StaleConnection) return { kind: 'stale' }
  if (error instanceof UpstreamTimeout) return { kind: 'failed', timedOut: true }
  if (error instanceof UpstreamUnavailable) return { kind: 'failed', timedOut: false, retryAfterMs }
  if (error instanceof AnswerBrokenOff) return { kind: 'failed', timedOut: false }
  return { kind: 'answered' }
}
