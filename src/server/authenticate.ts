// Who sends a request, found out before anything of it is read.

import type { onRequestAsyncHookHandler } from 'fastify'
import type { Verifier } from '../callers/verify.js'
import { Forbidden, KeysUnknown, Unauthenticated } from '../errors.js'
import { may, READ } from '../operation/operation.js'
import type { RunningOperations } from '../operation/running.js'
import { refusedRequest } from './refused-request.js'

/** Refuses requests of strangers, and of callers who may read nothing; whoever passes is the caller of the operation. */
export const authenticate =
  ({ verify }: Verifier, operations: RunningOperations): onRequestAsyncHookHandler =>
  async ({ headers }, reply) => {
    try {
      const caller = await verify(headers.authorization)
      operations.of(reply.raw).caller = caller
      if (!may(caller, READ)) throw new Forbidden(READ)
    } catch (error) {
      throw challengeOf(error)
    }
  }

/** What a refused caller is told, by RFC 6750. */
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
