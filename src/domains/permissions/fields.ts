// All fields of permissions that need calls.

import type { Resolvers } from '../../generated/graphql.js'
import { checkResolvers } from './check-fields.js'
import { dataResolvers } from './data-fields.js'
import { policyResolvers } from './policy-fields.js'
import { resourceResolvers } from './resource-fields.js'

export const permissionResolvers = {
  ...checkResolvers,
  ...resourceResolvers,
  ...dataResolvers,
  ...policyResolvers,
  Query: { ...checkResolvers.Query, ...resourceResolvers.Query, ...dataResolvers.Query, ...policyResolvers.Query },
  User: { ...checkResolvers.User, ...resourceResolvers.User, ...dataResolvers.User },
} satisfies Resolvers
