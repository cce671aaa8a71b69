// Namespaces and permission spaces: two kinds of records of the same form. Shapes and endpoints.

import { type EndpointKey, read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { instant, optional, text } from '../../genauth/wire/kinds.js'
import { documented, type FieldsOf, type Shape, shaped } from '../../genauth/wire/record.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { bulkByCode } from '../bulk.js'
import { asAsked, keyed } from '../keyed.js'

export const namespaceShape = documented('NamespacesListRespDto', {
  code: text,
  name: optional(text),
  description: optional(text),
} as const satisfies Shape)

/** A namespace or permission space known only by its code. */
export interface NamespaceReference {
  readonly code: string
}

export type NamespaceRecord = NamespaceReference & Omit<FieldsOf<typeof namespaceShape>, 'code'>
export type NamespaceParent = NamespaceRecord | NamespaceReference
export type NamespaceWindow = Connection<NamespaceRecord>
export type PlacedNamespace = Edge<NamespaceRecord>

const codeOf = ({ code }: NamespaceReference) => code

interface Addresses {
  /** What a record is called. */
  readonly what: string
  readonly one: EndpointKey
  readonly several: readonly [address: EndpointKey, list: string]
  readonly all: readonly [address: EndpointKey, list: string, search: string]
}

/** The endpoints of one of the two kinds. */
function endpointsOf({ what, one, several, all }: Addresses) {
  const readRow = keyed<NamespaceRecord>(what, namespaceShape, ['code'])
  const [severalAddress, codes] = several
  const [allAddress, list, search] = all
  return {
    get: read<NamespaceReference, NamespaceRecord>(one, ({ code }) => ({ code }), asAsked(what, readRow, codeOf), {
      bulk: bulkByCode({ address: severalAddress, list: codes, codeOf, readRow }),
      keep: kept('definitions', 'permissions'),
    }),
    list: pagedBy(
      allAddress,
      { list, ...USUAL_PAGES, readRow, keyOf: (row: NamespaceRecord) => codeOf(row) },
      (asked: { readonly search: string | undefined }) =>
        asked.search === undefined ? {} : { [search]: asked.search },
      { keep: kept('lists', 'permissions') },
    ),
  }
}

export const namespaces = endpointsOf({
  what: 'namespace',
  one: 'GET /api/v3/get-namespace',
  several: ['GET /api/v3/get-namespaces-batch', 'codeList'],
  all: ['GET /api/v3/list-namespaces', 'namespaces', 'keywords'],
})

export const permissionSpaces = endpointsOf({
  what: 'permission space',
  one: 'GET /api/v3/get-permission-namespace',
  several: ['GET /api/v3/get-permission-namespaces-batch', 'codes'],
  all: ['GET /api/v3/list-permission-namespaces', 'permissionSpaces', 'query'],
})

const spaceRoleShape = documented('PermissionNamespaceRolesListRespDto', {
  namespace: optional(text),
  code: optional(text),
  name: optional(text),
  description: optional(text),
  updatedAt: optional(instant),
} as const satisfies Shape)

/** A role of a permission space. */
export type SpaceRoleRecord = FieldsOf<typeof spaceRoleShape>
export type SpaceRoleWindow = Connection<SpaceRoleRecord>
export type PlacedSpaceRole = Edge<SpaceRoleRecord>

export const listSpaceRoles = pagedBy(
  'GET /api/v3/list-permission-namespace-roles',
  {
    list: 'roles',
    ...USUAL_PAGES,
    readRow: shaped('the role', spaceRoleShape),
  },
  ({ code, search }: { readonly code: string; readonly search: string | undefined }) => ({
    code,
    ...(search !== undefined && { query: search }),
  }),
  { keep: kept('lists', 'permissions', 'roles') },
)
