// Planners of package fields: they predict the calls to GenAuth.

import { type Planners, planOne } from '../../planning/field-plan.js'
import { planCurrentPackage } from './plan.js'

export const packagePlanners: Planners = {
  'Query.currentPackage': ({ parent }) => planOne(planCurrentPackage(), parent),
}
