// Settings of security and of the factors of sign-in. Shapes and endpoints.

import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { flag, integer, type Kind, oneOf, optional, text } from '../../genauth/wire/kinds.js'
import { listOf, recordOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, objectOf, readFields, type Shape } from '../../genauth/wire/record.js'
import { named } from '../../genauth/wire/words.js'
import type { MfaFactor } from '../../generated/graphql.js'

/** A list that is sent as one text. */
const separatedBy =
  (separator: RegExp): Kind<string[]> =>
  value =>
    typeof value === 'string'
      ? value
          .split(separator)
          .map(part => part.trim())
          .filter(part => part !== '')
      : undefined

const failCheckShape = documented('LoginFailCheckConfigDto', {
  enabled: optional(flag),
  limit: optional(integer),
  timeInterval: optional(integer),
  unit: optional(text),
} as const satisfies Shape)
const failCheck = optional(recordOf(failCheckShape))

const ipWhitelistShape = documented('LoginIpWhitelistCheckConfigDto', {
  enabled: optional(flag),
  ipWhitelist: optional(separatedBy(/,/)),
} as const satisfies Shape)

const loginAnomalyShape = documented('LoginAnomalyDetectionConfigDto', {
  loginFailStrategy: optional(text),
  robotVerify: optional(text),
  accountLock: optional(text),
  loginFailCheck: failCheck,
  loginPasswordFailCheck: failCheck,
  accountLockLoginPasswordFailCheck: failCheck,
  robotVerifyLoginPasswordFailCheck: failCheck,
  robotVerifyLoginIpWhitelistCheck: optional(recordOf(ipWhitelistShape)),
  robotVerifyLoginTimeCheckEnable: optional(flag),
  robotVerifyLoginWeekStartEndTime: ['robotVerifyloginWeekStartEndTime', optional(listOf(text))],
} as const satisfies Shape)

const registerAnomalyShape = documented('RegisterAnomalyDetectionConfigDto', {
  enabled: optional(flag),
  limit: optional(integer),
  timeInterval: optional(integer),
} as const satisfies Shape)

const cookieShape = documented('CookieSettingsDto', {
  cookieExpiresIn: optional(integer),
  cookieExpiresOnBrowserSession: optional(flag),
} as const satisfies Shape)

const unlockShape = documented('SelfUnlockAccountConfigDto', {
  enabled: optional(flag),
  strategy: optional(text),
} as const satisfies Shape)

const qrcodeShape = documented('QrcodeLoginStrategyDto', {
  qrcodeExpiresIn: optional(integer),
  qrcodeExpiresInUnit: optional(text),
  ticketExpiresIn: optional(integer),
  ticketExpiresInUnit: optional(text),
  allowExchangeUserInfoFromBrowser: optional(flag),
  returnFullUserInfo: optional(flag),
} as const satisfies Shape)

const emailChangeShape = documented('ChangeEmailStrategyDto', {
  verifyOldEmail: optional(flag),
} as const satisfies Shape)
const phoneChangeShape = documented('ChangePhoneStrategyDto', {
  verifyOldPhone: optional(flag),
} as const satisfies Shape)

const securityShape = documented('SecuritySettingsDto', {
  allowedOrigins: optional(separatedBy(/\s+/)),
  tokenExpiresIn: optional(integer),
  verifyCodeLength: optional(integer),
  verifyCodeMaxAttempts: optional(integer),
  changeEmailStrategy: optional(recordOf(emailChangeShape)),
  changePhoneStrategy: optional(recordOf(phoneChangeShape)),
  cookieSettings: optional(recordOf(cookieShape)),
  registerDisabled: optional(flag),
  registerAnomalyDetection: optional(recordOf(registerAnomalyShape)),
  completePasswordAfterPassCodeLogin: optional(flag),
  loginAnomalyDetection: optional(recordOf(loginAnomalyShape)),
  loginRequireEmailVerified: optional(flag),
  selfUnlockAccount: optional(recordOf(unlockShape)),
  enableLoginAccountSwitch: optional(flag),
  qrcodeLoginStrategy: optional(recordOf(qrcodeShape)),
} as const satisfies Shape)

export type SecuritySettingsRecord = FieldsOf<typeof securityShape>
export type ChangeEmailRecord = FieldsOf<typeof emailChangeShape>
export type ChangePhoneRecord = FieldsOf<typeof phoneChangeShape>
export type CookieSettingsRecord = FieldsOf<typeof cookieShape>
export type RegisterAnomalyRecord = FieldsOf<typeof registerAnomalyShape>
export type LoginAnomalyRecord = FieldsOf<typeof loginAnomalyShape>
export type FailCheckRecord = FieldsOf<typeof failCheckShape>
export type IpWhitelistRecord = FieldsOf<typeof ipWhitelistShape>
export type SelfUnlockRecord = FieldsOf<typeof unlockShape>
export type QrcodeLoginRecord = FieldsOf<typeof qrcodeShape>

/** GenAuth and Authing have different names for how long tokens are valid. */
export const getSecuritySettings = read(
  'GET /api/v3/get-security-settings',
  (_input: undefined) => ({}),
  (data, _input, reading): SecuritySettingsRecord => {
    const record = objectOf(data, '"data"', reading)
    const tokenExpiresIn = record['genauthTokenExpiresIn'] ?? record['authingTokenExpiresIn']
    return readFields({ ...record, ...(tokenExpiresIn !== undefined && { tokenExpiresIn }) }, securityShape, reading)
  },
  { keep: kept('definitions', 'settings') },
)

const factors: Kind<MfaFactor> = oneOf(named<MfaFactor>('OTP', 'SMS', 'EMAIL', 'FACE'))

const mfaShape = {
  enabledFactors: optional(listOf(factors)),
  rawEnabledFactors: ['enabledFactors', optional(listOf(text))],
} as const satisfies Shape

export type MfaSettingsRecord = FieldsOf<typeof mfaShape>

export const getGlobalMfaSettings = read(
  'GET /api/v3/get-global-mfa-settings',
  (_input: undefined) => ({}),
  (data, _input, reading): MfaSettingsRecord => readFields(objectOf(data, '"data"', reading), mfaShape, reading),
  { keep: kept('definitions', 'settings') },
)
