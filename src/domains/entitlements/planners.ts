// What the fields of entitlements will ask of GenAuth.

import { type Planners, planOne } from '../../planning/field-plan.js'
import { planEntitlements } from './plan.js'

/** Planners of the fields that follow a plan. */
export const entitlementPlanners: Planners = {
  'Query.entitlements': ({ parent }) => planOne(planEntitlements(), parent),
  // Only the code of a usage tells whether its entitlement has to be asked.
  'Usage.entitlement': ({ parent }) => planOne(planEntitlements(), parent),
}
