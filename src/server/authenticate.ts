// Authenticates the caller before the request's body is read.

import type { onRequestAsyncHookHandler } from 'fastify'
import type { Verifier } from '../callers/verify.js'
import { KeysUnknown, Unauthenticated } from '../errors.js'
import { NOBODY } from '../operation/operation.js'
import type { RunningOperations } from '../operation/running.js'
import { callerAt } from './caller-address.js'
import { unauthenticated } from './challenges.js'
import { refusedRequest } from './refused-request.js'

/**
 * Sets the operation's caller. Refuses requests without a valid token; what a token allows is checked once the document
 * is known.
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
    } catch (error) {
      // Whoever cannot say who it is can be found by where it is.
      if (operation.caller === NOBODY) operation.caller = callerAt(ip)
      if (error instanceof Unauthenticated) {
        onFailure(error.kind)
        throw unauthenticated(error)
      }
      if (!(error instanceof KeysUnknown)) throw error
      onFailure('keys_unknown')
      throw refusedRequest(error, 503)
    }
  }
