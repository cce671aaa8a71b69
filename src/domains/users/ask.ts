// Which user is asked for, and which parts of it.

import type { Params } from '../../genauth/endpoint.js'
import type { UserIdType } from '../../generated/graphql.js'
import { needsCustomFields } from '../custom-data.js'
import type { UserRecord } from './records.js'

/** What GenAuth sends of a user only if it is asked for. */
export type UserPart = 'customData' | 'departmentIds' | 'identities'

/** One user. */
export interface UserAsk {
  readonly id: string
  readonly idType: UserIdType
  readonly parts: readonly UserPart[]
}

/** The parts that the selected fields of a user need. */
export const partsOf = (fields: ReadonlySet<string>): readonly UserPart[] =>
  PARTS.filter(part => fields.has(part) || (part === 'customData' && needsCustomFields(fields)))

const PARTS: readonly UserPart[] = ['customData', 'departmentIds', 'identities']

const FLAGS: Readonly<Record<UserPart, string>> = {
  customData: 'withCustomData',
  departmentIds: 'withDepartmentIds',
  identities: 'withIdentities',
}

/** The parameters that ask for parts. */
export const paramsOf = (parts: readonly UserPart[]): Params =>
  Object.fromEntries(parts.map(part => [FLAGS[part], true]))

/** The field of a user by which a type of id finds it, and the type as GenAuth knows it. */
export const ID_TYPES = {
  USER_ID: { field: 'userId', wire: 'user_id' },
  EXTERNAL_ID: { field: 'externalId', wire: 'external_id' },
  EMAIL: { field: 'email', wire: 'email' },
  PHONE: { field: 'phone', wire: 'phone' },
  USERNAME: { field: 'username', wire: 'username' },
} as const satisfies Record<UserIdType, { readonly field: keyof UserRecord; readonly wire: string }>

/** What is equal for ids of the same user. GenAuth matches e-mail addresses without case. */
export const sameId = (idType: UserIdType, id: string): string => (idType === 'EMAIL' ? id.toLowerCase() : id)

/** Which parameter is personal: an id is, unless GenAuth made it. */
export const hidesId =
  (name: string) =>
  ({ userIdType }: Params): readonly string[] =>
    userIdType === undefined ? [] : [name]
