// Users as other domains have them: in lists, and by their ids.

import { callTo } from '../../genauth/plan.js'
import { type Paging, USUAL_PAGES } from '../../paging/endpoint.js'
import { ofRows } from '../../planning/list-reads.js'
import type { Selection } from '../../selection.js'
import { partsOf } from './ask.js'
import { getUser } from './endpoints.js'
import { readUser, type UserRecord } from './records.js'
import { isUserId } from './user-id.js'

export type { UserAsk } from './ask.js'
export { paramsOf, type UserPart } from './ask.js'
export type { LoginRecord } from './days.js'
export { epochMs } from './filter.js'
export { getUser, isUserId }

/** What is asked for by the id of a user; undefined if it is none. */
export const userAs = (id: unknown) => (isUserId(id) ? ({ id, idType: 'USER_ID' } as const) : undefined)

/** Fields that are users by such ids. */
export const USERS = {
  group: 'USER_ID',
  parts: ({ names }: Selection) => ({ parts: partsOf(names) }),
} as const

/** The parts of users that are needed in a list of them. */
export const partsOfRows = (selected: Selection) => ({ parts: partsOf(ofRows(selected)) })

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
