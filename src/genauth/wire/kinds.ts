// The kinds of values in GenAuth's responses, and how they are read.

import { type CallSite, UpstreamMalformed } from '../errors.js'
import { isDay, type ReadTime, toEpochNs } from './times.js'

/** A field of a response as resolvers return it: its value, null if it is empty, or the error if it is malformed. */
export type Field<T> = T | null | UpstreamMalformed

/** The value of a field; null if it was not read. @throws the error of one that is malformed */
export function valueIn<T>(field: T): Exclude<T, UpstreamMalformed | undefined> | null {
  if (field instanceof UpstreamMalformed) throw field
  return (field ?? null) as Exclude<T, UpstreamMalformed | undefined> | null
}

/** How a response differs from what was documented or seen before. */
export type Drift = 'missing' | 'malformed' | 'unrecognized' | 'added' | 'duplicate'

/** The context in which a response is read. */
export interface Reading {
  readonly site: CallSite
  readonly readTime: ReadTime
  /** Reports that GenAuth has changed: clients still work, so operators would not notice otherwise. */
  readonly drift: (field: string, how: Drift) => void
}

/** Reads one kind of value; undefined if the value is of another kind. */
export interface Kind<T> {
  (value: unknown, reading: Reading): T | undefined
  /** A field of this kind may be left out, and is null then. */
  readonly optional?: true
}

/** The same kind, for fields that GenAuth leaves out where they have no value. */
export const optional = <T>(kind: Kind<T>): Kind<T> =>
  Object.assign((value: unknown, reading: Reading) => kind(value, reading), { optional: true } as const)

/** Nearly every value is sent as text, and stays text if a number could lose precision. */
const ofText =
  <T>(read: (text: string, reading: Reading) => T | undefined): Kind<T> =>
  (value, reading) =>
    typeof value === 'string' ? read(value, reading) : undefined

/** Any text. */
export const text: Kind<string> = ofText(value => value)

/** Whether a text is an exact decimal number such as "7.9". */
export const isDecimal = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value)

/** Exact decimal text; never turned into a number. */
export const decimal: Kind<string> = ofText(value => (isDecimal(value) ? value : undefined))

/** A whole number within GraphQL's 32 bits. */
export const wholeNumber: Kind<number> = ofText(value => {
  if (!/^-?\d{1,15}$/.test(value)) return undefined
  const number = Number(value)
  return number === (number | 0) ? number : undefined
})

/** A count: a whole number that is not negative. */
export const count: Kind<number> = (value, reading) => {
  const number = wholeNumber(value, reading)
  return number !== undefined && number >= 0 ? number : undefined
}

/** A zoneless time of the form "2022-08-09 11:59:46", as RFC 3339 in the configured zone. */
export const time: Kind<string> = ofText((value, { readTime }) => readTime(value))

/** A day of the form "20220809", as "2022-08-09". */
export const compactDate: Kind<string> = ofText(value => {
  const day = /^\d{8}$/.test(value) ? `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}` : ''
  return isDay(day) ? day : undefined
})

/** A word of a vocabulary that GenAuth may extend without notice: any other word is UNRECOGNIZED. */
export const oneOf = <T extends string>(vocabulary: Readonly<Record<string, T>>): Kind<T | 'UNRECOGNIZED'> =>
  ofText(value => (Object.hasOwn(vocabulary, value) ? vocabulary[value] : 'UNRECOGNIZED'))

/** A boolean; only one field of the whole billing API is not text. */
export const flag: Kind<boolean> = value => (typeof value === 'boolean' ? value : undefined)

/** A boolean that may be sent as text, in which `"false"` is false. */
export const lenientFlag: Kind<boolean> = value => {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value
  return word === true || word === 'true' ? true : word === false || word === 'false' ? false : undefined
}

/** A whole number within GraphQL's 32 bits, sent as a number or as text. */
export const integer: Kind<number> = (value, reading) =>
  typeof value === 'number' ? (value === (value | 0) ? value : undefined) : wholeNumber(value, reading)

/** Exact decimal text of a number, sent as a number or as text. A number has lost what JSON could not hold before. */
export const number: Kind<string> = (value, reading) => {
  if (typeof value !== 'number') return decimal(value, reading)
  const plain = String(value)
  return isDecimal(plain) ? plain : undefined
}

/** A moment as RFC 3339: text keeps its offset, which may lack the colon; milliseconds since 1970 become UTC. */
export const instant: Kind<string> = value => {
  const moment = typeof value === 'string' ? value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2') : ''
  if (toEpochNs(moment) !== undefined) return moment
  const epochMs = typeof value === 'string' && /^\d{12,14}$/.test(value) ? Number(value) : value
  if (!Number.isInteger(epochMs) || Math.abs(epochMs as number) > LAST_MS) return undefined
  return new Date(epochMs as number).toISOString()
}

/** The end of the year 9999, the last that RFC 3339 can express. */
const LAST_MS = 253_402_300_799_999

/** Anything, where GenAuth declares no shape. */
export const json: Kind<unknown> = value => value

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a field is empty: JSON null, or empty text. */
export const isEmpty = (value: unknown): value is null | '' => value === null || value === ''

/** The error of a response that does not have the shape of its endpoint. */
export const malformed = (site: CallSite, what: string, options?: ErrorOptions) =>
  new UpstreamMalformed(`Invalid response from ${site.endpoint}: ${what}.`, site, options)

/** Describes an unexpected value without revealing it. */
export function describe(value: unknown): string {
  if (value === undefined) return 'is missing'
  if (value === null) return 'is null'
  if (typeof value === 'string') return value === '' ? 'is empty' : 'is text in an unexpected format'
  return `is ${Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`}`
}
