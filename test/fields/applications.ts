import type { Simulator, WireRecord } from '../../src/simulator/index.js'
import type { FieldExamples } from './example.js'
import { FIRST } from './people.js'

type State = Simulator['state']

const CONSOLE = '62f20932716fbcc10d966ee5'
const DRIVER = '63eb4585156d977101dd3751'

const applicationsOf = ({ applications }: State) => [...applications.values()]
const consoleOf = ({ applications }: State) => applications.get(CONSOLE) ?? {}
const allowedTo = (state: State) =>
  [...state.applicationAuthorizations.values()].filter(({ appId }) => appId === DRIVER)
const nameOf = ({ appId, appName }: WireRecord) => ({ appId, appName })
const typeOf = (application: WireRecord) => String(application['appType']).toUpperCase()
const signedIn = (state: State) =>
  applicationsOf(state).filter(({ appId }) =>
    [...state.logins.values()].some(login => login['appId'] === appId && login['userId'] === FIRST),
  )

/** The example of each field of applications that reads GenAuth. */
export const applicationExamples: FieldExamples = {
  'Query.application': {
    query: `{ application(appId: "${CONSOLE}") {
      appName appIdentifier ssoEnabledAt redirectUris defaultProtocol
      loginConfig { enabledBasicLoginMethods defaultLoginMethod { connectionType } enabledExtIdpConnIds }
      registerConfig { defaultRegisterMethod }
      brandingConfig { guardVersion agreements { displayAt isRequired content } }
    } }`,
    path: ['application'],
    endpoint: 'get-application',
    value(state) {
      const { appName, appIdentifier, ssoEnabledAt, redirectUris } = consoleOf(state)
      return {
        ...{ appName, appIdentifier, ssoEnabledAt, redirectUris, defaultProtocol: 'OIDC' },
        loginConfig: {
          enabledBasicLoginMethods: ['PHONE_CODE', 'EMAIL_PASSWORD'],
          defaultLoginMethod: { connectionType: 'PASSWORD' },
          enabledExtIdpConnIds: ['62f20932716fbcc10d966ee6'],
        },
        registerConfig: { defaultRegisterMethod: 'PASSCODE' },
        brandingConfig: {
          guardVersion: 'Advanced',
          agreements: [{ displayAt: ['LoginPage'], isRequired: true, content: 'I accept the terms' }],
        },
      }
    },
  },
  'Query.applications': {
    query: '{ applications(search: "i", first: 2) { totalCount nodes { appId appType rawAppType appDescription } } }',
    path: ['applications'],
    endpoint: 'list-application-simple-info',
    value(state) {
      const found = applicationsOf(state).filter(({ appName, appIdentifier }) =>
        `${appName}${appIdentifier}`.toLowerCase().includes('i'),
      )
      const nodes = found.slice(0, 2).map(application => {
        const { appId, appType, appDescription } = application
        const type = typeOf(application).replace('-', '_')
        return { appId, appType: type, rawAppType: appType, appDescription }
      })
      return { totalCount: found.length, nodes }
    },
  },
  'Query.subjectApplications': {
    query: `{ subjectApplications(targetType: USER, targetId: "${FIRST}") { appId appType effect } }`,
    path: ['subjectApplications'],
    endpoint: 'list-subject-auth',
    value: state =>
      [...state.applicationAuthorizations.values()]
        .filter(({ targetId }) => targetId === FIRST)
        .map(({ appId, effect }) => {
          const isIntegrated = state.applications.get(String(appId))?.['isIntegrateApp']
          return { appId, appType: isIntegrated ? 'INTEGRATED' : 'SELFBUILT', effect }
        }),
  },
  'Application.__resolveReference': {
    query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Application { appDescription } } }',
    variables: { refs: [{ __typename: 'Application', appId: CONSOLE }] },
    path: ['_entities', 0],
    endpoint: 'get-application-simple-info',
    value: state => ({ appDescription: consoleOf(state)['appDescription'] }),
  },
  'Application.appType': {
    query: `{ application(appId: "${CONSOLE}") { template appType } }`,
    path: ['application', 'appType'],
    endpoint: 'get-application-simple-info',
    planned: 'list-application-simple-info',
    value: state => typeOf(consoleOf(state)),
  },
  'Application.rawAppType': {
    query: `{ application(appId: "${CONSOLE}") { template rawAppType } }`,
    path: ['application', 'rawAppType'],
    endpoint: 'get-application-simple-info',
    planned: 'list-application-simple-info',
    value: state => consoleOf(state)['appType'],
  },
  'Application.permissionStrategy': {
    query: `{ application(appId: "${CONSOLE}") { appName permissionStrategy } }`,
    path: ['application', 'permissionStrategy'],
    endpoint: 'get-application-permission-strategy',
    value: state => consoleOf(state)['permissionStrategy'],
  },
  'Application.rawPermissionStrategy': {
    query: `{ application(appId: "${CONSOLE}") { appName rawPermissionStrategy } }`,
    path: ['application', 'rawPermissionStrategy'],
    endpoint: 'get-application-permission-strategy',
    value: state => consoleOf(state)['permissionStrategy'],
  },
  'Application.authorizations': {
    query: `{ application(appId: "${DRIVER}") {
      appName
      authorizations(filter: { targetType: [USER], effect: ALLOW, enabled: true }, first: 2) {
        totalCount nodes { targetId targetName targetType effect permissionType enabled }
      }
    } }`,
    path: ['application', 'authorizations'],
    endpoint: 'list-applications-auth',
    value(state) {
      const said = allowedTo(state).filter(({ effect }) => effect === 'ALLOW')
      const nodes = said.slice(0, 2).map(({ targetId }) => ({
        ...{ targetId, targetName: state.users.get(String(targetId))?.['name'] },
        ...{ targetType: 'USER', effect: 'ALLOW', permissionType: 'SUBJECT', enabled: true },
      }))
      return { totalCount: said.length, nodes }
    },
  },
  'Application.activeUsers': {
    query: `{ application(appId: "${CONSOLE}") { appName activeUsers(first: 1) { totalCount nodes { userId customData } } } }`,
    path: ['application', 'activeUsers'],
    endpoint: 'list-application-active-users',
    value(state) {
      const ids = new Set(
        [...state.logins.values()].filter(({ appId }) => appId === CONSOLE).map(({ userId }) => userId),
      )
      const users = [...state.users.values()].filter(({ userId }) => ids.has(userId))
      const nodes = users.slice(0, 1).map(({ userId, customData }) => ({ userId, customData }))
      return { totalCount: users.length, nodes }
    },
  },
  'ApplicationAuthorization.user': {
    query: `{ application(appId: "${DRIVER}") { appName authorizations(first: 1) { nodes { effect user { status } } } } }`,
    path: ['application', 'authorizations', 'nodes', 0, 'user'],
    endpoint: 'get-user',
    planned: 'get-user-batch',
    value: state => {
      const user = state.users.get(String(allowedTo(state)[0]?.['targetId']))
      return { status: String(user?.['status']).toUpperCase() }
    },
  },
  'SubjectApplication.application': {
    query: `{ subjectApplications(targetType: USER, targetId: "${FIRST}") { appId application { appName } } }`,
    path: ['subjectApplications', 0, 'application'],
    endpoint: 'get-application-simple-info',
    planned: 'list-application-simple-info',
    value: state => ({ appName: state.applications.get(DRIVER)?.['appName'] }),
  },
  'User.accessibleApplications': {
    query: `{ user(userId: "${FIRST}") { status accessibleApplications { appId appName } } }`,
    path: ['user', 'accessibleApplications'],
    endpoint: 'get-user-accessible-apps',
    value: state => {
      const authorized = allowedTo(state).some(({ targetId }) => targetId === FIRST)
      return applicationsOf(state)
        .filter(app => app['permissionStrategy'] === 'ALLOW_ALL' || (app['appId'] === DRIVER && authorized))
        .map(nameOf)
    },
  },
  'User.authorizedApplications': {
    query: `{ user(userId: "${FIRST}") { status authorizedApplications { appId appName } } }`,
    path: ['user', 'authorizedApplications'],
    endpoint: 'get-user-authorized-apps',
    value: state => [nameOf(state.applications.get(DRIVER) ?? {})],
  },
  'User.loggedInApplications': {
    query: `{ user(userId: "${FIRST}") { status loggedInApplications { appId appName } } }`,
    path: ['user', 'loggedInApplications'],
    endpoint: 'get-user-loggedin-apps',
    value: state => signedIn(state).map(nameOf),
  },
  'LoginHistory.application': {
    query: `{ user(userId: "${FIRST}") { status loginHistory(first: 1) { nodes { time application { appType } } } } }`,
    path: ['user', 'loginHistory', 'nodes', 0, 'application'],
    endpoint: 'get-application-simple-info',
    planned: 'list-application-simple-info',
    value: state => ({ appType: typeOf(consoleOf(state)) }),
  },
}
