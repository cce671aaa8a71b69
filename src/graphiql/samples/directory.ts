// Queries to begin with: people, what they may do, what they did, and what an administrator has set up.

import type { Sample } from './sample.js'

export const directorySamples: readonly Sample[] = [
  {
    needs: ['users', 'groups', 'roles'],
    title: 'People',
    text: 'Users, and the groups and roles of each.',
    query: `# Users with groups and roles:
# a page, then two calls for each.
query People {
  users(first: 5) {
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
  orders(first: 10) {
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
  organizations(first: 1) {
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
  applications(first: 10) {
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
  resources(namespace: "default", first: 3) {
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
  adminAuditLogs(first: 20) {
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
  identitySources {
    name
    type
  }
  mfaSettings {
    enabledFactors
  }
  customFields(target: USER) {
    key
    label
    dataType
  }
}`,
  },
]
