import { describe, expect, test } from 'vitest'
import { startSimulator } from '../../src/simulator/index.js'

const values = (records: Iterable<Readonly<Record<string, unknown>>>, field: string) =>
  new Set([...records].map(record => record[field]))

describe('sample data', () => {
  test('are the same for the same seed, and others for another', async () => {
    await using one = await startSimulator({ seed: 7 })
    await using same = await startSimulator({ seed: 7 })
    await using other = await startSimulator({ seed: 8 })
    expect(one.state).toEqual(same.state)
    expect(one.state.orders).not.toEqual(other.state.orders)
  })

  test('belong to one simulator: what is changed in it is changed in no other', async () => {
    await using one = await startSimulator()
    for (const record of [...one.state.orders.values(), ...one.state.payments.values()])
      Object.assign(record, { createTime: 'changed' })
    await using other = await startSimulator()
    expect(JSON.stringify([...other.state.orders.values(), ...other.state.payments.values()])).not.toContain('changed')
  })

  test.each([1, 2, 99, 4_294_967_295])(
    'of seed %i have every awkward case among the first twenty orders',
    async seed => {
      await using genauth = await startSimulator({ seed })
      const orders = [...genauth.state.orders.values()].slice(0, 20)
      const payments = orders.map(order => genauth.state.payments.get(String(order['orderNo'])))

      expect(values(orders, 'status')).toEqual(new Set(['1', '2', '3', '4', '5', '9']))
      expect(values(orders, 'orderType')).toEqual(
        new Set(['New', 'Upgrade', 'Renew', 'Overdue_Correct', 'Overflowed_Correct', 'Refund_Correct']),
      )
      expect(values(orders, 'source')).toEqual(
        new Set(['Licence', 'Offline', 'Eadmin', 'SelfHelp', 'Cdkey', 'Partner']),
      )
      expect([...values(orders, 'actualAmount')]).toEqual(
        expect.arrayContaining(['', '0', '7.9', '9007199254740993.01']),
      )
      expect(new Set([...values(orders, 'orderNo')].map(orderNo => String(orderNo).length))).toEqual(new Set([15, 26]))
      expect(orders.filter(({ goodsName }) => /\p{Script=Han}/u.test(String(goodsName)))).toHaveLength(20)
      expect(payments).toContain(undefined)
      expect(payments.some(payment => payment && Object.values(payment).every(value => value === ''))).toBe(true)
    },
  )

  test('of a hundred thousand orders have a number of their own each', async () => {
    await using genauth = await startSimulator({ orders: 100_000 })
    expect(genauth.state.orders.size).toBe(100_000)
    expect([...genauth.state.orders.keys()][0]).toBe('2022080911591337da0aae9660')
  })

  test('have order numbers that agree with their times', async () => {
    await using genauth = await startSimulator()
    for (const { orderNo, createTime } of genauth.state.orders.values()) {
      expect(String(orderNo).slice(0, 8)).toBe(String(createTime).replace(/\D/g, '').slice(0, 8))
    }
  })
})

describe('the data of a company', () => {
  /** With the option of `demo` and `simulate`. */
  const startCompany = (orders = 120) => startSimulator({ billing: 'company', orders })
  const cents = (text: unknown) => Math.round(Number(text) * 100)

  test('are the same for the same seed, and others for another', async () => {
    const pools = await Promise.all([7, 7, 8].map(seed => startSimulator({ seed, billing: 'company' })))
    const [one, same, other] = pools.map(({ state: { orders, payments, usages } }) => ({ orders, payments, usages }))
    expect(one).toEqual(same)
    expect(one).not.toEqual(other)
    await Promise.all(pools.map(pool => pool.close()))
  })

  test.each([0, 1, 2, 12, 13, 120, 1_000])(
    'have %i orders, the latest first, where so many are asked for',
    async count => {
      await using genauth = await startCompany(count)
      const orders = [...genauth.state.orders.values()]
      expect(orders).toHaveLength(count)
      const times = orders.map(({ createTime }) => String(createTime))
      expect(times).toEqual(times.toSorted().reverse())
    },
  )

  test('have prices that multiply, but for the order of GenAuth’s documentation, which is the oldest', async () => {
    await using genauth = await startCompany()
    const orders = [...genauth.state.orders.values()]
    expect(orders.pop()).toMatchObject({ orderNo: '2022080911591337da0aae9660', actualAmount: '7.9' })
    for (const { goodsUnitPrice, quantity, actualAmount } of orders)
      expect(cents(actualAmount)).toBe(cents(goodsUnitPrice) * Number(quantity))
  })

  test('have orders in every quarter of three years', async () => {
    await using genauth = await startCompany()
    const quarters = values(
      [...genauth.state.orders.values()].map(({ createTime }) => {
        const [year, month] = String(createTime).split('-')
        return { quarter: `${year}/${Math.ceil(Number(month) / 3)}` }
      }),
      'quarter',
    )
    for (const year of [2024, 2025, 2026])
      for (const quarter of [1, 2, 3, 4]) expect([...quarters]).toContain(`${year}/${quarter}`)
  })

  test('have only values that GenAuth documents, and some of each', async () => {
    await using genauth = await startCompany()
    const orders = [...genauth.state.orders.values()]
    expect(values(orders, 'status')).toEqual(new Set(['1', '2', '3', '4', '5']))
    expect(values(orders, 'orderType')).toEqual(
      new Set(['New', 'Upgrade', 'Renew', 'Overdue_Correct', 'Overflowed_Correct']),
    )
    expect(values(orders, 'source')).toEqual(new Set(['Licence', 'Offline', 'Eadmin', 'SelfHelp', 'Cdkey']))
  })

  test('have a payment by a user for whatever was paid or refunded, after it was ordered', async () => {
    await using genauth = await startCompany()
    const { orders, payments, users } = genauth.state
    const [documented, ...others] = [...orders.values()].reverse()
    expect(payments.has(String(documented?.['orderNo']))).toBe(true)
    for (const { orderNo, status, actualAmount, createTime } of others) {
      const payment = payments.get(String(orderNo))
      if (['1', '5'].includes(String(status))) expect(payment).toBeUndefined()
      if (['2', '3'].includes(String(status))) expect(payment).toMatchObject({ payStatus: '3' })
      if (payment === undefined) continue
      expect(payment).toMatchObject({ paidAmount: actualAmount })
      expect(String(payment['paidTime']) > String(createTime)).toBe(true)
      expect(users.has(String(payment['paidAccountNo']))).toBe(true)
    }
    const refunded = others.filter(({ orderNo, status }) => status === '4' && payments.has(String(orderNo)))
    expect(refunded.length).toBeGreaterThan(0)
  })

  test('use less than the plan grants, as far as the entitlements say', async () => {
    await using genauth = await startCompany()
    const { usages, rightsItems, mauPeriods } = genauth.state
    for (const { modelCode, amount, current } of usages) {
      expect(Number(current)).toBeLessThan(Number(amount))
      expect(rightsItems).toContainEqual(expect.objectContaining({ rightsModelCode: modelCode, dataValue: amount }))
    }
    expect(mauPeriods).toHaveLength(36)
    expect(mauPeriods.at(-1)).toMatchObject({ periodEndTime: '20261031', current: usages[0]?.['current'] })
  })
})
