import { ManagementClient } from 'authing-node-sdk'
import { describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../src/simulator/index.js'

const DOCUMENTED = '2022080911591337da0aae9660'

/** The vendor's own client as its users make it. */
const clientOf = ({ url, accessKeyId, accessKeySecret }: Pick<Simulator, 'url' | 'accessKeyId' | 'accessKeySecret'>) =>
  new ManagementClient({ host: url, accessKeyId, accessKeySecret, lang: 'en-US' as never })

describe('the vendor’s own SDK', () => {
  test('reads all seven billing endpoints with its own signatures', async () => {
    await using genauth = await startSimulator({ orders: 30 })
    const client = clientOf(genauth)
    const { state } = genauth
    const ok = (data: unknown) => ({ statusCode: 200, message: 'Success', requestId: expect.any(String), data })

    expect(await client.getCurrentPackageInfo()).toEqual(ok(state.currentPackage))
    expect(await client.getUsageInfo()).toEqual(ok({ usages: state.usages }))
    expect(await client.getMauPeriodUsageHistory({ startTime: '20240201', endTime: '20240401' })).toEqual(
      ok({ records: state.mauPeriods.slice(1, 4) }),
    )
    expect(await client.getAllRightsItem()).toEqual(ok({ rightsItems: state.rightsItems }))
    expect(await client.getOrders({ page: 2, limit: 20 })).toEqual(
      ok({ totalCount: '30', list: [...state.orders.values()].slice(20) }),
    )
    expect(await client.getOrders({})).toEqual(ok({ totalCount: '30', list: [...state.orders.values()].slice(0, 10) }))
    expect(await client.getOrderDetail({ orderNo: DOCUMENTED })).toEqual(ok(state.orders.get(DOCUMENTED)))
    expect(await client.getOrderPayDetail({ orderNo: DOCUMENTED })).toEqual(ok(state.payments.get(DOCUMENTED)))

    expect(new Set(genauth.calls.map(({ auth, statusCode }) => `${auth} ${statusCode}`))).toEqual(
      new Set(['signature 200']),
    )
  })

  test('reads users, groups and roles with its own signatures, and its own way to send lists', async () => {
    await using genauth = await startSimulator()
    const client = clientOf(genauth)
    const { users, groups, roles } = genauth.state
    const [one = '', other = ''] = users.keys()
    const { customData, departmentIds: _ids, identities: _identities, ...user } = users.get(one) ?? {}
    const page = { page: 1, limit: 2 }
    const answers = {
      user: await client.getUser({ userId: one, withCustomData: true }),
      batch: await client.getUserBatch({ userIds: [one, other] }),
      list: await client.listUsers({ keywords: 'a', options: { pagination: page } }),
      groupsOf: await client.getUserGroups({ userId: one }),
      rolesOf: await client.getUserRoles({ userId: one, namespace: 'default' }),
      logins: await client.getUserLoginHistory({ userId: one, ...page }),
      factors: await client.getUserMfaInfo({ userId: one }),
      proofs: await client.getUserPrincipalAuthenticationInfo({ userId: one }),
      relations: await client.getUserSyncRelations({ userId: one }),
      archived: await client.listArchivedUsers(page),
      group: await client.getGroup({ code: 'finance', withCustomData: true }),
      groups: await client.listGroups({ ...page, keywords: 'FIN' }),
      groupMembers: await client.listGroupMembers({ code: 'finance', ...page }),
      role: await client.getRole({ code: 'approver', namespace: 'billing' }),
      roles: await client.listRoles({ ...page, namespace: 'billing' }),
      roleMembers: await client.listRoleMembers({ code: 'approver', namespace: 'billing', ...page }),
      assignments: await client.listRoleAssignments({ roleCode: 'approver', namespaceCode: 'billing', ...page }),
    }
    const refused = Object.entries(answers).filter(([, { statusCode }]) => statusCode !== 200)
    expect(refused).toEqual([])
    expect(answers.user.data).toEqual({ ...user, customData })
    expect(answers.batch.data.map(({ userId }) => userId).sort()).toEqual([one, other].sort())
    expect(answers.group.data).toEqual(groups.get('finance'))
    expect(answers.role.data).toEqual(roles.get('billing/approver'))
    expect(answers.roles.data).toMatchObject({ totalCount: 2, list: [{ code: 'approver' }, { code: 'reader' }] })
    expect(new Set(genauth.calls.map(({ auth }) => auth))).toEqual(new Set(['signature']))
  })

  test('reads organizations and departments with its own signatures', async () => {
    await using genauth = await startSimulator()
    const client = clientOf(genauth)
    const { organizations, departments } = genauth.state
    const { customData: _, ...organization } = organizations.get('acme') ?? {}
    const ofAcme = [...departments.values()].filter(({ organizationCode }) => organizationCode === 'acme')
    const root = { organizationCode: 'acme', departmentId: 'root' }
    const page = { page: 1, limit: 2 }
    const [userId = ''] = genauth.state.users.keys()
    const answers = {
      organization: await client.getOrganization({ organizationCode: 'acme' }),
      batch: await client.getOrganizationsBatch({ organizationCodeList: ['acme', 'acme-labs'] }),
      list: await client.listOrganizations(page),
      found: await client.searchOrganizations({ keywords: 'LABS', ...page }),
      department: await client.getDepartment({ ...root, withCustomData: true }),
      children: await client.listChildrenDepartments(root),
      tree: await client.getAllDepartments({ organizationCode: 'acme' }),
      searched: await client.searchDepartments({ organizationCode: 'acme', keywords: 'ING' } as never),
      members: await client.listDepartmentMembers({ ...root, includeChildrenDepartments: true, ...page }),
      departmentsOf: await client.getUserDepartments({ userId, withDepartmentPaths: true, ...page }),
    }
    expect(Object.entries(answers).filter(([, { statusCode }]) => statusCode !== 200)).toEqual([])
    expect(answers.organization.data).toEqual(organization)
    expect(answers.batch.data.map(({ organizationCode }) => organizationCode)).toEqual(['acme', 'acme-labs'])
    expect(answers.found.data).toMatchObject({ totalCount: 1, list: [{ organizationCode: 'acme-labs' }] })
    expect(answers.department.data).toEqual(ofAcme[0])
    expect(answers.searched.data).toHaveLength(4)
    expect(answers.children.data.list).toHaveLength(5)
    expect(answers.tree.data.list).toHaveLength(ofAcme.length)
    expect(answers.departmentsOf.data.list).toMatchObject([{ isLeader: true, departmentNamePath: ['Acme'] }])
    expect(new Set(genauth.calls.map(({ auth }) => auth))).toEqual(new Set(['signature']))
  })

  test('reads applications with its own signatures', async () => {
    await using genauth = await startSimulator()
    const client = clientOf(genauth)
    const { applications, users } = genauth.state
    const [appId = ''] = applications.keys()
    const [userId = ''] = users.keys()
    const page = { page: 1, limit: 2 }
    const answers = {
      simple: await client.getApplicationSimpleInfo({ appId }),
      simples: await client.listApplicationSimpleInfo({ ...page, keywords: 'I' }),
      whole: await client.getApplication({ appId }),
      wholes: await client.listApplications(page),
      strategy: await client.getApplicationPermissionStrategy({ appId }),
      authorizations: await client.listAuthApplication({ appId: '63eb4585156d977101dd3751', ...page } as never),
      subject: await client.listAuthSubject({ targetType: 'USER' as never, targetId: userId }),
      active: await client.listApplicationActiveUsers({ appId, options: { pagination: page } }),
      accessible: await client.getUserAccessibleApps({ userId }),
      authorized: await client.getUserAuthorizedApps({ userId }),
      loggedIn: await client.getUserLoggedinApps({ userId }),
      departments: await client.listRoleDepartments({ code: 'admin', namespace: 'default', ...page }),
    }
    expect(Object.entries(answers).filter(([, { statusCode }]) => statusCode !== 200)).toEqual([])
    const { appName, redirectUris } = applications.get(appId) ?? {}
    expect(answers.simple.data).toMatchObject({ appId, appName, appType: 'web' })
    expect(answers.whole.data).toMatchObject({ appId, appName, redirectUris })
    expect(answers.simples.data).toMatchObject({ totalCount: 5 })
    expect(answers.simples.data.list).toHaveLength(2)
    expect(answers.wholes.data).toMatchObject({ totalCount: 8 })
    expect(answers.strategy.data).toEqual({ permissionStrategy: 'ALLOW_ALL' })
    expect(answers.authorizations.data.list).toHaveLength(2)
    expect(answers.subject.data.list).toMatchObject([{ appType: 'SELFBUILT', effect: 'ALLOW' }])
    expect(answers.active.data.list).toHaveLength(2)
    expect(answers.authorized.data).toMatchObject([{ appName: 'Driver' }])
    expect(answers.departments.data).toMatchObject({ totalCount: 2 })
    expect(new Set(genauth.calls.map(({ auth }) => auth))).toEqual(new Set(['signature']))
  })

  test('reads namespaces, resources and policies with its own signatures', async () => {
    await using genauth = await startSimulator()
    const client = clientOf(genauth)
    const [userId = ''] = genauth.state.users.keys()
    const [policyId = ''] = genauth.state.dataPolicies.keys()
    const page = { page: 1, limit: 2 }
    const answers = {
      namespaces: await client.getNamespacesBatch({ codeList: ['billing', 'gone'] } as never),
      resources: await client.getResourcesBatch({ namespace: 'default', codeList: ['report', 'invoice'] } as never),
      list: await client.listResources({ namespace: 'default', type: 'API' as never, ...page }),
      found: await client.listCommonResource({ keyword: 'inv', ...page }),
      ofUser: await client.getUserAuthorizedResources({ userId, namespace: 'default' }),
      ofDepartment: await client.getAuthorizedResources({ targetType: 'GROUP' as never, targetIdentifier: 'finance' }),
      targets: await client.getResourceAuthorizedTargets({ resource: 'report', targetType: 'GROUP' as never, ...page }),
      spaces: await client.getPermissionNamespacesBatch({ codes: ['warehouse'] } as never),
      data: await client.getDataResource({ namespaceCode: 'warehouse', resourceCode: 'dock' }),
      dataList: await client.listDataResources({ namespaceCodes: ['warehouse'], ...page } as never),
      permissions: await client.getUserPermissionList({ userIds: [userId] }),
      actions: await client.getUserResourcePermissionList({ userId, namespaceCode: 'warehouse', resources: ['dock'] }),
      users: await client.listResourceTargets({ namespaceCode: 'warehouse', resources: ['dock'], actions: ['read'] }),
      policyTargets: await client.listDataPolicyTargets({ policyId, targetType: ['GROUP'], ...page } as never),
    }
    expect(Object.entries(answers).filter(([, { statusCode }]) => statusCode !== 200)).toEqual([])
    expect(answers.namespaces.data).toMatchObject([{ code: 'billing' }])
    expect(answers.resources.data).toMatchObject([{ code: 'report' }, { code: 'invoice' }])
    expect(answers.list.data).toMatchObject({ totalCount: 1, list: [{ code: 'invoice' }] })
    expect(answers.found.data).toMatchObject({ totalCount: 1 })
    expect(answers.ofUser.data).toMatchObject({ totalCount: 3 })
    expect(answers.ofDepartment.data).toMatchObject({ list: [{ resourceCode: 'report', actions: ['read'] }] })
    expect(answers.targets.data).toMatchObject({ totalCount: 2 })
    expect(answers.spaces.data).toMatchObject([{ name: 'Warehouse' }])
    expect(answers.data.data).toMatchObject({ type: 'ARRAY', struct: ['north', 'south'] })
    expect(answers.dataList.data).toMatchObject({ totalCount: 3 })
    expect(answers.permissions.data.userPermissionList).toHaveLength(1)
    expect(answers.actions.data).toMatchObject({ permissionList: [{ resource: 'dock', actions: ['read', 'update'] }] })
    expect(answers.users.data.authUserList).toMatchObject([{ resource: 'dock', actionAuthList: [{ action: 'read' }] }])
    expect(answers.policyTargets.data).toMatchObject({ totalCount: 1 })
    expect(new Set(genauth.calls.map(({ auth }) => auth))).toEqual(new Set(['signature']))
  })

  test('reads custom fields and settings with its own signatures', async () => {
    await using genauth = await startSimulator()
    const client = clientOf(genauth)
    const [id = ''] = genauth.state.identitySources.keys()
    const [funcId = ''] = genauth.state.pipelineFunctions.keys()
    const answers = {
      fields: await client.getCustomFields({ targetType: 'USER' as never }),
      base: await client.getUserBaseFields(),
      data: await client.getCustomData({
        targetType: 'ROLE' as never,
        targetIdentifier: 'admin',
        namespace: 'default',
      } as never),
      source: await client.getExtIdp({ id }),
      sources: await client.listExtIdp({}),
      security: await client.getSecuritySettings(),
      factors: await client.getGlobalMfaSettings(),
      templates: await client.getEmailTemplates(),
      provider: await client.getEmailProvider(),
      one: await client.getPipelineFunction({ funcId }),
      functions: await client.listPipelineFunctions({ scene: 'PRE_REGISTER' as never }),
      apps: await client.listEventApps(),
      events: await client.listEvents({ page: 1, limit: 10, app: 'myapp' }),
    }
    expect(Object.entries(answers).filter(([, { statusCode }]) => statusCode !== 200)).toEqual([])
    expect(answers.fields.data).toHaveLength(6)
    expect(answers.base.data).toMatchObject([{ key: 'name' }, { key: 'birthdate' }])
    expect(answers.data.data).toEqual({ level: 1 })
    expect(answers.source.data).toMatchObject({ id, type: 'wechat', autoJoin: true })
    expect(answers.sources.data).toMatchObject({ totalCount: 3 })
    expect(answers.security.data).toMatchObject({ verifyCodeLength: 6 })
    expect(answers.factors.data).toEqual({ enabledFactors: ['SMS', 'OTP'] })
    expect(answers.templates.data.templates).toHaveLength(2)
    expect(answers.provider.data).toMatchObject({ type: 'custom', smtpConfig: { smtp_port: 465 } })
    expect(answers.one.data).toMatchObject({ funcId, scene: 'PRE_REGISTER' })
    expect(answers.functions.data).toMatchObject({ totalCount: 1 })
    expect(answers.apps.data).toMatchObject({ list: [{ identifier: 'myapp' }] })
    expect(answers.events.data).toMatchObject({ list: [{ code: 'myapp.invoice.sent' }] })
    expect(new Set(genauth.calls.map(({ auth }) => auth))).toEqual(new Set(['signature']))
  })

  test('reads logs with its own signatures', async () => {
    await using genauth = await startSimulator()
    const client = clientOf(genauth)
    const pagination = { page: 1, limit: 2 }
    const { userActionLogs, adminAuditLogs } = genauth.state
    const [action = {}] = userActionLogs.values()
    const [operation = {}] = adminAuditLogs.values()
    const end = Date.UTC(2027, 0, 1)
    const actions = await client.getUserActionLogs({ userId: String(action['userId']), end, pagination })
    const operations = await client.getAdminAuditLogs({ operationType: 'update' as never, start: 0, pagination })
    expect([actions.statusCode, operations.statusCode]).toEqual([200, 200])
    expect(actions.data.list[0]).toEqual(action)
    expect(operations.data.list.map(({ operationType }) => operationType)).toEqual(['update', 'update'])
    expect(operation).toMatchObject({ timestamp: expect.stringMatching(/\+0800$/) })
  })

  test('reads webhooks with its own signatures', async () => {
    await using genauth = await startSimulator()
    const client = clientOf(genauth)
    const [webhookId = ''] = genauth.state.webhooks.keys()
    const answers = {
      webhook: await client.getWebhook({ webhookId }),
      webhooks: await client.listWebhooks({ page: 1, limit: 1 }),
      logs: await client.getWebhookLogs({ webhookId, page: 1, limit: 3 }),
      events: await client.getWebhookEventList(),
    }
    expect(Object.entries(answers).filter(([, { statusCode }]) => statusCode !== 200)).toEqual([])
    expect(answers.webhook.data).toEqual(genauth.state.webhooks.get(webhookId))
    expect(answers.webhooks.data).toMatchObject({ totalCount: 2, list: [{ webhookId }] })
    expect(answers.logs.data.list).toHaveLength(3)
    expect(answers.events.data.events).toHaveLength(3)
  })

  test('checks permissions with its own signatures', async () => {
    await using genauth = await startSimulator()
    const client = clientOf(genauth)
    const [userId = ''] = genauth.state.users.keys()
    const action = 'read'
    const data = { resources: ['shelf', 'dock'], action, userId, namespaceCode: 'warehouse' }
    const answers = {
      allowed: await client.isActionAllowed({ userId, action, resource: 'invoice' }),
      checked: await client.checkPermission(data as never),
      role: await client.hasAnyRole({ userId, roles: [{ code: 'admin', namespace: 'default' }] }),
    }
    expect(Object.entries(answers).filter(([, { statusCode }]) => statusCode !== 200)).toEqual([])
    expect(answers.allowed.data).toEqual({ allowed: true })
    expect(answers.checked.data.checkResultList).toMatchObject([
      { resource: 'shelf', enabled: true },
      { resource: 'dock', enabled: true },
    ])
    expect(answers.role.data).toEqual({ hasAnyRole: true })
  })

  test('is understood where it signs null, which it does not send', async () => {
    await using genauth = await startSimulator({ orders: 12 })
    const page = { page: null as never, limit: 10 }
    expect(await clientOf(genauth).getOrders(page)).toMatchObject({ statusCode: 200, data: { totalCount: '12' } })
    const neither = { page: null as never, limit: null as never }
    expect(await clientOf(genauth).getOrders(neither)).toMatchObject({ statusCode: 200 })
  })

  test('is refused with a wrong secret, and with a key that is not known', async () => {
    await using genauth = await startSimulator()
    for (const wrong of [{ accessKeySecret: 'wrong' }, { accessKeyId: 'wrong' }]) {
      expect(await clientOf({ ...genauth, url: genauth.url, ...wrong }).getUsageInfo()).toEqual({
        statusCode: 401,
        apiCode: 1300,
        message: 'Invalid AK/SK signature',
        requestId: expect.any(String),
      })
    }
  })

  test('sees the same absence and the same errors as it would of GenAuth', async () => {
    await using genauth = await startSimulator()
    const client = clientOf(genauth)
    expect(await client.getOrderDetail({ orderNo: 'nobody' })).toMatchObject({
      statusCode: 404,
      message: 'Resource not found',
    })
    expect(await client.getOrders({ page: 1, limit: 51 })).toMatchObject({ statusCode: 400 })
    genauth.faults.add({ kind: 'throttle-body' })
    expect(await client.getUsageInfo()).toEqual({ statusCode: 429, message: 'Too many requests, retry later' })
  })
})
