// Users as other domains have them: in lists, and by their ids.

import { callTo } from '../../genauth/plan.js'
import { type Paging, USUAL_PAGES } from '../../paging/endpoint.js'
import { getUser } from './endpoints.js'
import { readUser, type UserRecord } from './records.js'

export { paramsOf, partsOf, type UserPart } from './ask.js'

/** How a list of users is paged. @param list its name in cursors */
export const usersIn = (list: string): Paging<UserRecord> => ({
  list,
  ...USUAL_PAGES,
  // A user has sixty fields.
  heavy: true,
  readRow: readUser,
  keyOf: ({ userId }) => userId,
  // Guess: a row has the fields that the user itself has.
  answers: ({ userId }) => callTo(getUser, { id: userId, idType: 'USER_ID', parts: [] }),
})
