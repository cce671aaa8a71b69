/** What a failed attempt says about the way to GenAuth; whoever knows the protocol judges, the policies act on it. */
export type Verdict =
  /** An answer, though not the wished one: the other side works, and would say the same again. */
  | { readonly kind: 'answered' }
  /** Too many requests. */
  | { readonly kind: 'throttled'; readonly retryAfterMs?: number | undefined }
  /** The other side, or the way to it, is out of order. */
  | {
      readonly kind: 'failed'
      /** Whether the same request may fare better. */
      readonly retry: boolean
      /** It took all the time that an attempt may take. */
      readonly timedOut: boolean
      readonly retryAfterMs?: number | undefined
    }
  /** A kept connection turned out to be closed before a byte of answer came; a fresh one will do. */
  | { readonly kind: 'stale' }
  /** The credentials were refused, and new ones are to be had. */
  | { readonly kind: 'renewed' }
  /** Nobody waits for it any more. */
  | { readonly kind: 'abandoned' }
