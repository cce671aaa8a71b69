// The endpoints that read users by their ids, one by one or in bulk.

import { type Bulk, read } from '../../genauth/endpoint.js'
import { kept, NEVER } from '../../genauth/keep.js'
import { type Found, findRows } from '../../genauth/wire/found.js'
import type { Reading } from '../../genauth/wire/kinds.js'
import { hidesId, ID_TYPES, paramsOf, sameId, type UserAsk } from './ask.js'
import { readUser, type UserRecord } from './records.js'

/** Most ids of one call, by the documentation. */
const MOST = 50
/** Longest id, as it is sent, so that an address with 50 of them has less than 6 kB. */
const MOST_OF_ID = 110

/** The type of the ids; `user_id` is GenAuth's default. */
const typeOf = (idType: UserAsk['idType']) => (idType === 'USER_ID' ? {} : { userIdType: ID_TYPES[idType].wire })

export const getUserBatch = read(
  'GET /api/v3/get-user-batch',
  (asked: readonly UserAsk[]) => ({
    userIds: [...new Set(asked.map(({ id, idType }) => sameId(idType, id)))],
    ...typeOf(asked[0]?.idType ?? 'USER_ID'),
    ...paramsOf([...new Set(asked.flatMap(({ parts }) => parts))].sort()),
  }),
  readFound,
  // Its users are kept one by one.
  { hides: hidesId('userIds'), keep: NEVER },
)

/** Users by ids of one type: those that exist. */
function readFound(data: unknown, asked: readonly UserAsk[], reading: Reading): Found<UserRecord> {
  const idType = asked[0]?.idType ?? 'USER_ID'
  return findRows(
    data,
    {
      read: readUser,
      keyOf(user) {
        const id = user[ID_TYPES[idType].field]
        return typeof id === 'string' ? sameId(idType, id) : undefined
      },
      keys: asked.map(({ id }) => sameId(idType, id)),
    },
    reading,
  )
}

const inBulk: Bulk<UserAsk, UserRecord> = {
  name: 'get-user-batch',
  endpoint: getUserBatch,
  most: MOST,
  keyOf: ({ id, idType }) => sameId(idType, id),
  groupOf: ({ idType }) => idType,
  // Commas separate the ids.
  takes: ({ id }) => !id.includes(',') && encodeURIComponent(id).length <= MOST_OF_ID,
}

export const getUser = read(
  'GET /api/v3/get-user',
  ({ id, idType, parts }: UserAsk) => ({ userId: id, ...typeOf(idType), ...paramsOf(parts) }),
  (data, _asked, reading): UserRecord => readUser(data, reading),
  {
    bulk: inBulk,
    hides: hidesId('userId'),
    // Whose another id is can change with any user.
    keep: {
      ...kept('people', ['users', ({ id, idType }: UserAsk) => (idType === 'USER_ID' ? id : undefined)]),
      decides: ({ idType }) => idType !== 'USER_ID',
    },
  },
)
