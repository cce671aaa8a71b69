// The fields of groups that need calls.

import { checkText } from '../../argument.js'
import type { GroupMembersArgs, QueryGroupsArgs, Resolvers } from '../../generated/graphql.js'
import { byKey, type Entity, reference } from '../../planning/entity-reads.js'
import { connection, connectionOf, ofRows } from '../../planning/list-reads.js'
import { each } from '../../planning/reads.js'
import { partsOf } from '../users/entity.js'
import type { UserReference } from '../users/records.js'
import {
  type GroupAsk,
  type GroupRecord,
  type GroupReference,
  getGroup,
  getUserGroups,
  groupShape,
  listGroupMembers,
  listGroups,
} from './endpoints.js'

const group: Entity<GroupReference & Record<string, unknown>, GroupRecord, GroupAsk> = {
  endpoint: getGroup,
  shape: groupShape,
  keyOf: ({ code }) => ({ code: checkText('code', code) }),
  inputOf: ({ code }, { names }) => ({ code, customData: names.has('customData') }),
}

/** How many groups users usually have. */
const USUAL = 20

export const groupResolvers = {
  Query: {
    group: byKey(group),
    groups: connection(({ search }: QueryGroupsArgs, selected) =>
      listGroups.of({ search: search ?? undefined, customData: ofRows(selected).has('customData') }),
    ),
  },
  User: {
    groups: each(getUserGroups, ({ userId }: UserReference) => userId, { usual: USUAL }),
  },
  Group: {
    __resolveReference: reference(group),
    members: connectionOf(listGroupMembers, ({ code }: GroupReference, _args: GroupMembersArgs, selected) => ({
      code,
      parts: partsOf(ofRows(selected)),
    })),
  },
  GroupConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
  },
} satisfies Resolvers
