// The issuer's keys, as its JWKS document lists them.

import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose'

/** How old keys may be before they are refreshed. */
const REFRESH_MS = 10 * 60_000

/** Shortest time between readings of the keys for the sake of unknown ones, and after a failure. */
const COOL_DOWN_MS = 30_000
const RETRY_MS = 5_000

/** Of one reading. */
const TIMEOUT_MS = 5_000

/** The keys could not be read, so nothing can be said of a token. */
export class KeysUnavailable extends Error {}

/** Reads a document over HTTP, without following redirects. */
export type Download = (url: URL, signal: AbortSignal) => Promise<{ readonly status: number; readonly text: string }>

export interface KeysOptions {
  readonly url: URL
  readonly download: Download
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  /** The issuer has other keys than before. */
  readonly onChange: () => void
  /** They could not be read; keys that are known stay in use. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Finds the key of a token. Known keys are used for as long as the issuer cannot be reached; unknown ones are looked for at
 * most every 30 s.
 * @throws KeysUnavailable, or what `jose` says of the token
 */
export function issuerKeys({ url, download, now, onChange, onFailure }: KeysOptions): JWTVerifyGetKey {
  let document: string | undefined
  let checkedAtMs = Number.NEGATIVE_INFINITY
  let failedAtMs = Number.NEGATIVE_INFINITY

  const keys = createRemoteJWKSet(url, {
    // Never too old to be used: they are refreshed beside their use, which survives an issuer that is out of order.
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: COOL_DOWN_MS,
    timeoutDuration: TIMEOUT_MS,
    [customFetch]: async (_url, { signal }) => {
      if (now() - failedAtMs < RETRY_MS) throw new KeysUnavailable('The keys could not be read a moment ago.')
      checkedAtMs = now()
      try {
        const { status, text } = await download(url, signal)
        if (status !== 200) throw new Error(`the issuer answered with status ${status}`)
        const { keys } = JSON.parse(text) as { keys?: unknown }
        if (!Array.isArray(keys)) throw new Error('the issuer answered without a list of keys')
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
