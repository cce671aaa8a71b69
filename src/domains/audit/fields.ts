// The fields of logs that need calls.

import type { QueryAdminAuditLogsArgs, QueryUserActionLogsArgs, Resolvers } from '../../generated/graphql.js'
import { each } from '../../planning/each-reads.js'
import { connection } from '../../planning/list-reads.js'
import { applicationOf } from '../applications/entity.js'
import { getUser, USERS, userAs } from '../users/entity.js'
import { getAdminAuditLogs, getUserActionLogs } from './endpoints.js'
import { readActionFilter, readAdminFilter } from './filter.js'
import type { ActionRecord, AdminRecord } from './records.js'

export const auditResolvers = {
  Query: {
    userActionLogs: connection((args: QueryUserActionLogsArgs, _selected, asking) => {
      const asked = readActionFilter(args, asking)
      return asked && getUserActionLogs(asked)
    }),
    adminAuditLogs: connection((args: QueryAdminAuditLogsArgs, _selected, asking) => {
      const asked = readAdminFilter(args, asking)
      return asked && getAdminAuditLogs(asked)
    }),
  },
  UserActionLog: {
    user: each(getUser, ({ userId }: ActionRecord) => userAs(userId), USERS),
    application: applicationOf(({ appId }: ActionRecord) => appId),
  },
  AdminAuditLog: {
    admin: each(getUser, ({ adminUserId }: AdminRecord) => userAs(adminUserId), USERS),
  },
} satisfies Resolvers
