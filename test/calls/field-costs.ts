import { getOperationAST, parse } from 'graphql'
import type { Subgraph } from '../../src/graph/subgraph.js'
import { planOperation } from '../../src/planning/operation-plan.js'
import { fieldScope } from '../../src/server/field-scope.js'
import { digest } from '../support/digest.js'

const ENTITIES = '_entities(representations: [{ __typename: "Order", orderNo: "O-1" }])'

/** For every field that asks GenAuth for something: the smallest operations that show what it costs. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'Query.order': ['{ order(orderNo: "O-1") { goodsName } }'],
  'Order.payDetail': [
    '{ order(orderNo: "O-1") { payDetail { payType } } }',
    '{ order(orderNo: "O-1") { goodsName payDetail { payType } } }',
    '{ orders(first: 20) { nodes { payDetail { payType } } } }',
  ],
  'Order.__resolveReference': [
    `{ ${ENTITIES} { ... on Order { orderNo } } }`,
    `{ ${ENTITIES} { ... on Order { payDetail { payType } } } }`,
    `{ ${ENTITIES} { ... on Order { goodsName } } }`,
  ],
  'Query.orders': [
    '{ orders { totalCount } }',
    '{ orders { nodes { goodsName } } }',
    '{ orders(first: 200) { nodes { goodsName } } }',
    '{ orders(last: 20) { nodes { goodsName } } }',
    '{ orders(filter: { status: PAID }) { nodes { goodsName } } }',
  ],
  'Query.orderSummary': ['{ orderSummary { count } }'],
  'PayDetail.payer': ['{ orders(first: 20) { nodes { payDetail { payer { userId } } } } }'],
  'Query.user': [
    '{ user(userId: "U-1") { status } }',
    '{ user(userId: "U-1") { name groups { name } roles { name } } }',
  ],
  'Query.viewer': ['{ viewer { name groups { name } roles { name } } }'],
  'Query.users': ['{ users { nodes { status } } }', '{ users(search: "kim", first: 100) { nodes { name } } }'],
  'Query.usersByIds': ['{ usersByIds(ids: ["U-1", "U-2"]) { status } }'],
  'User.__resolveReference': [
    '{ _entities(representations: [{ __typename: "User", userId: "U-1" }]) { ... on User { status } } }',
  ],
  'User.groups': ['{ users(first: 20) { nodes { groups { name } } } }'],
  'User.roles': ['{ users(first: 20) { nodes { roles { name } } } }'],
  'User.loginHistory': ['{ user(userId: "U-1") { loginHistory { nodes { time } } } }'],
  'User.mfaInfo': ['{ users(first: 20) { nodes { mfaInfo { totpStatus } } } }'],
  'User.principalAuthenticationInfo': ['{ user(userId: "U-1") { principalAuthenticationInfo { authenticated } } }'],
  'User.syncRelations': ['{ user(userId: "U-1") { syncRelations { provider } } }'],
  'Query.archivedUsers': ['{ archivedUsers { nodes { archivedAt } } }'],
  'ArchivedUser.user': ['{ archivedUsers(first: 50) { nodes { user { status } } } }'],
  'Role.assignments': ['{ role(code: "R-1") { assignments { nodes { endTime } } } }'],
  'Query.group': ['{ group(code: "G-1") { name } }'],
  'Query.groups': ['{ groups { nodes { name } } }'],
  'Group.members': [
    '{ group(code: "G-1") { name members { nodes { status } } } }',
    '{ groups(first: 20) { nodes { members(first: 10) { nodes { status } } } } }',
  ],
  'Group.__resolveReference': [
    '{ _entities(representations: [{ __typename: "Group", code: "G-1" }]) { ... on Group { name } } }',
  ],
  'Query.role': ['{ role(code: "R-1") { name } }'],
  'Query.roles': ['{ roles { nodes { name } } }'],
  'Role.members': ['{ role(code: "R-1") { name members { nodes { status } } } }'],
  'Role.__resolveReference': [
    '{ _entities(representations: [{ __typename: "Role", namespace: "default", code: "R-1" }]) { ... on Role { name } } }',
  ],
  'Query.organization': ['{ organization(organizationCode: "O-1") { organizationName } }'],
  'Query.organizations': ['{ organizations { nodes { organizationName } } }'],
  'Query.department': ['{ department(organizationCode: "O-1", departmentId: "D-1") { name } }'],
  'Query.application': ['{ application(appId: "A-1") { appName } }', '{ application(appId: "A-1") { redirectUris } }'],
  'Query.applications': ['{ applications { nodes { appName } } }', '{ applications { nodes { redirectUris } } }'],
  'Query.subjectApplications': ['{ subjectApplications(targetType: USER, targetId: "U-1") { effect } }'],
  'Application.__resolveReference': [
    '{ _entities(representations: [{ __typename: "Application", appId: "A-1" }]) { ... on Application { appName } } }',
  ],
  'Application.appType': [
    '{ application(appId: "A-1") { appType } }',
    '{ application(appId: "A-1") { redirectUris appType } }',
  ],
  'Application.rawAppType': ['{ applications { nodes { redirectUris rawAppType } } }'],
  'Application.permissionStrategy': ['{ application(appId: "A-1") { permissionStrategy } }'],
  'Application.rawPermissionStrategy': [
    '{ applications(first: 5) { nodes { permissionStrategy rawPermissionStrategy } } }',
  ],
  'Application.authorizations': ['{ application(appId: "A-1") { authorizations { nodes { effect } } } }'],
  'Application.activeUsers': ['{ application(appId: "A-1") { activeUsers { nodes { status } } } }'],
  'ApplicationAuthorization.user': ['{ application(appId: "A-1") { authorizations { nodes { user { status } } } } }'],
  'SubjectApplication.application': [
    '{ subjectApplications(targetType: USER, targetId: "U-1") { application { appName } } }',
  ],
  'User.accessibleApplications': [
    '{ user(userId: "U-1") { accessibleApplications { appName } } }',
    '{ user(userId: "U-1") { accessibleApplications { appType } } }',
  ],
  'User.authorizedApplications': ['{ user(userId: "U-1") { authorizedApplications { appName } } }'],
  'User.loggedInApplications': ['{ user(userId: "U-1") { loggedInApplications { appName } } }'],
  'LoginHistory.application': [
    '{ user(userId: "U-1") { loginHistory(first: 50) { nodes { application { appName } } } } }',
  ],
  'Query.userActionLogs': ['{ userActionLogs(first: 50) { nodes { eventType } } }'],
  'Query.adminAuditLogs': ['{ adminAuditLogs(first: 50) { nodes { operationType } } }'],
  'UserActionLog.user': ['{ userActionLogs(first: 50) { nodes { user { status } } } }'],
  'UserActionLog.application': ['{ userActionLogs(first: 50) { nodes { application { appName } } } }'],
  'AdminAuditLog.admin': ['{ adminAuditLogs(first: 50) { nodes { admin { status } } } }'],
  'Role.departments': ['{ role(code: "R-1") { departments { nodes { name } } } }'],
  'Query.webhook': ['{ webhook(webhookId: "W-1") { name } }'],
  'Query.webhooks': ['{ webhooks { nodes { name } } }'],
  'Query.webhookEvents': ['{ webhookEvents { events { value } } }'],
  'Webhook.logs': ['{ webhook(webhookId: "W-1") { logs { nodes { success } } } }'],
  'Query.checkPermissions': [
    '{ checkPermissions(checks: [{ userId: "U-1", action: "read", resource: "R-1", permissionSpace: "S-1" }, { userId: "U-1", action: "read", resource: "R-2", permissionSpace: "S-1" }]) { allowed } }',
  ],
  'User.can': ['{ users(first: 20) { nodes { can(action: "read", resource: "R-1") } } }'],
  'User.hasAnyRole': ['{ user(userId: "U-1") { hasAnyRole(roles: [{ code: "R-1" }]) } }'],
  'Query.namespace': ['{ namespace(code: "N-1") { name } }'],
  'Query.namespaces': ['{ namespaces { nodes { name } } }'],
  'Namespace.__resolveReference': [
    '{ _entities(representations: [{ __typename: "Namespace", code: "N-1" }]) { ... on Namespace { name } } }',
  ],
  'Namespace.resources': ['{ namespace(code: "N-1") { resources { nodes { name } } } }'],
  'Query.resource': [
    '{ resource(code: "R-1") { name } }',
    '{ one: resource(code: "R-1") { name } other: resource(code: "R-2") { name } }',
  ],
  'Query.resources': [
    '{ resources(type: API) { nodes { name } } }',
    '{ resources(search: "order") { nodes { name } } }',
  ],
  'Resource.__resolveReference': [
    '{ _entities(representations: [{ __typename: "Resource", namespace: "default", code: "R-1" }]) { ... on Resource { name } } }',
  ],
  'Resource.authorizedTargets': ['{ resource(code: "R-1") { authorizedTargets { nodes { actions } } } }'],
  'ResourceTarget.user': ['{ resource(code: "R-1") { authorizedTargets(first: 50) { nodes { user { status } } } } }'],
  'User.authorizedResources': ['{ users(first: 20) { nodes { authorizedResources { resourceCode } } } }'],
  'Group.authorizedResources': ['{ group(code: "G-1") { authorizedResources { resourceCode } } }'],
  'Role.authorizedResources': ['{ role(code: "R-1") { authorizedResources { resourceCode } } }'],
  'Department.authorizedResources': [
    '{ department(organizationCode: "O-1", departmentId: "D-1") { authorizedResources { resourceCode } } }',
  ],
  'Query.permissionSpace': ['{ permissionSpace(code: "S-1") { name } }'],
  'Query.permissionSpaces': ['{ permissionSpaces { nodes { name } } }'],
  'PermissionSpace.__resolveReference': [
    '{ _entities(representations: [{ __typename: "PermissionSpace", code: "S-1" }]) { ... on PermissionSpace { name } } }',
  ],
  'PermissionSpace.dataResources': ['{ permissionSpace(code: "S-1") { dataResources { nodes { name } } } }'],
  'PermissionSpace.roles': ['{ permissionSpace(code: "S-1") { roles { nodes { name } } } }'],
  'Query.dataResource': ['{ dataResource(permissionSpace: "S-1", code: "R-1") { name text } }'],
  'Query.dataResources': ['{ dataResources { nodes { name } } }'],
  'DataResource.__resolveReference': [
    '{ _entities(representations: [{ __typename: "DataResource", permissionSpace: "S-1", code: "R-1" }]) { ... on DataResource { name } } }',
  ],
  'DataResource.actions': ['{ dataResources(first: 10) { nodes { actions } } }'],
  'DataResource.text': ['{ dataResources(first: 10) { nodes { text } } }'],
  'DataResource.list': ['{ dataResources(first: 10) { nodes { list } } }'],
  'DataResource.tree': ['{ dataResources(first: 10) { nodes { text list tree { code } } } }'],
  'DataResource.authorizations': [
    '{ dataResources(first: 50) { nodes { authorizations(actions: ["read"]) { userIds } } } }',
  ],
  'DataResourceAuthorization.users': [
    '{ dataResource(permissionSpace: "S-1", code: "R-1") { authorizations(actions: ["read"]) { users { status } } } }',
  ],
  'User.dataPermissions': ['{ users(first: 50) { nodes { dataPermissions { code } } } }'],
  'User.dataResourceActions': [
    '{ user(userId: "U-1") { dataResourceActions(permissionSpace: "S-1", resources: ["R-1", "R-2"]) { actions } } }',
  ],
  'Query.dataPolicy': ['{ dataPolicy(policyId: "P-1") { policyName } }'],
  'Query.dataPolicies': [
    '{ dataPolicies { nodes { policyName } } }',
    '{ dataPolicies { edges { resources { resourceName } } } }',
  ],
  'DataPolicy.__resolveReference': [
    '{ _entities(representations: [{ __typename: "DataPolicy", policyId: "P-1" }]) { ... on DataPolicy { policyName } } }',
  ],
  'DataPolicy.createdAt': ['{ dataPolicies(first: 10) { nodes { createdAt } } }'],
  'DataPolicy.updatedAt': ['{ dataPolicies(first: 10) { nodes { updatedAt } } }'],
  'DataPolicy.targets': ['{ dataPolicy(policyId: "P-1") { targets { nodes { targetType } } } }'],
  'DataPolicyTarget.user': ['{ dataPolicy(policyId: "P-1") { targets(first: 50) { nodes { user { status } } } } }'],
  'Query.customFields': ['{ customFields(target: USER) { key } }'],
  'Query.userBaseFields': ['{ userBaseFields { key } }'],
  'User.customFields': [
    '{ users(first: 50) { nodes { customFields { text } } } }',
    '{ user(userId: "U-1") { name customFields { text } } }',
  ],
  'User.customField': ['{ user(userId: "U-1") { customField(key: "C-1") { text } } }'],
  'Group.customData': ['{ user(userId: "U-1") { groups { customData } } }', '{ groups { nodes { customData } } }'],
  'Group.customFields': ['{ group(code: "G-1") { customFields { text } } }'],
  'Group.customField': ['{ group(code: "G-1") { customField(key: "C-1") { text } } }'],
  'Role.customFields': ['{ roles(first: 10) { nodes { customFields { text } } } }'],
  'Role.customField': ['{ role(code: "R-1") { customField(key: "C-1") { text } } }'],
  'Department.customFields': ['{ department(organizationCode: "O-1", departmentId: "D-1") { customFields { text } } }'],
  'Department.customField': [
    '{ department(organizationCode: "O-1", departmentId: "D-1") { customField(key: "C-1") { text } } }',
  ],
  'Query.identitySource': ['{ identitySource(id: "I-1") { name autoJoin } }'],
  'Query.identitySources': ['{ identitySources { name } }'],
  'IdentitySource.__resolveReference': [
    '{ _entities(representations: [{ __typename: "IdentitySource", id: "I-1" }]) { ... on IdentitySource { name } } }',
  ],
  'IdentitySource.autoJoin': ['{ identitySources { name autoJoin } }'],
  'Query.securitySettings': ['{ securitySettings { verifyCodeLength } }'],
  'Query.mfaSettings': ['{ mfaSettings { enabledFactors } }'],
  'Query.emailTemplates': ['{ emailTemplates { templates { subject } } }'],
  'Query.emailProvider': ['{ emailProvider { enabled } }'],
  'Query.pipelineFunction': ['{ pipelineFunction(funcId: "F-1") { status } }'],
  'Query.pipelineFunctions': ['{ pipelineFunctions(scene: PRE_REGISTER) { status } }'],
  'Query.eventApps': ['{ eventApps { name } }'],
  'Query.events': ['{ events { nodes { code } } }'],
  'Organization.__resolveReference': [
    '{ _entities(representations: [{ __typename: "Organization", organizationCode: "O-1" }]) { ... on Organization { status } } }',
  ],
  'Organization.root': ['{ organization(organizationCode: "O-1") { organizationName root { name } } }'],
  'Organization.departments': [
    '{ organization(organizationCode: "O-1") { departments { name parent { name } children { name } } } }',
  ],
  'Organization.leaders': ['{ organization(organizationCode: "O-1") { leaders { status } } }'],
  'Department.__resolveReference': [
    '{ _entities(representations: [{ __typename: "Department", organizationCode: "O-1", departmentId: "D-1" }]) { ... on Department { name } } }',
  ],
  'Department.parent': ['{ department(organizationCode: "O-1", departmentId: "D-1") { parent { name } } }'],
  'Department.children': ['{ department(organizationCode: "O-1", departmentId: "D-1") { name children { name } } }'],
  'Department.leaders': ['{ department(organizationCode: "O-1", departmentId: "D-1") { leaders { status } } }'],
  'Department.members': [
    '{ department(organizationCode: "O-1", departmentId: "D-1") { name members { nodes { status } } } }',
  ],
  'User.departments': ['{ user(userId: "U-1") { status departments { nodes { name } } } }'],
  'UserDepartmentConnection.nodes': ['{ user(userId: "U-1") { departments { nodes { membersCount } } } }'],
  'UserDepartmentEdge.node': ['{ user(userId: "U-1") { departments { edges { node { membersCount } } } } }'],
  'Query.currentPackage': ['{ currentPackage { code } }'],
  'Query.usage': ['{ usage { current } }'],
  'Usage.entitlement': ['{ usage { entitlement { text } } }'],
  'Query.mauUsage': ['{ mauUsage(from: "2024-01-01", to: "2024-03-31") { current } }'],
  'Query.entitlements': ['{ entitlements { text } }'],
  'Entitlement.usage': ['{ entitlements { usage { current } } }'],
}

/** What an operation costs at least and at most, in how many rounds, and by which endpoints. */
export interface Cost {
  readonly operation: string
  /** As in "1 to 11". */
  readonly calls: string
  readonly rounds: number
  readonly endpoints: readonly string[]
}

