// The forms of simulated endpoints: a record by its key, and a list in pages.

import { type Answer, refuse, success } from '../envelope.js'
import type { SimulatorRequest } from '../request.js'
import { KEYS, keyOf, type State, type TableName, type WireRecord } from '../state.js'
import type { Guesses, Route } from './route.js'

type Asked = SimulatorRequest['params']

const DEFAULT_LIMIT = 10
const MAX_LIMIT = 50

export interface ByIdOptions {
  /** What parameters are where they are left out. */
  readonly defaults?: Asked
  /** The answer if there is no such record. */
  readonly absent: (asked: Asked, state: State, guesses: Guesses) => Answer
}

/** An endpoint that returns one record of a table, by the parameters that are named like the fields of its key. */
export function byId(table: TableName, { defaults = {}, absent }: ByIdOptions): Route {
  const route: Route = (given, state, guesses) => {
    const asked = { ...defaults, ...given }
    const missing = KEYS[table].find(name => !textOf(asked, name))
    if (missing !== undefined) return refuse(400, 'text', undefined, missing)
    const record = state[table].get(keyOf(table, asked))
    return record === undefined ? absent(asked, state, guesses) : success(record)
  }
  route.foreign = (asked, state) => {
    const key = keyOf(table, { ...defaults, ...asked })
    for (const [other, record] of state[table]) if (other !== key) return record
    return undefined
  }
  return route
}

export interface CollectionOptions {
  /** How the length of the list is sent. */
  readonly totalAs?: (total: number) => unknown
  /** Whether a record is in the requested list; left out if all are. */
  readonly keeps?: (record: WireRecord, asked: Asked) => boolean
}

/** An endpoint that returns a table page by page. */
export const collection =
  (table: TableName, { totalAs, keeps }: CollectionOptions = {}): Route =>
  (asked, state) => {
    if (!keeps) return pageOf(state[table].values(), state[table].size, asked, totalAs)
    const kept = [...state[table].values()].filter(record => keeps(record, asked))
    return pageOf(kept, kept.length, asked, totalAs)
  }

/** A page of rows. Pages count from 1. Guess: a page or limit that is out of bounds is refused rather than clamped. */
export function pageOf(
  rows: Iterable<WireRecord>,
  total: number,
  asked: Asked,
  totalAs: (total: number) => unknown = count => count,
): Answer {
  const page = wholeNumber(asked['page'] ?? 1)
  const limit = wholeNumber(asked['limit'] ?? DEFAULT_LIMIT)
  if (page === undefined || limit === undefined || page < 1 || limit < 1 || limit > MAX_LIMIT)
    return refuse(400, 'page')
  const list: WireRecord[] = []
  const start = (page - 1) * limit
  let position = 0
  for (const row of rows) {
    if (position >= start + limit) break
    if (position >= start) list.push(row)
    position += 1
  }
  return success({ totalCount: totalAs(total), list })
}

/** A parameter as text; undefined if it is left out or something else. */
export const textOf = (asked: Asked, name: string): string | undefined => {
  const value = asked[name]
  return typeof value === 'string' ? value : undefined
}

/** The texts of a parameter that commas separate. */
export const textsIn = (asked: Asked, name: string): string[] =>
  asked[name] === undefined ? [] : [asked[name]].flat().flatMap(text => String(text).split(','))

/** Numbers are text in an address, and numbers in a body. */
const wholeNumber = (value: unknown) => (/^\d{1,9}$/.test(String(value)) ? Number(value) : undefined)
