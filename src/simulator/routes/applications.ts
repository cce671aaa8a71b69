// The simulated endpoints of applications.

import { refuse, success } from '../envelope.js'
import type { SimulatorRequest } from '../request.js'
import type { State, WireRecord } from '../state.js'
import { byId, collection, pageOf, textOf } from './forms.js'
import type { Route, Routes } from './route.js'
import { userAs } from './users.js'

type Asked = SimulatorRequest['params']

const notFound = () => refuse(404, 'notFound')

const SIMPLE = ['appId', 'appIdentifier', 'appName', 'appLogo', 'appDescription', 'appType', 'isIntegrateApp']

const only = (names: readonly string[], record: WireRecord): WireRecord =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)))

/** The configuration does not say who may sign in, and leaves out the type, as the types of GenAuth's SDK do. */
const configured = ({ permissionStrategy: _strategy, appType: _type, ...record }: WireRecord): WireRecord => record

/** What an endpoint answers, with its records as they are sent. */
const sent =
  (route: Route, as: (record: WireRecord) => WireRecord): Route =>
  (asked, state, guesses) => {
    const answer = route(asked, state, guesses)
    const { data } = answer
    if (answer.statusCode !== 200 || typeof data !== 'object' || data === null) return answer
    const { list, ...rest } = data as { readonly list?: readonly WireRecord[] }
    return { ...answer, data: list ? { ...rest, list: list.map(as) } : as(rest) }
  }

/** Guess: a search finds what has the text in its name or identifier. */
const matching = ({ appName, appIdentifier }: WireRecord, asked: Asked) => {
  const words = (textOf(asked, 'keywords') ?? '').toLowerCase()
  return [appName, appIdentifier].some(text => String(text).toLowerCase().includes(words))
}

const applicationOf = ({ appId }: Asked, { applications }: State) => applications.get(String(appId))

/** What is said about a subject, with its name. */
const rowsOf = ({ applicationAuthorizations, users }: State): WireRecord[] =>
  [...applicationAuthorizations.values()].map(row => ({
    ...row,
    targetName: users.get(String(row['targetId']))?.['name'] ?? row['targetName'],
  }))

const has = (asked: Asked, name: string, value: unknown) => asked[name] === undefined || asked[name] === value
const hasAny = (asked: Asked, name: string, value: unknown) =>
  asked[name] === undefined || (asked[name] as readonly unknown[]).includes(value)

const listApplicationsAuth: Route = (asked, state) => {
  const rows = rowsOf(state)
    .filter(
      row =>
        row['appId'] === asked['appId'] &&
        hasAny(asked, 'targetTypeList', row['targetType']) &&
        has(asked, 'targetName', row['targetName']) &&
        has(asked, 'effect', row['effect']) &&
        has(asked, 'enabled', row['enabled']),
    )
    .map(({ appId: _appId, ...row }) => row)
  return applicationOf(asked, state) === undefined ? notFound() : pageOf(rows, rows.length, asked)
}

const listSubjectAuth: Route = (asked, state) => {
  const list = rowsOf(state)
    .filter(
      row =>
        row['targetType'] === asked['targetType'] &&
        row['targetId'] === asked['targetId'] &&
        hasAny(asked, 'effect', row['effect']) &&
        has(asked, 'enabled', row['enabled']),
    )
    .map(({ appId, effect }) => ({
      appId,
      appType: applicationOf({ appId }, state)?.['isIntegrateApp'] === true ? 'INTEGRATED' : 'SELFBUILT',
      effect,
    }))
  return success({ list })
}

/** Guess: an active user is one who has signed in to the application. */
const listActiveUsers: Route = (asked, state) => {
  if (applicationOf(asked, state) === undefined) return notFound()
  const options = (asked['options'] ?? {}) as WireRecord & { readonly pagination?: Asked }
  const ids = new Set([...state.logins.values()].filter(({ appId }) => appId === asked['appId']).map(l => l['userId']))
  const users = [...state.users.values()].filter(({ userId }) => ids.has(userId)).map(user => userAs(user, options))
  return pageOf(users, users.length, options.pagination ?? {})
}

/** Applications of a user that exists. */
const ofUser =
  (keeps: (application: WireRecord, userId: string, state: State) => boolean): Route =>
  (asked, state) => {
    const userId = String(asked['userId'])
    if (!state.users.has(userId)) return notFound()
    return success(
      [...state.applications.values()]
        .filter(application => keeps(application, userId, state))
        .map(({ appId, appName, appLogo, initLoginUri, permissionStrategy }) => ({
          ...{ appId, appName, appLogo },
          appLoginUrl: initLoginUri,
          appDefaultLoginStrategy: permissionStrategy,
        })),
    )
  }

const isAuthorized = ({ appId }: WireRecord, userId: string, { applicationAuthorizations }: State) =>
  [...applicationAuthorizations.values()].some(
    row => row['appId'] === appId && row['targetId'] === userId && row['effect'] === 'ALLOW',
  )

const getStrategy: Route = (asked, state) => {
  const application = applicationOf(asked, state)
  return application === undefined ? notFound() : success(only(['permissionStrategy'], application))
}

const listRoleDepartments: Route = (asked, state) => {
  const namespace = textOf(asked, 'namespace') ?? 'default'
  const ids = [...state.roleDepartments.values()]
    .filter(row => row['namespace'] === namespace && row['code'] === asked['code'])
    .map(({ departmentId }) => departmentId)
  const rows = [...state.departments.values()]
    .filter(({ departmentId }) => ids.includes(departmentId))
    .map(({ departmentId, code, name, description }) => ({ id: departmentId, code, name, description }))
  return pageOf(rows, rows.length, asked)
}

export const applicationRoutes: Routes = {
  'GET /api/v3/get-application': sent(byId('applications', { absent: notFound }), configured),
  'GET /api/v3/get-application-simple-info': sent(byId('applications', { absent: notFound }), row => only(SIMPLE, row)),
  'GET /api/v3/list-applications': sent(collection('applications', { keeps: matching }), configured),
  'GET /api/v3/list-application-simple-info': sent(collection('applications', { keeps: matching }), row =>
    only(SIMPLE, row),
  ),
  'GET /api/v3/get-application-permission-strategy': getStrategy,
  'POST /api/v3/list-applications-auth': listApplicationsAuth,
  'POST /api/v3/list-subject-auth': listSubjectAuth,
  'POST /api/v3/list-application-active-users': listActiveUsers,
  'GET /api/v3/get-user-accessible-apps': ofUser(
    (application, userId, state) =>
      application['permissionStrategy'] === 'ALLOW_ALL' || isAuthorized(application, userId, state),
  ),
  'GET /api/v3/get-user-authorized-apps': ofUser(isAuthorized),
  'GET /api/v3/get-user-loggedin-apps': ofUser(({ appId }, userId, { logins }) =>
    [...logins.values()].some(login => login['appId'] === appId && login['userId'] === userId),
  ),
  'GET /api/v3/list-role-departments': listRoleDepartments,
}
