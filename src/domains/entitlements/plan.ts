// The calls that entitlement fields need.

import { callTo, type PlannedCall } from '../../genauth/plan.js'
import type { CodedRows } from '../../genauth/wire/record.js'
import { type JoinPlan, planJoin } from '../join.js'
import { type EntitlementRecord, getAllRightsItems } from './endpoints.js'

/** `Query.entitlements`: GenAuth returns all entitlements at once. */
export const planEntitlements = (): PlannedCall<CodedRows<EntitlementRecord>> => callTo(getAllRightsItems, undefined)

/** `Usage.entitlement`. */
export const planEntitlementOf = (usage: { readonly modelCode: unknown }): JoinPlan<EntitlementRecord> =>
  planJoin(planEntitlements(), usage.modelCode)
