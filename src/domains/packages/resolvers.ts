// Resolvers of the fields of packages.

import type { Resolvers } from '../../generated/graphql.js'
import { planCurrentPackage } from './plan.js'

/** Fields that need calls, or that GenAuth does not return. All other fields are read from the record by name. */
export const packageResolvers: Resolvers = {
  Query: {
    currentPackage: (_root, _args, { reader }) => reader.load(planCurrentPackage()),
  },
  GoodsPackage: {
    currency: (_package, _args, { currency }) => currency,
  },
}
