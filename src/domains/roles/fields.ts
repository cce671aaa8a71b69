// The fields of roles that need calls.

import { checkOptional, checkText } from '../../argument.js'
import { BadUserInput } from '../../errors.js'
import type {
  QueryRolesArgs,
  Resolvers,
  RoleAssignmentsArgs,
  RoleDepartmentsArgs,
  RoleMembersArgs,
  UserHasAnyRoleArgs,
  UserRolesArgs,
} from '../../generated/graphql.js'
import { each } from '../../planning/each-reads.js'
import { byKey, type Entity, reference } from '../../planning/entity-reads.js'
import { connection, connectionOf } from '../../planning/list-reads.js'
import { partsOfRows } from '../users/entity.js'
import type { UserReference } from '../users/records.js'
import {
  getRole,
  getUserRoles,
  hasAnyRole,
  listRoleAssignments,
  listRoleDepartments,
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
/** Most roles of which a user may have one. */
const MOST_ROLES = 50

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
        namespace: checkOptional('namespace', namespace),
      }),
      { usual: USUAL },
    ),
    hasAnyRole: each(hasAnyRole, ({ userId }: UserReference, { roles }: UserHasAnyRoleArgs) => {
      if (roles.length === 0 || roles.length > MOST_ROLES)
        throw new BadUserInput(`"roles" must have from 1 to ${MOST_ROLES} items.`)
      return {
        userId,
        roles: roles.map(({ namespace, code }) => ({
          namespace: checkText('namespace', namespace),
          code: checkText('code', code),
        })),
      }
    }),
  },
  Role: {
    __resolveReference: reference(role),
    assignments: connectionOf(
      listRoleAssignments,
      ({ namespace, code }: RoleReference, { search }: RoleAssignmentsArgs) => ({
        namespace,
        code,
        search: checkOptional('search', search),
      }),
    ),
    departments: connectionOf(
      listRoleDepartments,
      ({ namespace, code }: RoleReference, _args: RoleDepartmentsArgs) => ({
        namespace,
        code,
      }),
    ),
    members: connectionOf(
      listRoleMembers,
      ({ namespace, code }: RoleReference, _args: RoleMembersArgs) => ({ namespace, code }),
      partsOfRows,
    ),
  },
} satisfies Resolvers
