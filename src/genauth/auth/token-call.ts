// The call that requests a management token.

import type { Signal } from '../../operation/abort.js'
import type { Flight, Fly } from '../call.js'
import type { Target } from '../endpoint.js'
import { UpstreamRejected, UpstreamUnauthorized } from '../errors.js'
import { type IssuedToken, readToken } from './token-response.js'

const TARGET: Target = {
  name: 'get-management-token',
  method: 'POST',
  path: '/api/v3/get-management-token',
  effect: 'none',
}
/** Deadline of a renewal as a multiple of the attempt timeout, whatever the deadlines of the waiting calls. */
const PATIENCE = 3

/** Requests tokens from GenAuth. The call changes nothing there, so it is retried like a read. */
export function createTokenCall(options: {
  readonly fly: Fly
  readonly accessKeyId: string
  /** Time limit of one attempt. */
  readonly timeoutMs: number
  readonly now: () => number
  /** Fires when the gateway closes. */
  readonly closing: Signal
}): (secret: string) => Promise<IssuedToken> {
  const { fly, accessKeyId, timeoutMs, now, closing } = options
  return async accessKeySecret => {
    const flight: Flight = {
      target: TARGET,
      params: { accessKeyId, accessKeySecret },
      key: TARGET.name,
      // Every call depends on the token, so this one goes ahead of the queue.
      lane: undefined,
      signal: closing,
      deadlineMs: now() + PATIENCE * timeoutMs,
      attempts: [],
    }
    const { data, site } = await fly(flight).catch(wrongKey)
    return readToken(data, { site })
  }
}

/** Any 4xx from the token endpoint means that GenAuth does not accept the key pair. */
function wrongKey(error: unknown): never {
  if (error instanceof UpstreamRejected && Math.trunc((error.site.statusCode ?? 0) / 100) === 4) {
    throw new UpstreamUnauthorized('GenAuth rejected the access key.', error.site, { cause: error.cause })
  }
  throw error
}
