// The simulated endpoints of package, usage and entitlements.

import { refuse, success } from '../envelope.js'
import type { Route } from './route.js'

const getCurrentPackageInfo: Route = (_query, { currentPackage }) => success(currentPackage)

const getUsageInfo: Route = (_query, { usages }) => success({ usages })

const getAllRightsItems: Route = (_query, { rightsItems }) => success({ rightsItems })

/** Guess: every period that overlaps the requested one, both ends included. */
const getMauPeriodUsageHistory: Route = (query, { mauPeriods }) => {
  const from = query.get('startTime') ?? ''
  const to = query.get('endTime') ?? ''
  if (!isDate(from) || !isDate(to)) return refuse(400, 'period')
  const records = mauPeriods.filter(
    ({ periodStartTime, periodEndTime }) => String(periodEndTime) >= from && String(periodStartTime) <= to,
  )
  return success({ records })
}

const isDate = (text: string) => /^\d{8}$/.test(text)

export const planRoutes: Readonly<Record<string, Route>> = {
  'get-current-package-info': getCurrentPackageInfo,
  'get-usage-info': getUsageInfo,
  'get-all-rights-items': getAllRightsItems,
  'get-mau-period-usage-history': getMauPeriodUsageHistory,
}
