// When the user's access token expires, as far as it says so.

/** Epoch milliseconds; undefined if the token is no JWT or has no expiry. It is not verified: that is the gateway's task. */
export function expiryOf(token: string): number | undefined {
  try {
    const payload = token.split('.')[1] ?? ''
    const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: unknown }
    return typeof exp === 'number' ? exp * 1000 : undefined
  } catch {
    return undefined
  }
}

/** Before that, it is nothing to think of. */
const SOON_MS = 5 * 60_000

/** What to say of a token: undefined while it is valid for long, or if it does not say for how long. */
export function expiryNotice(token: string, nowMs: number): string | undefined {
  const expiresAtMs = expiryOf(token)
  if (expiresAtMs === undefined) return undefined
  const leftMs = expiresAtMs - nowMs
  if (leftMs <= 0) return 'Your access token has expired.'
  if (leftMs > SOON_MS) return undefined
  const minutes = Math.ceil(leftMs / 60_000)
  return `Your access token expires in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`
}
