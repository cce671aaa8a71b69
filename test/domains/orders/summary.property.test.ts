import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getOrders } from '../../../src/domains/orders/endpoints.js'
import { planSummary } from '../../../src/domains/orders/plan.js'
import { summarize } from '../../../src/domains/orders/summary.js'
import { listsOf } from '../../support/lists.js'

const DECIMALS = 12

/** Decimal text as a whole number of its last possible digit. */
function units(text: string): bigint {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const value = BigInt(whole + fraction.padEnd(DECIMALS, '0'))
  return text.startsWith('-') ? -value : value
}

test('sums are exact, whatever the amounts', async () => {
  const amount = fc.stringMatching(/^-?\d{1,25}(\.\d{1,12})?$/)
  await fc.assert(
    fc.asyncProperty(fc.array(amount, { maxLength: 50 }), async amounts => {
      const list = amounts.map((actualAmount, index) => ({
        orderNo: `O-${index}`,
        actualAmount,
        status: String((index % 3) + 1),
      }))
      const { lists } = listsOf(() => ({ totalCount: String(list.length), list }))
      const scan = await lists.scan(planSummary({}, new Set(['actualAmount'])).scan, getOrders)
      const summary = scan && summarize(scan, undefined)
      const expected = amounts.reduce((sum, text) => sum + units(text), 0n)
      expect(units(summary?.actualAmount ?? 'none')).toBe(expected)
      const parts = (summary?.byStatus ?? []).reduce((sum, { actualAmount }) => sum + units(actualAmount ?? '0'), 0n)
      expect(parts).toBe(expected)
    }),
  )
})
