// What the fields of packages will ask of GenAuth.

import { type Planners, planOne } from '../../planning/field-plan.js'
import { planCurrentPackage } from './plan.js'

/** Planners of the fields that follow a plan. */
export const packagePlanners: Planners = {
  'Query.currentPackage': ({ parent }) => planOne(planCurrentPackage(), parent),
}
