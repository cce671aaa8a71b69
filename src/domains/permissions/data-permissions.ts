// Who may do what to data resources. Shapes and endpoints.

import { read } from '../../genauth/endpoint.js'
import type { UpstreamMalformed } from '../../genauth/errors.js'
import { NEVER } from '../../genauth/keep.js'
import { malformed, optional, text } from '../../genauth/wire/kinds.js'
import { listOf, recordOf } from '../../genauth/wire/nested.js'
import {
  documented,
  type FieldsOf,
  objectOf,
  readField,
  readFields,
  readRows,
  type Shape,
  shaped,
} from '../../genauth/wire/record.js'
import { type DataResourceReference, dataResourceTypes } from './data-resources.js'
import { rowsBy } from './rows-by.js'

const authorizationShape = documented('ActionAuth', {
  action: optional(text),
  userIds: optional(listOf(text)),
} as const satisfies Shape)

/** The users who may do something to a data resource. */
export type DataAuthorizationRecord = FieldsOf<typeof authorizationShape>

/** Who may do these things to a data resource. */
export interface AuthorizationsAsk extends DataResourceReference {
  readonly actions: readonly string[]
}

export const listResourceTargets = rowsBy<AuthorizationsAsk, DataAuthorizationRecord>({
  address: 'POST /api/v3/list-resource-targets',
  params: asked => ({
    resources: asked.map(({ code }) => code),
    actions: asked[0]?.actions ?? [],
    namespaceCode: asked[0]?.permissionSpace,
  }),
  rows: ['authUserList', 'resource'],
  read: (row, reading) =>
    readRows(
      row['actionAuthList'],
      'actionAuthList',
      action => readFields(objectOf(action, 'the action', reading), authorizationShape, reading),
      reading,
    ),
  keyOf: ({ code }) => code,
  groupOf: ({ permissionSpace, actions }) => JSON.stringify([permissionSpace, actions]),
})

const textShape = documented('StrAuthorize', {
  value: optional(text),
  actions: optional(listOf(text)),
} as const satisfies Shape)

const listShape = documented('ArrayAuthorize', {
  values: optional(listOf(text)),
  actions: optional(listOf(text)),
} as const satisfies Shape)

const nodeShape = documented('TreeAuthBo', {
  path: ['nodePath', optional(text)],
  name: ['nodeName', optional(text)],
  value: ['nodeValue', optional(text)],
  actions: ['nodeActions', optional(listOf(text))],
} as const satisfies Shape)

const treeShape = documented('TreeAuthorize', {
  nodes: ['authList', optional(listOf(recordOf(nodeShape)))],
} as const satisfies Shape)

const permissionShape = documented('OpenResource', {
  code: ['resourceCode', optional(text)],
  type: ['resourceType', optional(dataResourceTypes)],
  rawType: ['resourceType', optional(text)],
  text: ['strAuthorize', optional(recordOf(textShape))],
  list: ['arrAuthorize', optional(recordOf(listShape))],
  tree: ['treeAuthorize', optional(recordOf(treeShape))],
} as const satisfies Shape)

export type TextPermissionRecord = FieldsOf<typeof textShape>
export type ListPermissionRecord = FieldsOf<typeof listShape>
export type TreePermissionRecord = FieldsOf<typeof treeShape>
export type NodePermissionRecord = FieldsOf<typeof nodeShape>

/** What a user may do to a data resource, and the space of it. */
export type DataPermissionRecord = FieldsOf<typeof permissionShape> & {
  readonly permissionSpace: string | null | UpstreamMalformed
}

/** The permissions of a user in these spaces; in all, if there are none. */
export interface UserPermissionsAsk {
  readonly userId: string
  readonly permissionSpaces: readonly string[]
}

export const getUserPermissionList = rowsBy<UserPermissionsAsk, DataPermissionRecord>({
  address: 'POST /api/v3/get-user-permission-list',
  params: asked => {
    const { permissionSpaces = [] } = asked[0] ?? {}
    return {
      userIds: asked.map(({ userId }) => userId),
      ...(permissionSpaces.length > 0 && { namespaceCodes: permissionSpaces }),
    }
  },
  rows: ['userPermissionList', 'userId'],
  read(row, reading) {
    const permissionSpace = readField(row, 'namespaceCode', text, reading)
    return readRows(
      row['resourceList'] ?? [],
      'resourceList',
      resource => ({
        permissionSpace,
        ...readFields(objectOf(resource, 'the resource', reading), permissionShape, reading),
      }),
      reading,
    )
  },
  keyOf: ({ userId }) => userId,
  groupOf: ({ permissionSpaces }) => JSON.stringify(permissionSpaces),
})

const actionsShape = documented('GetUserResourcePermissionList', {
  permissionSpace: ['namespaceCode', optional(text)],
  resource: optional(text),
  actions: optional(listOf(text)),
} as const satisfies Shape)

/** What a user may do to a data resource. */
export type DataActionsRecord = FieldsOf<typeof actionsShape>

/** What a user may do to these data resources of a space. */
export interface DataActionsAsk {
  readonly userId: string
  readonly permissionSpace: string
  readonly resources: readonly string[]
}

/** In the order of the resources; null for those that GenAuth says nothing about. */
export const getUserResourcePermissionList = read(
  'POST /api/v3/get-user-resource-permission-list',
  ({ userId, permissionSpace, resources }: DataActionsAsk) => ({ resources, userId, namespaceCode: permissionSpace }),
  (data, { resources }, reading): (DataActionsRecord | UpstreamMalformed | null)[] => {
    const rows = readRows(
      objectOf(data, '"data"', reading)['permissionList'],
      'permissionList',
      shaped('a row', actionsShape),
      reading,
    )
    const unreadable = rows.find(row => row instanceof Error || typeof row.resource !== 'string')
    const error = unreadable && malformed(reading.site, 'a row cannot be read')
    const found = new Map(rows.flatMap(row => (row instanceof Error ? [] : [[row.resource, row] as const])))
    return resources.map(resource => found.get(resource) ?? error ?? null)
  },
  { keep: NEVER },
)
