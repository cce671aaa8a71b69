// A check that refuses operations while their calls to GenAuth cannot be served.

import type { Overloaded } from '../../errors.js'
import type { Operation } from '../../operation/operation.js'
import type { PlanOf } from '../operation-plans.js'
import { refusedRequest } from '../refused-request.js'
import type { Check } from './hooks.js'

/**
 * Refuses an operation that needs calls with status 503 while none can be admitted. One that needs none runs, and so does
 * one whose results the cache may have.
 * @param refusal returns why no call of the operation can be served now; undefined if calls can be served
 */
export const notOverloaded =
  (planOf: PlanOf, refusal: (operation: Operation) => Overloaded | undefined, hasCache: boolean): Check =>
  request => {
    if (hasCache && !request.contextValue.operation.readsAnew) return
    const overloaded = refusal(request.contextValue.operation)
    if (overloaded && planOf(request)?.minCalls) throw refusedRequest(overloaded, 503)
  }
