// The audits of users, groups and roles.

import { deepStrictEqual, ok } from 'node:assert/strict'
import { type Audit, codeOf, dataOf, type Fields, isText, rowsOf, success } from './audit.js'
import type { Probe } from './probe.js'

const NOBODY = '000000000000000000000000'

const listOf = (probe: Probe, body: unknown = { options: { pagination: { page: 1, limit: 50 } } }) =>
  rowsOf(probe.post('list-users', body), 'list')

/** Ids of two users. */
async function twoIds(probe: Probe): Promise<[string, string]> {
  const [one, other] = (await listOf(probe)).map(({ userId }) => String(userId))
  ok(one !== undefined && other !== undefined, 'the pool has less than two users')
  return [one, other]
}

const idsOf = (users: unknown) => (users as Fields[]).map(({ userId }) => userId).sort()

/** Whether a bulk read finds two users by ids that are sent in this way. */
const findsBoth = (queryOf: (one: string, other: string) => string) => async (probe: Probe) => {
  const [one, other] = await twoIds(probe)
  const found = await success(probe.get(`get-user-batch?${queryOf(one, other)}`))
  deepStrictEqual(idsOf(found), [one, other].sort())
}

const isMissing = async (answer: Promise<Parameters<typeof codeOf>[0]>) => deepStrictEqual(codeOf(await answer), 404)

