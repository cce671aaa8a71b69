// What the sample company bought, in three years.

import type { Random } from '../random.js'

/** Something that the company ordered. */
export interface Purchase {
  /** As a number for its local time. */
  readonly madeAt: number
  readonly goods: Goods
  readonly quantity: number
  /** The codes of GenAuth. */
  readonly status: '1' | '2' | '3' | '4' | '5'
  readonly orderType: 'New' | 'Upgrade' | 'Renew' | 'Overdue_Correct' | 'Overflowed_Correct'
  readonly source: 'Licence' | 'Offline' | 'Eadmin' | 'SelfHelp' | 'Cdkey'
  /** Whether it was cancelled after it had been paid. */
  readonly refunded: boolean
}

interface Goods {
  readonly goodsName: string
  readonly goodsNameEn: string
  /** In hundredths. */
  readonly unitPrice: number
}

const ESSENTIALS = { goodsName: '基础版（月）', goodsNameEn: 'Essentials, per month', unitPrice: 99_00 }
const PROFESSIONAL = { goodsName: '专业版（月）', goodsNameEn: 'Professional, per month', unitPrice: 490_00 }
const ENTERPRISE = { goodsName: '企业版（月）', goodsNameEn: 'Enterprise, per month', unitPrice: 1_290_00 }
const SMS = { goodsName: '短信包（1万条）', goodsNameEn: 'SMS pack, 10,000 messages', unitPrice: 450_00 }
const MAU = { goodsName: '超额月活用户（1千人）', goodsNameEn: 'Active users beyond the plan, 1,000', unitPrice: 60_00 }
const SEATS = { goodsName: '管理员席位（年）', goodsNameEn: 'Administrator seat, per year', unitPrice: 249_50 }

const EMAIL = { goodsName: '邮件包（5万封）', goodsNameEn: 'E-mail pack, 50,000 messages', unitPrice: 180_00 }

const DAY_MS = 86_400_000
/** Orders are made from eight to seven o'clock. */
const OPENING_MS = 8 * 3_600_000
const OPEN_SECONDS = 11 * 3_600

const BEGIN = Date.UTC(2023, 10, 6, 9, 12, 4)
const END = Date.UTC(2026, 9, 30, 17, 40, 21)

/** When there were more active users than the plan included, each time until there was a larger one. */
const OVERFLOWS = [
  [Date.UTC(2024, 1), Date.UTC(2024, 4)],
  [Date.UTC(2025, 7), Date.UTC(2025, 8)],
] as const

/** The plans: bought, upgraded twice, renewed, once too late. */
const PLANS: readonly Purchase[] = [
  plan(BEGIN, ESSENTIALS, 6, 'New', 'SelfHelp'),
  plan(Date.UTC(2024, 4, 6, 10, 3, 51), PROFESSIONAL, 12, 'Upgrade', 'SelfHelp'),
  plan(Date.UTC(2025, 4, 20, 15, 31, 9), PROFESSIONAL, 4, 'Renew', 'Eadmin'),
  plan(Date.UTC(2025, 4, 21, 9, 2, 40), PROFESSIONAL, 1, 'Overdue_Correct', 'Eadmin'),
  plan(Date.UTC(2025, 8, 9, 11, 20, 33), ENTERPRISE, 12, 'Upgrade', 'Offline'),
  plan(Date.UTC(2026, 8, 8, 14, 5, 17), ENTERPRISE, 12, 'Renew', 'Licence'),
]

/**
 * So many purchases, the latest first, of which the latest is not paid yet and the one before it not delivered yet. The
 * plans are among them if there is room for them.
 */
export function createPurchases(random: Random, count: number): readonly Purchase[] {
  const plans = count > 2 * PLANS.length ? PLANS : []
  const others = count - plans.length
  const step = (END - BEGIN) / Math.max(1, others)
  const small = Array.from({ length: others }, (_, index) => {
    const day = Math.floor((END - step * (index + random.below(700) / 1_000)) / DAY_MS)
    return smallPurchase(random, index, day * DAY_MS + OPENING_MS + random.below(OPEN_SECONDS) * 1_000)
  })
  return [...small, ...plans].sort((one, other) => other.madeAt - one.madeAt)
}

function plan(
  madeAt: number,
  goods: Goods,
  quantity: number,
  orderType: Purchase['orderType'],
  source: Purchase['source'],
): Purchase {
  return { madeAt, goods, quantity, orderType, source, status: '3', refunded: false }
}

function smallPurchase(random: Random, index: number, madeAt: number): Purchase {
  const overflows = OVERFLOWS.some(([from, before]) => madeAt >= from && madeAt < before)
  const kind = random.below(10)
  const goods = overflows && kind < 6 ? MAU : kind < 5 ? SMS : kind < 8 ? EMAIL : SEATS
  const chance = goods === MAU ? 99 : random.below(100)
  const refunded = index > 1 && chance < 3
  const status = index === 0 ? '1' : index === 1 ? '2' : refunded || chance < 9 ? '4' : chance < 14 ? '5' : '3'
  return {
    madeAt,
    goods,
    quantity: 1 + random.below(goods === SEATS ? 3 : 5),
    status,
    orderType: goods === MAU ? 'Overflowed_Correct' : 'New',
    source: goods === MAU ? 'Eadmin' : random.below(12) === 0 ? 'Cdkey' : 'SelfHelp',
    refunded,
  }
}
