// Resolvers of the fields that show entitlements, on whatever type they are.

import type { Resolvers } from '../../generated/graphql.js'
import { findByCode } from '../join.js'
import { planEntitlementOf, planEntitlements } from './plan.js'

/** Fields that show entitlements, wherever they are. */
export const entitlementResolvers: Resolvers = {
  Query: {
    entitlements: async (_root, _args, { reader }) => (await reader.load(planEntitlements()))?.rows ?? null,
  },
  Usage: {
    entitlement: (usage, _args, { reader }) => findByCode(planEntitlementOf(usage), reader),
  },
}
