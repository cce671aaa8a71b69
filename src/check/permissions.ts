// The checks of namespaces, permission spaces, and what is allowed in them.

import {
  getDepartmentAuthorizedResources,
  getGroupAuthorizedResources,
  getResourceAuthorizedTargets,
  getRoleAuthorizedResources,
  getUserAuthorizedResources,
} from '../domains/permissions/authorizations.js'
import { checkPermission, isActionAllowed } from '../domains/permissions/checks.js'
import {
  getUserPermissionList,
  getUserResourcePermissionList,
  listResourceTargets,
} from '../domains/permissions/data-permissions.js'
import {
  getDataPolicy,
  listDataPolicies,
  listDataPolicyTargets,
  listSimpleDataPolicies,
} from '../domains/permissions/data-policies.js'
import { getDataResource, listDataResources } from '../domains/permissions/data-resources.js'
import { listSpaceRoles, namespaces, permissionSpaces } from '../domains/permissions/namespaces.js'
import { getResource, listResources, searchResources } from '../domains/permissions/resources.js'
import { callTo } from '../genauth/plan.js'
import { type CheckTools, type DomainCheck, readable } from './domain-check.js'

const PAGE = { page: 1, limit: 10 }
const ALL = { search: undefined }
const NARROWED = { namespace: undefined, type: undefined }
const namespace = 'default'

/** Nobody and nothing of a pool, so that a check shows no more than whether it is served. */
const NOTHING = 'genauth-gateway-check'

async function* checkGeneral({ tried }: CheckTools) {
  const spaces = await tried(callTo(namespaces.list.of(ALL), PAGE))
  yield spaces.finding
  const [space] = readable(spaces.output?.rows)
  if (space) yield (await tried(callTo(namespaces.get, { code: space.code }))).finding
  const list = await tried(callTo(listResources.of({ namespace, type: undefined }), PAGE))
  yield list.finding
  yield (await tried(callTo(searchResources.of({ namespace, search: NOTHING }), PAGE))).finding
  const [resource] = readable(list.output?.rows)
  if (resource) {
    const { code } = resource
    yield (await tried(callTo(getResource, { namespace, code }))).finding
    const targets = getResourceAuthorizedTargets.of({ namespace, code, targetType: undefined })
    yield (await tried(callTo(targets, PAGE))).finding
  }
  yield (await tried(callTo(getUserAuthorizedResources, { userId: NOTHING, ...NARROWED }))).finding
  yield (await tried(callTo(getGroupAuthorizedResources, { code: NOTHING, ...NARROWED }))).finding
  yield (await tried(callTo(getRoleAuthorizedResources, { code: NOTHING, namespace, type: undefined }))).finding
  yield (await tried(callTo(getDepartmentAuthorizedResources, { departmentId: NOTHING, ...NARROWED }))).finding
}

async function* checkData({ tried }: CheckTools) {
  const spaces = await tried(callTo(permissionSpaces.list.of(ALL), PAGE))
  yield spaces.finding
  const [space] = readable(spaces.output?.rows)
  if (space) {
    yield (await tried(callTo(permissionSpaces.get, { code: space.code }))).finding
    yield (await tried(callTo(listSpaceRoles.of({ code: space.code, search: undefined }), PAGE))).finding
  }
  const list = await tried(callTo(listDataResources.of({ permissionSpaces: [], search: undefined }), PAGE))
  yield list.finding
  const [resource] = readable(list.output?.rows)
  if (resource) {
    const { permissionSpace, code } = resource
    yield (await tried(callTo(getDataResource, { permissionSpace, code }))).finding
    yield (await tried(callTo(listResourceTargets, { permissionSpace, code, actions: ['read'] }))).finding
    const asked = { userId: NOTHING, permissionSpace, resources: [code] }
    yield (await tried(callTo(getUserResourcePermissionList, asked))).finding
  }
  yield (await tried(callTo(getUserPermissionList, { userId: NOTHING, permissionSpaces: [] }))).finding
  const policies = await tried(callTo(listSimpleDataPolicies.of(ALL), PAGE))
  yield policies.finding
  yield (await tried(callTo(listDataPolicies.of(ALL), { page: 1, limit: 1 }))).finding
  const [policy] = readable(policies.output?.rows)
  if (policy === undefined) return
  const { policyId } = policy
  yield (await tried(callTo(getDataPolicy, { policyId }))).finding
  yield (await tried(callTo(listDataPolicyTargets.of({ policyId, types: [] }), PAGE))).finding
}

export const checkPermissions: DomainCheck = async function* (tools) {
  const { tried } = tools
  const asked = { userId: NOTHING, action: 'read', resource: NOTHING }
  yield (await tried(callTo(isActionAllowed, { ...asked, namespace: undefined }))).finding
  yield (await tried(callTo(checkPermission, { ...asked, permissionSpace: NOTHING }))).finding
  yield* checkGeneral(tools)
  yield* checkData(tools)
}
