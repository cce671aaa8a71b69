// Another team's subgraph: invoices. Of the orders in the billing subgraph, it knows only the numbers.

import { serve } from './serve.js'

/** The last three show what happens in real data: an unknown order, no order, and an invalid order number. */
const invoices = [
  { id: 'INV-1', due: '2022-09-08', orderNo: '2022080911591337da0aae9660' },
  { id: 'INV-2', due: '2026-11-30', orderNo: '2026103110444500b349000001' },
  { id: 'INV-3', due: '2026-11-30', orderNo: '20261031102804675bd1000002' },
  { id: 'INV-4', due: '2026-12-15', orderNo: '2026103110444500b349000001' },
  { id: 'INV-5', due: '2026-12-15', orderNo: '202610310000004' },
  { id: 'INV-6', due: '2026-12-31', orderNo: '20240101000000000000000000' },
  { id: 'INV-7', due: '2026-12-31', orderNo: null },
  { id: 'INV-8', due: '2026-12-31', orderNo: '' },
]

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
