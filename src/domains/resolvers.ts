// The resolvers of all domains; a new domain adds a line here.

import type { Resolvers } from '../generated/graphql.js'
import { entitlementResolvers } from './entitlements/fields.js'
import { orderResolvers } from './orders/fields.js'
import { packageResolvers } from './packages/fields.js'
import { usageResolvers } from './usage/fields.js'

export const resolvers: readonly Resolvers[] = [entitlementResolvers, orderResolvers, packageResolvers, usageResolvers]
