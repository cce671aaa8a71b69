// Who may do what to resources of namespaces. Shapes and endpoints.

import { type EndpointKey, type Params, read } from '../../genauth/endpoint.js'
import { NEVER } from '../../genauth/keep.js'
import { type Kind, oneOf, optional, type Reading, text } from '../../genauth/wire/kinds.js'
import { listOf, recordOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, type Rows, readRows, type Shape, shaped } from '../../genauth/wire/record.js'
import { readWhole } from '../../genauth/wire/whole.js'
import { named } from '../../genauth/wire/words.js'
import type { PermissionEffect, PermissionTargetType, ResourceType } from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { type ResourceReference, resourceTypes } from './resources.js'

const effects: Kind<PermissionEffect> = oneOf(named<PermissionEffect>('ALLOW', 'DENY'))

const conditionShape = documented('PolicyCondition', {
  param: optional(text),
  operator: optional(text),
  value: optional(text),
} as const satisfies Shape)

const authorizedShape = documented('AuthorizedResourceDto', {
  resourceCode: optional(text),
  description: optional(text),
  resourceType: optional(resourceTypes),
  rawResourceType: ['resourceType', optional(text)],
  apiIdentifier: optional(text),
  actions: optional(listOf(text)),
  effect: optional(effects),
  rawEffect: ['effect', optional(text)],
  conditions: ['condition', optional(listOf(recordOf(conditionShape)))],
} as const satisfies Shape)

export type AuthorizedResourceRecord = FieldsOf<typeof authorizedShape>
export type PolicyConditionRecord = FieldsOf<typeof conditionShape>

const readAuthorized = shaped('the resource', authorizedShape)

/** Which resources of somebody or something are asked for. */
export interface AuthorizedAsk {
  readonly namespace: string | undefined
  readonly type: ResourceType | undefined
}

const narrowed = ({ namespace, type }: AuthorizedAsk): Params => ({
  ...(namespace !== undefined && { namespace }),
  ...(type !== undefined && { resourceType: type }),
})

/** Guess: all resources, since there are no parameters of pages. */
const readAll = (data: unknown, _asked: unknown, reading: Reading): Rows<AuthorizedResourceRecord> =>
  readWhole(data, readAuthorized, reading)

const authorizedBy = <Subject>(address: EndpointKey, subjectParams: (subject: Subject) => Params) =>
  read(address, (asked: Subject & AuthorizedAsk) => ({ ...subjectParams(asked), ...narrowed(asked) }), readAll, {
    keep: NEVER,
  })

export const getUserAuthorizedResources = authorizedBy(
  'GET /api/v3/get-user-authorized-resources',
  ({ userId }: { readonly userId: string }) => ({ userId }),
)

/** Here the namespace is the role's. */
export const getRoleAuthorizedResources = authorizedBy(
  'GET /api/v3/get-role-authorized-resources',
  ({ code }: { readonly code: string }) => ({ code }),
)

/** Guess: departments are named by their ids. */
export const getDepartmentAuthorizedResources = authorizedBy(
  'GET /api/v3/get-authorized-resources',
  ({ departmentId }: { readonly departmentId: string }) => ({
    targetType: 'DEPARTMENT',
    targetIdentifier: departmentId,
  }),
)

export const getGroupAuthorizedResources = read(
  'GET /api/v3/get-group-authorized-resources',
  ({ code, ...asked }: AuthorizedAsk & { readonly code: string }) => ({ code, ...narrowed(asked) }),
  (data, _asked, reading): Rows<AuthorizedResourceRecord> => readRows(data, 'data', readAuthorized, reading),
  { keep: NEVER },
)

const targetTypes: Kind<PermissionTargetType> = oneOf(
  named<PermissionTargetType>('USER', 'ROLE', 'GROUP', 'DEPARTMENT'),
)

const targetShape = documented('ResourceAuthorizedTargetDto', {
  targetType: optional(targetTypes),
  rawTargetType: ['targetType', optional(text)],
  targetIdentifier: optional(text),
  actions: optional(listOf(text)),
} as const satisfies Shape)

export type ResourceTargetRecord = FieldsOf<typeof targetShape>
export type ResourceTargetWindow = Connection<ResourceTargetRecord>
export type PlacedResourceTarget = Edge<ResourceTargetRecord>

export const getResourceAuthorizedTargets = pagedBy(
  'POST /api/v3/get-resource-authorized-targets',
  {
    list: 'authorizedTargets',
    ...USUAL_PAGES,
    readRow: shaped('the target', targetShape),
  },
  ({ namespace, code, targetType }: ResourceReference & { readonly targetType: PermissionTargetType | undefined }) => ({
    resource: code,
    namespace,
    ...(targetType !== undefined && { targetType }),
  }),
  { keep: NEVER },
)
