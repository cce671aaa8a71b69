// Refusing callers that ask for more than their share of a minute.

import type { onRequestAsyncHookHandler } from 'fastify'
import type { RateLimit } from '../callers/rate-limit.js'
import { type Quota, RateLimited } from '../errors.js'
import type { RunningOperations } from '../operation/running.js'
import type { Check } from './hooks/hooks.js'
import type { PlanOf } from './operation-plans.js'
import { refusedRequest } from './refused-request.js'

/** Charges the caller for each operation before anything of it is read, and says how many are left. */
export const limitOperations =
  (limit: RateLimit, operations: RunningOperations): onRequestAsyncHookHandler =>
  async (_request, reply) => {
    const { caller } = operations.of(reply.raw)
    const { quota } = await limit.charge(caller, 1).catch(refuse)
    reply.headers(headersOf(quota))
  }

/**
 * Charges the caller for the most calls that the operation may need, before the first of them, and gives back at its end
 * what was not sent: the calls that others had under way are charged to those who started them.
 */
export const withinCallQuota =
  (planOf: PlanOf, limit: RateLimit): Check =>
  async request => {
    const calls = planOf(request)?.maxCalls
    if (!calls) return
    const { operation } = request.contextValue
    const charge = await limit.charge(operation.caller, calls).catch(refuse)
    operation.whenEnded(() => charge.giveBack(calls - operation.ledger.sent))
  }

function refuse(error: unknown): never {
  if (!(error instanceof RateLimited)) throw error
  throw refusedRequest(error, 429, headersOf(error.quota))
}

/** The fields of the IETF's draft on rate limits, in its widespread form. */
const headersOf = ({ allowed, left, resetMs }: Quota) => ({
  'ratelimit-limit': String(allowed),
  'ratelimit-remaining': String(left),
  'ratelimit-reset': String(Math.ceil(resetMs / 1000)),
})
