// Orders, payments and a plan that are awkward to read: every special case at once.

import { DOCUMENTED, documentedOrder, documentedPayment } from './documented.js'
import { right, usage } from './plan-rows.js'
import type { Random } from './random.js'
import type { Billing, Table, WireRecord } from './state.js'
import { wireDate, wireTime } from './wire-time.js'

const GOODS = [
  { goodsName: '企业版', goodsNameEn: 'Enterprise' },
  { goodsName: '专业版', goodsNameEn: 'Professional' },
  { goodsName: '基础版', goodsNameEn: 'Essentials' },
  { goodsName: '短信包（1万条）', goodsNameEn: 'SMS pack, 10,000 messages' },
] as const

// The last status, type and source are values that GenAuth has not published: clients must tolerate them.
const STATUSES = ['1', '2', '3', '4', '5', '9'] as const
const TYPES = ['New', 'Upgrade', 'Renew', 'Overdue_Correct', 'Overflowed_Correct', 'Refund_Correct'] as const
const SOURCES = ['Licence', 'Offline', 'Eadmin', 'SelfHelp', 'Cdkey', 'Partner'] as const
const AMOUNTS = ['99.00', '1200', '7.9', '0', '0.10', '9007199254740993.01', ''] as const

/** Generates so many orders; the awkward cases are among the first twenty of any seed. */
export function createAwkwardBilling(random: Random, orderCount: number, userIds: readonly string[]): Billing {
  const orders = new Map<string, WireRecord>()
  const payments = new Map<string, WireRecord>()
  if (orderCount > 0) {
    orders.set(DOCUMENTED, { ...documentedOrder })
    payments.set(DOCUMENTED, { ...documentedPayment })
  }
  // Guess: newest first. GenAuth does not document how its list is sorted.
  let madeAt = Date.UTC(2026, 9, 31, 12)
  for (let index = 1; index < orderCount; index += 1) {
    madeAt -= (1 + random.below(7_200)) * 1000
    const order = createOrder(random, index, madeAt)
    orders.set(order.orderNo, order)
    const payment = createPayment(random, index, order, madeAt)
    if (payment) payments.set(order.orderNo, payment)
  }
  const mauPeriods = createMauPeriods(random)
  return { orders, payments: paidBy(userIds, payments), ...createPlan(), mauPeriods }
}

/** Cycles through a list regardless of the seed, so that every member occurs early. */
const cycle = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

function createOrder(random: Random, index: number, madeAt: number) {
  const awkward = index < 20
  const pick = <T>(list: readonly T[]) => (awkward ? cycle(list, index) : (list[random.below(list.length)] as T))
  return {
    orderNo: createOrderNo(random, index, madeAt),
    ...pick(GOODS),
    goodsUnitPrice: pick(['99.00', '1200.00', '8888.8', '0']),
    quantity: String(1 + random.below(12)),
    actualAmount: pick(AMOUNTS),
    status: pick(STATUSES),
    orderType: pick(TYPES),
    createTime: wireTime(madeAt),
    source: pick(SOURCES),
  }
}

/** Both documented formats: the time of the order and 12 hex digits, or 15 digits as in older orders. */
function createOrderNo(random: Random, index: number, madeAt: number): string {
  const digits = wireTime(madeAt).replace(/\D/g, '')
  // The index makes the numbers unique; the digits after the time mean nothing.
  if (index % 5 === 4) return `${digits.slice(0, 8)}${String(index).padStart(7, '0')}`
  return `${digits}${random.hex(6)}${index.toString(16).padStart(6, '0')}`
}

/** Unpaid, cancelled and expired orders have no payment; one order in eleven has a payment whose fields are empty. */
function createPayment(
  random: Random,
  index: number,
  order: ReturnType<typeof createOrder>,
  madeAt: number,
): WireRecord | undefined {
  if (['1', '4', '5'].includes(order.status)) return undefined
  if (index % 11 === 3) return Object.fromEntries(Object.keys(documentedPayment).map(name => [name, '']))
  const payType = random.pick(['Alipay', 'WeChat', 'BankTransfer'])
  return {
    orderNo: order.orderNo,
    channelOrderNo: `Mock${random.hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`,
    paidAmount: order.actualAmount,
    paidTime: wireTime(madeAt + (20 + random.below(600)) * 1000),
    paidAccountNo: random.hex(24),
    payStatus: '3',
    createTime: wireTime(madeAt + 7000),
    payType,
  }
}

/** Most payments come from users of the pool; the others from accounts that are not, or no longer, in it. */
const paidBy = (userIds: readonly string[], payments: ReadonlyMap<string, WireRecord>): Table =>
  new Map(
    [...payments].map(([orderNo, payment], index) => {
      const isUser = payment['paidAccountNo'] !== '' && index % 7 !== 0 && userIds.length > 0
      return [orderNo, isUser ? { ...payment, paidAccountNo: userIds[index % userIds.length] } : payment]
    }),
  )

function createPlan(): Pick<Billing, 'currentPackage' | 'usages' | 'rightsItems'> {
  return {
    currentPackage: {
      code: 'V4_B2C_Enterprise:1000',
      endTime: '2027-09-09 00:00:00',
      overdueDays: '0',
      goodsPackage: {
        name: '测试套餐包',
        nameEn: 'test package',
        unitPrice: '99.00',
        code: 'V4_B2C_Enterprise:1000',
        group: 'Enterprise',
        sceneCode: 'B2C',
        amount: '1000',
      },
    },
    usages: [
      usage('Mau', '月活用户', '1000', '412'),
      usage('SocialConnections', '社会化身份源', '5', '2'),
      usage('Sms', '短信', '10000', '9999.5', true),
      // Used without being granted: an entry without a matching entitlement.
      usage('LegacyPipeline', '旧版管道', '0', '1'),
    ],
    rightsItems: [
      right('Mau', '月活用户', '1', '1000'),
      right('SocialConnections', '社会化身份源', '2', '5'),
      // Guess: the format of an assertion, which GenAuth does not document.
      right('Mfa', '多因素认证', '3', '1'),
      right('Support', '技术支持', '4', '5 x 8'),
      right('Sms', '短信', '1', '10000'),
    ],
  }
}

/** Three years of calendar months. */
const createMauPeriods = (random: Random): WireRecord[] =>
  Array.from({ length: 36 }, (_, month) => ({
    periodStartTime: wireDate(Date.UTC(2024, month, 1)),
    periodEndTime: wireDate(Date.UTC(2024, month + 1, 0)),
    amount: '1000',
    current: String(300 + random.below(600)),
  }))
