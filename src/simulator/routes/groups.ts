// The simulated endpoints of groups and roles.

import { refuse, success } from '../envelope.js'
import type { SimulatorRequest } from '../request.js'
import type { State, TableName, WireRecord } from '../state.js'
import { withParts } from './custom-data.js'
import { byId, collection, pageOf, textOf } from './forms.js'
import type { Route, Routes } from './route.js'
import { userAs } from './users.js'

type Asked = SimulatorRequest['params']

const notFound = () => refuse(404, 'notFound')

/** Rows of a table in which these fields have these values. */
const rowsOf = (table: TableName, state: State, fields: Readonly<Record<string, unknown>>): WireRecord[] =>
  [...state[table].values()].filter(row => Object.entries(fields).every(([name, value]) => row[name] === value))

/** The users of a membership table, page by page. */
const members =
  (table: 'groupMembers' | 'roleMembers', ofWhat: (asked: Asked) => Readonly<Record<string, unknown>>): Route =>
  (asked, state) => {
    const users = rowsOf(table, state, ofWhat(asked))
      .map(({ userId }) => state.users.get(String(userId)))
      .filter(user => user !== undefined)
    return pageOf(
      users.map(user => userAs(user, asked)),
      users.length,
      asked,
    )
  }

const namespaceOf = (asked: Asked) => textOf(asked, 'namespace') ?? 'default'

/** Guess: without a namespace, the roles of the default one. */
const getUserRoles: Route = (asked, state) => {
  const { userId } = asked
  const list = rowsOf('roleMembers', state, { userId, namespace: namespaceOf(asked) }).flatMap(
    ({ namespace, code }) => state.roles.get(`${namespace}/${code}`) ?? [],
  )
  return success({ totalCount: list.length, list })
}

/** Without custom fields, which cannot be asked for here. */
const getUserGroups: Route = ({ userId }, state) => {
  const list = rowsOf('groupMembers', state, { userId }).flatMap(({ code }) => {
    const { customData: _customData, ...group } = state.groups.get(String(code)) ?? {}
    return group['code'] === undefined ? [] : [group]
  })
  return success({ totalCount: list.length, list })
}

/** Guess: a search finds what has the text in its code or name. */
const matching = ({ code, name }: WireRecord, { keywords }: Asked) =>
  keywords === undefined ||
  [code, name].some(text => String(text).toLowerCase().includes(String(keywords).toLowerCase()))

/** The only page whose rows are in `data`. */
const listRoleAssignments: Route = (asked, state) => {
  const namespace = textOf(asked, 'namespaceCode') ?? 'default'
  const code = textOf(asked, 'roleCode') ?? ''
  const role = state.roles.get(`${namespace}/${code}`)
  const rows = rowsOf('roleMembers', state, { namespace, code }).map(({ enableTime, endTime }) => ({
    roleId: role?.['id'],
    status: 'ENABLE',
    enableTime,
    endTime,
    roleName: role?.['name'],
    roleCode: code,
    description: role?.['description'],
    createdAt: '2024-01-01T00:00:00.000Z',
    updatedAt: '2024-01-01T00:00:00.000Z',
  }))
  const page = pageOf(rows, rows.length, asked)
  const { list, ...rest } = (page.data ?? {}) as { readonly list?: unknown }
  return page.statusCode === 200 ? success({ ...rest, data: list }) : page
}

/** Guess: a role that does not exist is one that nobody has. */
const hasAnyRole: Route = ({ userId, roles }, { users, roleMembers }) => {
  if (!users.has(String(userId))) return notFound()
  const asked = (roles ?? []) as readonly WireRecord[]
  return success({
    hasAnyRole: asked.some(({ namespace = 'default', code }) => roleMembers.has(`${namespace}/${code}/${userId}`)),
  })
}

export const groupRoutes: Routes = {
  'POST /api/v3/has-any-role': hasAnyRole,
  'GET /api/v3/get-group': withParts(byId('groups', { absent: notFound })),
  'GET /api/v3/list-groups': withParts(collection('groups', { keeps: matching })),
  'GET /api/v3/list-group-members': members('groupMembers', ({ code }) => ({ code })),
  'GET /api/v3/get-user-groups': getUserGroups,
  'GET /api/v3/get-role': byId('roles', { defaults: { namespace: 'default' }, absent: notFound }),
  'GET /api/v3/list-roles': collection('roles', {
    keeps: (role, asked) => role['namespace'] === namespaceOf(asked) && matching(role, asked),
  }),
  'GET /api/v3/list-role-members': members('roleMembers', asked => ({
    code: asked['code'],
    namespace: namespaceOf(asked),
  })),
  'GET /api/v3/get-user-roles': getUserRoles,
  'GET /api/v3/list-role-assignments': listRoleAssignments,
}
