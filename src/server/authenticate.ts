// Authenticates the caller before the request's body is read.

import type { onRequestAsyncHookHandler } from 'fastify'
import type { Verifier } from '../callers/verify.js'
import { Forbidden, KeysUnknown, Unauthenticated } from '../errors.js'
import { may, NOBODY, READ } from '../operation/operation.js'
import type { RunningOperations } from '../operation/running.js'
import { callerAt } from './caller-address.js'
import { refusedRequest } from './refused-request.js'

/**
 * Sets the operation's caller. Refuses requests without a valid token, and tokens without the scope `billing:read`.
 * @param onFailure called with the reason if the caller could not be identified
 */
export const authenticate =
  (
    { verify }: Verifier,
    operations: RunningOperations,
    onFailure: (reason: string) => void,
  ): onRequestAsyncHookHandler =>
  async ({ headers, ip }, reply) => {
    const operation = operations.of(reply.raw)
    try {
      operation.caller = await verify(headers.authorization)
      if (!may(operation.caller, READ)) throw new Forbidden(READ)
    } catch (error) {
      // Whoever cannot say who it is can be found by where it is.
      if (operation.caller === NOBODY) operation.caller = callerAt(ip)
      if (error instanceof Unauthenticated) onFailure(error.kind)
      else if (error instanceof KeysUnknown) onFailure('keys_unknown')
      throw challengeOf(error)
    }
  }

/** Adds status and `WWW-Authenticate` challenge to an error, by RFC 6750. */
function challengeOf(error: unknown): unknown {
  if (error instanceof Unauthenticated) {
    const value = error.problem === undefined ? 'Bearer' : `Bearer error="${error.problem}"`
    return refusedRequest(error, 401, { 'www-authenticate': value })
  }
  if (error instanceof Forbidden) {
    const value = `Bearer error="insufficient_scope", scope="${error.scope}"`
    return refusedRequest(error, 403, { 'www-authenticate': value })
  }
  return error instanceof KeysUnknown ? refusedRequest(error, 503) : error
}
