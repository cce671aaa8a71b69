// Applications on the wire.

import { flag, instant, isObject, type Kind, oneOf, optional, type Reading, text } from '../../genauth/wire/kinds.js'
import { listOf, recordOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, objectOf, type Shape } from '../../genauth/wire/record.js'
import { named } from '../../genauth/wire/words.js'
import type { ApplicationProtocol, ApplicationType } from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { keyed } from '../keyed.js'

const types: Kind<ApplicationType> = oneOf(
  named<ApplicationType>('web', 'spa', 'native', 'api', 'mfa', 'mini-program', 'gateway-app', 'gateway-agent'),
)

/** What lists of applications and joins need. */
export const simpleShape = documented('ApplicationSimpleInfoDto', {
  appId: text,
  appIdentifier: optional(text),
  appName: optional(text),
  appLogo: optional(text),
  appDescription: optional(text),
  appType: optional(types),
  rawAppType: ['appType', optional(text)],
  isIntegrateApp: optional(flag),
} as const satisfies Shape)

/** Text, or an object that has the text under a name: documentation and types differ. */
const textOr =
  (name: string): Kind<string> =>
  (value, reading) =>
    text(isObject(value) ? value[name] : value, reading)

const loginConfigShape = documented('ApplicationLoginConfigDto', {
  mergeLoginAndRegisterPage: optional(flag),
  enabledBasicLoginMethods: optional(listOf(text)),
  defaultLoginMethod: optional(
    recordOf(
      documented('ApplicationDefaultLoginMethod', {
        connectionType: optional(text),
        qrcodeType: optional(text),
        qrcodeExtIdpConnId: optional(text),
        adExtIdpConnId: optional(text),
        ldapExtIdpConnId: optional(text),
      } as const satisfies Shape),
    ),
  ),
  enabledExtIdpConnIds: ['enabledExtIdpConns', optional(listOf(textOr('extIdpConnId')))],
  showAuthorizationPage: optional(flag),
} as const satisfies Shape)

const registerConfigShape = documented('ApplicationRegisterConfig', {
  enabledBasicRegisterMethods: optional(listOf(text)),
  defaultRegisterMethod: optional(textOr('connectionType')),
} as const satisfies Shape)

const agreementShape = documented('ApplicationAgreementDto', {
  displayAt: optional(listOf(text)),
  isRequired: optional(flag),
  lang: optional(text),
  content: optional(text),
} as const satisfies Shape)

const brandingConfigShape = documented('ApplicationBrandingConfig', {
  customCSSEnabled: optional(flag),
  customCSS: optional(text),
  guardVersion: optional(text),
  customLoadingImage: optional(text),
  customBackground: optional(text),
  showChangeLanguageButton: optional(flag),
  defaultLanguage: optional(text),
  showForgetPasswordButton: optional(flag),
  showEnterpriseConnections: optional(flag),
  showSocialConnections: optional(flag),
  showAgreement: optional(flag),
  agreements: optional(listOf(recordOf(agreementShape))),
} as const satisfies Shape)

const protocols: Kind<ApplicationProtocol> = oneOf(named<ApplicationProtocol>('oidc', 'oauth', 'saml', 'cas', 'asa'))

/** The configuration of an application: what GenAuth declares no shape for is left out, and secrets with it. */
export const configurationShape = {
  userPoolId: optional(text),
  defaultProtocol: optional(protocols),
  rawDefaultProtocol: ['defaultProtocol', optional(text)],
  redirectUris: optional(listOf(text)),
  logoutRedirectUris: optional(listOf(text)),
  initLoginUri: optional(text),
  ssoEnabled: optional(flag),
  ssoEnabledAt: optional(instant),
  loginConfig: optional(recordOf(loginConfigShape)),
  registerConfig: optional(recordOf(registerConfigShape)),
  brandingConfig: optional(recordOf(brandingConfigShape)),
  samlProviderEnabled: optional(flag),
  oauthProviderEnabled: optional(flag),
  casProviderEnabled: optional(flag),
  customBrandingEnabled: optional(flag),
  customSecurityEnabled: optional(flag),
  template: optional(text),
} as const satisfies Shape

const wholeShape = documented('ApplicationDto', { ...simpleShape, ...configurationShape })

/** An application known only by its id. */
export interface ApplicationReference {
  readonly appId: string
}

type Of<S extends Shape> = ApplicationReference & Omit<FieldsOf<S>, 'appId'>
export type SimpleApplication = Of<typeof simpleShape>
/** Its type is unknown where the configuration does not say it, as some versions of GenAuth leave it out. */
export type WholeApplication = Omit<Of<typeof wholeShape>, 'appType' | 'rawAppType'> &
  Partial<Pick<SimpleApplication, 'appType' | 'rawAppType'>>

/** The parent object of `Application` fields: the fields that were asked for. */
export type ApplicationParent = ApplicationReference & Partial<SimpleApplication & WholeApplication>
export type LoginConfigRecord = FieldsOf<typeof loginConfigShape>
export type RegisterConfigRecord = FieldsOf<typeof registerConfigShape>
export type BrandingConfigRecord = FieldsOf<typeof brandingConfigShape>
export type AgreementRecord = FieldsOf<typeof agreementShape>

/** A window of a list of applications, and one with its position in it. */
export type ApplicationWindow = Connection<SimpleApplication | WholeApplication>
export type PlacedApplication = Edge<SimpleApplication | WholeApplication>

export const readSimple = keyed<SimpleApplication>('application', simpleShape, ['appId'])
const readWhole = keyed<SimpleApplication & WholeApplication>('application', wholeShape, ['appId'])

export function readApplication(value: unknown, reading: Reading): WholeApplication {
  const application = readWhole(value, reading)
  if ('appType' in objectOf(value, 'the application', reading)) return application
  const { appType: _appType, rawAppType: _rawAppType, ...rest } = application
  return rest
}

/** What lists of a user's applications say of one. */
export const appShape = documented('AppDto', {
  appId: text,
  appName: optional(text),
  appLogo: optional(text),
} as const satisfies Shape)

export const readApp = keyed<Of<typeof appShape>>('application', appShape, ['appId'])
