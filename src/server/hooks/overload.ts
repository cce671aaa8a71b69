// A check that refuses operations before their execution while GenAuth cannot serve them.

import type { Overloaded } from '../../errors.js'
import type { PlanOf } from '../operation-plans.js'
import { refusedRequest } from '../refused-request.js'
import type { Check } from './hooks.js'

/**
 * Refuses an operation that needs calls when none can be admitted, with status 503. One that needs none runs.
 * @param refusal why no call with that deadline can be served at present
 */
export const notOverloaded =
  (planOf: PlanOf, refusal: (deadlineMs: number) => Overloaded | undefined): Check =>
  request => {
    const overloaded = refusal(request.contextValue.operation.deadlineMs)
    if (overloaded && planOf(request)?.minCalls) throw refusedRequest(overloaded, 503)
  }
