import {
  AnswerBrokenOff,
  StaleConnection,
  UpstreamError,
  UpstreamRateLimited,
  UpstreamTimeout,
  UpstreamUnavailable,
} from './errors.js'
import type { Verdict } from './verdict.js'

/** What a failed attempt says about the way to GenAuth: here it does not matter whether HTTP or the envelope said it. */
export function judge(error: unknown): Verdict {
  // The operation has ended, and its signal's reason is what was thrown; or the gateway itself is at fault.
  if (!(error instanceof UpstreamError)) return { kind: 'abandoned' }
  const { retryAfterMs } = error
  if (error instanceof UpstreamRateLimited) return { kind: 'throttled', retryAfterMs }
  if (error instanceof StaleConnection) return { kind: 'stale' }
  if (error instanceof UpstreamTimeout) return { kind: 'failed', retry: true, timedOut: true }
  // 504: something in front of GenAuth has waited for it as long as it could, and GenAuth may still be at work.
  if (error instanceof UpstreamUnavailable) {
    return { kind: 'failed', retry: error.site.statusCode !== 504, timedOut: false, retryAfterMs }
  }
  if (error instanceof AnswerBrokenOff) return { kind: 'failed', retry: true, timedOut: false }
  return { kind: 'answered' }
}
