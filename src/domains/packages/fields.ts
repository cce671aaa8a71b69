// The fields of packages that need calls, or that GenAuth does not return. All others are read from the record by name.

import type { Resolvers } from '../../generated/graphql.js'
import { once } from '../../planning/reads.js'
import { getCurrentPackageInfo } from './endpoints.js'

export const packageResolvers = {
  Query: {
    currentPackage: once(getCurrentPackageInfo, () => undefined),
  },
  GoodsPackage: {
    currency: (_package, _args, { currency }) => currency,
  },
} satisfies Resolvers
