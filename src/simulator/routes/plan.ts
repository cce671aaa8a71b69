// The simulated endpoints of package, usage and entitlements.

import { refuse, success } from '../envelope.js'
import { textOf } from './forms.js'
import type { Route, Routes } from './route.js'

const getCurrentPackageInfo: Route = (_asked, { currentPackage }) => success(currentPackage)

const getUsageInfo: Route = (_asked, { usages }) => success({ usages })

const getAllRightsItems: Route = (_asked, { rightsItems }) => success({ rightsItems })

/** Guess: every period that overlaps the requested one, both ends included. */
const getMauPeriodUsageHistory: Route = (asked, { mauPeriods }) => {
  const from = textOf(asked, 'startTime') ?? ''
  const to = textOf(asked, 'endTime') ?? ''
  if (!isDate(from) || !isDate(to)) return refuse(400, 'period')
  const records = mauPeriods.filter(
    ({ periodStartTime, periodEndTime }) => String(periodEndTime) >= from && String(periodStartTime) <= to,
  )
  return success({ records })
}

const isDate = (text: string) => /^\d{8}$/.test(text)

export const planRoutes: Routes = {
  'GET /api/v3/get-current-package-info': getCurrentPackageInfo,
  'GET /api/v3/get-usage-info': getUsageInfo,
  'GET /api/v3/get-all-rights-items': getAllRightsItems,
  'GET /api/v3/get-mau-period-usage-history': getMauPeriodUsageHistory,
}
