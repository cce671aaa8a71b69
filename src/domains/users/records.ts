// Users on the wire: their shapes and vocabularies.

import {
  describe,
  flag,
  instant,
  integer,
  json,
  type Kind,
  malformed,
  oneOf,
  optional,
  type Reading,
  text,
} from '../../genauth/wire/kinds.js'
import { listOf, recordOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, objectOf, readFields, type Shape } from '../../genauth/wire/record.js'
import { enumName, named } from '../../genauth/wire/words.js'
import type {
  IdentityProvider,
  UserGender,
  UserSourceType,
  UserStatus,
  UserWorkStatus,
} from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { isUserId } from './user-id.js'

const STATUSES = ['Activated', 'Suspended', 'Resigned', 'Archived', 'Deactivated'] as const
const statuses: Kind<UserStatus> = oneOf(named<UserStatus>(...STATUSES))

/** GenAuth's words for statuses. */
export const statusWords: Readonly<Record<string, string>> = Object.fromEntries(
  STATUSES.map(word => [enumName(word), word]),
)

const workStatuses: Kind<UserWorkStatus> = oneOf(named<UserWorkStatus>('Active', 'Closed'))
const genders: Kind<UserGender> = oneOf(named<UserGender>('M', 'F', 'U'))
// The SDK says `sync`, the documentation `syncTask`.
const sourceTypes: Kind<UserSourceType> = oneOf(
  named<UserSourceType>('excel', 'register', 'adminCreated', 'sync', 'syncTask'),
)
const providers: Kind<IdentityProvider> = oneOf(
  named<IdentityProvider>(
    ...['oidc', 'oauth2', 'saml', 'ldap', 'ad', 'cas', 'azure-ad', 'wechat', 'google', 'qq', 'wechatwork', 'dingtalk'],
    ...['weibo', 'github', 'alipay', 'apple', 'baidu', 'lark', 'gitlab', 'twitter', 'facebook', 'slack', 'linkedin'],
    ...['yidun', 'qingcloud', 'gitee', 'instagram', 'welink', 'huawei', 'honor', 'xiaomi', 'oppo', 'aws', 'amazon'],
    ...['douyin', 'kuaishou', 'line', 'sdbz', 'zjzwfw', 'zzding', 'seeyona8v5'],
  ),
)

/** Without its tokens and what the identity source says of the user, which nobody may read. */
const identityShape = documented('IdentityDto', {
  identityId: optional(text),
  extIdpId: optional(text),
  provider: optional(providers),
  rawProvider: ['provider', optional(text)],
  type: optional(text),
  userIdInIdp: optional(text),
  originConnIds: optional(listOf(text)),
} as const satisfies Shape)

/** An account of a user at an identity source. */
export type IdentityRecord = FieldsOf<typeof identityShape>

const id = optional(text)
const when = optional(instant)

/** Without `identityNumber`, which nobody may read. GenAuth leaves out what has no value. */
export const userShape = documented('UserDto', {
  userId: text,
  status: optional(statuses),
  rawStatus: ['status', optional(text)],
  workStatus: optional(workStatuses),
  rawWorkStatus: ['workStatus', optional(text)],
  createdAt: when,
  updatedAt: when,
  statusChangedAt: when,
  signedUp: when,
  lastLogin: when,
  lastMfaTime: when,
  passwordLastSetAt: when,
  loginsCount: optional(integer),
  lastLoginApp: id,
  passwordSecurityLevel: optional(integer),
  resetPasswordOnNextLogin: optional(flag),
  emailVerified: optional(flag),
  phoneVerified: optional(flag),
  userSourceType: optional(sourceTypes),
  rawUserSourceType: ['userSourceType', optional(text)],
  userSourceId: id,
  registerSource: optional(listOf(text)),
  mainDepartmentId: id,
  departmentIds: optional(listOf(text)),
  postIdList: optional(listOf(text)),
  tenantId: id,
  externalId: id,
  name: optional(text),
  username: optional(text),
  nickname: optional(text),
  preferredUsername: optional(text),
  givenName: optional(text),
  middleName: optional(text),
  familyName: optional(text),
  email: optional(text),
  phone: optional(text),
  phoneCountryCode: optional(text),
  photo: optional(text),
  gender: optional(genders),
  rawGender: ['gender', optional(text)],
  birthdate: optional(text),
  country: optional(text),
  province: optional(text),
  region: optional(text),
  city: optional(text),
  address: optional(text),
  streetAddress: optional(text),
  postalCode: optional(text),
  formatted: optional(text),
  company: optional(text),
  website: optional(text),
  profile: optional(text),
  zoneinfo: optional(text),
  locale: optional(text),
  browser: optional(text),
  device: optional(text),
  lastIp: optional(text),
  customData: optional(json),
  metadataSource: optional(json),
  identities: optional(listOf(recordOf(identityShape))),
} as const satisfies Shape)

/** A user. */
export type UserRecord = { readonly userId: string } & Omit<FieldsOf<typeof userShape>, 'userId'>

/** A user known only by id. */
export type UserReference = Pick<UserRecord, 'userId'>

/** The parent object of `User` fields. */
export type UserParent = UserRecord | UserReference

/** A window of a list of users, and a user with its position in it. */
export type UserWindow = Connection<UserRecord>
export type PlacedUser = Edge<UserRecord>

/** @throws UpstreamMalformed if this is not a user, or has no id */
export function readUser(value: unknown, reading: Reading): UserRecord {
  const record = objectOf(value, 'the user', reading)
  const { userId } = record
  if (!isUserId(userId)) throw malformed(reading.site, `a user's "userId" ${describe(userId)}`)
  return readFields(record, userShape, reading) as UserRecord
}
