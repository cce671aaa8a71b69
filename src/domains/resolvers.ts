// The resolvers of all domains; a new domain adds a line here.

import type { DomainName } from '../domain-names.js'
import type { Resolvers } from '../generated/graphql.js'
import { applicationResolvers } from './applications/fields.js'
import { auditResolvers } from './audit/fields.js'
import { entitlementResolvers } from './entitlements/fields.js'
import { groupResolvers } from './groups/fields.js'
import { orderResolvers } from './orders/fields.js'
import { organizationResolvers } from './organizations/fields.js'
import { packageResolvers } from './packages/fields.js'
import { permissionResolvers } from './permissions/fields.js'
import { roleResolvers } from './roles/fields.js'
import { settingsResolvers } from './settings/fields.js'
import { usageResolvers } from './usage/fields.js'
import { userResolvers } from './users/fields.js'

export const resolvers: Readonly<Record<DomainName, Resolvers>> = {
  orders: orderResolvers,
  packages: packageResolvers,
  usage: usageResolvers,
  entitlements: entitlementResolvers,
  users: userResolvers,
  groups: groupResolvers,
  roles: roleResolvers,
  organizations: organizationResolvers,
  applications: applicationResolvers,
  audit: auditResolvers,
  permissions: permissionResolvers,
  settings: settingsResolvers,
}

/** By type with personal fields: the property of its records that identifies them in audit lines. */
export const auditKeys: Readonly<Record<string, string>> = {
  PayDetail: 'orderAsked',
  User: 'userId',
  LoginHistory: 'userId',
  PrincipalAuthenticationInfo: 'userId',
  UserSyncRelation: 'userId',
  ApplicationAuthorization: 'targetId',
  DataPolicyTarget: 'targetIdentifier',
  UserActionLog: 'userId',
  AdminAuditLog: 'adminUserId',
}
