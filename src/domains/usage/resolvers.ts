// Resolvers of the fields that return usage, on any type.

import type { Resolvers } from '../../generated/graphql.js'
import { findByCode } from '../join.js'
import { planMauUsage, planUsage, planUsageOf } from './plan.js'

export const usageResolvers: Resolvers = {
  Query: {
    usage: async (_root, _args, { reader }) => (await reader.load(planUsage()))?.rows ?? null,
    mauUsage: (_root, args, { reader }) => reader.load(planMauUsage(args)),
  },
  Entitlement: {
    usage: (entitlement, _args, { reader }) => findByCode(planUsageOf(entitlement), reader),
  },
}
