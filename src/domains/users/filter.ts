// The arguments of `users` as GenAuth's conditions, searches and orders.

import { checkArgument, checkText } from '../../argument.js'
import { BadUserInput } from '../../errors.js'
import { enumName } from '../../genauth/wire/words.js'
import type {
  CustomFieldCondition,
  LoginHistoryFilter,
  NumberRange,
  QueryUsersArgs,
  TextCondition,
  TimeRange,
  UserFilter,
} from '../../generated/graphql.js'
import { statusWords } from './records.js'

/** One condition, as GenAuth names it. */
export interface Clause {
  readonly field: string
  readonly operator: string
  readonly value?: unknown
}

/** What is asked of a list of users. */
export interface UsersAsked {
  readonly keywords?: string
  readonly fuzzySearchOn?: readonly string[]
  /** All have to hold. */
  readonly advancedFilter?: readonly Clause[]
  readonly sort?: readonly { readonly field: string; readonly order: string }[]
}

/** The fields that can be searched or sorted by, by their names in the schema. */
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['id', 'phone', 'email', 'name', 'username', 'externalId', 'nickname', 'company', 'givenName', 'familyName'],
    ...['middleName', 'profile', 'preferredUsername', 'website', 'address', 'formatted', 'streetAddress', 'postalCode'],
    ...['createdAt', 'updatedAt', 'status', 'statusChangedAt', 'passwordLastSetAt', 'loginsCount', 'gender'],
    ...['lastLogin', 'userSourceType', 'lastMfaTime', 'passwordSecurityLevel', 'phoneCountryCode', 'lastIp'],
  ].map(word => [enumName(word), word]),
)

/** @returns undefined if no user can match. @throws BadUserInput */
export function readUsersArgs({ search, searchIn, filter, orderBy }: QueryUsersArgs): UsersAsked | undefined {
  if (searchIn != null && search == null) throw new BadUserInput('"searchIn" needs "search".')
  if (searchIn?.length === 0) throw new BadUserInput('"searchIn" must name a field.')
  const clauses = filter == null ? [] : clausesOf(filter)
  if (clauses === undefined) return undefined
  return {
    ...(search != null && { keywords: checkText('search', search) }),
    ...(searchIn != null && { fuzzySearchOn: searchIn.map(field => WORDS[field] as string) }),
    ...(clauses.length > 0 && { advancedFilter: clauses }),
    ...(orderBy != null &&
      orderBy.length > 0 && {
        sort: orderBy.map(({ field, direction }) => ({
          field: WORDS[field] as string,
          order: direction === 'DESC' ? 'desc' : 'asc',
        })),
      }),
  }
}

/** @returns undefined if a condition cannot hold */
function clausesOf(filter: UserFilter): readonly Clause[] | undefined {
  const { name, email, phone, username, externalId } = filter
  const lists = [
    filter.status,
    ...[name, email, phone, username, externalId, ...(filter.customFields ?? [])].map(one => one?.in),
  ]
  if (lists.some(list => list?.length === 0)) return undefined
  if (filter.status?.includes('UNRECOGNIZED')) throw new BadUserInput('"UNRECOGNIZED" is no status to look for.')
  return [
    ...(filter.status == null
      ? []
      : [{ field: 'status', operator: 'IN', value: [...new Set(filter.status)].map(status => statusWords[status]) }]),
    ...Object.entries({ name, email, phone, username, externalId }).flatMap(([field, one]) => textClauses(field, one)),
    ...(filter.customFields ?? []).flatMap(one => textClauses(checkText('key', one.key), one)),
    ...timeClauses('lastLogin', filter.lastLogin),
    ...timeClauses('createdAt', filter.createdAt),
    ...timeClauses('updatedAt', filter.updatedAt),
    ...numberClauses('loginsCount', filter.loginsCount),
  ]
}

const OPERATORS = {
  equals: 'EQUAL',
  notEquals: 'NOT_EQUAL',
  contains: 'CONTAINS',
  notContains: 'NOT_CONTAINS',
  in: 'IN',
} as const

function textClauses(field: string, asked: TextCondition | CustomFieldCondition | null | undefined): Clause[] {
  if (asked == null) return []
  const clauses: Clause[] = Object.entries(OPERATORS).flatMap(([name, operator]) => {
    const value = asked[name as keyof typeof OPERATORS]
    return value == null ? [] : [{ field, operator, value }]
  })
  if (asked.isNull != null) clauses.push({ field, operator: asked.isNull ? 'IS_NULL' : 'NOT_NULL' })
  return clauses
}

function timeClauses(field: string, range: TimeRange | null | undefined): Clause[] {
  const { start, end } = boundsOf(range, `${field}.`)
  return between(field, start, end)
}

/** GenAuth's bounds are included, and milliseconds since 1970. */
function boundsOf(range: TimeRange | null | undefined, prefix = '') {
  const from = range?.from == null ? undefined : checkArgument(`${prefix}from`, range.from)
  const before = range?.before == null ? undefined : checkArgument(`${prefix}before`, range.before)
  return {
    ...(from !== undefined && { start: epochMs(from) }),
    ...(before !== undefined && { end: epochMs(before) - 1 }),
  }
}

/** The first millisecond since 1970 that is not before a time. */
export const epochMs = (epochNs: bigint): number => Number((epochNs + 999_999n) / 1_000_000n)

/** Which logins are asked for. @throws BadUserInput */
export const readLoginFilter = (filter: LoginHistoryFilter | null | undefined) => ({
  ...(filter?.appId != null && { appId: checkText('appId', filter.appId) }),
  ...(filter?.clientIp != null && { clientIp: checkText('clientIp', filter.clientIp) }),
  ...boundsOf(filter),
})

const numberClauses = (field: string, range: NumberRange | null | undefined): Clause[] =>
  between(field, numberOf(`${field}.from`, range?.from), numberOf(`${field}.to`, range?.to))

const numberOf = (name: string, value: unknown) =>
  value == null ? undefined : Number(checkArgument(name, value as string))

function between(field: string, from: number | undefined, to: number | undefined): Clause[] {
  if (from !== undefined && to !== undefined) return [{ field, operator: 'BETWEEN', value: [from, to] }]
  if (from !== undefined) return [{ field, operator: 'GREATER', value: from }]
  return to === undefined ? [] : [{ field, operator: 'LESSER', value: to }]
}
