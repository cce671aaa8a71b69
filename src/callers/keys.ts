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

/** What is known of the issuer's keys. */
export interface KeysState {
  /** Number of keys; null until they have been read once. */
  readonly known: number | null
  /** Milliseconds since they were read; null until then. */
  readonly ageMs: number | null
  /** The last failure to read them since they were read; null if there is none. */
  readonly failure: { readonly message: string; readonly agoMs: number } | null
}

export interface IssuerKeys {
  /**
   * Finds the key of a token. Known keys stay in use while the issuer is unreachable; unknown keys are looked up at most
   * every 30 s.
   * @throws KeysUnavailable, or an error from `jose` about the token
   */
  readonly find: JWTVerifyGetKey
  /** Reads the keys for the first time, every 5 s until that succeeds. @returns a function that stops it */
  readFirst(after: (ms: number, run: () => void) => () => void): () => void
  state(): KeysState
}

export function issuerKeys({ url, download, now, onChange, onFailure }: KeysOptions): IssuerKeys {
  let document: string | undefined
  let known: number | null = null
  let readAtMs = 0
  let checkedAtMs = Number.NEGATIVE_INFINITY
  let failedAtMs = Number.NEGATIVE_INFINITY
  let failure: unknown

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
        known = keys.length
        readAtMs = now()
        failure = undefined
        return new Response(text, { status })
      } catch (cause) {
        failedAtMs = now()
        failure = cause
        onFailure(cause)
        throw new KeysUnavailable('The keys cannot be read.', { cause })
      }
    },
  })

  return {
    find(header, token) {
      if (document !== undefined && now() - checkedAtMs >= REFRESH_MS) {
        checkedAtMs = now()
        keys.reload().catch(() => undefined)
      }
      return keys(header, token)
    },
    readFirst(after) {
      let cancel = () => {}
      let stopped = false
      const read = async () => {
        await keys.reload().catch(() => undefined)
        if (!stopped && known === null) cancel = after(RETRY_MS, () => void read())
      }
      void read()
      return () => {
        stopped = true
        cancel()
      }
    },
    state: () => ({
      known,
      ageMs: known === null ? null : Math.round(now() - readAtMs),
      failure:
        failure === undefined
          ? null
          : {
              message: failure instanceof Error ? failure.message : String(failure),
              agoMs: Math.round(now() - failedAtMs),
            },
    }),
  }
}
