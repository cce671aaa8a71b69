// The endpoints that read users by their ids, one by one or in bulk.

import { type Bulk, read } from '../../genauth/endpoint.js'
import { UpstreamMalformed } from '../../genauth/errors.js'
import { malformed, type Reading } from '../../genauth/wire/kinds.js'
import { readRows } from '../../genauth/wire/record.js'
import { hidesId, ID_TYPES, paramsOf, sameId, type UserAsk } from './ask.js'
import { readUser, type UserRecord } from './records.js'

type Found = ReadonlyMap<string, UserRecord | UpstreamMalformed>

/** Most ids of one call, by the documentation. */
const MOST = 50
/** Longest id, as it is sent, so that an address with 50 of them has less than 6 kB. */
const MOST_OF_ID = 110

/** The type of the ids; `user_id` is GenAuth's default. */
const typeOf = (idType: UserAsk['idType']) => (idType === 'USER_ID' ? {} : { userIdType: ID_TYPES[idType].wire })

const getUserBatch = read(
  'GET /api/v3/get-user-batch',
  (asked: readonly UserAsk[]) => ({
    userIds: [...new Set(asked.map(({ id, idType }) => sameId(idType, id)))],
    ...typeOf(asked[0]?.idType ?? 'USER_ID'),
    ...paramsOf([...new Set(asked.flatMap(({ parts }) => parts))].sort()),
  }),
  readFound,
  { hides: hidesId('userIds') },
)

/** Users by ids of one type: those that exist. Items that cannot be read, or were not asked for, harm no others. */
function readFound(data: unknown, asked: readonly UserAsk[], reading: Reading): Found {
  const idType = asked[0]?.idType ?? 'USER_ID'
  const missing = new Set(asked.map(({ id }) => sameId(idType, id)))
  const found = new Map<string, UserRecord | UpstreamMalformed>()
  let unreadable = 0
  for (const row of readRows(data, 'data', readUser, reading)) {
    const id = row instanceof UpstreamMalformed ? undefined : row[ID_TYPES[idType].field]
    const key = typeof id === 'string' ? sameId(idType, id) : undefined
    if (key === undefined) unreadable += 1
    else if (missing.delete(key)) found.set(key, row)
    else reading.drift(ID_TYPES[idType].field, found.has(key) ? 'duplicate' : 'added')
  }
  // Any of those that are missing may be the one that could not be read.
  if (unreadable > 0) {
    for (const key of missing) found.set(key, malformed(reading.site, 'a user in it cannot be read'))
  }
  return found
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
  { bulk: inBulk, hides: hidesId('userId') },
)
