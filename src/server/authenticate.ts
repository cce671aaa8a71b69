// Who sends a request, found out before anything of it is read.

import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { Verifier } from '../callers/verify.js'
import { Forbidden, type GatewayError, KeysUnknown, Unauthenticated } from '../errors.js'
import { may, READ } from '../operation/operation.js'
import type { RunningOperations } from '../operation/running.js'
import { answerOf } from './error-answers.js'

/** Refuses requests of strangers, and of callers who may read nothing; whoever passes is the caller of the operation. */
export const authenticate =
  ({ verify }: Verifier, operations: RunningOperations): onRequestAsyncHookHandler =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      const caller = await verify(request.headers.authorization)
      operations.of(reply.raw).caller = caller
      if (!may(caller, READ)) throw new Forbidden(READ)
    } catch (error) {
      const challenge = challengeOf(error)
      if (challenge === undefined) throw error
      for (const [name, value] of Object.entries(challenge.headers)) reply.header(name, value)
      await reply.code(challenge.status).send(answerOf(challenge.error))
    }
  }

interface Challenge {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly error: GatewayError
}

/** What a refused caller is told, by RFC 6750. */
function challengeOf(error: unknown): Challenge | undefined {
  if (error instanceof Unauthenticated) {
    const value = error.problem === undefined ? 'Bearer' : `Bearer error="${error.problem}"`
    return { status: 401, headers: { 'www-authenticate': value }, error }
  }
  if (error instanceof Forbidden) {
    const value = `Bearer error="insufficient_scope", scope="${error.scope}"`
    return { status: 403, headers: { 'www-authenticate': value }, error }
  }
  if (error instanceof KeysUnknown) return { status: 503, headers: { 'retry-after': '5' }, error }
  return undefined
}
