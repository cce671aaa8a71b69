// What happens to users: logins, proofs of who they are, archiving. Their shapes and endpoints.

import { read } from '../../genauth/endpoint.js'
import { kept, NEVER } from '../../genauth/keep.js'
import { instant, lenientFlag, optional, type Reading, text } from '../../genauth/wire/kinds.js'
import {
  documented,
  type FieldsOf,
  objectOf,
  type Rows,
  readFields,
  readRows,
  type Shape,
  shaped,
} from '../../genauth/wire/record.js'
import { readWhole } from '../../genauth/wire/whole.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'

const loginShape = documented('UserLoginHistoryDto', {
  appId: optional(text),
  appName: optional(text),
  appLogo: optional(text),
  appLoginUrl: optional(text),
  clientIp: optional(text),
  userAgent: optional(text),
  time: optional(instant),
} as const satisfies Shape)

/** A login, with the id of its user. */
export type LoginRecord = { readonly userId: string } & FieldsOf<typeof loginShape>

const archivedShape = documented('ListArchivedUsersRespDto', {
  userId: text,
  archivedAt: optional(instant),
} as const satisfies Shape)

/** A user that was archived. */
export type ArchivedUserRecord = FieldsOf<typeof archivedShape>

const mfaShape = documented('UserMfaRespDto', {
  totpStatus: optional(lenientFlag),
  faceMfaStatus: optional(lenientFlag),
  smsMfaStatus: optional(lenientFlag),
  emailMfaStatus: optional(lenientFlag),
} as const satisfies Shape)

/** Which factors a user has. */
export type MfaRecord = FieldsOf<typeof mfaShape>

const principalShape = documented('PrincipalAuthenticationInfoDto', {
  authenticated: optional(lenientFlag),
  principalType: optional(text),
  principalCode: optional(text),
  principalName: optional(text),
  authenticatedAt: optional(instant),
} as const satisfies Shape)

/** What a user proved, with the id of the user. */
export type PrincipalRecord = { readonly userId: string } & FieldsOf<typeof principalShape>

/** Without what the other system says of the user, which nobody may read. */
const relationShape = documented('UserSyncRelationDto', {
  provider: optional(text),
  userIdInIdp: optional(text),
} as const satisfies Shape)

/** An account in another system, with the id of the user here. */
export type SyncRelationRecord = { readonly userId: string } & FieldsOf<typeof relationShape>

/** Windows of lists, and rows with their positions in them. */
export type LoginWindow = Connection<LoginRecord>
export type PlacedLogin = Edge<LoginRecord>
export type ArchivedUserWindow = Connection<ArchivedUserRecord>
export type PlacedArchivedUser = Edge<ArchivedUserRecord>

/** Whose logins are asked for, and which of them. Times are milliseconds since 1970, both included. */
export interface LoginsAsked {
  readonly userId: string
  readonly appId?: string
  readonly clientIp?: string
  readonly start?: number
  readonly end?: number
}

export const getUserLoginHistory = pagedBy(
  'GET /api/v3/get-user-login-history',
  {
    list: 'loginHistory',
    ...USUAL_PAGES,
    readRow: (row, reading, { userId }): LoginRecord => ({
      userId: String(userId),
      ...readFields(objectOf(row, 'the login', reading), loginShape, reading),
    }),
  },
  (asked: LoginsAsked) => ({ ...asked }),
  { hides: () => ['clientIp'], keep: NEVER },
)

export const listArchivedUsers = pagedBy(
  'GET /api/v3/list-archived-users',
  {
    list: 'archivedUsers',
    ...USUAL_PAGES,
    readRow: shaped('the user', archivedShape),
    keyOf: ({ userId }: ArchivedUserRecord) => (typeof userId === 'string' ? userId : undefined),
  },
  (startAt: number | undefined) => (startAt === undefined ? {} : { startAt }),
  { keep: kept('lists', 'users') },
)

const ofUser = (userId: string) => ({ userId })

const OF_USER = kept('records', ['users', (userId: string) => userId])

/** Reads a row that belongs to a user. */
const rowOf =
  <S extends Shape>(shape: S, userId: string) =>
  (row: unknown, reading: Reading): { readonly userId: string } & FieldsOf<S> => ({
    userId,
    ...readFields(objectOf(row, 'a row', reading), shape, reading),
  })

export const getUserMfaInfo = read(
  'GET /api/v3/get-user-mfa-info',
  ofUser,
  (data, _userId, reading): MfaRecord => readFields(objectOf(data, '"data"', reading), mfaShape, reading),
  { keep: OF_USER },
)

export const getUserPrincipalAuthenticationInfo = read(
  'GET /api/v3/get-user-principal-authentication-info',
  ofUser,
  (data, userId, reading): Rows<PrincipalRecord> => readWhole(data, rowOf(principalShape, userId), reading),
  { keep: OF_USER },
)

export const getUserSyncRelations = read(
  'GET /api/v3/get-user-sync-relations',
  ofUser,
  (data, userId, reading): Rows<SyncRelationRecord> => readRows(data, 'data', rowOf(relationShape, userId), reading),
  { keep: OF_USER },
)
