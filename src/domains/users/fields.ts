// The fields of users and lists of users that need calls, or more than their record.

import { checkArgument, checkText } from '../../argument.js'
import { BadUserInput } from '../../errors.js'
import { callTo } from '../../genauth/plan.js'
import type {
  QueryArchivedUsersArgs,
  QueryUserArgs,
  QueryUsersArgs,
  QueryUsersByIdsArgs,
  Resolvers,
  UserLoginHistoryArgs,
} from '../../generated/graphql.js'
import { byInputs, type Entity, reference } from '../../planning/entity-reads.js'
import { planOne } from '../../planning/field-plan.js'
import { connection, connectionOf, ofRows } from '../../planning/list-reads.js'
import { each, reads } from '../../planning/reads.js'
import type { PayDetailRecord } from '../orders/records.js'
import { ID_TYPES, partsOf, type UserAsk } from './ask.js'
import {
  type ArchivedUserRecord,
  getUserLoginHistory,
  getUserMfaInfo,
  getUserPrincipalAuthenticationInfo,
  getUserSyncRelations,
  listArchivedUsers,
} from './days.js'
import { getUser } from './endpoints.js'
import { epochMs, readLoginFilter, readUsersArgs } from './filter.js'
import { listUsers } from './lists.js'
import { type UserRecord, type UserReference, userShape } from './records.js'
import { isUserId } from './user-id.js'

/** Most users of `usersByIds`. */
const MOST = 200

const user: Entity<UserReference, UserRecord, UserAsk> = {
  endpoint: getUser,
  shape: userShape,
  keyOf: ({ userId }) => ({ userId: checkText('userId', userId) }),
  inputOf: ({ userId }, { names }) => ({ id: userId, idType: 'USER_ID', parts: partsOf(names) }),
}

/** @throws BadUserInput unless there is exactly one argument */
function askBy(args: QueryUserArgs, fields: ReadonlySet<string>): UserAsk {
  const given = Object.entries(ID_TYPES).filter(([, { field }]) => args[field] != null)
  const [only] = given as [UserAsk['idType'], { field: keyof QueryUserArgs }][]
  if (only === undefined || given.length > 1)
    throw new BadUserInput('Exactly one of "userId", "externalId", "email", "phone" and "username" must be given.')
  const [idType, { field }] = only
  return { id: checkText(field, args[field]), idType, parts: partsOf(fields) }
}

function askFor({ ids, idType = 'USER_ID' }: QueryUsersByIdsArgs, fields: ReadonlySet<string>): UserAsk[] {
  if (ids.length === 0 || ids.length > MOST) throw new BadUserInput(`"ids" must have from 1 to ${MOST} items.`)
  return ids.map(id => ({ id: checkText('ids', id), idType, parts: partsOf(fields) }))
}

export const userResolvers = {
  Query: {
    user: reads(
      (_root, args: QueryUserArgs, { reader, select }, info) =>
        reader.load(callTo(getUser, askBy(args, select(info).names))),
      ({ args, parent, selected }) => {
        const asked = askBy(args, selected.names)
        const { steps, objects } = planOne(callTo(getUser, asked), parent)
        const known = asked.idType === 'USER_ID' && { known: { userId: asked.id } }
        return { steps, objects: { ...objects, most: 1, ...known } }
      },
    ),
    users: connection((args: QueryUsersArgs, selected) => {
      const asked = readUsersArgs(args)
      return asked && listUsers.of({ ...asked, parts: partsOf(ofRows(selected)) })
    }),
    archivedUsers: connection(({ startAt }: QueryArchivedUsersArgs) =>
      listArchivedUsers.of(startAt == null ? undefined : epochMs(checkArgument('startAt', startAt))),
    ),
    usersByIds: byInputs(getUser, (args: QueryUsersByIdsArgs, { names }) => askFor(args, names)),
  },
  User: {
    __resolveReference: reference(user),
    loginHistory: connectionOf(getUserLoginHistory, ({ userId }: UserReference, { filter }: UserLoginHistoryArgs) => ({
      userId,
      ...readLoginFilter(filter),
    })),
    mfaInfo: each(getUserMfaInfo, ({ userId }: UserReference) => userId),
    principalAuthenticationInfo: each(getUserPrincipalAuthenticationInfo, ({ userId }: UserReference) => userId, {
      usual: 1,
    }),
    syncRelations: each(getUserSyncRelations, ({ userId }: UserReference) => userId, { usual: 5 }),
  },
  PayDetail: {
    // Guess: the account is a user. GenAuth does not document whose identifier it is.
    payer: each(
      getUser,
      ({ paidAccountNo }: PayDetailRecord, _args, select) =>
        isUserId(paidAccountNo) ? { id: paidAccountNo, idType: 'USER_ID', parts: partsOf(select().names) } : undefined,
      { group: 'USER_ID' },
    ),
  },
  ArchivedUser: {
    user: each(
      getUser,
      ({ userId }: ArchivedUserRecord, _args, select) =>
        isUserId(userId) ? { id: userId, idType: 'USER_ID', parts: partsOf(select().names) } : undefined,
      { group: 'USER_ID' },
    ),
  },
  ArchivedUserConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
  },
  LoginHistoryConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
  },
  UserConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
  },
} satisfies Resolvers
