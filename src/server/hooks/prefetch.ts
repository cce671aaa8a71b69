// A hook that has an operation request what it certainly needs as soon as it is executed.

import type { PlanOf } from '../operation-plans.js'
import type { Check } from './hooks.js'

/** Hands the plan to the execution. It refuses nothing, and requests nothing, since plugins may still refuse. */
export const prefetching =
  (planOf: PlanOf): Check =>
  request => {
    request.contextValue.ahead = planOf(request)?.ahead
  }
