// A check that refuses operations before their execution while GenAuth cannot serve them.

import type { Overloaded } from '../../errors.js'
import type { Operation } from '../../operation/operation.js'
import type { PlanOf } from '../operation-plans.js'
import { refusedRequest } from '../refused-request.js'
import type { Check } from './hooks.js'

/**
 * Refuses an operation that needs calls when none can be admitted, with status 503. One that needs none runs.
 * @param refusal why no call of the operation can be served at present
 */
export const notOverloaded =
  (planOf: PlanOf, refusal: (operation: Operation) => Overloaded | undefined): Check =>
  request => {
    const overloaded = refusal(request.contextValue.operation)
    if (overloaded && planOf(request)?.minCalls) throw refusedRequest(overloaded, 503)
  }
