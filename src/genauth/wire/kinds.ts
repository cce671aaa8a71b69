// The kinds of values in GenAuth's responses, and how they are read.

import { type CallSite, UpstreamMalformed } from '../errors.js'
import { isDay, type ReadTime } from './times.js'

/** A field of a response as resolvers return it: its value, null if it is empty, or the error if it is malformed. */
export type Field<T> = T | null | UpstreamMalformed

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
export type Kind<T> = (value: unknown, reading: Reading) => T | undefined

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
