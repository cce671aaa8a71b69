// The resolvers of all domains; a new domain adds a line here.

import type { Resolvers } from '../generated/graphql.js'
import { entitlementResolvers } from './entitlements/resolvers.js'
import { orderResolvers } from './orders/resolvers.js'
import { packageResolvers } from './packages/resolvers.js'
import { usageResolvers } from './usage/resolvers.js'

export const resolvers: readonly Resolvers[] = [entitlementResolvers, orderResolvers, packageResolvers, usageResolvers]
