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
      group: await client.getGroup({ code: 'finance' }),
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
