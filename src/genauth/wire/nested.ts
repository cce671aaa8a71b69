// Kinds of values that consist of others: lists, and records with a shape of their own.

import { type Field, isEmpty, isObject, type Kind, malformed } from './kinds.js'
import { type FieldsOf, readFields, type Shape } from './record.js'

/** A record within a record. */
export const recordOf =
  <S extends Shape>(shape: S): Kind<FieldsOf<S>> =>
  (value, reading) =>
    isObject(value) ? readFields(value, shape, reading) : undefined

/** A list within a record. An item that is empty is null; one of another kind is an error, and leaves the others alone. */
export const listOf =
  <T>(kind: Kind<T>): Kind<Field<T>[]> =>
  (value, reading) => {
    if (!Array.isArray(value)) return undefined
    return value.map(item => {
      if (isEmpty(item)) return null
      const read = kind(item, reading)
      if (read !== undefined) return read
      reading.drift('', 'malformed')
      return malformed(reading.site, 'an item of a list is of another kind')
    })
  }
