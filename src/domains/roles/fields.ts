// The fields of roles that need calls.

import { checkText } from '../../argument.js'
import type {
  QueryRolesArgs,
  Resolvers,
  RoleAssignmentsArgs,
  RoleMembersArgs,
  UserRolesArgs,
} from '../../generated/graphql.js'
import { byKey, type Entity, reference } from '../../planning/entity-reads.js'
import { connection, connectionOf, ofRows } from '../../planning/list-reads.js'
import { each } from '../../planning/reads.js'
import { partsOf } from '../users/entity.js'
import type { UserReference } from '../users/records.js'
import {
  getRole,
  getUserRoles,
  listRoleAssignments,
  listRoleMembers,
  listRoles,
  type RoleRecord,
  type RoleReference,
  roleShape,
} from './endpoints.js'

const role: Entity<RoleReference & Record<string, unknown>, RoleRecord> = {
  endpoint: getRole,
  shape: roleShape,
  keyOf: ({ namespace, code }) => ({
    namespace: checkText('namespace', namespace),
    code: checkText('code', code),
  }),
}

/** How many roles users usually have in a namespace. */
const USUAL = 20

export const roleResolvers = {
  Query: {
    role: byKey(role),
    roles: connection(({ namespace, search }: QueryRolesArgs) =>
      listRoles.of({ namespace: checkText('namespace', namespace), search: search ?? undefined }),
    ),
  },
  User: {
    roles: each(
      getUserRoles,
      ({ userId }: UserReference, { namespace }: UserRolesArgs) => ({
        userId,
        namespace: namespace == null ? undefined : checkText('namespace', namespace),
      }),
      { usual: USUAL },
    ),
  },
  Role: {
    __resolveReference: reference(role),
    assignments: connectionOf(
      listRoleAssignments,
      ({ namespace, code }: RoleReference, { search }: RoleAssignmentsArgs) => ({
        namespace,
        code,
        search: search == null ? undefined : checkText('search', search),
      }),
    ),
    members: connectionOf(listRoleMembers, ({ namespace, code }: RoleReference, _args: RoleMembersArgs, selected) => ({
      namespace,
      code,
      parts: partsOf(ofRows(selected)),
    })),
  },
  RoleAssignmentConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
  },
  RoleConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
  },
} satisfies Resolvers
