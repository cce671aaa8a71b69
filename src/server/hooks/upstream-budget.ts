// A check that refuses operations that may need too many calls to GenAuth.

import { UpstreamBudgetExceeded } from '../../limit-errors.js'
import type { PlannedRequest } from '../../planning/request-row.js'
import type { PlanOf } from '../operation-plans.js'
import { refusedRequest } from '../refused-request.js'
import type { Check } from './hooks.js'

/**
 * Refuses an operation whose plan has more calls than allowed, before the first call. One whose plan is an estimate is
 * stopped at its budget while it runs.
 */
export const withinBudget =
  (planOf: PlanOf, maxUpstreamCalls: number): Check =>
  request => {
    const plan = planOf(request)
    if (plan === undefined) return
    if (plan.maxCalls <= maxUpstreamCalls) {
      if (plan.estimate) request.contextValue.operation.meters.push(meter(maxUpstreamCalls))
      return
    }
    const [field, calls] = mostExpensive(plan.requests)
    throw refusedRequest(
      new UpstreamBudgetExceeded(
        `The operation may need ${plan.maxCalls} calls to GenAuth, ${calls} of them for "${field}"; ` +
          `at most ${maxUpstreamCalls} are allowed. Request less data, or have the operator raise MAX_UPSTREAM_CALLS.`,
        { limit: 'MAX_UPSTREAM_CALLS', allowed: maxUpstreamCalls, found: plan.maxCalls, field },
      ),
    )
  }

/** Ends an operation of which the plan is only an estimate at its budget: each further call is an error. */
function meter(allowed: number): () => void {
  let made = 0
  return () => {
    made += 1
    if (made <= allowed) return
    throw new UpstreamBudgetExceeded(
      `The operation needs more calls to GenAuth than were to be expected; at most ${allowed} are allowed. ` +
        'Request less data, or have the operator raise MAX_UPSTREAM_CALLS.',
      { limit: 'MAX_UPSTREAM_CALLS', allowed },
    )
  }
}

/** The field that needs the most calls, and how many. */
function mostExpensive(requests: readonly PlannedRequest[]): [field: string, calls: number] {
  const costs = new Map<string, number>()
  for (const { fields, max } of requests) {
    const [first = ''] = fields
    costs.set(first, (costs.get(first) ?? 0) + max)
  }
  return [...costs].reduce((most, cost) => (cost[1] > most[1] ? cost : most))
}
