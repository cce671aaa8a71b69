// Refuses callers that exceed their rate limits.

import type { onRequestHookHandler } from 'fastify'
import type { Charge, RateLimit } from '../callers/rate-limit.js'
import { type Quota, RateLimited } from '../limit-errors.js'
import type { Caller } from '../operation/operation.js'
import type { RunningOperations } from '../operation/running.js'
import type { Check } from './hooks/hooks.js'
import type { PlanOf } from './operation-plans.js'
import { refusedRequest } from './refused-request.js'

/**
 * Charges the caller for each operation before its body is read, and reports the remaining quota in headers.
 * @param planLimit for requests of plans, which an editor sends while its user types
 */
export const limitOperations =
  (limit: RateLimit, planLimit: RateLimit, operations: RunningOperations): onRequestHookHandler =>
  (_request, reply, done) => {
    const { caller, isPlanned } = operations.of(reply.raw)
    reply.headers(headersOf(charge(isPlanned ? planLimit : limit, caller, 1).quota))
    done()
  }

/**
 * Charges the caller for the most calls that the operation may need, before the first call, and refunds unsent calls
 * when the operation ends. If that was only an estimate, each further call is charged when it is made. Calls shared with other operations are charged to the operation that started them.
 */
export const withinCallQuota =
  (planOf: PlanOf, limit: RateLimit): Check =>
  request => {
    const { maxCalls: calls = 0, estimate } = planOf(request) ?? {}
    if (calls === 0) return
    const { operation } = request.contextValue
    const charged = charge(limit, operation.caller, calls)
    operation.whenEnded(() => charged.giveBack(calls - operation.ledger.sent))
    if (!estimate) return
    let made = 0
    operation.meters.push(() => {
      made += 1
      if (made > calls) limit.charge(operation.caller, 1)
    })
  }

/** @throws GraphQLError that refuses the request */
function charge(limit: RateLimit, caller: Caller, points: number): Charge {
  try {
    return limit.charge(caller, points)
  } catch (error) {
    if (!(error instanceof RateLimited)) throw error
    throw refusedRequest(error, 429, headersOf(error.quota))
  }
}

/** The headers of the IETF draft on rate limits, in their widely used form. */
const headersOf = ({ allowed, left, resetMs }: Quota) => ({
  'ratelimit-limit': String(allowed),
  'ratelimit-remaining': String(left),
  'ratelimit-reset': String(Math.ceil(resetMs / 1000)),
})
