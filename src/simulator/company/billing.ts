// The billing of a sample company.

import type { Random } from '../random.js'
import type { Billing } from '../state.js'
import { createCompanyOrders } from './orders.js'
import { createCompanyPlan } from './plan.js'

/** The users who pay are the first few of the pool. */
const PAYERS = 4

/** Generates so many orders over three years, with prices that multiply, and the plan that they led to. */
export const createCompanyBilling = (random: Random, orderCount: number, userIds: readonly string[]): Billing => ({
  ...createCompanyOrders(random, orderCount, userIds.slice(0, PAYERS)),
  ...createCompanyPlan(random),
})
