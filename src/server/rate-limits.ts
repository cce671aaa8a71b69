// Refuses callers that exceed their rate limits.

import type { onRequestAsyncHookHandler } from 'fastify'
import type { RateLimit } from '../callers/rate-limit.js'
import { type Quota, RateLimited } from '../errors.js'
import type { RunningOperations } from '../operation/running.js'
import type { Check } from './hooks/hooks.js'
import type { PlanOf } from './operation-plans.js'
import { refusedRequest } from './refused-request.js'

/** Charges the caller for each operation before its body is read, and reports the remaining quota in headers. */
export const limitOperations =
  (limit: RateLimit, operations: RunningOperations): onRequestAsyncHookHandler =>
  async (_request, reply) => {
    const { caller } = operations.of(reply.raw)
    const { quota } = await limit.charge(caller, 1).catch(refuse)
    reply.headers(headersOf(quota))
  }

/**
 * Charges the caller for the most calls that the operation may need, before the first call, and refunds unsent calls
 * when the operation ends. Calls shared with other operations are charged to the operation that started them.
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

/** The headers of the IETF draft on rate limits, in their widely used form. */
const headersOf = ({ allowed, left, resetMs }: Quota) => ({
  'ratelimit-limit': String(allowed),
  'ratelimit-remaining': String(left),
  'ratelimit-reset': String(Math.ceil(resetMs / 1000)),
})
