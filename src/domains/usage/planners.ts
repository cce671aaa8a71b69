// Planners of usage fields: they predict the calls to GenAuth.

import type { QueryMauUsageArgs } from '../../generated/graphql.js'
import { type Planners, planOne } from '../../planning/field-plan.js'
import { planMauUsage, planUsage } from './plan.js'

export const usagePlanners: Planners = {
  'Query.usage': ({ parent }) => planOne(planUsage(), parent),
  'Query.mauUsage': ({ args, parent }) => planOne(planMauUsage(args as unknown as QueryMauUsageArgs), parent),
  // Planned for every entitlement: only its code, unknown before execution, tells whether the call is needed.
  'Entitlement.usage': ({ parent }) => planOne(planUsage(), parent),
}
