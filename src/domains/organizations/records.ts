// Organizations and departments on the wire.

import { instant, integer, json, lenientFlag, optional, text } from '../../genauth/wire/kinds.js'
import { listOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, type Shape } from '../../genauth/wire/record.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { keyed } from '../keyed.js'

export const organizationShape = documented('OrganizationDto', {
  organizationCode: text,
  organizationName: optional(text),
  description: optional(text),
  createdAt: optional(instant),
  updatedAt: optional(instant),
  departmentId: optional(text),
  openDepartmentId: optional(text),
  hasChildren: optional(lenientFlag),
  leaderUserIds: optional(listOf(text)),
  membersCount: optional(integer),
  isVirtualNode: optional(lenientFlag),
  tenantId: optional(text),
  postIdList: optional(listOf(text)),
  // Text in the types, which holds "true" or "false" in examples.
  status: optional(lenientFlag),
  customData: optional(json),
} as const satisfies Shape)

export const departmentShape = documented('DepartmentDto', {
  organizationCode: text,
  departmentId: text,
  name: optional(text),
  description: optional(text),
  code: optional(text),
  openDepartmentId: optional(text),
  parentDepartmentId: optional(text),
  createdAt: optional(instant),
  updatedAt: optional(instant),
  hasChildren: optional(lenientFlag),
  leaderUserIds: optional(listOf(text)),
  membersCount: optional(integer),
  isVirtualNode: optional(lenientFlag),
  postIdList: optional(listOf(text)),
  status: optional(lenientFlag),
  customData: optional(json),
} as const satisfies Shape)

/** What a list of a user's departments says of one: a part of the department, and how the user is in it. */
export const membershipShape = documented('UserDepartmentRespDto', {
  organizationCode: text,
  departmentId: text,
  name: optional(text),
  description: optional(text),
  code: optional(text),
  openDepartmentId: optional(text),
  createdAt: optional(instant),
  isVirtualNode: optional(lenientFlag),
  customData: optional(json),
  isRoot: optional(lenientFlag),
  isLeader: optional(lenientFlag),
  isMainDepartment: optional(lenientFlag),
  joinedAt: optional(instant),
  departmentIdPath: optional(listOf(text)),
  departmentCodePath: optional(listOf(text)),
  departmentNamePath: optional(listOf(text)),
} as const satisfies Shape)

/** What an organization is known by. */
export interface OrganizationReference {
  readonly organizationCode: string
}

/** What a department is known by: the id "root" is that of the organization's root. */
export interface DepartmentReference extends OrganizationReference {
  readonly departmentId: string
}

export type OrganizationRecord = OrganizationReference &
  Omit<FieldsOf<typeof organizationShape>, keyof OrganizationReference>
export type DepartmentRecord = DepartmentReference & Omit<FieldsOf<typeof departmentShape>, keyof DepartmentReference>
export type MembershipRecord = DepartmentReference & Omit<FieldsOf<typeof membershipShape>, keyof DepartmentReference>

/** The parent objects of their fields. */
export type OrganizationParent = OrganizationRecord | OrganizationReference
export type DepartmentParent = DepartmentRecord | DepartmentReference

/** Windows of lists, and rows with their positions in them. */
export type OrganizationWindow = Connection<OrganizationRecord>
export type PlacedOrganization = Edge<OrganizationRecord>
export type MembershipWindow = Connection<MembershipRecord>
export type PlacedMembership = Edge<MembershipRecord>

export const readOrganization = keyed<OrganizationRecord>('organization', organizationShape, ['organizationCode'])

const DEPARTMENT_KEY = ['organizationCode', 'departmentId'] as const
export const readDepartment = keyed<DepartmentRecord>('department', departmentShape, DEPARTMENT_KEY)
export const readMembership = keyed<MembershipRecord>('membership', membershipShape, DEPARTMENT_KEY)
