// The endpoints of organizations and departments, which only Authing's SDK has: elsewhere they may be unserved.

import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { malformed, type Reading } from '../../genauth/wire/kinds.js'
import { type Rows, readRows } from '../../genauth/wire/record.js'
import { readWhole } from '../../genauth/wire/whole.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { bulkByCode } from '../bulk.js'
import { asAsked } from '../keyed.js'
import { paramsOf, type UserPart, usersIn } from '../users/entity.js'
import {
  type DepartmentRecord,
  type DepartmentReference,
  type OrganizationRecord,
  type OrganizationReference,
  readDepartment,
  readMembership,
  readOrganization,
} from './records.js'

/** Whether custom fields are needed, which are sent only then. */
export interface WithCustomData {
  readonly customData: boolean
}

const customFields = ({ customData }: WithCustomData) => (customData ? { withCustomData: true } : {})

export type OrganizationAsk = OrganizationReference & WithCustomData
export type DepartmentAsk = DepartmentReference & WithCustomData

const codeOf = ({ organizationCode }: OrganizationReference) => organizationCode

// Guess: as many at once as other bulk reads take; none is documented.
const inBulk = bulkByCode<OrganizationReference, OrganizationAsk, OrganizationRecord>({
  address: 'GET /api/v3/get-organization-batch',
  list: 'organizationCodeList',
  codeOf,
  others: asked => customFields({ customData: asked.some(({ customData }) => customData) }),
  readRow: readOrganization,
})

export const getOrganization = read<OrganizationAsk, OrganizationRecord>(
  'GET /api/v3/get-organization',
  ({ organizationCode, customData }: OrganizationAsk) => ({ organizationCode, ...customFields({ customData }) }),
  asAsked('organization', readOrganization, codeOf),
  { bulk: inBulk, keep: kept('people', ['organizations', codeOf]) },
)

const ORGANIZATIONS = {
  list: 'organizations',
  ...USUAL_PAGES,
  readRow: readOrganization,
  keyOf: (organization: OrganizationRecord) => codeOf(organization),
}

export const listOrganizations = pagedBy(
  'GET /api/v3/list-organizations',
  ORGANIZATIONS,
  (_asked: WithCustomData) => ({}),
  { parts: customFields, keep: kept('lists', 'organizations') },
)

export const searchOrganizations = pagedBy(
  'GET /api/v3/search-organizations',
  ORGANIZATIONS,
  ({ search }: WithCustomData & { readonly search: string }) => ({ keywords: search }),
  { parts: customFields, keep: kept('lists', 'organizations') },
)

const departmentParams = ({ organizationCode, departmentId, customData }: DepartmentAsk) => ({
  organizationCode,
  departmentId,
  ...customFields({ customData }),
})

const ROOT = 'root'

/** @throws UpstreamMalformed for another department than asked; the root has an id of its own */
function checkedDepartment(data: unknown, asked: DepartmentReference, reading: Reading): DepartmentRecord {
  const department = readDepartment(data, reading)
  const isAsked = asked.departmentId === ROOT || department.departmentId === asked.departmentId
  if (isAsked && department.organizationCode === asked.organizationCode) return department
  throw malformed(reading.site, 'it is another department than asked')
}

export const getDepartment = read('GET /api/v3/get-department', departmentParams, checkedDepartment, {
  keep: kept('people', ['organizations', codeOf]),
})

/** Guess: all of them, since there are no parameters of pages. */
export const listChildrenDepartments = read(
  'GET /api/v3/list-children-departments',
  departmentParams,
  (data, _asked, reading): Rows<DepartmentRecord> => readWhole(data, readDepartment, reading),
  { keep: kept('people', ['organizations', codeOf]) },
)

/** The whole tree of an organization. */
export const getAllDepartments = read(
  'GET /api/v3/get-all-departments',
  ({ organizationCode, customData }: OrganizationAsk) => ({ organizationCode, ...customFields({ customData }) }),
  (data, _asked, reading): Rows<DepartmentRecord> => readWhole(data, readDepartment, reading),
  { keep: kept('people', ['organizations', codeOf]) },
)

/** Guess: all that are found, since there are no parameters of pages. */
export const searchDepartments = read(
  'POST /api/v3/search-departments',
  ({ organizationCode, search, customData }: OrganizationAsk & { readonly search: string }) => ({
    keywords: search,
    organizationCode,
    ...customFields({ customData }),
  }),
  (data, _asked, reading): Rows<DepartmentRecord> => readRows(data, 'data', readDepartment, reading),
  { keep: kept('lists', ['organizations', codeOf]) },
)

export const listDepartmentMembers = pagedBy(
  'GET /api/v3/list-department-members',
  usersIn('members'),
  ({
    organizationCode,
    departmentId,
    includeDescendants,
  }: DepartmentReference & { readonly includeDescendants: boolean; readonly parts: readonly UserPart[] }) => ({
    organizationCode,
    departmentId,
    ...(includeDescendants && { includeChildrenDepartments: true }),
  }),
  { parts: ({ parts }) => paramsOf(parts), keep: kept('lists', ['organizations', codeOf], 'users') },
)

export const getUserDepartments = pagedBy(
  'GET /api/v3/get-user-departments',
  {
    list: 'departments',
    ...USUAL_PAGES,
    readRow: readMembership,
    keyOf: ({ organizationCode, departmentId }) => JSON.stringify([organizationCode, departmentId]),
  },
  ({ userId }: WithCustomData & { readonly userId: string; readonly paths: boolean }) => ({ userId }),
  {
    parts: ({ customData, paths }) => ({
      ...customFields({ customData }),
      ...(paths && { withDepartmentPaths: true }),
    }),
    keep: kept('people', ['users', ({ userId }) => userId], 'organizations'),
  },
)
