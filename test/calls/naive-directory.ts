import { buildSubgraphSchema } from '@apollo/subgraph'
import type { GraphQLSchema } from 'graphql'
import {
  getPermissionStrategy,
  listActiveUsers,
  listApplicationsAuth,
  listSubjectAuth,
  readAuthorizationFilter,
} from '../../src/domains/applications/access.js'
import {
  getApplication,
  getApplicationSimpleInfo,
  getUserAccessibleApps,
  getUserAuthorizedApps,
  getUserLoggedInApps,
  listApplicationSimpleInfo,
} from '../../src/domains/applications/endpoints.js'
import { getAdminAuditLogs, getUserActionLogs } from '../../src/domains/audit/endpoints.js'
import { readActionFilter, readAdminFilter } from '../../src/domains/audit/filter.js'
import {
  type DepartmentAsk,
  getAllDepartments,
  getDepartment,
  getOrganization,
  getUserDepartments,
  listChildrenDepartments,
  listDepartmentMembers,
  listOrganizations,
  searchDepartments,
  searchOrganizations,
} from '../../src/domains/organizations/endpoints.js'
import type { DepartmentRecord, MembershipRecord, OrganizationRecord } from '../../src/domains/organizations/records.js'
import { getUser } from '../../src/domains/users/endpoints.js'
import { isUserId } from '../../src/domains/users/user-id.js'
import { callTo } from '../../src/genauth/plan.js'
import type {
  QueryAdminAuditLogsArgs,
  QuerySubjectApplicationsArgs,
  QueryUserActionLogsArgs,
} from '../../src/generated/graphql.js'
import { scalars } from '../../src/graph/scalars.js'
import { typeDefs } from '../../src/graph/sdl.js'
import { EMPTY } from '../../src/paging/connection.js'
import type { PagedEndpoint } from '../../src/paging/endpoint.js'
import type { WindowArguments } from '../../src/paging/window.js'
import { asking } from '../support/asking.js'
import { type Call, naiveConnection, nodes } from './naive-lists.js'
import { peopleDomains, peopleResolvers } from './naive-people.js'

export const directoryDomains = new Set([...peopleDomains, 'organizations', 'applications', 'audit'] as const)

const customData = true
const parts = ['customData', 'departmentIds', 'identities'] as const

type Organization = Pick<OrganizationRecord, 'organizationCode'> & Partial<OrganizationRecord>
type Department = Pick<DepartmentRecord, 'organizationCode' | 'departmentId'> & Partial<DepartmentRecord>
type Application = { readonly appId: string }

