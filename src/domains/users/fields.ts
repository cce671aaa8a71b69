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
import { each } from '../../planning/each-reads.js'
import { byInputs, type Entity, reference } from '../../planning/entity-reads.js'
import { type FieldPlan, type Objects, planOne } from '../../planning/field-plan.js'
import { none } from '../../planning/list-plans.js'
import { connection, connectionOf, ofRows } from '../../planning/list-reads.js'
import { reads } from '../../planning/reads.js'
import { CUSTOM_FIELDS } from '../custom-data.js'
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
import { USERS, userAs } from './entity.js'
import { epochMs, readLoginFilter, readUsersArgs } from './filter.js'
import { listUsers } from './lists.js'
import { type UserRecord, type UserReference, userShape } from './records.js'

/** Most users of `usersByIds`. */
const MOST = 200

/**
 * Any of the keys that the schema declares, of which `USER_KEYS` adds some. Whoever has another key than the id is read
 * before anything is asked for by the id.
 */
type UserKey = UserReference & Readonly<Record<string, string>>

const user: Entity<UserKey, UserRecord, UserAsk> = {
  endpoint: getUser,
  shape: userShape,
  needs: CUSTOM_FIELDS,
  keyOf(given) {
    const { field } = idIn(given)
    return { [field]: checkText(field, given[field]) } as UserKey
  },
  isOwnKey: key => 'userId' in key,
  inputOf(key, { names }) {
    const { idType, field } = idIn(key)
    return { id: key[field] ?? '', idType, parts: partsOf(names) }
  },
}

/** The first type of id that something has; that of GenAuth's own ids if it has none. */
const idIn = (given: Readonly<Record<string, unknown>>) =>
  ID_KINDS.find(({ field }) => given[field] != null) ?? ({ idType: 'USER_ID', field: 'userId' } as const)

const ID_KINDS = Object.entries(ID_TYPES).map(([idType, { field }]) => ({ idType: idType as UserAsk['idType'], field }))

/** The plan of one user, whose id is its key. */
function planUser(asked: UserAsk, parent: Objects): FieldPlan {
  const { steps, objects } = planOne(callTo(getUser, asked), parent)
  const known = asked.idType === 'USER_ID' && { known: { userId: asked.id } }
  return { steps, objects: { ...objects, most: 1, ...known } }
}

/** @throws BadUserInput unless there is exactly one argument */
function askBy(args: QueryUserArgs, fields: ReadonlySet<string>): UserAsk {
  const [only, ...others] = ID_KINDS.filter(({ field }) => args[field] != null)
  if (only === undefined || others.length > 0)
    throw new BadUserInput('Exactly one of "userId", "externalId", "email", "phone" and "username" must be given.')
  const { idType, field } = only
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
      ({ args, parent, selected }) => planUser(askBy(args, selected.names), parent),
    ),
    viewer: reads(
      async (_root, _args: unknown, { asking: { viewer }, reader, select }, info) =>
        viewer ? reader.load(callTo(getUser, { ...viewer, parts: partsOf(select(info).names) })) : null,
      ({ asking, parent, selected }) => {
        const own = asking().viewer
        return own ? planUser({ ...own, parts: partsOf(selected.names) }, parent) : { steps: [], objects: none }
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
    payer: each(getUser, ({ paidAccountNo }: PayDetailRecord) => userAs(paidAccountNo), USERS),
  },
  ArchivedUser: {
    user: each(getUser, ({ userId }: ArchivedUserRecord) => userAs(userId), USERS),
  },
} satisfies Resolvers
