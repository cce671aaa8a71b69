// The simulated endpoints of users.

import { type Answer, refuse, success } from '../envelope.js'
import type { SimulatorRequest } from '../request.js'
import type { State, WireRecord } from '../state.js'
import { textOf } from './forms.js'
import type { Routes } from './route.js'

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

export const userRoutes: Routes = {
  'GET /api/v3/get-user': getUser,
  'GET /api/v3/get-user-batch': getUserBatch,
}
