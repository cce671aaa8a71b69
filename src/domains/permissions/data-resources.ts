// Data resources of permission spaces. Shapes and endpoints.

import { isKeyText } from '../../argument.js'
import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import {
  type Field,
  isObject,
  type Kind,
  malformed,
  oneOf,
  optional,
  type Reading,
  text,
} from '../../genauth/wire/kinds.js'
import { listOf, recordOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, objectOf, readField, readFields, type Shape } from '../../genauth/wire/record.js'
import { named } from '../../genauth/wire/words.js'
import type { DataResourceType } from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { asAsked } from '../keyed.js'

export const dataResourceTypes: Kind<DataResourceType> = oneOf(named<DataResourceType>('TREE', 'STRING', 'ARRAY'))

/** What lists say of a data resource. */
export const dataResourceShape = documented('ListDataResourcesRespDto', {
  permissionSpace: ['namespaceCode', text],
  code: ['resourceCode', text],
  name: ['resourceName', optional(text)],
  description: optional(text),
  type: optional(dataResourceTypes),
  rawType: ['type', optional(text)],
} as const satisfies Shape)

/** Trees have five levels at most; what is deeper than twice as many is no tree. */
const MOST_LEVELS = 10

/** A node of a tree, and those below it. */
export interface DataResourceNodeRecord {
  readonly code: Field<string>
  readonly name: Field<string>
  readonly value: Field<string>
  readonly children: Field<Field<DataResourceNodeRecord>[]>
}

type NodesKind = Kind<Field<DataResourceNodeRecord>[]>

/** Nodes with others below them, down to the deepest level, below which there is nothing. */
function nodesAbove(levels: number): NodesKind {
  let nodes: NodesKind = () => undefined
  for (let level = 0; level < levels; level += 1) {
    const shape = documented('DataResourceTreeStructs', {
      code: optional(text),
      name: optional(text),
      value: optional(text),
      children: optional(nodes),
    } as const satisfies Shape)
    nodes = listOf(recordOf(shape))
  }
  return nodes
}

const nodes = nodesAbove(MOST_LEVELS)

/** A tree is a list of nodes; the types of GenAuth's clients have a single node instead. */
const tree: NodesKind = (value, reading) => nodes(isObject(value) ? [value] : value, reading)

/** What only the data resource itself says. */
export const contentShape = {
  actions: optional(listOf(text)),
  text: optional(text),
  list: optional(listOf(text)),
  tree: optional(tree),
} as const satisfies Shape

const wholeShape = documented('GetDataResourceRespDto', {
  ...dataResourceShape,
  actions: contentShape.actions,
} as const satisfies Shape)

/** A data resource known only by its code, which is unique in its permission space. */
export interface DataResourceReference {
  readonly permissionSpace: string
  readonly code: string
}

type ListedFields = Omit<FieldsOf<typeof dataResourceShape>, keyof DataResourceReference>
export type ListedDataResource = DataResourceReference & ListedFields
export type DataResourceRecord = ListedDataResource & FieldsOf<typeof contentShape>
export type DataResourceParent = DataResourceReference & Partial<DataResourceRecord>
export type DataResourceWindow = Connection<ListedDataResource>
export type PlacedDataResource = Edge<ListedDataResource>

/** The parts of a key are text, and have other names on the wire. */
function readKey(value: unknown, reading: Reading): DataResourceReference {
  const { namespaceCode, resourceCode } = objectOf(value, 'the data resource', reading)
  if (isKeyText(namespaceCode) && isKeyText(resourceCode)) return { permissionSpace: namespaceCode, code: resourceCode }
  throw malformed(reading.site, 'the data resource has no key')
}

const readListed = (value: unknown, reading: Reading): ListedDataResource => ({
  ...readFields(objectOf(value, 'the data resource', reading), dataResourceShape, reading),
  ...readKey(value, reading),
})

/** The content is in one field, whose form the type tells. */
const CONTENTS = { STRING: 'text', ARRAY: 'list', TREE: 'tree' } as const

function readDataResource(value: unknown, reading: Reading): DataResourceRecord {
  const record = objectOf(value, 'the data resource', reading)
  const { actions, ...listed } = readFields(record, wholeShape, reading)
  const form = typeof listed.type === 'string' && listed.type !== 'UNRECOGNIZED' ? CONTENTS[listed.type] : undefined
  const content = { text: null, list: null, tree: null }
  return {
    ...listed,
    ...readKey(value, reading),
    actions,
    ...content,
    ...(form && { [form]: readField(record, 'struct', contentShape[form] as Kind<unknown>, reading) }),
  }
}

const keyOf = ({ permissionSpace, code }: DataResourceReference) => JSON.stringify([permissionSpace, code])

export const getDataResource = read<DataResourceReference, DataResourceRecord>(
  'GET /api/v3/get-data-resource',
  ({ permissionSpace, code }) => ({ namespaceCode: permissionSpace, resourceCode: code }),
  asAsked('data resource', readDataResource, keyOf),
  { keep: kept('definitions', 'permissions') },
)

export const listDataResources = pagedBy(
  'GET /api/v3/list-data-resources',
  {
    list: 'dataResources',
    ...USUAL_PAGES,
    readRow: readListed,
    keyOf: (row: ListedDataResource) => keyOf(row),
  },
  ({
    permissionSpaces,
    search,
  }: {
    readonly permissionSpaces: readonly string[]
    readonly search: string | undefined
  }) => ({
    ...(permissionSpaces.length > 0 && { namespaceCodes: permissionSpaces }),
    ...(search !== undefined && { query: search }),
  }),
  { keep: kept('lists', 'permissions') },
)
