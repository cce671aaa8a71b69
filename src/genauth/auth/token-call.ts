// The call that asks for a management token.

import type { Signal } from '../../operation/abort.js'
import type { Flight, Fly } from '../call.js'
import type { Target } from '../endpoint.js'
import { UpstreamRejected, UpstreamUnauthorized } from '../errors.js'
import { type IssuedToken, readToken } from './token-answer.js'

const TARGET: Target = { name: 'get-management-token', method: 'POST', path: '/api/v3/get-management-token' }
/** So many attempts' time a renewal may take, whoever waits for it. */
const PATIENCE = 3

/** Asks GenAuth's token endpoint. It changes nothing over there, so it is repeated as reads are. */
export function createTokenCall(options: {
  readonly fly: Fly
  readonly accessKeyId: string
  /** Of one attempt. */
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
      // All who wait for a token wait for this.
      lane: undefined,
      signal: closing,
      deadlineMs: now() + PATIENCE * timeoutMs,
      attempts: [],
    }
    const { data, site } = await fly(flight).catch(wrongKey)
    return readToken(data, { site })
  }
}

/** However GenAuth words it, a 4xx means that it does not accept the key pair. */
function wrongKey(error: unknown): never {
  if (error instanceof UpstreamRejected && Math.trunc((error.site.statusCode ?? 0) / 100) === 4) {
    throw new UpstreamUnauthorized('GenAuth rejected the access key.', error.site, { cause: error.cause })
  }
  throw error
}
