// The calls that usage fields need.

import { callTo, type PlannedCall } from '../../genauth/plan.js'
import type { CodedRows, Rows } from '../../genauth/wire/record.js'
import type { QueryMauUsageArgs } from '../../generated/graphql.js'
import { type JoinPlan, planJoin } from '../join.js'
import { getMauPeriodUsageHistory, getUsageInfo, type MauPeriodRecord, type UsageRecord } from './endpoints.js'
import { checkPeriod } from './period.js'

/** `Query.usage`: GenAuth returns all features at once. */
export const planUsage = (): PlannedCall<CodedRows<UsageRecord>> => callTo(getUsageInfo, undefined)

/** `Entitlement.usage`. */
export const planUsageOf = (entitlement: { readonly modelCode: unknown }): JoinPlan<UsageRecord> =>
  planJoin(planUsage(), entitlement.modelCode)

/** `Query.mauUsage`. @throws BadUserInput */
export const planMauUsage = (args: QueryMauUsageArgs): PlannedCall<Rows<MauPeriodRecord>> =>
  callTo(getMauPeriodUsageHistory, checkPeriod(args))
