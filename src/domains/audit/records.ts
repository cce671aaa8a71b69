// Logs of what users and administrators did, on the wire.

import {
  flag,
  instant,
  integer,
  type Kind,
  number,
  oneOf,
  optional,
  type Reading,
  text,
} from '../../genauth/wire/kinds.js'
import { recordOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, objectOf, readFields, type Shape } from '../../genauth/wire/record.js'
import { enumName } from '../../genauth/wire/words.js'
import type { AdminOperationType, AdminResourceType, UserActionType } from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { harmlessText, redactedJson } from './redact.js'

const wordsByName = <Name extends string>(words: readonly string[]) =>
  Object.fromEntries(words.map(word => [enumName(word), word])) as Readonly<
    Record<Exclude<Name, 'UNRECOGNIZED'>, string>
  >
const kindOf = <Name extends string>(byName: Readonly<Record<string, string>>): Kind<Name | 'UNRECOGNIZED'> =>
  oneOf(Object.fromEntries(Object.entries(byName).map(([name, word]) => [word, name as Name])))

/** The words of GenAuth by the names that they have in the schema. */
export const actionWords = wordsByName<UserActionType>([
  ...['login', 'logout', 'register', 'verifyMfa', 'updateUserPrefile', 'updateUserPassword', 'updateUserEmail'],
  ...['updateUserPhone', 'bindMfa', 'bindEmail', 'bindPhone', 'unbindPhone', 'unbindEmail', 'unbindMFA'],
  ...['refreshUserTokenBySelf', 'deleteAccount', 'verifyFirstLogin', 'securityResourceAccess'],
])
export const operationWords = wordsByName<AdminOperationType>([
  ...['all', 'create', 'delete', 'import', 'export', 'update', 'refresh', 'sync', 'invite', 'resign', 'recover'],
  ...['disable', 'enable', 'activate', 'deactivate', 'add', 'remove', 'query', 'sendInvitation', 'revertInvitation'],
  ...['approval', 'reject'],
])
export const resourceWords = wordsByName<AdminResourceType>([
  ...['all', 'user', 'userpool', 'tenant', 'userLoginState', 'userAccountState', 'userGroup', 'fieldEncryptState'],
  ...['syncTask', 'socialConnection', 'enterpriseConnection', 'customDatabase', 'org', 'cooperator', 'application'],
  ...['resourceNamespace', 'resource', 'role', 'roleAssign', 'policy', 'customDomain', 'permitSpace'],
  ...['generalResource', 'generalResourceAuthorization', 'roleSubject', 'subjectOfRole', 'dataResource', 'dataPolicy'],
  ...['authorization', 'userAuthorization', 'adminPermissionRole', 'adminPermissionAdmin', 'adminPermissionPolicy'],
  ...['universalInvitation', 'policyInvitation', 'invitationRoster', 'invitationUser', 'invitationPolicy', 'applicant'],
])

const userAgentShape = documented('ParsedUserAgent', {
  device: optional(text),
  browser: optional(text),
  os: optional(text),
} as const satisfies Shape)

const locationShape = documented('GeoIpLocation', {
  lon: optional(number),
  lat: optional(number),
} as const satisfies Shape)

const geoShape = documented('GeoIp', {
  location: optional(recordOf(locationShape)),
  country_name: optional(text),
  country_code2: optional(text),
  country_code3: optional(text),
  region_name: optional(text),
  region_code: optional(text),
  city_name: optional(text),
  continent_code: optional(text),
  timezone: optional(text),
} as const satisfies Shape)

export type UserAgentRecord = FieldsOf<typeof userAgentShape>
export type GeoRecord = FieldsOf<typeof geoShape>
export type LocationRecord = FieldsOf<typeof locationShape>

/** What both logs have. */
const shared = {
  clientIp: optional(text),
  eventDetail: optional(harmlessText),
  success: optional(flag),
  userAgent: optional(text),
  geoip: optional(recordOf(geoShape)),
  timestamp: optional(instant),
  requestId: optional(text),
  // Types call the browser "name", and documentation does not.
  parsedUserAgent: optional((value: unknown, reading: Reading) =>
    recordOf(userAgentShape)(
      typeof value === 'object' && value !== null && 'name' in value ? { browser: value.name, ...value } : value,
      reading,
    ),
  ),
} as const satisfies Shape

const actionShape = documented('UserActionLogDto', {
  ...shared,
  userId: optional(text),
  userAvatar: optional(text),
  userDisplayName: optional(text),
  userLoginsCount: optional(integer),
  appId: optional(text),
  appName: optional(text),
  appLogo: optional(text),
  appLoginUrl: optional(text),
  eventType: optional(kindOf<UserActionType>(actionWords)),
  rawEventType: ['eventType', optional(text)],
} as const satisfies Shape)

const adminShape = documented('AdminAuditLogDto', {
  ...shared,
  adminUserId: optional(text),
  adminUserAvatar: optional(text),
  adminUserDisplayName: optional(text),
  operationType: optional(kindOf<AdminOperationType>(operationWords)),
  rawOperationType: ['operationType', optional(text)],
  resourceType: optional(kindOf<AdminResourceType>(resourceWords)),
  rawResourceType: ['resourceType', optional(text)],
  operationParam: optional(redactedJson),
  originValue: optional(redactedJson),
  targetValue: optional(redactedJson),
} as const satisfies Shape)

export type ActionRecord = FieldsOf<typeof actionShape>
export type AdminRecord = FieldsOf<typeof adminShape>
export type ActionWindow = Connection<ActionRecord>
export type PlacedAction = Edge<ActionRecord>
export type AdminWindow = Connection<AdminRecord>
export type PlacedAdmin = Edge<AdminRecord>

/** Types and documentation have different names for two fields: either is read. */
const spelled = (row: unknown, reading: Reading) => {
  const record = objectOf(row, 'the row', reading)
  const { eventDetail = record['eventDetails'], parsedUserAgent = record['ua'] } = record
  return { ...record, eventDetail, parsedUserAgent }
}

export const readAction = (row: unknown, reading: Reading): ActionRecord =>
  readFields(spelled(row, reading), actionShape, reading)
export const readAdmin = (row: unknown, reading: Reading): AdminRecord =>
  readFields(spelled(row, reading), adminShape, reading)
