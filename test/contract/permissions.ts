// The audits of permission checks.

import { deepStrictEqual, ok } from 'node:assert/strict'
import { type Audit, codeOf, rowsOf, success } from './audit.js'
import type { Probe } from './probe.js'

async function aUser(probe: Probe): Promise<string> {
  const [user] = await rowsOf(probe.post('list-users', { options: { pagination: { page: 1, limit: 1 } } }), 'list')
  ok(user, 'the pool has no user')
  return String(user['userId'])
}

const NOTHING = 'genauth-gateway-audit'

export const permissionAudits: readonly Audit[] = [
  {
    id: 'PERMISSIONS-1',
    level: 'SHOULD',
    guess: true,
    name: 'a check about an unknown resource is refused, rather than answered with no',
    async run(probe) {
      const asked = { userId: await aUser(probe), action: 'read', resource: NOTHING }
      ok(codeOf(await probe.post('is-action-allowed', asked)) !== 200, 'it is answered; the gateway passes that on')
    },
  },
  {
    id: 'PERMISSIONS-2',
    level: 'SHOULD',
    guess: true,
    name: 'one unknown resource among many has the whole check of data resources refused',
    async run(probe) {
      const asked = { userId: await aUser(probe), action: 'read', namespaceCode: NOTHING, resources: [NOTHING] }
      ok(
        codeOf(await probe.post('check-permission', asked)) !== 200,
        'it is answered; the gateway takes a resource without a verdict for malformed',
      )
    },
  },
  {
    id: 'PERMISSIONS-3',
    level: 'MUST',
    name: 'whether a user has any of some roles is a flag',
    async run(probe) {
      const asked = { userId: await aUser(probe), roles: [{ namespace: 'default', code: NOTHING }] }
      deepStrictEqual(await success(probe.post('has-any-role', asked)), { hasAnyRole: false })
    },
  },
  {
    id: 'PERMISSIONS-4',
    level: 'MUST',
    name: 'pages of resources have their rows beside the envelope that they repeat',
    async run(probe) {
      for (const endpoint of ['list-resources', 'list-common-resource'])
        await rowsOf(probe.get(endpoint, { page: '1', limit: '10' }), 'list')
    },
  },
  {
    id: 'PERMISSIONS-5',
    level: 'MUST',
    name: 'a bulk read of namespaces leaves out those that do not exist',
    async run(probe) {
      const data = await success(probe.get('get-namespaces-batch', { codeList: NOTHING }))
      deepStrictEqual(data, [])
    },
  },
  {
    id: 'PERMISSIONS-6',
    level: 'SHOULD',
    guess: true,
    name: 'the authorized resources of a user are all in one response',
    async run(probe) {
      const { list, totalCount } = (await success(
        probe.get('get-user-authorized-resources', { userId: await aUser(probe) }),
      )) as { list: unknown[]; totalCount: number }
      deepStrictEqual(list.length, totalCount)
    },
  },
  {
    id: 'PERMISSIONS-7',
    level: 'SHOULD',
    guess: true,
    name: 'a bulk read of permissions leaves out users without any',
    async run(probe) {
      const data = await success(probe.post('get-user-permission-list', { userIds: [NOTHING] }))
      deepStrictEqual(data, { userPermissionList: [] })
    },
  },
  {
    id: 'PERMISSIONS-8',
    level: 'SHOULD',
    guess: true,
    name: 'both lists of policies have the same order',
    async run(probe) {
      const page = { page: '1', limit: '50' }
      const [simple, whole] = await Promise.all(
        ['list-simple-data-policies', 'list-data-policies'].map(endpoint => rowsOf(probe.get(endpoint, page), 'list')),
      )
      const idsOf = (rows: readonly Record<string, unknown>[] = []) => rows.map(({ policyId }) => policyId)
      deepStrictEqual(idsOf(simple), idsOf(whole))
    },
  },
]
