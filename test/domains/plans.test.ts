import { describe, expect, test } from 'vitest'
import { getOrders } from '../../src/domains/orders/endpoints.js'
import { readFilter } from '../../src/domains/orders/filter.js'
import { type OrderPlan, planOrder, planReference, planSummary } from '../../src/domains/orders/plan.js'
import { getMauPeriodUsageHistory } from '../../src/domains/usage/endpoints.js'
import type { QueryOrdersArgs } from '../../src/generated/graphql.js'
import { encodeCursor } from '../../src/paging/cursor.js'
import { planConnection } from '../../src/paging/plan.js'
import { digest } from '../support/digest.js'

const DETAIL = 'GET /api/v3/get-order-detail {"orderNo":"O-1"}'
const PAYMENT = 'GET /api/v3/get-order-pay-detail {"orderNo":"O-1"}'

const keysOf = ({ proof, record, because }: OrderPlan) => ({
  proof: proof?.key,
  record: record?.key,
  because,
})

describe('the plan for an order', () => {
  test.each([
    { fields: ['orderNo'], plan: { record: DETAIL } },
    { fields: ['__typename'], plan: { record: DETAIL } },
    { fields: ['goodsName', 'status'], plan: { record: DETAIL } },
    { fields: ['goodsName', 'payDetail'], plan: { record: DETAIL } },
    {
      fields: ['orderNo', 'payDetail', 'currency'],
      plan: { proof: PAYMENT, record: DETAIL, because: 'proven by another answer' },
    },
  ])('that a caller asks for by number, with $fields', ({ fields, plan }) => {
    expect(keysOf(planOrder('O-1', new Set(fields)))).toEqual({ proof: undefined, because: undefined, ...plan })
  })

  test.each([
    { fields: ['orderNo'], plan: { because: 'proven by the reference' } },
    { fields: ['orderNo', 'payDetail'], plan: { because: 'proven by the reference' } },
    { fields: ['goodsName'], plan: { record: DETAIL } },
    { fields: ['goodsName', 'payDetail'], plan: { record: DETAIL } },
  ])('that a router refers to, with $fields', ({ fields, plan }) => {
    const nothing = { proof: undefined, record: undefined, because: undefined }
    expect(keysOf(planReference('O-1', new Set(fields)))).toEqual({ ...nothing, ...plan })
  })

  test('is refused without a number that can be one', () => {
    expect(() => planOrder('', new Set())).toThrow('"orderNo" must be')
    expect(() => planReference(7, new Set())).toThrow('"orderNo" must be')
  })
})

describe('the plan for a list of orders', () => {
  const planOrders = ({ filter, ...window }: QueryOrdersArgs, fields: ReadonlySet<string>) =>
    planConnection(getOrders, window, readFilter(filter), fields, digest)
  const fields = new Set(['nodes'])

  test('reads only its length where nothing else is selected', () => {
    expect(planOrders({}, new Set(['totalCount', '__typename']))).toEqual({ read: 'length' })
  })

  test('reads a window at once', () => {
    expect(planOrders({ first: 60 }, fields)).toMatchObject({ read: 'window', stretch: { start: 0, end: 60 } })
  })

  test('begins with the length of the list where the window counts from its end', () => {
    expect(planOrders({ last: 60 }, fields)).toMatchObject({ read: 'window', stretch: { start: 0, end: 1 } })
  })

  test('scans for a filter, from the place where the window begins', () => {
    const first = planOrders({ filter: { status: ['PAID'] } }, fields)
    if (first.read !== 'filter') throw new TypeError('no filter')
    const after = encodeCursor('orders', 120, first.cursors.filter)
    expect(first.scan).toEqual({ read: 'scan', start: 0 })
    expect(planOrders({ filter: { status: ['PAID'] }, after }, fields)).toMatchObject({
      scan: { read: 'scan', start: 121 },
    })
  })

  test('reads nothing for a filter that nothing can match', () => {
    const nothing = { read: 'nothing', because: 'decided by the arguments' }
    expect(planOrders({ filter: { status: [] } }, fields)).toMatchObject({ read: 'filter', scan: nothing })
    expect(planSummary({ filter: { status: [] } }, new Set(['count'])).scan).toEqual(nothing)
  })

  test('sums up over a scan, unless no order is asked about', () => {
    expect(planSummary({}, new Set(['currency', 'count']))).toEqual({ scan: { read: 'scan', start: 0 } })
    expect(planSummary({}, new Set(['currency']))).toEqual({ scan: { read: 'length' } })
  })
})

test('the history of use is asked for by exactly the days of a period', () => {
  expect(getMauPeriodUsageHistory.params({ from: '2024-01-31', to: '2024-02-29' })).toEqual({
    startTime: '20240131',
    endTime: '20240229',
  })
})
