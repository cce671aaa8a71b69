// Records on the wire: declared as shapes, each field read by itself.

import { UpstreamMalformed } from '../errors.js'
import { describe, type Field, isEmpty, isObject, type Kind, malformed, type Reading } from './kinds.js'

/** The fields of a record: of which kind each is and, where GenAuth calls it otherwise, how. */
export type Shape = Readonly<Record<string, Kind<unknown> | readonly [wireName: string, kind: Kind<unknown>]>>

/** What a shape reads. */
export type FieldsOf<S extends Shape> = {
  readonly [Name in keyof S]: Field<
    S[Name] extends Kind<infer T> ? T : S[Name] extends readonly [string, Kind<infer T>] ? T : never
  >
}

/** Rows as they came; one that cannot be read is the error it causes. */
export type Rows<Row> = (Row | UpstreamMalformed)[]

/** Reads one field. What is missing or of another kind is an error that names the field, never its value. */
export function readField<T>(record: Record<string, unknown>, name: string, kind: Kind<T>, reading: Reading): Field<T> {
  const value = record[name]
  if (isEmpty(value)) return null
  const read = kind(value, reading)
  if (read === 'UNRECOGNIZED') reading.drift(name, 'unrecognized')
  if (read !== undefined) return read
  reading.drift(name, value === undefined ? 'missing' : 'malformed')
  return malformed(reading.site, `"${name}" ${describe(value)}`)
}

/** Reads the fields of a record, each for itself; fields that nobody knows are left where they are. */
export function readFields<S extends Shape>(record: Record<string, unknown>, shape: S, reading: Reading): FieldsOf<S> {
  const fields: Record<string, unknown> = {}
  const known = wireNames(shape)
  for (const name in record) if (!known.has(name)) reading.drift('', 'added')
  // A field that is read in two ways differs in one place only.
  const told = new Set<string>()
  const once: Reading = {
    ...reading,
    drift(field, how) {
      if (!told.has(field)) reading.drift(field, how)
      told.add(field)
    },
  }
  for (const [name, entry] of Object.entries(shape)) {
    const [wireName, kind] = typeof entry === 'function' ? [name, entry] : entry
    fields[name] = readField(record, wireName, kind, once)
  }
  return fields as FieldsOf<S>
}

const names = new WeakMap<Shape, ReadonlySet<string>>()

/** The names by which GenAuth calls the fields of a shape. */
export function wireNames(shape: Shape): ReadonlySet<string> {
  const found =
    names.get(shape) ??
    new Set(Object.entries(shape).map(([name, entry]) => (typeof entry === 'function' ? name : entry[0])))
  names.set(shape, found)
  return found
}

/** A value that has to be an object. @throws UpstreamMalformed that calls it `what` */
export function objectOf(value: unknown, what: string, { site }: Reading): Record<string, unknown> {
  if (!isObject(value)) throw malformed(site, `${what} ${describe(value)}`)
  return value
}

/**
 * Reads a list of records; one that cannot be read is the error it causes, in its place.
 * @throws UpstreamMalformed where there is no list
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

/** Reads `data` that holds nothing but a list of records of one shape. @throws UpstreamMalformed where it does not */
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

/** Rows, and the same by a code of theirs, which can be missing. */
export interface CodedRows<Row> {
  readonly rows: Rows<Row>
  readonly byCode: ReadonlyMap<string, Row>
}

/** Where a code comes twice the first row counts. */
export function codedRows<Row extends { readonly modelCode: Field<string> }>(
  rows: Rows<Row>,
  reading: Reading,
): CodedRows<Row> {
  const byCode = new Map<string, Row>()
  for (const row of rows) {
    if (row instanceof Error || typeof row.modelCode !== 'string') continue
    if (byCode.has(row.modelCode)) reading.drift('modelCode', 'duplicate')
    else byCode.set(row.modelCode, row)
  }
  return { rows, byCode }
}
