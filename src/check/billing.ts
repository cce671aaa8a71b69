// The checks of orders, packages, usage and entitlements.

import { getAllRightsItems } from '../domains/entitlements/endpoints.js'
import { getOrderDetail, getOrderPayDetail, getOrders } from '../domains/orders/endpoints.js'
import { paymentOf } from '../domains/orders/settled.js'
import { getCurrentPackageInfo } from '../domains/packages/endpoints.js'
import { getMauPeriodUsageHistory, getUsageInfo } from '../domains/usage/endpoints.js'
import { callTo } from '../genauth/plan.js'
import { type DomainCheck, readable } from './domain-check.js'
import { guessedAssertions, guessedMauDays, guessedUnknownOrder, guessedUnpaidOrder } from './guesses.js'

export const checkOrders: DomainCheck = async function* ({ tried, read }) {
  const list = await tried(callTo(getOrders, { page: 1, limit: 50 }))
  yield list.finding
  const orders = readable(list.output?.rows)
  const [first] = orders
  if (first === undefined) {
    yield { what: 'read get-order-detail and get-order-pay-detail', notes: ['skipped: the list contains no order'] }
  } else {
    yield (await tried(callTo(getOrderDetail, first.orderNo))).finding
    yield (await tried(callTo(getOrderPayDetail, paymentOf(first)))).finding
  }
  yield await guessedUnknownOrder(read)
  yield await guessedUnpaidOrder(read, orders)
}

export const checkPackages: DomainCheck = async function* ({ tried }) {
  yield (await tried(callTo(getCurrentPackageInfo, undefined))).finding
}

export const checkUsage: DomainCheck = async function* ({ tried, read, today }) {
  yield (await tried(callTo(getUsageInfo, undefined))).finding
  const periods = await tried(callTo(getMauPeriodUsageHistory, { from: `${today.slice(0, 4)}-01-01`, to: today }))
  yield periods.finding
  yield await guessedMauDays(read, periods.output ?? [])
}

export const checkEntitlements: DomainCheck = async function* ({ tried }) {
  const all = await tried(callTo(getAllRightsItems, undefined))
  yield all.finding
  yield guessedAssertions(all.output?.rows ?? [])
}
