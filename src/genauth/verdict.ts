// What the failure of an attempt means to the policies.

import {
  AnswerBrokenOff,
  StaleConnection,
  UpstreamError,
  UpstreamRateLimited,
  UpstreamTimeout,
  UpstreamUnavailable,
} from './errors.js'

/** What a failed attempt says about the way to GenAuth; the policies act on nothing else. */
export type Verdict =
  /** An answer, though not the wished one: GenAuth works, and would say the same again. */
  | { readonly kind: 'answered' }
  /** Too many requests. */
  | { readonly kind: 'throttled'; readonly retryAfterMs?: number | undefined }
  /** GenAuth, or the way to it, is out of order; the same request may fare better later. */
  | {
      readonly kind: 'failed'
      /** It took all the time that an attempt may take. */
      readonly timedOut: boolean
      readonly retryAfterMs?: number | undefined
    }
  /** A kept connection turned out to be closed before a byte of answer came; a fresh one will do. */
  | { readonly kind: 'stale' }
  /** The credentials were refused, and new ones are to be had. */
  | { readonly kind: 'renewed' }
  /** It was ended by us: nobody waits for it any more, or it was not sent at all. */
  | { readonly kind: 'abandoned' }

/** An attempt was not sent, for a reason that says nothing about GenAuth; a layer above tries again, or tells why. */
export class NotSent extends Error {}

/** What a failed attempt means: it does not matter whether HTTP or the envelope said it. */
export function verdictOf(error: unknown): Verdict {
  // The operation has ended, and its signal's reason is what was thrown; or the gateway itself is at fault.
  if (!(error instanceof UpstreamError) || error.site.attempts === 0) return { kind: 'abandoned' }
  const { retryAfterMs } = error
  if (error instanceof UpstreamRateLimited) return { kind: 'throttled', retryAfterMs }
  if (error instanceof StaleConnection) return { kind: 'stale' }
  if (error instanceof UpstreamTimeout) return { kind: 'failed', timedOut: true }
  if (error instanceof UpstreamUnavailable) return { kind: 'failed', timedOut: false, retryAfterMs }
  if (error instanceof AnswerBrokenOff) return { kind: 'failed', timedOut: false }
  return { kind: 'answered' }
}
