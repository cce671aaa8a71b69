// Data policies: what may be done to data resources, and by whom. Shapes and endpoints.

import { read } from '../../genauth/endpoint.js'
import { kept, NEVER } from '../../genauth/keep.js'
import { instant, type Kind, oneOf, optional, text } from '../../genauth/wire/kinds.js'
import { listOf, recordOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, type Shape, shaped } from '../../genauth/wire/record.js'
import { named } from '../../genauth/wire/words.js'
import type { DataPolicyTargetType } from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { asAsked, keyed } from '../keyed.js'

/** What all lists of policies say. */
const simpleShape = documented('ListSimpleDataPoliciesRespDto', {
  policyId: text,
  policyName: optional(text),
  description: optional(text),
} as const satisfies Shape)

export const dataPolicyShape = documented('GetDataPolicyRespDto', {
  ...simpleShape,
  createdAt: optional(instant),
  updatedAt: optional(instant),
} as const satisfies Shape)

const resourceShape = documented('DataResourceSimpleRespDto', {
  resourceId: optional(text),
  resourceName: optional(text),
} as const satisfies Shape)

// Its targets are not read: they have a list of their own, which is complete.
const listedShape = documented('ListDataPoliciesRespDto', {
  ...simpleShape,
  updatedAt: optional(instant),
  resources: ['resourceList', optional(listOf(recordOf(resourceShape)))],
} as const satisfies Shape)

/** A policy known only by its id. */
export interface DataPolicyReference {
  readonly policyId: string
}

type Of<S extends Shape> = DataPolicyReference & Omit<FieldsOf<S>, 'policyId'>
type SimpleDataPolicy = Of<typeof simpleShape>
export type DataPolicyRecord = Of<typeof dataPolicyShape>
/** A policy in a list; a simple list has fewer fields. */
export type ListedDataPolicy = SimpleDataPolicy & Partial<Of<typeof listedShape>>
export type DataPolicyParent = DataPolicyReference & Partial<DataPolicyRecord>
export type PolicyResourceRecord = FieldsOf<typeof resourceShape>
export type DataPolicyWindow = Connection<ListedDataPolicy>
export type PlacedDataPolicy = Edge<ListedDataPolicy>

const idOf = ({ policyId }: DataPolicyReference) => policyId

export const getDataPolicy = read<DataPolicyReference, DataPolicyRecord>(
  'GET /api/v3/get-data-policy',
  ({ policyId }) => ({ policyId }),
  asAsked('policy', keyed<DataPolicyRecord>('policy', dataPolicyShape, ['policyId']), idOf),
  { keep: kept('definitions', 'permissions') },
)

// Guess: both lists have the same order, so that a cursor of one is valid in the other.
const POLICIES = { list: 'dataPolicies', ...USUAL_PAGES, keyOf: (row: ListedDataPolicy) => idOf(row) }

const matching = ({ search }: { readonly search: string | undefined }) =>
  search === undefined ? {} : { query: search }

export const listSimpleDataPolicies = pagedBy(
  'GET /api/v3/list-simple-data-policies',
  { ...POLICIES, readRow: keyed<ListedDataPolicy>('policy', simpleShape, ['policyId']) },
  matching,
  { keep: kept('lists', 'permissions') },
)

export const listDataPolicies = pagedBy(
  'GET /api/v3/list-data-policies',
  // With all resources and targets of each.
  { ...POLICIES, heavy: true, readRow: keyed<ListedDataPolicy>('policy', listedShape, ['policyId']) },
  matching,
  { keep: kept('lists', 'permissions') },
)

const targetTypes: Kind<DataPolicyTargetType> = oneOf(named<DataPolicyTargetType>('USER', 'ORG', 'GROUP', 'ROLE'))

const targetShape = documented('DataSubjectRespDto', {
  targetIdentifier: optional(text),
  targetType: optional(targetTypes),
  rawTargetType: ['targetType', optional(text)],
  targetName: optional(text),
  authorizationTime: optional(instant),
} as const satisfies Shape)

export type PolicyTargetRecord = FieldsOf<typeof targetShape>
export type PolicyTargetWindow = Connection<PolicyTargetRecord>
export type PlacedPolicyTarget = Edge<PolicyTargetRecord>

interface TargetsAsk extends DataPolicyReference {
  readonly types: readonly DataPolicyTargetType[]
}

export const listDataPolicyTargets = pagedBy(
  'GET /api/v3/list-data-policy-targets',
  {
    list: 'targets',
    ...USUAL_PAGES,
    readRow: shaped('the target', targetShape),
  },
  ({ policyId, types }: TargetsAsk) => ({ policyId, ...(types.length > 0 && { targetType: types }) }),
  { keep: NEVER },
)
