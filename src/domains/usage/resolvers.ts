import type { Resolvers } from '../../generated/graphql.js'
import { checkPeriod } from './period.js'

/** Which field of the schema reads what. */
export const usageResolvers: Resolvers = {
  Query: {
    usage: async (_root, _args, { loaders }) => (await loaders.usage.all())?.rows ?? null,
    mauUsage: (_root, args, { loaders }) => loaders.usage.mau.load(checkPeriod(args)),
  },
  Usage: {
    entitlement: async ({ modelCode }, _args, { loaders }) =>
      typeof modelCode === 'string' ? ((await loaders.entitlements.all())?.byCode.get(modelCode) ?? null) : null,
  },
}
