import { type CallSite, UpstreamMalformed } from './errors.js'
import type { ReadTime } from './times.js'

/** A field of an answer as resolvers hand it on: its value, null where GenAuth says nothing, or the error it causes. */
export type Field<T> = T | null | UpstreamMalformed

/** What reading an answer needs beside the answer. */
export interface Reading {
  readonly site: CallSite
  readonly readTime: ReadTime
}

/** Reads one kind of value; undefined where the text is not of that kind. Numbers on the wire are text, and stay it. */
export type Kind<T> = (text: string, reading: Reading) => T | undefined

/** Any text. */
export const text: Kind<string> = value => value

/** Exact decimal text such as "7.9"; never turned into a number. */
export const decimal: Kind<string> = value => (/^-?\d+(\.\d+)?$/.test(value) ? value : undefined)

/** A whole number within GraphQL's 32 bits. */
export const wholeNumber: Kind<number> = value => {
  if (!/^-?\d{1,15}$/.test(value)) return undefined
  const number = Number(value)
  return number === (number | 0) ? number : undefined
}

/** How many things there are: a whole number that is not negative. */
export const count: Kind<number> = (value, reading) => {
  const number = wholeNumber(value, reading)
  return number !== undefined && number >= 0 ? number : undefined
}

/** A zoneless time of the form "2022-08-09 11:59:46", as RFC 3339 in the configured zone. */
export const time: Kind<string> = (value, { readTime }) => readTime(value)

/** A word of a vocabulary that GenAuth may extend without notice: what is not in it is UNRECOGNIZED. */
export const oneOf =
  <T extends string>(vocabulary: Readonly<Record<string, T>>): Kind<T | 'UNRECOGNIZED'> =>
  value =>
    Object.hasOwn(vocabulary, value) ? vocabulary[value] : 'UNRECOGNIZED'

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether GenAuth says nothing in a field: JSON null, or empty text. */
export const isEmpty = (value: unknown): value is null | '' => value === null || value === ''

/** Reads one field. What is missing or of another kind is an error that names the field, never its value. */
export function readField<T>(
  record: Record<string, unknown>,
  field: string,
  kind: Kind<T>,
  reading: Reading,
): Field<T> {
  const value = record[field]
  if (isEmpty(value)) return null
  if (typeof value !== 'string') return malformed(reading.site, `"${field}" ${describe(value)}`)
  const read = kind(value, reading)
  return read === undefined ? malformed(reading.site, `"${field}" is text of another form`) : read
}

/** The answer has another shape than its endpoint promises. */
export const malformed = (site: CallSite, what: string, options?: ErrorOptions) =>
  new UpstreamMalformed(`GenAuth's answer to ${site.endpoint} cannot be read: ${what}.`, site, options)

/** What stands where text should be, without a word of it. */
export function describe(value: unknown): string {
  if (value === undefined) return 'is missing'
  if (value === null) return 'is null'
  return `is ${Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`}`
}
