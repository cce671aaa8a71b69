// The sample applications of the simulator, and who may use them.

import type { Random } from './random.js'
import { type State, table, type WireRecord } from './state.js'

/** The first two are those that the sample logins name. */
const APPLICATIONS = [
  ['62f20932716fbcc10d966ee5', 'Console', 'web'],
  ['63eb4585156d977101dd3750', 'Shop', 'spa'],
  ['63eb4585156d977101dd3751', 'Driver', 'native'],
  ['63eb4585156d977101dd3752', 'Ledger', 'api'],
  ['63eb4585156d977101dd3753', 'Kiosk', 'mini-program'],
  ['63eb4585156d977101dd3754', 'Intranet', 'gateway-app'],
  ['63eb4585156d977101dd3755', 'Wiki', 'web'],
  ['63eb4585156d977101dd3756', 'Mail', 'web'],
] as const

type Directory = Pick<State, 'roles' | 'departments'>
type Applications = Pick<State, 'applications' | 'applicationAuthorizations' | 'roleDepartments'>

/** A pool of eight applications; every tenth user may use one that is closed to others, and every role is of two departments. */
export function createApplications(
  random: Random,
  userIds: readonly string[],
  { roles, departments }: Directory,
): Applications {
  const applications = APPLICATIONS.map(([appId, appName, appType], index): WireRecord => {
    const host = `https://${appName.toLowerCase()}.example.com`
    return {
      appId,
      appIdentifier: appName.toLowerCase(),
      appName,
      appLogo: `${host}/logo.png`,
      appDescription: `The application ${appName}`,
      appType,
      userPoolId: '59f86b4832eb28071bdd9214',
      isIntegrateApp: index > 5,
      defaultProtocol: 'oidc',
      redirectUris: [`${host}/callback`],
      logoutRedirectUris: [host],
      initLoginUri: `${host}/login`,
      ssoEnabled: index % 2 === 0,
      ssoEnabledAt: '2023-03-01T00:00:00.000Z',
      loginConfig: {
        mergeLoginAndRegisterPage: false,
        enabledBasicLoginMethods: ['PHONE_CODE', 'EMAIL_PASSWORD'],
        defaultLoginMethod: { connectionType: 'PASSWORD' },
        // Objects in the types, ids in the examples.
        enabledExtIdpConns:
          index % 2 === 0 ? ['62f20932716fbcc10d966ee6'] : [{ extIdpConnId: '62f20932716fbcc10d966ee6' }],
        showAuthorizationPage: false,
      },
      registerConfig: {
        enabledBasicRegisterMethods: ['EMAIL_CODE'],
        defaultRegisterMethod: index % 2 === 0 ? 'PASSCODE' : { connectionType: 'PASSWORD' },
      },
      brandingConfig: {
        customCSSEnabled: false,
        guardVersion: 'Advanced',
        defaultLanguage: 'en-US',
        showForgetPasswordButton: true,
        agreements: [{ displayAt: ['LoginPage'], isRequired: true, lang: 'en-US', content: 'I accept the terms' }],
      },
      oidcConfig: { client_secret: random.hex(32) },
      samlProviderEnabled: false,
      samlConfig: {},
      oauthProviderEnabled: false,
      casProviderEnabled: false,
      customBrandingEnabled: false,
      customSecurityEnabled: false,
      permissionStrategy: index % 3 === 2 ? 'DENY_ALL' : 'ALLOW_ALL',
    }
  })
  const authorizations = userIds
    .filter((_, index) => index % 10 === 0)
    .map(
      (userId, index): WireRecord => ({
        id: random.hex(24),
        appId: APPLICATIONS[index % 2 === 0 ? 2 : 5][0],
        targetId: userId,
        targetType: 'USER',
        effect: index % 4 === 3 ? 'DENY' : 'ALLOW',
        enabled: true,
        permissionType: 'SUBJECT',
      }),
    )
  const all = [...departments.values()]
  const roleDepartments = [...roles.values()].flatMap(({ namespace, code }, index) =>
    [0, 1].flatMap(offset => {
      const { departmentId } = all[(2 * index + offset) % Math.max(1, all.length)] ?? {}
      return departmentId === undefined ? [] : [{ namespace, code, departmentId }]
    }),
  )
  return {
    applications: table('applications', applications),
    applicationAuthorizations: table('applicationAuthorizations', authorizations),
    roleDepartments: table('roleDepartments', roleDepartments),
  }
}
