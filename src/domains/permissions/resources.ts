// Resources of namespaces. Shapes and endpoints.

import { type Params, read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { type Kind, oneOf, optional, type Reading, text } from '../../genauth/wire/kinds.js'
import { listOf, recordOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, objectOf, type Shape } from '../../genauth/wire/record.js'
import { named } from '../../genauth/wire/words.js'
import type { ResourceType } from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { bulkByCode } from '../bulk.js'
import { asAsked, keyed } from '../keyed.js'

export const resourceTypes: Kind<ResourceType> = oneOf(named<ResourceType>('DATA', 'API', 'MENU', 'BUTTON', 'UI'))

const actionShape = documented('ResourceAction', {
  name: optional(text),
  description: optional(text),
} as const satisfies Shape)

// What searches add, such as ids and times, is not read: other lists do not have it.
export const resourceShape = documented('CommonResourceDto', {
  namespace: text,
  code: text,
  name: optional(text),
  description: optional(text),
  type: optional(resourceTypes),
  rawType: ['type', optional(text)],
  actions: optional(listOf(recordOf(actionShape))),
  apiIdentifier: optional(text),
} as const satisfies Shape)

/** A resource known only by its code, which is unique in its namespace. */
export interface ResourceReference {
  readonly namespace: string
  readonly code: string
}

export type ResourceRecord = ResourceReference & Omit<FieldsOf<typeof resourceShape>, keyof ResourceReference>
export type ResourceParent = ResourceRecord | ResourceReference
export type ResourceActionRecord = FieldsOf<typeof actionShape>
export type ResourceWindow = Connection<ResourceRecord>
export type PlacedResource = Edge<ResourceRecord>

const readKeyed = keyed<ResourceRecord>('resource', resourceShape, ['namespace', 'code'])

/** @param asked the namespace of the request, for a response that leaves it out */
const readResource = (value: unknown, reading: Reading, asked: { readonly namespace?: unknown } = {}): ResourceRecord =>
  readKeyed({ namespace: asked.namespace, ...objectOf(value, 'the resource', reading) }, reading)

const keyOf = ({ namespace, code }: ResourceReference) => JSON.stringify([namespace, code])

export const getResource = read<ResourceReference, ResourceRecord>(
  'GET /api/v3/get-resource',
  ({ code, namespace }) => ({ code, namespace }),
  asAsked('resource', readResource, keyOf),
  {
    bulk: bulkByCode({
      address: 'GET /api/v3/get-resources-batch',
      list: 'codeList',
      codeOf: ({ code }: ResourceReference) => code,
      groupOf: ({ namespace }) => namespace,
      others: ([first]) => ({ namespace: first?.namespace }),
      readRow: readResource,
    }),
    keep: kept('definitions', 'permissions'),
  },
)

// The envelope that these pages repeat inside their data is not read: it is not always complete.
const RESOURCES = {
  list: 'resources',
  ...USUAL_PAGES,
  readRow: readResource,
  keyOf: (row: ResourceRecord) => keyOf(row),
}

export const listResources = pagedBy(
  'GET /api/v3/list-resources',
  RESOURCES,
  ({ namespace, type }: { readonly namespace: string; readonly type: string | undefined }) => ({
    namespace,
    ...(type !== undefined && { type }),
  }),
  { keep: kept('lists', 'permissions') },
)

/** Finds resources by a text, whatever their type. */
export const searchResources = pagedBy(
  'GET /api/v3/list-common-resource',
  {
    ...RESOURCES,
    readRow: (row: unknown, reading: Reading, { namespaceCodeList }: Params) =>
      readResource(row, reading, { namespace: namespaceCodeList }),
  },
  ({ namespace, search }: { readonly namespace: string; readonly search: string }) => ({
    keyword: search,
    namespaceCodeList: namespace,
  }),
  { keep: kept('lists', 'permissions') },
)
