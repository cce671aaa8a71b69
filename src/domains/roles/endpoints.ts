// The endpoints of roles, and their shape.

import { read } from '../../genauth/endpoint.js'
import { kept, NEVER } from '../../genauth/keep.js'
import { flag, instant, type Kind, oneOf, optional, type Reading, text } from '../../genauth/wire/kinds.js'
import { documented, type FieldsOf, objectOf, type Rows, type Shape, shaped } from '../../genauth/wire/record.js'
import { readVerdict } from '../../genauth/wire/verdict.js'
import { readWhole } from '../../genauth/wire/whole.js'
import { named } from '../../genauth/wire/words.js'
import type { RoleStatus } from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { keyed } from '../keyed.js'
import { paramsOf, type UserPart, usersIn } from '../users/entity.js'

// Guess: the word for a role that is not in force. GenAuth shows the other one only.
const statuses: Kind<RoleStatus> = oneOf(named<RoleStatus>('ENABLE', 'DISABLED'))

export const roleShape = documented('RoleDto', {
  namespace: text,
  code: text,
  id: optional(text),
  name: optional(text),
  description: optional(text),
  namespaceName: optional(text),
  status: optional(statuses),
  rawStatus: ['status', optional(text)],
  disableTime: optional(instant),
  enablePermissionApply: optional(flag),
} as const satisfies Shape)

/** A role known only by its code, which is unique in its namespace. */
export interface RoleReference {
  readonly namespace: string
  readonly code: string
}

/** A role. */
export type RoleRecord = RoleReference & Omit<FieldsOf<typeof roleShape>, keyof RoleReference>

/** The parent object of `Role` fields. */
export type RoleParent = RoleRecord | RoleReference

/** A window of a list of roles, and a role with its position in it. */
export type RoleWindow = Connection<RoleRecord>
export type PlacedRole = Edge<RoleRecord>

/** Identifies a role, as operators and webhooks do. */
const roleId = ({ namespace, code }: RoleReference) => `${namespace}/${code}`

const readKeyed = keyed<RoleRecord>('role', roleShape, ['namespace', 'code'])

/** @param asked the namespace of the request, for a response that leaves it out */
const readRole = (value: unknown, reading: Reading, { namespace }: { readonly namespace?: unknown }): RoleRecord =>
  readKeyed({ namespace, ...objectOf(value, 'the role', reading) }, reading)

export const getRole = read(
  'GET /api/v3/get-role',
  ({ code, namespace }: RoleReference) => ({ code, namespace }),
  (data, asked, reading) => readRole(data, reading, asked),
  { keep: kept('people', ['roles', roleId]) },
)

export const listRoles = pagedBy(
  'GET /api/v3/list-roles',
  {
    list: 'roles',
    ...USUAL_PAGES,
    readRow: readRole,
    keyOf: ({ namespace, code }: RoleRecord) => JSON.stringify([namespace, code]),
  },
  ({ namespace, search }: { readonly namespace: string; readonly search: string | undefined }) => ({
    namespace,
    ...(search !== undefined && { keywords: search }),
  }),
  { keep: kept('lists', 'roles') },
)

export const listRoleMembers = pagedBy(
  'GET /api/v3/list-role-members',
  usersIn('members'),
  ({ namespace, code }: RoleReference & { readonly parts: readonly UserPart[] }) => ({ code, namespace }),
  { parts: ({ parts }) => paramsOf(parts), keep: kept('lists', ['roles', roleId], 'users') },
)

/** All roles of a user in one namespace: GenAuth has no pages of them. */
export const getUserRoles = read(
  'GET /api/v3/get-user-roles',
  ({ userId, namespace }: { readonly userId: string; readonly namespace: string | undefined }) => ({
    userId,
    ...(namespace !== undefined && { namespace }),
  }),
  (data, { namespace = 'default' }, reading): Rows<RoleRecord> =>
    readWhole(data, row => readRole(row, reading, { namespace }), reading),
  { keep: kept('people', ['users', ({ userId }) => userId], 'roles') },
)

const assignmentShape = documented('RolePermissionListDto', {
  roleId: optional(text),
  status: optional(statuses),
  rawStatus: ['status', optional(text)],
  enableTime: optional(instant),
  endTime: optional(instant),
  description: optional(text),
  createdAt: optional(instant),
  updatedAt: optional(instant),
} as const satisfies Shape)

/** For how long a role is assigned, to whomever. */
export type AssignmentRecord = FieldsOf<typeof assignmentShape>

/** A window of the list of assignments, and one with its position in it. */
export type AssignmentWindow = Connection<AssignmentRecord>
export type PlacedAssignment = Edge<AssignmentRecord>

export const listRoleAssignments = pagedBy(
  'GET /api/v3/list-role-assignments',
  {
    list: 'assignments',
    ...USUAL_PAGES,
    // The only page whose rows are in `data`.
    rows: 'data',
    readRow: shaped('the assignment', assignmentShape),
  },
  ({ namespace, code, search }: RoleReference & { readonly search: string | undefined }) => ({
    roleCode: code,
    namespaceCode: namespace,
    ...(search !== undefined && { query: search }),
  }),
  { hides: () => ['query'], keep: kept('lists', ['roles', roleId]) },
)

const roleDepartmentShape = documented('RoleDepartmentRespDto', {
  id: optional(text),
  code: optional(text),
  name: optional(text),
  description: optional(text),
} as const satisfies Shape)

/** A department that has a role. */
export type RoleDepartmentRecord = FieldsOf<typeof roleDepartmentShape>
export type RoleDepartmentWindow = Connection<RoleDepartmentRecord>
export type PlacedRoleDepartment = Edge<RoleDepartmentRecord>

export const listRoleDepartments = pagedBy(
  'GET /api/v3/list-role-departments',
  {
    list: 'departments',
    ...USUAL_PAGES,
    readRow: shaped('the department', roleDepartmentShape),
    keyOf: ({ id }: RoleDepartmentRecord) => (typeof id === 'string' ? id : undefined),
  },
  ({ namespace, code }: RoleReference) => ({ code, namespace }),
  { keep: kept('lists', ['roles', roleId], 'organizations') },
)

export const hasAnyRole = read(
  'POST /api/v3/has-any-role',
  ({ userId, roles }: { readonly userId: string; readonly roles: readonly RoleReference[] }) => ({
    userId,
    roles: roles.map(({ namespace, code }) => ({ namespace, code })),
  }),
  (data, _asked, reading): boolean => readVerdict(objectOf(data, '"data"', reading), 'hasAnyRole', reading),
  { keep: NEVER },
)
