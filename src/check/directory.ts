// The checks of organizations and departments, which not every GenAuth serves, and of applications and logs.

import {
  getPermissionStrategy,
  listActiveUsers,
  listApplicationsAuth,
  listSubjectAuth,
} from '../domains/applications/access.js'
import {
  getApplication,
  getApplicationSimpleInfo,
  getUserAccessibleApps,
  getUserAuthorizedApps,
  getUserLoggedInApps,
  listApplicationSimpleInfo,
  listApplications,
} from '../domains/applications/endpoints.js'
import { getAdminAuditLogs, getUserActionLogs } from '../domains/audit/endpoints.js'
import {
  getAllDepartments,
  getDepartment,
  getOrganization,
  getUserDepartments,
  listChildrenDepartments,
  listDepartmentMembers,
  listOrganizations,
  searchDepartments,
  searchOrganizations,
} from '../domains/organizations/endpoints.js'
import { callTo } from '../genauth/plan.js'
import { type DomainCheck, readable } from './domain-check.js'

const PAGE = { page: 1, limit: 10 }
const customData = true

export const checkOrganizations: DomainCheck = async function* ({ tried }) {
  const list = await tried(callTo(listOrganizations.of({ customData }), PAGE))
  yield list.finding
  const [first] = readable(list.output?.rows)
  if (first === undefined) {
    yield { what: 'read what belongs to an organization', notes: ['skipped: the pool has no organization'] }
    return
  }
  const { organizationCode } = first
  yield (await tried(callTo(getOrganization, { organizationCode, customData }))).finding
  yield (await tried(callTo(searchOrganizations.of({ customData, search: organizationCode }), PAGE))).finding
  yield (await tried(callTo(getAllDepartments, { organizationCode, customData }))).finding
  yield (await tried(callTo(searchDepartments, { organizationCode, customData, search: organizationCode }))).finding
  const root = { organizationCode, departmentId: 'root', customData }
  yield (await tried(callTo(getDepartment, root))).finding
  yield (await tried(callTo(listChildrenDepartments, root))).finding
  const asked = { ...root, includeDescendants: true, parts: [] }
  const members = await tried(callTo(listDepartmentMembers.of(asked), PAGE))
  yield members.finding
  const [user] = readable(members.output?.rows)
  if (user === undefined) return
  yield (await tried(callTo(getUserDepartments.of({ userId: user.userId, customData, paths: true }), PAGE))).finding
}

const ALL = { search: undefined }

export const checkApplications: DomainCheck = async function* ({ tried }) {
  const list = await tried(callTo(listApplicationSimpleInfo.of(ALL), PAGE))
  yield list.finding
  const [first] = readable(list.output?.rows)
  if (first === undefined) {
    yield { what: 'read what belongs to an application', notes: ['skipped: the pool has no application'] }
    return
  }
  const { appId } = first
  yield (await tried(callTo(getApplicationSimpleInfo, { appId }))).finding
  yield (await tried(callTo(getApplication, { appId }))).finding
  yield (await tried(callTo(listApplications.of(ALL), { page: 1, limit: 1 }))).finding
  yield (await tried(callTo(getPermissionStrategy, { appId }))).finding
  yield (await tried(callTo(listApplicationsAuth.of({ appId, conditions: {} }), PAGE))).finding
  const users = await tried(callTo(listActiveUsers.of({ appId, parts: [] }), PAGE))
  yield users.finding
  const [user] = readable(users.output?.rows)
  if (user === undefined) return
  yield (await tried(callTo(listSubjectAuth, { targetType: 'USER', targetId: user.userId }))).finding
  for (const endpoint of [getUserAccessibleApps, getUserAuthorizedApps, getUserLoggedInApps]) {
    yield (await tried(callTo(endpoint, user.userId))).finding
  }
}

export const checkAudit: DomainCheck = async function* ({ tried }) {
  const asked = { end: Date.now() }
  yield (await tried(callTo(getUserActionLogs(asked), PAGE))).finding
  yield (await tried(callTo(getAdminAuditLogs(asked), PAGE))).finding
}
