// Another team's subgraph: invoices. Of the orders in the billing subgraph, it knows only the numbers.

import { readFileSync } from 'node:fs'
import { serve } from './serve.js'

/** The last three show what happens in real data: an unknown order, no order, and an invalid order number. */
const { INVOICES = new URL('invoices.json', import.meta.url) } = process.env
const invoices = JSON.parse(readFileSync(INVOICES, 'utf8'))

await serve('invoices.graphql', {
  Query: {
    invoices: (_root, { dueBefore }) => invoices.filter(({ due }) => dueBefore == null || due < dueBefore),
    invoice: (_root, { id }) => invoices.find(invoice => invoice.id === id),
  },
  Invoice: {
    __resolveReference: ({ id }) => invoices.find(invoice => invoice.id === id),
    order: ({ orderNo }) => (orderNo === null ? null : { orderNo }),
  },
  Order: {
    invoices: ({ orderNo }) => invoices.filter(invoice => invoice.orderNo === orderNo),
  },
})
