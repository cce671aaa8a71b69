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
