// The fields of groups that need calls.

import { checkText } from '../../argument.js'
import type { GroupMembersArgs, QueryGroupsArgs, Resolvers } from '../../generated/graphql.js'
import { each, lacking } from '../../planning/each-reads.js'
import { byKey, type Entity, reference } from '../../planning/entity-reads.js'
import { bringing } from '../../planning/list-plans.js'
import { connection, connectionOf, ofRows } from '../../planning/list-reads.js'
import { reads } from '../../planning/reads.js'
import { CUSTOM_FIELDS, needsCustomFields } from '../custom-data.js'
import { partsOfRows } from '../users/entity.js'
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
import { groupWithCustomData } from './entity.js'

const group: Entity<GroupReference & Record<string, unknown>, GroupRecord, GroupAsk> = {
  endpoint: getGroup,
  shape: groupShape,
  needs: CUSTOM_FIELDS,
  keyOf: ({ code }) => ({ code: checkText('code', code) }),
  brings: () => COMPLETE,
  inputOf: ({ code }, { names }) => ({ code, customData: needsCustomFields(names) }),
}

/** Groups have all their fields, but for those in lists of a user's groups. */
const COMPLETE: ReadonlySet<string> = new Set([getGroup.name])

const groups = connection(({ search }: QueryGroupsArgs, selected) =>
  listGroups.of({ search: search ?? undefined, customData: needsCustomFields(ofRows(selected)) }),
)

/** How many groups users usually have. */
const USUAL = 20

export const groupResolvers = {
  Query: {
    group: byKey(group),
    groups: reads(
      (...asked) => groups(...asked),
      field => bringing(groups.plan(field), COMPLETE),
    ),
  },
  User: {
    groups: each(getUserGroups, ({ userId }: UserReference) => userId, { usual: USUAL }),
  },
  Group: {
    __resolveReference: reference(group),
    customData: lacking(getGroup, 'customData', groupWithCustomData),
    members: connectionOf(
      listGroupMembers,
      ({ code }: GroupReference, _args: GroupMembersArgs) => ({ code }),
      partsOfRows,
    ),
  },
} satisfies Resolvers
