import { describe, expect, test } from 'vitest'
import { namesWith } from '../../src/graph/names.js'

describe('names that the schema shows', () => {
  test.each([
    [undefined, 'PageInfo', 'orderSummary'],
    ['', 'PageInfo', 'orderSummary'],
    ['Billing', 'BillingPageInfo', 'billingOrderSummary'],
    ['Billing_', 'Billing_PageInfo', 'billing_orderSummary'],
    ['GenAuth', 'GenAuthPageInfo', 'genAuthOrderSummary'],
    ['ACME', 'ACMEPageInfo', 'acmeOrderSummary'],
    ['HRBilling', 'HRBillingPageInfo', 'hrBillingOrderSummary'],
    ['B2B', 'B2BPageInfo', 'b2BOrderSummary'],
    ['X', 'XPageInfo', 'xOrderSummary'],
  ])('with the prefix %j', (prefix, type, rootField) => {
    const names = namesWith(prefix)
    expect([names.type('PageInfo'), names.rootField('orderSummary')]).toEqual([type, rootField])
  })
})
