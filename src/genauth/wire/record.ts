// Records in responses: declared as shapes, each field read independently.

import { documentedFields } from '../../generated/catalogue.js'
import { UpstreamMalformed } from '../errors.js'
import { describe, type Field, isEmpty, isObject, type Kind, malformed, type Reading } from './kinds.js'

/** The fields of a record: the kind of each and, if it differs, its name in GenAuth's response. */
export type Shape = Readonly<Record<string, Kind<unknown> | readonly [wireName: string, kind: Kind<unknown>]>>

/** The fields that are read with a shape. */
export type FieldsOf<S extends Shape> = {
  readonly [Name in keyof S]: Field<
    S[Name] extends Kind<infer T> ? T : S[Name] extends readonly [string, Kind<infer T>] ? T : never
  >
}

/** Rows in the order of the response; an error stands in for an unreadable row. */
export type Rows<Row> = (Row | UpstreamMalformed)[]

/** Reads one field. If it is missing or malformed, returns an error that names the field, never its value. */
export function readField<T>(record: Record<string, unknown>, name: string, kind: Kind<T>, reading: Reading): Field<T> {
  const value = record[name]
  if (isEmpty(value) || (value === undefined && kind.optional)) return null
  const read = kind(value, reading)
  if (read === 'UNRECOGNIZED') reading.drift(name, 'unrecognized')
  if (read !== undefined) return read
  reading.drift(name, value === undefined ? 'missing' : 'malformed')
  return malformed(reading.site, `"${name}" ${describe(value)}`)
}

/** Reads the fields of a record independently. Others are ignored, and reported as drift unless they are documented. */
export function readFields<S extends Shape>(record: Record<string, unknown>, shape: S, reading: Reading): FieldsOf<S> {
  const fields: Record<string, unknown> = {}
  const known = knownNames(shape)
  for (const name in record) if (!known.has(name)) reading.drift('', 'added')
  const once = driftOnce(reading)
  for (const name in shape) {
    const entry = shape[name] as Shape[string]
    fields[name] =
      typeof entry === 'function' ? readField(record, name, entry, once) : readField(record, entry[0], entry[1], once)
  }
  return fields as FieldsOf<S>
}

/** Reports the drift of a field only once, even if the field is read as two kinds. */
function driftOnce({ site, readTime, drift }: Reading): Reading {
  let told: Set<string> | undefined
  return {
    site,
    readTime,
    drift(field, how) {
      told ??= new Set()
      if (!told.has(field)) drift(field, how)
      told.add(field)
    },
  }
}

const documentedNames = new WeakMap<Shape, readonly string[]>()

/** By documented type: the names of the fields that some shape reads. */
const readOf = new Map<string, Set<string>>()

/** The fields of a documented type that are read, by all shapes that are declared so far. */
export const fieldsReadOf = (type: string): ReadonlySet<string> => readOf.get(type) ?? new Set()

/** Declares a shape of a type that GenAuth documents, of which other fields are known as well, though they are not read. */
export function documented<S extends Shape>(type: keyof typeof documentedFields, shape: S): S {
  documentedNames.set(shape, documentedFields[type].split(' '))
  const read = readOf.get(type) ?? new Set()
  readOf.set(type, read)
  for (const name of wireNames(shape)) read.add(name)
  return shape
}

const known = new WeakMap<Shape, ReadonlySet<string>>()

/** The names of the fields that are no surprise in a response. */
function knownNames(shape: Shape): ReadonlySet<string> {
  const names = known.get(shape) ?? new Set([...wireNames(shape), ...(documentedNames.get(shape) ?? [])])
  known.set(shape, names)
  return names
}

const names = new WeakMap<Shape, ReadonlySet<string>>()

/** The names of a shape's fields in GenAuth's responses. */
export function wireNames(shape: Shape): ReadonlySet<string> {
  const known = names.get(shape)
  if (known) return known
  const found = new Set(Object.entries(shape).map(([name, entry]) => (typeof entry === 'function' ? name : entry[0])))
  names.set(shape, found)
  return found
}

/** Reads rows of a shape that have no key. @returns a reader. @throws UpstreamMalformed that names the row as `what` */
export const shaped =
  <S extends Shape>(what: string, shape: S) =>
  (row: unknown, reading: Reading): FieldsOf<S> =>
    readFields(objectOf(row, what, reading), shape, reading)

/** Checks that a value is an object. @throws UpstreamMalformed that names the value as `what` */
export function objectOf(value: unknown, what: string, { site }: Reading): Record<string, unknown> {
  if (!isObject(value)) throw malformed(site, `${what} ${describe(value)}`)
  return value
}

/**
 * Reads a list of records; an error takes the place of an unreadable record.
 * @throws UpstreamMalformed if it is not a list
 */
export function readRows<Row>(
  list: unknown,
  name: string,
  read: (row: unknown, reading: Reading) => Row,
  reading: Reading,
): Rows<Row> {
  if (!Array.isArray(list)) throw malformed(reading.site, `"${name}" ${describe(list)}`)
  return list.map(row => {
    try {
      return read(row, reading)
    } catch (error) {
      if (!(error instanceof UpstreamMalformed)) throw error
      reading.drift(name, 'malformed')
      return error
    }
  })
}

/** Reads `data` that consists of one list of records of one shape. @throws UpstreamMalformed if it does not */
export const readTable = <S extends Shape>(
  data: unknown,
  name: string,
  shape: S,
  reading: Reading,
): Rows<FieldsOf<S>> =>
  readRows(
    objectOf(data, '"data"', reading)[name],
    name,
    row => readFields(objectOf(row, `an entry of "${name}"`, reading), shape, reading),
    reading,
  )

/** A row, or a record beside it, that has a code. */
export interface Coded {
  readonly modelCode: Field<string>
}

/** Rows, and the places of the readable ones by their `modelCode`, if they have one. */
export interface CodedRows<Row> {
  readonly rows: Rows<Row>
  readonly places: Readonly<Record<string, number>>
}

/** Indexes rows by code. If a code occurs twice, the first row counts. */
export function codedRows<Row extends Coded>(rows: Rows<Row>, reading: Reading): CodedRows<Row> {
  const places = new Map<string, number>()
  for (const [place, row] of rows.entries()) {
    if (row instanceof Error || typeof row.modelCode !== 'string') continue
    if (places.has(row.modelCode)) reading.drift('modelCode', 'duplicate')
    else places.set(row.modelCode, place)
  }
  return { rows, places: Object.fromEntries(places) }
}

/** The row with a code; undefined if there is none. */
export function rowWith<Row>({ rows, places }: CodedRows<Row>, code: string): Row | undefined {
  const place = Object.hasOwn(places, code) ? places[code] : undefined
  return place === undefined ? undefined : (rows[place] as Row)
}
