// Who may use an application, and who does: shapes and endpoints.

import { checkWord } from '../../argument.js'
import { type Params, read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { flag, type Kind, oneOf, optional, text } from '../../genauth/wire/kinds.js'
import {
  documented,
  type FieldsOf,
  objectOf,
  type Rows,
  readFields,
  readTable,
  type Shape,
  shaped,
} from '../../genauth/wire/record.js'
import { named } from '../../genauth/wire/words.js'
import type {
  ApplicationAuthorizationFilter,
  ApplicationEffect,
  ApplicationPermissionType,
  ApplicationSubjectType,
  InputMaybe,
  PermissionStrategy,
  QuerySubjectApplicationsArgs,
  SubjectApplicationType,
} from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { paramsOf, type UserPart, usersIn } from '../users/entity.js'
import type { ApplicationReference } from './records.js'

const strategies: Kind<PermissionStrategy> = oneOf(named<PermissionStrategy>('ALLOW_ALL', 'DENY_ALL'))
const subjectTypes: Kind<ApplicationSubjectType> = oneOf(
  named<ApplicationSubjectType>('USER', 'ROLE', 'GROUP', 'ORG', 'AK_SK'),
)
const effects: Kind<ApplicationEffect> = oneOf(named<ApplicationEffect>('ALLOW', 'DENY'))

const strategyShape = documented('GetApplicationPermissionStrategyDataDto', {
  permissionStrategy: optional(strategies),
  rawPermissionStrategy: ['permissionStrategy', optional(text)],
} as const satisfies Shape)

export const getPermissionStrategy = read(
  'GET /api/v3/get-application-permission-strategy',
  ({ appId }: ApplicationReference) => ({ appId }),
  (data, _asked, reading) => readFields(objectOf(data, '"data"', reading), strategyShape, reading),
  { keep: kept('records', ['applications', ({ appId }) => appId]) },
)

const authorizationShape = documented('ListApplicationAuthDataDto', {
  id: optional(text),
  targetId: optional(text),
  targetName: optional(text),
  targetType: optional(subjectTypes),
  rawTargetType: ['targetType', optional(text)],
  effect: optional(effects),
  rawEffect: ['effect', optional(text)],
  enabled: optional(flag),
  permissionType: optional(oneOf(named<ApplicationPermissionType>('ALL', 'SUBJECT'))),
  rawPermissionType: ['permissionType', optional(text)],
} as const satisfies Shape)

/** What is said about a subject of an application. */
export type AuthorizationRecord = FieldsOf<typeof authorizationShape>
export type AuthorizationWindow = Connection<AuthorizationRecord>
export type PlacedAuthorization = Edge<AuthorizationRecord>

type Asked = ApplicationReference & { readonly conditions: Params }

export const listApplicationsAuth = pagedBy(
  'POST /api/v3/list-applications-auth',
  {
    list: 'authorizations',
    ...USUAL_PAGES,
    readRow: shaped('the authorization', authorizationShape),
    keyOf: ({ id }: AuthorizationRecord) => (typeof id === 'string' ? id : undefined),
  },
  ({ appId, conditions }: Asked) => ({ appId, ...conditions }),
  { hides: () => ['targetName'], keep: kept('lists', ['applications', ({ appId }) => appId]) },
)

/** The parameters of a filter. @returns undefined if nothing can match. @throws BadUserInput */
export function readAuthorizationFilter(filter: InputMaybe<ApplicationAuthorizationFilter> | undefined) {
  const { targetType, targetName, effect, enabled } = filter ?? {}
  if (targetType?.length === 0) return undefined
  return {
    ...(targetType != null && { targetTypeList: targetType.map(type => checkWord('targetType', type)) }),
    ...(targetName != null && { targetName }),
    ...(effect != null && { effect: checkWord('effect', effect) }),
    ...(enabled != null && { enabled }),
  }
}

const subjectApplicationShape = documented('ListApplicationSubjectDataDto', {
  appId: optional(text),
  appType: optional(oneOf(named<SubjectApplicationType>('INTEGRATED', 'SELFBUILT', 'APP_PANEL'))),
  rawAppType: ['appType', optional(text)],
  effect: optional(effects),
  rawEffect: ['effect', optional(text)],
} as const satisfies Shape)

/** An application about which something is said for a subject. */
export type SubjectApplicationRecord = FieldsOf<typeof subjectApplicationShape>

export const listSubjectAuth = read(
  'POST /api/v3/list-subject-auth',
  ({ targetType, targetId, effect, enabled }: QuerySubjectApplicationsArgs) => ({
    targetType: checkWord('targetType', targetType),
    targetId,
    ...(effect != null && { effect: [checkWord('effect', effect)] }),
    ...(enabled != null && { enabled }),
  }),
  (data, _asked, reading): Rows<SubjectApplicationRecord> => readTable(data, 'list', subjectApplicationShape, reading),
  { keep: kept('records', 'applications') },
)

export const listActiveUsers = pagedBy(
  'POST /api/v3/list-application-active-users',
  {
    ...usersIn('activeUsers'),
    ask: (pagination, { appId, ...options }) => ({ appId, options: { pagination, ...options } }),
  },
  ({ appId }: ApplicationReference & { readonly parts: readonly UserPart[] }) => ({ appId }),
  { parts: ({ parts }) => paramsOf(parts), keep: kept('lists', ['applications', ({ appId }) => appId], 'users') },
)
