// The fields that return entitlements, on any type.

import type { Coded } from '../../genauth/wire/record.js'
import type { Resolvers } from '../../generated/graphql.js'
import { joined, once } from '../../planning/reads.js'
import { getAllRightsItems } from './endpoints.js'

export const entitlementResolvers = {
  Query: {
    entitlements: once(getAllRightsItems, () => undefined, { pick: ({ rows }) => rows }),
  },
  Usage: {
    entitlement: joined(getAllRightsItems, ({ modelCode }: Coded) => modelCode),
  },
} satisfies Resolvers
