// The orders of the sample company, and their payments.

import { documentedOrder, documentedPayment } from '../documented.js'
import type { Random } from '../random.js'
import { type State, table, type WireRecord } from '../state.js'
import { wireTime } from '../wire-time.js'
import { createPurchases, type Purchase } from './purchases.js'

/** Until then, order numbers were 15 digits. */
const NEW_NUMBERS_SINCE = Date.UTC(2024, 2, 1)

/**
 * So many orders, the latest first; the order of GenAuth's documentation is the first that the company ever made.
 *
 * @param payers the ids of the users who pay
 */
export function createCompanyOrders(
  random: Random,
  count: number,
  payers: readonly string[],
): Pick<State, 'orders' | 'payments'> {
  if (count === 0) return { orders: table('orders', []), payments: table('payments', []) }
  const orders: WireRecord[] = []
  const payments: WireRecord[] = []
  createPurchases(random, count - 1).forEach((purchase, index) => {
    const order = orderOf(random, purchase, count - index)
    orders.push(order)
    if (purchase.refunded || ['2', '3'].includes(purchase.status))
      payments.push(paymentOf(random, purchase, order, payers))
  })
  return {
    orders: table('orders', [...orders, { ...documentedOrder }]),
    payments: table('payments', [...payments, { ...documentedPayment }]),
  }
}

/** @param nth counts the company's orders, which makes the number unique */
function orderOf(random: Random, { madeAt, goods, quantity, ...rest }: Purchase, nth: number) {
  const digits = wireTime(madeAt).replace(/\D/g, '')
  const { goodsName, goodsNameEn, unitPrice } = goods
  return {
    orderNo:
      madeAt < NEW_NUMBERS_SINCE
        ? `${digits.slice(0, 8)}${String(nth).padStart(7, '0')}`
        : `${digits}${random.hex(6)}${nth.toString(16).padStart(6, '0')}`,
    ...{ goodsName, goodsNameEn, goodsUnitPrice: amount(unitPrice), quantity: String(quantity) },
    actualAmount: amount(unitPrice * quantity),
    status: rest.status,
    orderType: rest.orderType,
    createTime: wireTime(madeAt),
    source: rest.source,
  }
}

function paymentOf(
  random: Random,
  { madeAt, source, refunded }: Purchase,
  { orderNo, actualAmount }: ReturnType<typeof orderOf>,
  payers: readonly string[],
): WireRecord {
  const invoiced = source === 'Offline' || source === 'Licence'
  const paidAt = madeAt + (invoiced ? 9 * 86_400_000 : 0) + (20 + random.below(900)) * 1_000
  return {
    orderNo,
    channelOrderNo: random.hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    paidAmount: actualAmount,
    paidTime: wireTime(paidAt),
    paidAccountNo: payers.length === 0 ? random.hex(24) : random.pick(payers),
    // Guess: a payment that was given back has the code of a cancelled order.
    payStatus: refunded ? '4' : '3',
    createTime: wireTime(paidAt + 7_000),
    payType: invoiced ? 'BankTransfer' : random.pick(['Alipay', 'Alipay', 'WeChat']),
  }
}

/** Hundredths as text. */
const amount = (hundredths: number) => (hundredths / 100).toFixed(2)
