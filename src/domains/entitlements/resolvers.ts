import type { Resolvers } from '../../generated/graphql.js'

/** Which field of the schema reads what. */
export const entitlementResolvers: Resolvers = {
  Query: {
    entitlements: async (_root, _args, { loaders }) => (await loaders.entitlements.all())?.rows ?? null,
  },
  Entitlement: {
    usage: async ({ modelCode }, _args, { loaders }) =>
      typeof modelCode === 'string' ? ((await loaders.usage.all())?.byCode.get(modelCode) ?? null) : null,
  },
}
