import { buildSubgraphSchema } from '@apollo/subgraph'
import type { GraphQLSchema } from 'graphql'
import { getGroup, getUserGroups, listGroupMembers, listGroups } from '../../src/domains/groups/endpoints.js'
import {
  getRole,
  getUserRoles,
  hasAnyRole,
  listRoleAssignments,
  listRoleDepartments,
  listRoleMembers,
  listRoles,
  type RoleReference,
} from '../../src/domains/roles/endpoints.js'
import { ID_TYPES, type UserAsk } from '../../src/domains/users/ask.js'
import {
  getUserLoginHistory,
  getUserMfaInfo,
  getUserPrincipalAuthenticationInfo,
  getUserSyncRelations,
  listArchivedUsers,
} from '../../src/domains/users/days.js'
import { getUser } from '../../src/domains/users/endpoints.js'
import { readLoginFilter, readUsersArgs } from '../../src/domains/users/filter.js'
import { listUsers } from '../../src/domains/users/lists.js'
import { callTo } from '../../src/genauth/plan.js'
import { valueIn } from '../../src/genauth/wire/kinds.js'
import type { QueryUsersArgs } from '../../src/generated/graphql.js'
import { scalars } from '../../src/graph/scalars.js'
import { typeDefs } from '../../src/graph/sdl.js'
import { EMPTY } from '../../src/paging/connection.js'
import type { WindowArguments } from '../../src/paging/window.js'
import { type Call, naiveConnection, nodes } from './naive-lists.js'

export const peopleDomains = new Set(['users', 'groups', 'roles'] as const)

type Ids = Partial<Record<(typeof ID_TYPES)[keyof typeof ID_TYPES]['field'], string>>
type Id = UserAsk['idType']

/** Whoever asks for anything of a user gets all of it. */
const parts = ['customData', 'departmentIds', 'identities'] as const

/** The schema of people with the simplest resolvers there can be: every field calls for itself, one user after the other. */
export const naivePeople = (call: Call): GraphQLSchema =>
  buildSubgraphSchema({
    typeDefs: typeDefs({ domains: peopleDomains }),
    resolvers: { ...scalars, ...peopleResolvers(call) } as never,
  })

/** By type and field. */
type NaiveResolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export function peopleResolvers(call: Call): NaiveResolvers {
  const userBy = (id: string, idType: Id = 'USER_ID') => call(callTo(getUser, { id, idType, parts }))
  // A copy, since the subgraph library adds `__typename` to it.
  const copyOf = async <Row extends object>(row: Promise<Row | null>) => {
    const read = await row
    return read && { ...read }
  }

  return {
    Query: {
      viewer: () => null,
      user(_root: unknown, args: Ids) {
        const [idType, id] = Object.entries(ID_TYPES).flatMap(([type, { field }]) =>
          args[field] ? [type, args[field]] : [],
        )
        return userBy(String(id), idType as Id)
      },
      async usersByIds(_root: unknown, { ids, idType }: { ids: string[]; idType: Id }) {
        const users: unknown[] = []
        for (const id of ids) users.push(await userBy(id, idType).catch((error: Error) => error))
        return users
      },
      users(_root: unknown, args: QueryUsersArgs) {
        const asked = readUsersArgs(args)
        return asked ? naiveConnection(call, listUsers.of({ ...asked, parts }), args) : EMPTY
      },
      archivedUsers: (_root: unknown, args: WindowArguments) =>
        naiveConnection(call, listArchivedUsers.of(undefined), args),
      group: (_root: unknown, { code }: { code: string }) => call(callTo(getGroup, { code, customData: true })),
      groups: (_root: unknown, args: WindowArguments) =>
        naiveConnection(call, listGroups.of({ search: undefined, customData: true }), args),
      role: (_root: unknown, args: RoleReference) => call(callTo(getRole, args)),
      roles: (_root: unknown, { namespace, ...args }: WindowArguments & { namespace: string }) =>
        naiveConnection(call, listRoles.of({ namespace, search: undefined }), args),
    },
    User: {
      __resolveReference: ({ userId }: { userId: string }) => copyOf(userBy(userId)),
      groups: ({ userId }: { userId: string }) => call(callTo(getUserGroups, userId)),
      roles: ({ userId }: { userId: string }, { namespace }: { namespace?: string }) =>
        call(callTo(getUserRoles, { userId, namespace })),
      hasAnyRole: ({ userId }: { userId: string }, { roles }: { roles: RoleReference[] }) =>
        call(callTo(hasAnyRole, { userId, roles })),
      loginHistory: ({ userId }: { userId: string }, { filter, ...args }: WindowArguments & { filter?: never }) =>
        naiveConnection(call, getUserLoginHistory.of({ userId, ...readLoginFilter(filter) }), args),
      mfaInfo: ({ userId }: { userId: string }) => call(callTo(getUserMfaInfo, userId)),
      principalAuthenticationInfo: ({ userId }: { userId: string }) =>
        call(callTo(getUserPrincipalAuthenticationInfo, userId)),
      syncRelations: ({ userId }: { userId: string }) => call(callTo(getUserSyncRelations, userId)),
    },
    ArchivedUser: { user: ({ userId }: { userId: string }) => userBy(userId) },
    Group: {
      customData: ({ code }: { code: string }) =>
        call(callTo(getGroup, { code, customData: true })).then(group => valueIn(group?.customData ?? null)),
      __resolveReference: ({ code }: { code: string }) => copyOf(call(callTo(getGroup, { code, customData: true }))),
      members: ({ code }: { code: string }, args: WindowArguments) =>
        naiveConnection(call, listGroupMembers.of({ code, parts }), args),
    },
    Role: {
      __resolveReference: ({ namespace, code }: RoleReference) => copyOf(call(callTo(getRole, { namespace, code }))),
      members: ({ namespace, code }: RoleReference, args: WindowArguments) =>
        naiveConnection(call, listRoleMembers.of({ namespace, code, parts }), args),
      assignments: ({ namespace, code }: RoleReference, args: WindowArguments) =>
        naiveConnection(call, listRoleAssignments.of({ namespace, code, search: undefined }), args),
      departments: ({ namespace, code }: RoleReference, args: WindowArguments) =>
        naiveConnection(call, listRoleDepartments.of({ namespace, code }), args),
    },
    ...Object.fromEntries(
      ['User', 'ArchivedUser', 'LoginHistory', 'Group', 'Role', 'RoleAssignment', 'RoleDepartment'].map(row => [
        `${row}Connection`,
        nodes,
      ]),
    ),
  }
}