/** The schema of people, organizations, applications and logs with the simplest resolvers there can be. */
export function naiveDirectory(call: Call): GraphQLSchema {
  const userBy = async (id: unknown) =>
    isUserId(id) ? call(callTo(getUser, { id, idType: 'USER_ID' as const, parts })) : null
  const departmentBy = ({ organizationCode }: Organization, departmentId: string) => {
    const asked: DepartmentAsk = { organizationCode, departmentId, customData }
    return call(callTo(getDepartment, asked))
  }
  // A copy, since the subgraph library adds `__typename` to it.
  const copyOf = async <Row extends object>(row: Promise<Row | null>) => {
    const read = await row
    return read && { ...read }
  }
  /** Everything about an application, from both of its endpoints. */
  async function applicationBy(appId: unknown) {
    if (typeof appId !== 'string') return null
    const simple = await call(callTo(getApplicationSimpleInfo, { appId }))
    return simple && { ...(await call(callTo(getApplication, { appId }))), ...simple }
  }
  const all = async <Row, Value>(rows: readonly Row[], readRow: (row: Row) => Promise<Value>) => {
    const values: (Value | Error)[] = []
    for (const row of rows) values.push(await readRow(row).catch((error: Error) => error))
    return values
  }
  const applicationsIn = async (rows: readonly (Application | Error)[] | null) =>
    rows && all(rows, row => applicationBy(row instanceof Error ? undefined : row.appId))
  const leaders = (of: Organization | Department) =>
    all((of.leaderUserIds instanceof Error ? null : of.leaderUserIds) ?? [], userBy)
  const departmentOf = ({ node }: { node: MembershipRecord }) => departmentBy(node, node.departmentId)
  const log = <Row>(endpoint: PagedEndpoint<Row> | undefined, args: WindowArguments) =>
    endpoint ? naiveConnection(call, endpoint, args) : EMPTY

  const people = peopleResolvers(call)
  const resolvers = {
    ...people,
    Query: {
      ...people['Query'],
      organization: (_root: unknown, { organizationCode }: Organization) =>
        call(callTo(getOrganization, { organizationCode, customData })),
      organizations: (_root: unknown, { search, ...args }: WindowArguments & { search?: string }) =>
        naiveConnection(
          call,
          search === undefined ? listOrganizations.of({ customData }) : searchOrganizations.of({ customData, search }),
          args,
        ),
      department: (_root: unknown, { departmentId, ...organization }: Department) =>
        departmentBy(organization, departmentId),
      application: (_root: unknown, { appId }: Application) => applicationBy(appId),
      applications: async (_root: unknown, { search, ...args }: WindowArguments & { search?: string }) => {
        const found = await naiveConnection(call, listApplicationSimpleInfo.of({ search }), args)
        if (found === null) return null
        const rows = await all(found.edges, ({ node }) => applicationBy((node as Application).appId))
        return { ...found, edges: found.edges.map((edge, index) => ({ ...edge, node: rows[index] })) }
      },
      subjectApplications: (_root: unknown, args: QuerySubjectApplicationsArgs) => call(callTo(listSubjectAuth, args)),
      userActionLogs(_root: unknown, args: QueryUserActionLogsArgs) {
        const asked = readActionFilter(args, asking)
        return log(asked && getUserActionLogs(asked), args)
      },
      adminAuditLogs(_root: unknown, args: QueryAdminAuditLogsArgs) {
        const asked = readAdminFilter(args, asking)
        return log(asked && getAdminAuditLogs(asked), args)
      },
    },
    User: {
      ...people['User'],
      departments: ({ userId }: { userId: string }, args: WindowArguments) =>
        naiveConnection(call, getUserDepartments.of({ userId, customData, paths: true }), args),
      accessibleApplications: async ({ userId }: { userId: string }) =>
        applicationsIn(await call(callTo(getUserAccessibleApps, userId))),
      authorizedApplications: async ({ userId }: { userId: string }) =>
        applicationsIn(await call(callTo(getUserAuthorizedApps, userId))),
      loggedInApplications: async ({ userId }: { userId: string }) =>
        applicationsIn(await call(callTo(getUserLoggedInApps, userId))),
    },
    LoginHistory: { application: ({ appId }: { appId: unknown }) => applicationBy(appId) },
    Organization: {
      __resolveReference: ({ organizationCode }: Organization) =>
        copyOf(call(callTo(getOrganization, { organizationCode, customData }))),
      root: (organization: Organization) => departmentBy(organization, 'root'),
      departments: ({ organizationCode }: Organization, { search }: { search?: string }) =>
        search === undefined
          ? call(callTo(getAllDepartments, { organizationCode, customData }))
          : call(callTo(searchDepartments, { organizationCode, customData, search })),
      leaders,
    },
    Department: {
      __resolveReference: ({ departmentId, ...organization }: Department) =>
        copyOf(departmentBy(organization, departmentId)),
      async parent(own: Department) {
        const { parentDepartmentId } = own
        if (typeof parentDepartmentId !== 'string') return null
        const above = await departmentBy(own, parentDepartmentId)
        return above?.departmentId === own.departmentId ? null : above
      },
      children: ({ organizationCode, departmentId }: Department) =>
        call(callTo(listChildrenDepartments, { organizationCode, departmentId, customData })),
      leaders,
      members: (
        { organizationCode, departmentId }: Department,
        { includeDescendants, ...args }: WindowArguments & { includeDescendants: boolean },
      ) =>
        naiveConnection(
          call,
          listDepartmentMembers.of({ organizationCode, departmentId, includeDescendants, parts }),
          args,
        ),
    },
    UserDepartmentConnection: {
      nodes: ({ edges }: { edges: { node: MembershipRecord }[] }) => all(edges, departmentOf),
    },
    UserDepartmentEdge: {
      node: departmentOf,
      ...Object.fromEntries(
        [
          ...['isLeader', 'isMainDepartment', 'joinedAt'],
          ...['departmentIdPath', 'departmentCodePath', 'departmentNamePath'],
        ].map(name => [name, ({ node }: { node: Record<string, unknown> }) => node[name]]),
      ),
    },
    Application: {
      __resolveReference: ({ appId }: Application) => copyOf(applicationBy(appId)),
      permissionStrategy: async ({ appId }: Application) =>
        (await call(callTo(getPermissionStrategy, { appId })))?.permissionStrategy,
      rawPermissionStrategy: async ({ appId }: Application) =>
        (await call(callTo(getPermissionStrategy, { appId })))?.rawPermissionStrategy,
      authorizations: ({ appId }: Application, { filter, ...args }: WindowArguments & { filter?: never }) => {
        const conditions = readAuthorizationFilter(filter)
        return conditions ? naiveConnection(call, listApplicationsAuth.of({ appId, conditions }), args) : EMPTY
      },
      activeUsers: ({ appId }: Application, args: WindowArguments) =>
        naiveConnection(call, listActiveUsers.of({ appId, parts }), args),
    },
    ApplicationAuthorization: {
      user: ({ targetType, targetId }: { targetType: unknown; targetId: unknown }) =>
        targetType === 'USER' ? userBy(targetId) : null,
    },
    SubjectApplication: { application: ({ appId }: { appId: unknown }) => applicationBy(appId) },
    UserActionLog: {
      user: ({ userId }: { userId: unknown }) => userBy(userId),
      application: ({ appId }: { appId: unknown }) => applicationBy(appId),
    },
    AdminAuditLog: { admin: ({ adminUserId }: { adminUserId: unknown }) => userBy(adminUserId) },
    ...Object.fromEntries(
      ['Organization', 'Application', 'ApplicationAuthorization', 'UserActionLog', 'AdminAuditLog'].map(row => [
        `${row}Connection`,
        nodes,
      ]),
    ),
  }
  return buildSubgraphSchema({
    typeDefs: typeDefs({ domains: directoryDomains }),
    resolvers: { ...scalars, ...resolvers } as never,
  })
}
