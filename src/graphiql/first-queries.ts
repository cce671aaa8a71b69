// The queries that GraphiQL opens with.

import type { DomainName } from '../domain-names.js'
import type { Names } from '../graph/names.js'

/** The initial content of a tab. */
export interface FirstQuery {
  readonly query: string
  /** JSON text. */
  readonly variables: string
}

const orderWithPayment = ({ rootField }: Names): FirstQuery => ({
  query: `# One order, and its payment.
# Its number is in the variables.
query OrderWithPayment($orderNo: ID!) {
  ${rootField('order')}(orderNo: $orderNo) {
    orderNo
    goodsNameEn
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
  query: `# Ten orders with their payments.
# Next: pass endCursor as "after".
query PageOfOrders {
  ${rootField('orders')}(first: 10) {
    totalCount
    nodes {
      orderNo
      goodsNameEn
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

const usageAndEntitlements = ({ rootField }: Names): FirstQuery => ({
  query: `# Usage of your plan:
# two REST calls in total.
query UsageAndEntitlements {
  ${rootField('usage')} {
    modelName
    current
    amount
    entitlement {
      dataType
      quantity
      text
    }
  }
}`,
  variables: '',
})

const summary = ({ rootField }: Names): FirstQuery => ({
  query: `# Exact sums of all orders:
# this reads every page.
query Summary {
  ${rootField('orderSummary')} {
    count
    actualAmount
    currency
    byStatus {
      status
      count
      actualAmount
    }
    byMonth {
      month
      count
      actualAmount
    }
    scan {
      complete
      ordersRead
    }
  }
}`,
  variables: '',
})

/** What a gateway without any of the domains below answers. */
const nothing: FirstQuery = { query: '{ __typename }', variables: '' }

/** The tabs of a first visit. @param domains those of the gateway */
export function firstQueries(names: Names, domains: readonly DomainName[]): [FirstQuery, ...FirstQuery[]] {
  const has = (...needed: DomainName[]) => needed.every(name => domains.includes(name))
  const orders = has('orders') ? [orderWithPayment(names), pageOfOrders(names)] : []
  const use = has('usage', 'entitlements') ? [usageAndEntitlements(names)] : []
  const [first = nothing, ...others] = [...orders, ...use, ...(has('orders') ? [summary(names)] : [])]
  return [first, ...others]
}
