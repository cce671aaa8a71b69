// The planners of all domains; a new domain is a line here.

import type { Planners } from '../planning/field-plan.js'
import { entitlementPlanners } from './entitlements/planners.js'
import { orderPlanners } from './orders/planners.js'
import { packagePlanners } from './packages/planners.js'
import { usagePlanners } from './usage/planners.js'

/** Every domain's planners. */
export const planners: Planners = { ...entitlementPlanners, ...orderPlanners, ...packagePlanners, ...usagePlanners }
