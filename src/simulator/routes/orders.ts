// The simulated endpoints of orders and payments.

import { type Answer, refuse, success } from '../envelope.js'
import { byId, collection } from './forms.js'
import type { Routes } from './route.js'

const EMPTY_PAYMENT = {
  orderNo: '',
  channelOrderNo: '',
  paidAmount: '',
  paidTime: '',
  paidAccountNo: '',
  payStatus: '',
  createTime: '',
  payType: '',
}

/** Guess: none of these is documented, but all occur or are suggested in GenAuth's older documentation. */
function absence(how: '404' | '5001' | '4021' | 'null'): Answer {
  switch (how) {
    case '404':
      return refuse(404, 'notFound')
    case '5001':
      return refuse(499, 'noOrder', 5001)
    case '4021':
      return refuse(499, 'billing', 4021)
    case 'null':
      return success(null)
  }
}

export const orderRoutes: Routes = {
  // The only endpoint of the whole API whose count is text.
  'GET /api/v3/get-orders': collection('orders', { totalAs: String }),
  'GET /api/v3/get-order-detail': byId('orders', {
    absent: (_asked, _state, { unknownOrder }) => absence(unknownOrder),
  }),
  'GET /api/v3/get-order-pay-detail': byId('payments', {
    absent({ orderNo }, { orders }, { unknownOrder, absentPayment }) {
      if (!orders.has(String(orderNo))) return absence(unknownOrder)
      return absentPayment === 'empty' ? success(EMPTY_PAYMENT) : absence(absentPayment)
    },
  }),
}
