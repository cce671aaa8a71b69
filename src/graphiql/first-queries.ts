// The queries that people find on the page: one for each part of the graph.

import type { DomainName } from '../domain-names.js'
import type { Names } from '../graph/names.js'

/** The initial content of a tab. */
export interface FirstQuery {
  readonly query: string
  /** JSON text. */
  readonly variables: string
}

/** A part of the graph, with a query to begin with. */
export interface FirstCard extends FirstQuery {
  readonly title: string
  readonly text: string
}

interface Sample {
  /** The domains that the query needs. */
  readonly needs: readonly DomainName[]
  readonly title: string
  readonly text: string
  /** Root fields stand after a "$". Works in any pool, except for those with variables. */
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

const SAMPLES: readonly Sample[] = [
  {
    needs: ['orders'],
    title: 'An order',
    text: 'One order by its number, and its payment.',
    query: `# One order, and its payment.
# Its number is in the variables.
query OrderWithPayment($orderNo: ID!) {
  $order(orderNo: $orderNo) {
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
  $orders(first: 10) {
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
  $orderSummary {
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
  $usage {
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
  {
    needs: ['users', 'groups', 'roles'],
    title: 'People',
    text: 'Users, and the groups and roles of each.',
    query: `# Users with groups and roles:
# a page, then two calls for each.
query People {
  $users(first: 5) {
    totalCount
    nodes {
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
      }
    }
  }
}`,
  },
  {
    needs: ['orders', 'users'],
    title: 'Who paid',
    text: 'Orders with the users who paid them, read in bulk.',
    query: `# Who paid ten orders:
# all payers in one call or two.
query WhoPaid {
  $orders(first: 10) {
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
  },
  {
    needs: ['organizations', 'users'],
    title: 'Organizations',
    text: 'A whole tree of departments with their leaders, in three calls.',
    query: `# An organization, its tree in one
# call, parents and leaders.
query WalkOrganization {
  $organizations(first: 1) {
    nodes {
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
  }
}`,
  },
  {
    needs: ['applications'],
    title: 'Applications',
    text: 'What users sign in to, and who may.',
    query: `# Applications, and who may use
# them: one call for each.
query Applications {
  $applications(first: 10) {
    totalCount
    nodes {
      appName
      appType
      permissionStrategy
    }
  }
}`,
  },
  {
    needs: ['permissions'],
    title: 'Permissions',
    text: 'Resources, and who may do what to them.',
    query: `# Resources, and who may use them.
query WhoMayDoWhat {
  $resources(namespace: "default", first: 3) {
    nodes {
      code
      type
      actions {
        name
      }
      authorizedTargets(first: 3) {
        nodes {
          targetType
          targetIdentifier
          actions
        }
      }
    }
  }
}`,
  },
  {
    needs: ['audit', 'users'],
    title: 'Logs',
    text: 'What administrators changed, without secrets.',
    query: `# What administrators changed:
# two REST calls in total.
query WhoDidWhat {
  $adminAuditLogs(first: 20) {
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
  },
  {
    needs: ['settings'],
    title: 'Settings',
    text: 'How users sign in, and which custom fields there are.',
    query: `# How users sign in, and which
# custom fields they have.
query Settings {
  $identitySources {
    name
    type
  }
  $mfaSettings {
    enabledFactors
  }
  $customFields(target: USER) {
    key
    label
    dataType
  }
}`,
  },
]

/** What a gateway without any of these domains answers. */
const NOTHING: FirstCard = {
  title: 'Nothing yet',
  text: 'None of the domains above is enabled.',
  query: '{ __typename }',
  variables: '',
}

/** @param domains those of the gateway */
export function firstCards({ rootField }: Names, domains: readonly DomainName[]): [FirstCard, ...FirstCard[]] {
  const cards = SAMPLES.filter(({ needs }) => needs.every(name => domains.includes(name))).map(
    ({ title, text, query, variables }): FirstCard => ({
      title,
      text,
      query: query.replaceAll(/^ {2}\$(\w+)/gm, (_match, name: string) => `  ${rootField(name)}`),
      variables: variables === undefined ? '' : JSON.stringify(variables, null, 2),
    }),
  )
  const [first = NOTHING, ...others] = cards
  return [first, ...others]
}

/** The tabs of a first visit: more of them would be in each other's way. */
export const firstTabs = ([first, second]: readonly [FirstCard, ...FirstCard[]]): [FirstCard, ...FirstCard[]] =>
  second ? [first, second] : [first]
