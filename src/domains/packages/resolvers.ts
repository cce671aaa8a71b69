// Resolvers of the fields of packages.

import type { Resolvers } from '../../generated/graphql.js'
import { planCurrentPackage } from './plan.js'

/** Fields of the pool's plan that follow a plan of calls, or that GenAuth does not say. */
export const packageResolvers: Resolvers = {
  Query: {
    currentPackage: (_root, _args, { reader }) => reader.load(planCurrentPackage()),
  },
  GoodsPackage: {
    currency: (_package, _args, { currency }) => currency,
  },
}
