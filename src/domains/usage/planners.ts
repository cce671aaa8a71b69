// What the fields of usage will ask of GenAuth.

import type { QueryMauUsageArgs } from '../../generated/graphql.js'
import { type Planners, planOne } from '../../planning/field-plan.js'
import { planMauUsage, planUsage } from './plan.js'

/** Planners of the fields that follow a plan. */
export const usagePlanners: Planners = {
  'Query.usage': ({ parent }) => planOne(planUsage(), parent),
  'Query.mauUsage': ({ args, parent }) => planOne(planMauUsage(args as unknown as QueryMauUsageArgs), parent),
  // Only the code of an entitlement tells whether its usage has to be asked.
  'Entitlement.usage': ({ parent }) => planOne(planUsage(), parent),
}
