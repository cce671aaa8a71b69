// The audits of applications.

import { deepStrictEqual, ok } from 'node:assert/strict'
import { type Audit, codeOf, type Fields, isText, rowsOf, success } from './audit.js'
import type { Probe } from './probe.js'

const PAGE = { page: 1, limit: 1 }

async function anApplication(probe: Probe, list: string): Promise<Fields> {
  const [application] = await rowsOf(probe.get(list, PAGE), 'list')
  ok(application, 'the pool has no application')
  return application
}

const idIn = async (probe: Probe) => String((await anApplication(probe, 'list-application-simple-info'))['appId'])

/** The words of a field in responses that have it. */
const isOneOf = (value: unknown, words: readonly string[], name: string) =>
  ok(words.includes(String(value)), `"${name}" is ${String(value)}`)

export const applicationAudits: readonly Audit[] = [
  {
    id: 'APPLICATIONS-1',
    level: 'MUST',
    name: 'an application of the list is found by its id',
    async run(probe) {
      const application = await anApplication(probe, 'list-application-simple-info')
      isText(application, ['appId', 'appName'])
      const appId = String(application['appId'])
      deepStrictEqual((await success(probe.get('get-application-simple-info', { appId })))['appId'], appId)
      deepStrictEqual((await success(probe.get('get-application', { appId })))['appId'], appId)
    },
  },
  {
    id: 'APPLICATIONS-2',
    level: 'MUST',
    name: 'an unknown application gets 404',
    run: async probe =>
      deepStrictEqual(codeOf(await probe.get('get-application-simple-info', { appId: '0'.repeat(24) })), 404),
  },
  {
    id: 'APPLICATIONS-3',
    level: 'SHOULD',
    guess: true,
    name: 'the lists with and without configurations have the same applications in the same order',
    async run(probe) {
      const idsOf = async (list: string) =>
        (await rowsOf(probe.get(list, { page: 1, limit: 50 }), 'list')).map(({ appId }) => appId)
      deepStrictEqual(await idsOf('list-applications'), await idsOf('list-application-simple-info'))
    },
  },
  {
    id: 'APPLICATIONS-4',
    level: 'SHOULD',
    guess: true,
    name: 'the list without filters has integrated applications as well as own ones',
    async run(probe) {
      const rows = await rowsOf(probe.get('list-application-simple-info', { page: 1, limit: 50 }), 'list')
      deepStrictEqual([...new Set(rows.map(({ isIntegrateApp }) => isIntegrateApp))].sort(), [false, true])
    },
  },
  {
    id: 'APPLICATIONS-5',
    level: 'MUST',
    name: 'the permission strategy of an application is one of two words',
    async run(probe) {
      const { permissionStrategy } = await success(
        probe.get('get-application-permission-strategy', { appId: await idIn(probe) }),
      )
      isOneOf(permissionStrategy, ['ALLOW_ALL', 'DENY_ALL'], 'permissionStrategy')
    },
  },
  {
    id: 'APPLICATIONS-6',
    level: 'MUST',
    name: 'the subjects of an application come in pages, with their kind and effect',
    async run(probe) {
      const rows = await rowsOf(probe.post('list-applications-auth', { appId: await idIn(probe), ...PAGE }), 'list')
      for (const { targetType, effect } of rows) {
        isOneOf(targetType, ['USER', 'ROLE', 'GROUP', 'ORG', 'AK_SK'], 'targetType')
        isOneOf(effect, ['ALLOW', 'DENY'], 'effect')
      }
    },
  },
  {
    id: 'APPLICATIONS-7',
    level: 'MUST',
    name: 'active users are users, and the lists of their applications are returned whole',
    async run(probe) {
      const asked = { appId: await idIn(probe), options: { pagination: PAGE } }
      const [user] = await rowsOf(probe.post('list-application-active-users', asked), 'list')
      ok(user, 'the application has no active user')
      const userId = String(user['userId'])
      for (const endpoint of ['get-user-accessible-apps', 'get-user-authorized-apps', 'get-user-loggedin-apps']) {
        const rows = (await success(probe.get(endpoint, { userId }))) as unknown as Fields[]
        for (const row of rows) isText(row, ['appId', 'appName'])
      }
      const said = await rowsOf(probe.post('list-subject-auth', { targetType: 'USER', targetId: userId }), 'list')
      for (const row of said) isText(row, ['appId', 'effect'])
    },
  },
  {
    id: 'ROLES-9',
    level: 'SHOULD',
    name: 'the departments of a role come in pages',
    async run(probe) {
      const [role] = await rowsOf(probe.get('list-roles', { ...PAGE, namespace: 'default' }), 'list')
      ok(role, 'the namespace "default" has no role')
      const asked = { code: String(role['code']), namespace: 'default', ...PAGE }
      for (const row of await rowsOf(probe.get('list-role-departments', asked), 'list')) isText(row, ['id'])
    },
  },
]
