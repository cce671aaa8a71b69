// Planners of entitlement fields: they predict the calls to GenAuth.

import { type Planners, planOne } from '../../planning/field-plan.js'
import { planEntitlements } from './plan.js'

export const entitlementPlanners: Planners = {
  'Query.entitlements': ({ parent }) => planOne(planEntitlements(), parent),
  // Planned for every usage: only its code, unknown before execution, tells whether the call is needed.
  'Usage.entitlement': ({ parent }) => planOne(planEntitlements(), parent),
}
