// The fields that return usage, on any type.

import type { Coded } from '../../genauth/wire/record.js'
import type { QueryMauUsageArgs, Resolvers } from '../../generated/graphql.js'
import { joined, once } from '../../planning/reads.js'
import { getMauPeriodUsageHistory, getUsageInfo } from './endpoints.js'
import { checkPeriod } from './period.js'

export const usageResolvers = {
  Query: {
    usage: once(getUsageInfo, () => undefined, { pick: ({ rows }) => rows }),
    mauUsage: once(getMauPeriodUsageHistory, (args: QueryMauUsageArgs) => checkPeriod(args)),
  },
  Entitlement: {
    usage: joined(getUsageInfo, ({ modelCode }: Coded) => modelCode),
  },
} satisfies Resolvers
