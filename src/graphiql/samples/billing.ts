// Queries to begin with: what was bought, and what it is used for.

import type { Sample } from './sample.js'

export const billingSamples: readonly Sample[] = [
  {
    needs: ['orders'],
    title: 'An order',
    text: 'One order by its number, and its payment.',
    query: `# One order, and its payment.
# Its number is in the variables.
query OrderWithPayment($orderNo: ID!) {
  order(orderNo: $orderNo) {
    orderNo
    goodsNameEn
    actualAmount
    status
    payDetail {
      paidAmount
      paidTime
      payType
    }
  }
}`,
    variables: { orderNo: '2022080911591337da0aae9660' },
  },
  {
    needs: ['orders'],
    title: 'Orders',
    text: 'A page of orders with their payments: one call for each payment.',
    query: `# Ten orders with their payments.
# Next: pass endCursor as "after".
query PageOfOrders {
  orders(first: 10) {
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
  },
  {
    needs: ['orders'],
    title: 'Sums',
    text: 'Exact totals by status and month.',
    query: `# Exact sums of all orders:
# this reads every page.
query Summary {
  orderSummary {
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
  },
  {
    needs: ['usage', 'entitlements'],
    title: 'Plan and usage',
    text: 'What your plan grants, and how much of it is used.',
    query: `# Usage of your plan:
# two REST calls in total.
query UsageAndEntitlements {
  usage {
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
  },
]
