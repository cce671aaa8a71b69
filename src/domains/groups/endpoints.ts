// The endpoints of groups, and their shape.

import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { json, optional, text } from '../../genauth/wire/kinds.js'
import { documented, type FieldsOf, type Rows, type Shape } from '../../genauth/wire/record.js'
import { readWhole } from '../../genauth/wire/whole.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { keyed } from '../keyed.js'
import { paramsOf, type UserPart, usersIn } from '../users/entity.js'

const groupOfUserShape = documented('GroupDto', {
  code: text,
  id: optional(text),
  name: optional(text),
  description: optional(text),
  type: optional(text),
} as const satisfies Shape)

export const groupShape = documented('GroupDto', {
  ...groupOfUserShape,
  customData: optional(json),
} as const satisfies Shape)

/** A group known only by its code. */
export interface GroupReference {
  readonly code: string
}

/** A group. */
export type GroupRecord = GroupReference & Omit<FieldsOf<typeof groupShape>, 'code'>

/** A group in the list of a user's groups, which have no custom fields. */
type GroupOfUser = Omit<GroupRecord, 'customData'>

/** The parent object of `Group` fields. */
export type GroupParent = GroupRecord | GroupOfUser | GroupReference

/** A window of a list of groups, and a group with its position in it. */
export type GroupWindow = Connection<GroupRecord>
export type PlacedGroup = Edge<GroupRecord>

/** A group, and whether its custom fields are needed. */
export interface GroupAsk extends GroupReference {
  readonly customData: boolean
}

const readGroup = keyed<GroupRecord>('group', groupShape, ['code'])

const readGroupOfUser = keyed<GroupOfUser>('group', groupOfUserShape, ['code'])

const customFields = ({ customData }: { readonly customData: boolean }) => (customData ? { withCustomData: true } : {})

export const getGroup = read(
  'GET /api/v3/get-group',
  ({ code, customData }: GroupAsk) => ({ code, ...customFields({ customData }) }),
  (data, _asked, reading) => readGroup(data, reading),
  { keep: kept('people', ['groups', ({ code }) => code]) },
)

export const listGroups = pagedBy(
  'GET /api/v3/list-groups',
  {
    list: 'groups',
    ...USUAL_PAGES,
    readRow: readGroup,
    keyOf: ({ code }: GroupRecord) => code,
  },
  ({ search }: { readonly search: string | undefined; readonly customData: boolean }) =>
    search === undefined ? {} : { keywords: search },
  { parts: customFields, keep: kept('lists', 'groups') },
)

export const listGroupMembers = pagedBy(
  'GET /api/v3/list-group-members',
  usersIn('members'),
  ({ code }: GroupReference & { readonly parts: readonly UserPart[] }) => ({ code }),
  { parts: ({ parts }) => paramsOf(parts), keep: kept('lists', ['groups', ({ code }) => code], 'users') },
)

/** All groups of a user: GenAuth has no pages of them. */
export const getUserGroups = read(
  'GET /api/v3/get-user-groups',
  (userId: string) => ({ userId }),
  (data, _userId, reading): Rows<GroupOfUser> => readWhole(data, readGroupOfUser, reading),
  { keep: kept('people', ['users', userId => userId], 'groups') },
)
