// The fields of data policies that need calls.

import { checkOptional, checkText, checkWord } from '../../argument.js'
import { valueIn } from '../../genauth/wire/kinds.js'
import type { DataPolicyTargetsArgs, QueryDataPoliciesArgs, Resolvers } from '../../generated/graphql.js'
import { each, lacking } from '../../planning/each-reads.js'
import { byKey, type Entity, reference } from '../../planning/entity-reads.js'
import { connection, connectionOf, ofRows } from '../../planning/list-reads.js'
import type { Selection } from '../../selection.js'
import { getUser, USERS, userAs } from '../users/entity.js'
import {
  type DataPolicyParent,
  type DataPolicyRecord,
  type DataPolicyReference,
  dataPolicyShape,
  getDataPolicy,
  type ListedDataPolicy,
  listDataPolicies,
  listDataPolicyTargets,
  listSimpleDataPolicies,
  type PlacedDataPolicy,
  type PolicyTargetRecord,
} from './data-policies.js'

const dataPolicy: Entity<DataPolicyReference & Record<string, unknown>, DataPolicyRecord> = {
  endpoint: getDataPolicy,
  shape: dataPolicyShape,
  keyOf: ({ policyId }) => ({ policyId: checkText('policyId', policyId) }),
  brings: () => new Set([getDataPolicy.name]),
}

/** A time that not all lists of policies say. */
const policyField = <Name extends 'createdAt' | 'updatedAt'>(name: Name) =>
  lacking(getDataPolicy, name, ({ policyId }: DataPolicyParent) => ({ policyId }))

/** Whether a list of policies needs more than their names. */
const needsWhole = (selected: Selection) =>
  ofRows(selected).has('updatedAt') || selected.below('edges').names.has('resources')

export const policyResolvers = {
  Query: {
    dataPolicy: byKey(dataPolicy),
    dataPolicies: connection<QueryDataPoliciesArgs, ListedDataPolicy>(({ search }, selected) => {
      const asked = { search: checkOptional('search', search) }
      return needsWhole(selected) ? listDataPolicies.of(asked) : listSimpleDataPolicies.of(asked)
    }),
  },
  DataPolicy: {
    __resolveReference: reference(dataPolicy),
    createdAt: policyField('createdAt'),
    updatedAt: policyField('updatedAt'),
    targets: connectionOf(listDataPolicyTargets, ({ policyId }: DataPolicyReference, args: DataPolicyTargetsArgs) => ({
      policyId,
      types: (args.types ?? []).map(type => checkWord('types', type)),
    })),
  },
  DataPolicyEdge: {
    resources: ({ node }: PlacedDataPolicy) => (node instanceof Error ? null : valueIn(node.resources)),
  },
  DataPolicyTarget: {
    user: each(
      getUser,
      ({ targetType, targetIdentifier }: PolicyTargetRecord) =>
        targetType === 'USER' ? userAs(targetIdentifier) : undefined,
      USERS,
    ),
  },
} satisfies Resolvers
