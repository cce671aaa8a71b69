// The plan of the sample company: what it may use, and what it uses.

import { right, usage } from '../plan-rows.js'
import type { Random } from '../random.js'
import type { Billing, WireRecord } from '../state.js'
import { wireDate } from '../wire-time.js'

/** Active users a month that each plan includes, from the month on in which it was bought. */
const INCLUDED = [
  { from: Date.UTC(2023, 10), amount: 3_000 },
  { from: Date.UTC(2024, 4), amount: 10_000 },
  { from: Date.UTC(2025, 8), amount: 20_000 },
] as const

const FIRST_MONTH = 10
const MONTHS = 36

/** The plan of a company that grows: three years of use, of which the last month is today's. */
export function createCompanyPlan(random: Random): Omit<Billing, 'orders' | 'payments'> {
  const mauPeriods = Array.from({ length: MONTHS }, (_, index): WireRecord => {
    const month = Date.UTC(2023, FIRST_MONTH + index)
    const end = Date.UTC(2023, FIRST_MONTH + index + 1, 0)
    return {
      periodStartTime: wireDate(month),
      periodEndTime: wireDate(end),
      amount: String(INCLUDED.findLast(({ from }) => from <= month)?.amount),
      current: String(1_900 + index * 390 + random.below(500)),
    }
  })
  const activeUsers = String(mauPeriods.at(-1)?.['current'])
  return {
    mauPeriods,
    currentPackage: {
      code: 'V4_B2C_Enterprise:20000',
      endTime: '2027-09-09 00:00:00',
      overdueDays: '0',
      goodsPackage: {
        name: '企业版',
        nameEn: 'Enterprise',
        unitPrice: '1290.00',
        code: 'V4_B2C_Enterprise:20000',
        group: 'Enterprise',
        sceneCode: 'B2C',
        amount: '20000',
      },
    },
    usages: [
      usage('Mau', '月活用户', '20000', activeUsers),
      usage('SocialConnections', '社会化身份源', '20', '4'),
      usage('EnterpriseConnections', '企业身份源', '10', '2'),
      usage('AdminSeats', '管理员席位', '12', '9'),
      usage('Sms', '短信', '60000', '41235'),
      usage('Email', '邮件', '100000', '23872'),
    ],
    rightsItems: [
      right('Mau', '月活用户', '1', '20000'),
      right('SocialConnections', '社会化身份源', '2', '20'),
      right('EnterpriseConnections', '企业身份源', '2', '10'),
      right('AdminSeats', '管理员席位', '1', '12'),
      right('Sms', '短信', '1', '60000'),
      right('Email', '邮件', '1', '100000'),
      // Guess: the format of an assertion, which GenAuth does not document.
      right('Mfa', '多因素认证', '3', '1'),
      right('Support', '技术支持', '4', '7 x 24'),
    ],
  }
}
