// The checks of users, groups and roles.

import { getGroup, getUserGroups, listGroupMembers, listGroups } from '../domains/groups/endpoints.js'
import {
  getRole,
  getUserRoles,
  hasAnyRole,
  listRoleAssignments,
  listRoleDepartments,
  listRoleMembers,
  listRoles,
} from '../domains/roles/endpoints.js'
import type { UserAsk } from '../domains/users/ask.js'
import {
  getUserLoginHistory,
  getUserMfaInfo,
  getUserPrincipalAuthenticationInfo,
  getUserSyncRelations,
  listArchivedUsers,
} from '../domains/users/days.js'
import { getUser, getUserBatch } from '../domains/users/endpoints.js'
import { listUsers } from '../domains/users/lists.js'
import { UpstreamRejected } from '../genauth/errors.js'
import { callTo } from '../genauth/plan.js'
import { codesOf } from './codes.js'
import { type DomainCheck, readable } from './domain-check.js'
import type { Guess, Read } from './guesses.js'

const PAGE = { page: 1, limit: 10 }
const WITHOUT_PARTS = { parts: [] } as const

const skipped = (what: string, why: string) => ({ what: `read ${what}`, notes: [`skipped: ${why}`] })

export const checkUsers: DomainCheck = async function* ({ tried, read }) {
  const list = await tried(callTo(listUsers.of(WITHOUT_PARTS), PAGE))
  yield list.finding
  const [first, second] = readable(list.output?.rows)
  if (first === undefined) {
    yield skipped('get-user and what belongs to a user', 'the pool has no user')
  } else {
    const { userId } = first
    yield (await tried(callTo(getUser, asked(userId)))).finding
    for (const endpoint of [getUserMfaInfo, getUserPrincipalAuthenticationInfo, getUserSyncRelations]) {
      yield (await tried(callTo<string, unknown>(endpoint, userId))).finding
    }
    yield (await tried(callTo(getUserLoginHistory.of({ userId }), PAGE))).finding
  }
  yield (await tried(callTo(listArchivedUsers.of(undefined), PAGE))).finding
  yield await guessedBulkRead(
    read,
    [first, second].flatMap(user => (user ? [user.userId] : [])),
  )
  yield await guessedTimeFilter(read)
}

export const checkGroups: DomainCheck = async function* ({ tried }) {
  const list = await tried(callTo(listGroups.of({ search: undefined, customData: false }), PAGE))
  yield list.finding
  const [group] = readable(list.output?.rows)
  if (group === undefined) {
    yield skipped('get-group, list-group-members and get-user-groups', 'the pool has no group')
    return
  }
  const { code } = group
  yield (await tried(callTo(getGroup, { code, customData: true }))).finding
  const members = await tried(callTo(listGroupMembers.of({ code, ...WITHOUT_PARTS }), PAGE))
  yield members.finding
  const [user] = readable(members.output?.rows)
  yield user
    ? (await tried(callTo(getUserGroups, user.userId))).finding
    : skipped('get-user-groups', 'the first group has no member')
}

export const checkRoles: DomainCheck = async function* ({ tried }) {
  const list = await tried(callTo(listRoles.of({ namespace: 'default', search: undefined }), PAGE))
  yield list.finding
  const [role] = readable(list.output?.rows)
  if (role === undefined) {
    yield skipped('get-role and what belongs to a role', 'the namespace "default" has no role')
    return
  }
  const { namespace, code } = role
  yield (await tried(callTo(getRole, { namespace, code }))).finding
  yield (await tried(callTo(listRoleAssignments.of({ namespace, code, search: undefined }), PAGE))).finding
  yield (await tried(callTo(listRoleDepartments.of({ namespace, code }), PAGE))).finding
  const members = await tried(callTo(listRoleMembers.of({ namespace, code, ...WITHOUT_PARTS }), PAGE))
  yield members.finding
  const [user] = readable(members.output?.rows)
  yield user
    ? (await tried(callTo(getUserRoles, { userId: user.userId, namespace }))).finding
    : skipped('get-user-roles', 'the first role has no member')
  if (user) yield (await tried(callTo(hasAnyRole, { userId: user.userId, roles: [{ namespace, code }] }))).finding
}

const asked = (id: string): UserAsk => ({
  id,
  idType: 'USER_ID',
  parts: ['customData', 'departmentIds', 'identities'],
})

async function guessedBulkRead(read: Read, ids: readonly string[]): Promise<Guess> {
  const guess = 'a bulk read of users understands GENAUTH_LIST_ENCODING'
  if (ids.length < 2) return { guess, held: undefined, because: 'the pool has less than two users' }
  const found = await attempted(() => read(callTo(getUserBatch, ids.map(asked))))
  if (found instanceof Error) return { guess, held: undefined, because: becauseOf(found) }
  return found?.size === 2
    ? { guess, held: true }
    : { guess, held: false, because: `of two users it finds ${found?.size ?? 0}; try another GENAUTH_LIST_ENCODING` }
}

/** No user can match, so that whoever comes shows that the condition was ignored. */
const NEVER = { field: 'createdAt', operator: 'GREATER', value: Date.UTC(2200, 0, 1) }

async function guessedTimeFilter(read: Read): Promise<Guess> {
  const guess = 'users can be filtered by createdAt and updatedAt'
  const page = await attempted(() => read(callTo(listUsers.of({ advancedFilter: [NEVER], ...WITHOUT_PARTS }), PAGE)))
  if (page instanceof UpstreamRejected) return { guess, held: false, because: becauseOf(page) }
  if (page instanceof Error) return { guess, held: undefined, because: becauseOf(page) }
  return page === null || page.rows.length === 0
    ? { guess, held: true }
    : { guess, held: false, because: 'GenAuth ignores the condition: do not filter by these fields' }
}

const attempted = <Output>(make: () => Promise<Output>): Promise<Output | Error> =>
  make().catch((error: Error) => error)

const becauseOf = (error: Error) =>
  error instanceof UpstreamRejected ? `GenAuth returns ${codesOf(error.site)}` : 'the call failed'
