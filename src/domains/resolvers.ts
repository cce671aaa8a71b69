// The resolvers of all domains; a new domain adds a line here.

import type { DomainName } from '../domain-names.js'
import type { Resolvers } from '../generated/graphql.js'
import { entitlementResolvers } from './entitlements/fields.js'
import { orderResolvers } from './orders/fields.js'
import { packageResolvers } from './packages/fields.js'
import { usageResolvers } from './usage/fields.js'

export const resolvers: Readonly<Record<DomainName, Resolvers>> = {
  orders: orderResolvers,
  packages: packageResolvers,
  usage: usageResolvers,
  entitlements: entitlementResolvers,
}