export const peopleAudits: readonly Audit[] = [
  {
    id: 'USERS-1',
    level: 'MUST',
    name: 'a list of users has a count that is a number, and an id in each row',
    async run(probe) {
      const data = await success(probe.post('list-users', { options: { pagination: { page: 1, limit: 2 } } }))
      deepStrictEqual(typeof data['totalCount'], 'number')
      for (const user of data['list'] as Fields[]) isText(user, ['userId'])
    },
  },
  {
    id: 'USERS-2',
    level: 'MUST',
    name: 'an unknown user gets 404',
    run: probe => isMissing(probe.get('get-user', { userId: NOBODY })),
  },
  {
    id: 'USERS-3',
    level: 'SHOULD',
    guess: true,
    name: 'GENAUTH_LIST_ENCODING=comma: ids are joined by commas',
    run: findsBoth((one, other) => `userIds=${one},${other}`),
  },
  {
    id: 'USERS-4',
    level: 'SHOULD',
    guess: true,
    name: 'GENAUTH_LIST_ENCODING=repeat: the name is repeated',
    run: findsBoth((one, other) => `userIds=${one}&userIds=${other}`),
  },
  {
    id: 'USERS-5',
    level: 'SHOULD',
    guess: true,
    name: 'GENAUTH_LIST_ENCODING=brackets: the name is repeated with brackets',
    run: findsBoth((one, other) => `userIds%5B%5D=${one}&userIds%5B%5D=${other}`),
  },
  {
    id: 'USERS-6',
    level: 'MUST',
    guess: true,
    name: 'a bulk read leaves out the users that do not exist',
    async run(probe) {
      const [one] = await twoIds(probe)
      deepStrictEqual(idsOf(await success(probe.get('get-user-batch', { userIds: `${NOBODY},${one}` }))), [one])
    },
  },
  {
    id: 'USERS-7',
    level: 'SHOULD',
    guess: true,
    name: 'e-mail addresses are compared without case',
    async run(probe) {
      const user = (await listOf(probe)).find(({ email }) => typeof email === 'string' && email !== '')
      ok(user, 'no user has an e-mail address')
      const userId = String(user['email']).toUpperCase()
      deepStrictEqual((await success(probe.get('get-user', { userId, userIdType: 'email' })))['userId'], user['userId'])
    },
  },
  {
    id: 'USERS-8',
    level: 'SHOULD',
    guess: true,
    name: 'users can be filtered by the time at which they were created',
    async run(probe) {
      const advancedFilter = [{ field: 'createdAt', operator: 'GREATER', value: Date.UTC(2200, 0, 1) }]
      deepStrictEqual(await listOf(probe, { advancedFilter, options: { pagination: { page: 1, limit: 1 } } }), [])
    },
  },
  {
    id: 'USERS-9',
    level: 'SHOULD',
    guess: true,
    name: 'parts that are not asked for are not sent',
    async run(probe) {
      const [one] = await twoIds(probe)
      const user = await success(probe.get('get-user', { userId: one }))
      deepStrictEqual([user['customData'], user['identities']], [undefined, undefined])
    },
  },
  {
    id: 'USERS-10',
    level: 'MUST',
    name: 'the groups and roles of a user are lists',
    async run(probe) {
      const [userId] = await twoIds(probe)
      for (const endpoint of ['get-user-groups', 'get-user-roles'])
        await rowsOf(probe.get(endpoint, { userId }), 'list')
    },
  },
  {
    id: 'USERS-11',
    level: 'MUST',
    name: 'the logins of a user are a page with a count',
    async run(probe) {
      const [userId] = await twoIds(probe)
      const logins = await success(probe.get('get-user-login-history', { userId, page: 1, limit: 1 }))
      ok(Number.isInteger(Number(logins['totalCount'])), '"totalCount" is no number')
      for (const login of logins['list'] as Fields[]) ok(login['time'] !== undefined, 'a login has no time')
    },
  },
  {
    id: 'USERS-12',
    level: 'SHOULD',
    guess: true,
    name: 'the bounds of a period of logins are milliseconds since 1970',
    async run(probe) {
      const [userId] = await twoIds(probe)
      const start = Date.UTC(2200, 0, 1)
      deepStrictEqual(
        await rowsOf(probe.get('get-user-login-history', { userId, start, page: 1, limit: 1 }), 'list'),
        [],
      )
    },
  },
  {
    id: 'USERS-13',
    level: 'MUST',
    name: 'the factors of a user are an object of flags',
    async run(probe) {
      const [userId] = await twoIds(probe)
      const factors = await success(probe.get('get-user-mfa-info', { userId }))
      for (const name of ['totpStatus', 'faceMfaStatus', 'smsMfaStatus', 'emailMfaStatus'])
        ok(['boolean', 'string', 'undefined'].includes(typeof factors[name]), `"${name}" is ${typeof factors[name]}`)
    },
  },
  {
    id: 'USERS-14',
    level: 'MUST',
    guess: true,
    name: 'the proofs of a user are a list that is as long as its count says',
    async run(probe) {
      const [userId] = await twoIds(probe)
      const proofs = await success(probe.get('get-user-principal-authentication-info', { userId }))
      const list = proofs['list'] as Fields[]
      ok(
        !(Number(proofs['totalCount']) > list.length),
        `"totalCount" is ${proofs['totalCount']} for ${list.length} rows`,
      )
    },
  },
  {
    id: 'USERS-15',
    level: 'MUST',
    guess: true,
    name: 'the groups and roles of a user are as many as their counts say',
    async run(probe) {
      const [userId] = await twoIds(probe)
      for (const endpoint of ['get-user-groups', 'get-user-roles']) {
        const whole = await success(probe.get(endpoint, { userId }))
        const { length } = whole['list'] as Fields[]
        ok(
          !(Number(whole['totalCount']) > length),
          `${endpoint}: "totalCount" is ${whole['totalCount']} for ${length} rows`,
        )
      }
    },
  },
  {
    id: 'USERS-16',
    level: 'MUST',
    name: 'the accounts that a user is synchronized with are a list by itself',
    async run(probe) {
      const [userId] = await twoIds(probe)
      ok(Array.isArray(await success(probe.get('get-user-sync-relations', { userId }))), '"data" is no list')
    },
  },
  {
    id: 'USERS-17',
    level: 'MUST',
    name: 'archived users are a page with a count, and an id in each row',
    async run(probe) {
      const data = await success(probe.get('list-archived-users', { page: 1, limit: 1 }))
      ok(Number.isInteger(Number(data['totalCount'])), '"totalCount" is no number')
      for (const user of data['list'] as Fields[]) isText(user, ['userId'])
    },
  },
  {
    id: 'GROUPS-1',
    level: 'MUST',
    name: 'a group of the list is found by its code, and its members are users',
    async run(probe) {
      const [group] = await rowsOf(probe.get('list-groups', { page: 1, limit: 1 }), 'list')
      ok(group, 'the pool has no group')
      const code = String(group['code'])
      deepStrictEqual((await success(probe.get('get-group', { code })))['code'], code)
      for (const user of await rowsOf(probe.get('list-group-members', { code, page: 1, limit: 1 }), 'list')) {
        isText(user, ['userId'])
      }
    },
  },
  {
    id: 'GROUPS-2',
    level: 'MUST',
    name: 'an unknown group gets 404',
    run: probe => isMissing(probe.get('get-group', { code: 'no-such-group' })),
  },
  {
    id: 'ROLES-1',
    level: 'MUST',
    name: 'a role of the list is found by its code and namespace, and its members are users',
    async run(probe) {
      const [role] = await rowsOf(probe.get('list-roles', { page: 1, limit: 1 }), 'list')
      ok(role, 'the pool has no role in its default namespace')
      const [code, namespace] = [String(role['code']), String(role['namespace'])]
      const found = dataOf(await probe.get('get-role', { code, namespace }))
      deepStrictEqual([found['code'], found['namespace']], [code, namespace])
      for (const user of await rowsOf(probe.get('list-role-members', { code, namespace, page: 1, limit: 1 }), 'list')) {
        isText(user, ['userId'])
      }
    },
  },
  {
    id: 'ROLES-2',
    level: 'MUST',
    name: 'an unknown role gets 404',
    run: probe => isMissing(probe.get('get-role', { code: 'no-such-role', namespace: 'default' })),
  },
  {
    id: 'ROLES-3',
    level: 'MUST',
    name: 'the assignments of a role are a page whose rows are in "data"',
    async run(probe) {
      const [role] = await rowsOf(probe.get('list-roles', { page: 1, limit: 1 }), 'list')
      ok(role, 'the pool has no role in its default namespace')
      const asked = { roleCode: String(role['code']), namespaceCode: String(role['namespace']), page: 1, limit: 1 }
      await rowsOf(probe.get('list-role-assignments', asked), 'data')
    },
  },
]
