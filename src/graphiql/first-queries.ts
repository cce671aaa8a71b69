// The queries that GraphiQL opens with.

import type { Names } from '../graph/names.js'

/** What a tab opens with. */
export interface FirstQuery {
  readonly query: string
  /** JSON text. */
  readonly variables: string
}

const orderWithPayment = ({ rootField }: Names): FirstQuery => ({
  query: `# One order with what was paid for it.
# Its number is below, under "Variables".
query OrderWithPayment($orderNo: ID!) {
  ${rootField('order')}(orderNo: $orderNo) {
    orderNo
    goodsName
    actualAmount
    status
    payDetail {
      paidAmount
      paidTime
      payType
      payStatus
    }
  }
}`,
  variables: JSON.stringify({ orderNo: '2022080911591337da0aae9660' }, null, 2),
})

const pageOfOrders = ({ rootField }: Names): FirstQuery => ({
  query: `# Ten orders, each with what was paid for it.
# The next ten: add after: "<endCursor>".
query PageOfOrders {
  ${rootField('orders')}(first: 10) {
    totalCount
    nodes {
      orderNo
      goodsName
      actualAmount
      status
      createTime
      payDetail {
        paidAmount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  variables: '',
})

/** The tabs of a first visit. */
export const firstQueries = (names: Names): [FirstQuery, ...FirstQuery[]] => [
  orderWithPayment(names),
  pageOfOrders(names),
]
