// The issuer's keys, read from its JWKS document.

import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose'

/** Age at which keys are refreshed. */
const REFRESH_MS = 10 * 60_000

/** Minimum time between fetches for unknown keys (`COOL_DOWN_MS`) and after a failure (`RETRY_MS`). */
const COOL_DOWN_MS = 30_000
const RETRY_MS = 5_000

/** Time limit of one fetch. */
const TIMEOUT_MS = 5_000

/** The keys could not be read, so tokens cannot be verified. */
export class KeysUnavailable extends Error {}

/** Reads a document over HTTP, without following redirects. */
export type Download = (url: URL, signal: AbortSignal) => Promise<{ readonly status: number; readonly text: string }>

export interface KeysOptions {
  readonly url: URL
  readonly download: Download
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number
  /** Called when the issuer's keys have changed. */
  readonly onChange: () => void
  /** Called when the keys could not be read; known keys stay in use. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Finds the key of a token. Known keys stay in use while the issuer is unreachable; unknown keys are looked up at most
 * every 30 s.
 * @throws KeysUnavailable, or an error from `jose` about the token
 */
export function issuerKeys({ url, download, now, onChange, onFailure }: KeysOptions): JWTVerifyGetKey {
  let document: string | undefined
  let checkedAtMs = Number.NEGATIVE_INFINITY
  let failedAtMs = Number.NEGATIVE_INFINITY

  const keys = createRemoteJWKSet(url, {
    // Keys never expire: they are refreshed in the background, so verification survives an issuer outage.
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: COOL_DOWN_MS,
    timeoutDuration: TIMEOUT_MS,
    [customFetch]: async (_url, { signal }) => {
      if (now() - failedAtMs < RETRY_MS) throw new KeysUnavailable('The keys could not be read a moment ago.')
      checkedAtMs = now()
      try {
        const { status, text } = await download(url, signal)
        if (status !== 200) throw new Error(`the issuer responded with status ${status}`)
        const { keys } = JSON.parse(text) as { keys?: unknown }
        if (!Array.isArray(keys)) throw new Error('the response has no list of keys')
        if (document !== undefined && document !== text) onChange()
        document = text
        return new Response(text, { status })
      } catch (cause) {
        failedAtMs = now()
        onFailure(cause)
        throw new KeysUnavailable('The keys cannot be read.', { cause })
      }
    },
  })

  return (header, token) => {
    if (document !== undefined && now() - checkedAtMs >= REFRESH_MS) {
      checkedAtMs = now()
      keys.reload().catch(() => undefined)
    }
    return keys(header, token)
  }
}
