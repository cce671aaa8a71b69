// A GenAuth that does not serve a module: one call for each endpoint, a clear error for each field, and everything else.

import { describe, expect, test } from 'vitest'
import { endpoints } from '../../src/generated/catalogue.js'
import { routes } from '../../src/simulator/routes/index.js'
import { startGateway } from '../support/gateway.js'

const FIRST = 'a17e4b3d7fcbaca15b7462c1'
const CONSOLE = '62f20932716fbcc10d966ee5'

/** By module: fields of it, and the endpoints that they read. */
const modules: Readonly<Record<string, readonly [fields: string, reads: readonly string[]]>> = {
  'Organizations and departments': [
    `organization(organizationCode: "acme") { organizationName } organizations { totalCount }
     department(organizationCode: "acme", departmentId: "root") { name }`,
    ['get-department', 'get-organization', 'list-organizations'],
  ],
  Applications: [
    `application(appId: "${CONSOLE}") { appName } applications(search: "x") { totalCount }
     subjectApplications(targetType: USER, targetId: "${FIRST}") { effect }`,
    ['get-application-simple-info', 'list-application-simple-info', 'list-subject-auth'],
  ],
  'Audit logs': [
    'userActionLogs { totalCount } adminAuditLogs { totalCount }',
    ['get-admin-audit-logs', 'get-user-action-logs'],
  ],
  Webhook: [
    'webhooks { totalCount } webhookEvents { events { value } } webhook(webhookId: "w") { name }',
    ['get-webhook', 'get-webhook-event-list', 'list-webhooks'],
  ],
  Groups: ['group(code: "finance") { name } groups { totalCount }', ['get-group', 'list-groups']],
  Roles: ['role(code: "admin") { name } roles { totalCount }', ['get-role', 'list-roles']],
  Users: [
    `user(userId: "${FIRST}") { status } users { totalCount } archivedUsers { totalCount }`,
    ['get-user', 'list-archived-users', 'list-users'],
  ],
  'Identity sources': ['identitySources { id } identitySource(id: "x") { name }', ['get-ext-idp', 'list-ext-idp']],
  'Security settings': [
    'securitySettings { verifyCodeLength } mfaSettings { enabledFactors }',
    ['get-global-mfa-settings', 'get-security-settings'],
  ],
  'Message service': [
    'emailTemplates { templates { name } } emailProvider { enabled }',
    ['get-email-provider', 'get-email-templates'],
  ],
  Pipeline: [
    'pipelineFunctions(scene: PRE_REGISTER) { funcId } pipelineFunction(funcId: "x") { funcName }',
    ['get-pipeline-function', 'list-pipeline-functions'],
  ],
  'Events pub/sub': ['eventApps { name } events { totalCount }', ['list-event-apps', 'list-events']],
  'Custom fields': [
    'customFields(target: USER) { key } userBaseFields { key }',
    ['get-custom-fields', 'get-user-base-fields'],
  ],
  'Resources and permissions (general)': [
    'namespaces { totalCount } resource(code: "invoice") { name } resources(search: "r") { totalCount }',
    ['get-resource', 'list-common-resource', 'list-namespaces'],
  ],
  'Data resources and permissions': [
    'permissionSpaces { totalCount } dataPolicies { totalCount } dataResource(permissionSpace: "warehouse", code: "shelf") { text }',
    ['get-data-resource', 'list-permission-namespaces', 'list-simple-data-policies'],
  ],
  Billing: ['order(orderNo: "O-1") { goodsName } usage { current }', ['get-order-detail', 'get-usage-info']],
}

const moduleOf = (route: string) => (endpoints as Readonly<Record<string, readonly string[]>>)[route]?.[0]

test('every module that the graph has is one of these', () => {
  expect([...new Set([...routes.keys()].map(moduleOf))].filter(name => name !== undefined).sort()).toEqual(
    Object.keys(modules).sort(),
  )
})

describe.each(Object.entries(modules))('%s', (module, [fields, reads]) => {
  // Of another module than the one that is unserved.
  const served =
    module === 'Billing' ? `served: user(userId: "${FIRST}") { userId }` : 'served: currentPackage { code }'

  test('is unsupported, field by field, at one call each, and is not asked again', async () => {
    await using gateway = await startGateway()
    const whole = (await gateway.query(`{ ${served} }`)).data?.['served']
    gateway.upstreamCalls()
    for (const route of routes.keys()) {
      if (moduleOf(route) !== module) continue
      const endpoint = route.slice(route.lastIndexOf('/') + 1)
      gateway.genauth.faults.add({ kind: 'error-http', endpoint, statusCode: 404 })
    }
    const ask = async () => {
      const { data, errors } = await gateway.query(`{ ${fields} ${served} }`)
      const { served: other, ...rest } = data ?? {}
      const failed = errors?.map(({ path, extensions }) => [
        path?.join('.'),
        extensions['code'],
        extensions['retryable'],
      ])
      return { other, rest, failed: failed?.sort() }
    }
    const first = await ask()
    const calls = gateway.upstreamCalls().map(call => call.split(' ')[0] ?? '')
    expect(first.other).toEqual(whole)
    expect(new Set(Object.values(first.rest))).toEqual(new Set([null]))
    expect(first.failed).toEqual(
      Object.keys(first.rest)
        .sort()
        .map(name => [name, 'UPSTREAM_UNSUPPORTED', false]),
    )
    expect(calls.filter(name => reads.includes(name)).sort()).toEqual(reads)

    expect(await ask()).toEqual(first)
    expect(gateway.upstreamCalls().filter(call => reads.includes(call.split(' ')[0] ?? ''))).toEqual([])
  })
})
