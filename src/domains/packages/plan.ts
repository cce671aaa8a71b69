// The calls that package fields need.

import { callTo, type PlannedCall } from '../../genauth/plan.js'
import { type CurrentPackageRecord, getCurrentPackageInfo } from './endpoints.js'

/** `Query.currentPackage`. */
export const planCurrentPackage = (): PlannedCall<CurrentPackageRecord> => callTo(getCurrentPackageInfo, undefined)
