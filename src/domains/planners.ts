// The planners of all domains; a new domain adds a line here.

import type { Planners } from '../planning/field-plan.js'
import { entitlementPlanners } from './entitlements/planners.js'
import { orderPlanners } from './orders/planners.js'
import { packagePlanners } from './packages/planners.js'
import { usagePlanners } from './usage/planners.js'

export const planners: Planners = { ...entitlementPlanners, ...orderPlanners, ...packagePlanners, ...usagePlanners }
