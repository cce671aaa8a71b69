// The simulated endpoints of users.

import { type Answer, refuse, success } from '../envelope.js'
import type { SimulatorRequest } from '../request.js'
import type { State, WireRecord } from '../state.js'
import { collection, pageOf, textOf } from './forms.js'
import type { Route, Routes } from './route.js'

type Asked = SimulatorRequest['params']

const MOST_IDS = 50

/** The field of a user that each type of id is compared with. */
const ID_FIELDS: Readonly<Record<string, string>> = {
  user_id: 'userId',
  external_id: 'externalId',
  email: 'email',
  phone: 'phone',
  username: 'username',
}

const PARTS = {
  customData: 'withCustomData',
  departmentIds: 'withDepartmentIds',
  identities: 'withIdentities',
} as const

/** A user as it is sent: some parts only if they are asked for. */
export const userAs = (user: WireRecord, asked: Asked): WireRecord =>
  Object.fromEntries(
    Object.entries(user).filter(([name]) => {
      const flag = PARTS[name as keyof typeof PARTS]
      return flag === undefined || String(asked[flag]) === 'true'
    }),
  )

/** Guess: e-mail addresses are compared without case, and everything else exactly. */
function find({ users }: State, id: string, type: string): WireRecord | undefined {
  if (type === 'user_id') return users.get(id)
  const field = ID_FIELDS[type]
  const same = (value: unknown) =>
    type === 'email' ? String(value).toLowerCase() === id.toLowerCase() : String(value) === id
  return field === undefined ? undefined : [...users.values()].find(user => field in user && same(user[field]))
}

function getUser(asked: Asked, state: State): Answer {
  const id = textOf(asked, 'userId')
  if (!id) return refuse(400, 'text', undefined, 'userId')
  const user = find(state, id, textOf(asked, 'userIdType') ?? 'user_id')
  return user === undefined ? refuse(404, 'notFound') : success(userAs(user, asked))
}

/** Guess: unknown ids are left out, and the order is not that of the ids. */
function getUserBatch(asked: Asked, state: State): Answer {
  const ids = listOf(asked['userIds'])
  if (ids.length === 0 || ids.length > MOST_IDS) return refuse(400, 'ids')
  const type = textOf(asked, 'userIdType') ?? 'user_id'
  const found = new Set(ids.map(id => find(state, id, type)).filter(user => user !== undefined))
  return success([...found].reverse().map(user => userAs(user, asked)))
}

/** A list in an address: joined by commas, or repeated. */
const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' && value !== '' ? value.split(',') : []

/** Guess: what a search looks at where it does not say so. */
const SEARCHED = ['phone', 'email', 'name', 'username', 'nickname']

interface Clause {
  readonly field: string
  readonly operator: string
  readonly value?: unknown
}

const OPERATORS: Readonly<Record<string, (found: unknown, value: unknown) => boolean>> = {
  EQUAL: (found, value) => found === value,
  NOT_EQUAL: (found, value) => found !== value,
  CONTAINS: (found, value) => String(found).includes(String(value)),
  NOT_CONTAINS: (found, value) => !String(found).includes(String(value)),
  IS_NULL: found => found == null,
  NOT_NULL: found => found != null,
  IN: (found, value) => (value as unknown[]).includes(found),
  GREATER: (found, value) => comparable(found) >= Number(value),
  LESSER: (found, value) => comparable(found) <= Number(value),
  BETWEEN: (found, value) => {
    const [from, to] = value as [number, number]
    return comparable(found) >= from && comparable(found) <= to
  },
}

/** Times are compared as milliseconds since 1970. */
const comparable = (found: unknown) => (typeof found === 'string' ? Date.parse(found) : Number(found))

/** Keys of custom fields are fields too. */
const fieldOf = (user: WireRecord, field: string) =>
  field in user ? user[field] : (user['customData'] as WireRecord | undefined)?.[field]

function listUsers(asked: Asked, { users }: State): Answer {
  const {
    keywords,
    advancedFilter = [],
    options = {},
  } = asked as {
    readonly keywords?: string
    readonly advancedFilter?: readonly Clause[]
    readonly options?: WireRecord & { readonly pagination?: WireRecord; readonly fuzzySearchOn?: readonly string[] }
  }
  if (advancedFilter.some(({ operator }) => !(operator in OPERATORS))) return refuse(400, 'body')
  const found = [...users.values()].filter(
    user =>
      advancedFilter.every(({ field, operator, value }) => OPERATORS[operator]?.(fieldOf(user, field), value)) &&
      (keywords === undefined ||
        (options.fuzzySearchOn ?? SEARCHED).some(field =>
          String(user[field === 'id' ? 'userId' : field] ?? '').includes(keywords),
        )),
  )
  const sort = (options['sort'] ?? []) as readonly { readonly field: string; readonly order: string }[]
  for (const { field, order } of [...sort].reverse()) {
    found.sort((one, other) => compare(one[field], other[field]) * (order === 'desc' ? -1 : 1))
  }
  return pageOf(
    found.map(user => userAs(user, options)),
    found.length,
    options.pagination ?? {},
  )
}

const compare = (one: unknown, other: unknown) =>
  typeof one === 'number' && typeof other === 'number' ? one - other : String(one) < String(other) ? -1 : 1

/** Guess: both ends of the period are included. */
const getUserLoginHistory: Route = (asked, { users, logins }) => {
  const { userId, appId, clientIp, start, end } = asked
  if (!users.has(String(userId))) return refuse(404, 'notFound')
  const found = [...logins.values()].filter(
    login =>
      login['userId'] === userId &&
      (appId === undefined || login['appId'] === appId) &&
      (clientIp === undefined || login['clientIp'] === clientIp) &&
      (start === undefined || comparable(login['time']) >= Number(start)) &&
      (end === undefined || comparable(login['time']) <= Number(end)),
  )
  return pageOf(
    found.map(({ userId: _userId, ...login }) => login),
    found.length,
    asked,
  )
}

/** Something about a user that exists. */
const about =
  (answer: (user: WireRecord) => unknown): Route =>
  ({ userId }, { users }) => {
    const user = users.get(String(userId))
    return user === undefined ? refuse(404, 'notFound') : success(answer(user))
  }

export const userRoutes: Routes = {
  'GET /api/v3/get-user-login-history': getUserLoginHistory,
  'GET /api/v3/get-user-mfa-info': about(({ phoneVerified, emailVerified }) => ({
    totpStatus: false,
    faceMfaStatus: false,
    smsMfaStatus: phoneVerified,
    emailMfaStatus: emailVerified,
  })),
  'GET /api/v3/get-user-principal-authentication-info': about(({ name, birthdate, createdAt }) => ({
    totalCount: 1,
    list: [
      {
        authenticated: true,
        principalType: 'P',
        principalCode: `P-${birthdate}`,
        principalName: name,
        authenticatedAt: createdAt,
      },
    ],
  })),
  'GET /api/v3/get-user-sync-relations': about(({ externalId }) => [
    { provider: 'ldap', userIdInIdp: externalId, userInfoInIdp: { uid: externalId } },
  ]),
  'GET /api/v3/list-archived-users': collection('archivedUsers', {
    keeps: ({ archivedAt }, { startAt }) => startAt === undefined || comparable(archivedAt) >= Number(startAt),
  }),
  'POST /api/v3/list-users': listUsers,
  'GET /api/v3/get-user': getUser,
  'GET /api/v3/get-user-batch': getUserBatch,
}
