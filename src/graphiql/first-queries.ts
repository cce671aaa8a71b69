// The queries that GraphiQL opens with.

/** What a tab opens with. */
export interface FirstQuery {
  readonly query: string
  /** JSON text. */
  readonly variables: string
}

const orderWithPayment: FirstQuery = {
  query: `# One order with what was paid for it.
# Its number is below, under "Variables".
query OrderWithPayment($orderNo: ID!) {
  order(orderNo: $orderNo) {
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
}

const pageOfOrders: FirstQuery = {
  query: `# Ten orders, each with what was paid for it.
# The next ten: add after: "<endCursor>".
query PageOfOrders {
  orders(first: 10) {
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
}

/** The tabs of a first visit. */
export const firstQueries: [FirstQuery, ...FirstQuery[]] = [orderWithPayment, pageOfOrders]
