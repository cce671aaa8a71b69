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

const userWithGroups = ({ rootField }: Names): FirstQuery => ({
  query: `# A user with groups and roles:
# three REST calls at once.
query UserWithGroups($userId: ID!) {
  ${rootField('user')}(userId: $userId) {
    status
    name
    email
    lastLogin
    groups {
      code
      name
    }
    roles {
      namespace
      code
      disableTime
    }
  }
}`,
  variables: JSON.stringify({ userId: 'a17e4b3d7fcbaca15b7462c1' }, null, 2),
})

const whoPaid = ({ rootField }: Names): FirstQuery => ({
  query: `# Who paid ten orders:
# all payers in one call or two.
query WhoPaid {
  ${rootField('orders')}(first: 10) {
    nodes {
      orderNo
      payDetail {
        paidAmount
        payer {
          name
          email
        }
      }
    }
  }
}`,
  variables: '',
})

const walkOrganization = ({ rootField }: Names): FirstQuery => ({
  query: `# A whole organization in one
# call, parents and all.
query WalkOrganization {
  ${rootField('organization')}(organizationCode: "acme") {
    organizationName
    departments {
      name
      parent {
        name
      }
      leaders {
        name
      }
    }
  }
}`,
  variables: '',
})

const whoDidWhat = ({ rootField }: Names): FirstQuery => ({
  query: `# What administrators changed:
# two REST calls in total.
query WhoDidWhat {
  ${rootField('adminAuditLogs')}(first: 20) {
    totalCount
    nodes {
      timestamp
      operationType
      resourceType
      originValue
      targetValue
      admin {
        name
      }
    }
    pageInfo {
      endCursor
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
  const people = has('users', 'groups', 'roles') ? [userWithGroups(names)] : []
  const payers = has('orders', 'users') ? [whoPaid(names)] : []
  const walks = has('organizations', 'users') ? [walkOrganization(names)] : []
  const logs = has('audit', 'users') ? [whoDidWhat(names)] : []
  const sums = has('orders') ? [summary(names)] : []
  const [first = nothing, ...others] = [...orders, ...people, ...payers, ...walks, ...logs, ...use, ...sums]
  return [first, ...others]
}