/** What a field costs, as "Type.field", by the smallest operations with it; empty if it asks GenAuth for nothing. */
export function costsOfField(name: string, subgraph: Subgraph): readonly Cost[] {
  if (!Object.hasOwn(subgraph.planners, name)) return []
  const operations = examples[name]
  if (!operations) throw new Error(`${name} has no example.`)
  return operations.map(operation => costOf(operation, subgraph))
}

/** The cost of each field as a table of the documentation, by the planners. */
export function costsOf(subgraph: Subgraph): string {
  const rows = Object.keys(subgraph.planners)
    .sort()
    .flatMap(name =>
      costsOfField(name, subgraph).map(({ operation, calls, rounds, endpoints }) => {
        const asked = endpoints.map(endpoint => `\`${endpoint}\``).join(', ')
        return `| \`${name}\` | \`${operation}\` | ${calls} | ${rounds} | ${asked} |`
      }),
    )
  return `| field | operation | calls | rounds | endpoints |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
}

function costOf(text: string, { schema, planners }: Subgraph): Cost {
  const document = parse(text)
  const operation = getOperationAST(document)
  const scope = operation && fieldScope(schema, document, operation)
  if (!operation || !scope) throw new Error(`${text} cannot be planned.`)
  const { minCalls, maxCalls, rounds, requests } = planOperation(operation, scope, {
    planners,
    maxScanPages: 50,
    digest,
    asking: () => ({ viewer: { id: 'U-1', idType: 'USER_ID' }, atMs: 0, may: () => true }),
  })
  return {
    operation: text,
    calls: minCalls === maxCalls ? String(minCalls) : `${minCalls} to ${maxCalls}`,
    rounds,
    endpoints: [...new Set(requests.map(({ endpoint }) => endpoint))],
  }
}
