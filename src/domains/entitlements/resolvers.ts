// Resolvers of the fields that return entitlements, on any type.

import type { Resolvers } from '../../generated/graphql.js'
import { findByCode } from '../join.js'
import { planEntitlementOf, planEntitlements } from './plan.js'

export const entitlementResolvers: Resolvers = {
  Query: {
    entitlements: async (_root, _args, { reader }) => (await reader.load(planEntitlements()))?.rows ?? null,
  },
  Usage: {
    entitlement: (usage, _args, { reader }) => findByCode(planEntitlementOf(usage), reader),
  },
}
