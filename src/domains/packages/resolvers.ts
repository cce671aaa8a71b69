import type { Resolvers } from '../../generated/graphql.js'

/** Which field of the schema reads what. */
export const packageResolvers: Resolvers = {
  Query: {
    currentPackage: (_root, _args, { loaders }) => loaders.packages.current(),
  },
  GoodsPackage: {
    currency: (_package, _args, { currency }) => currency,
  },
}
