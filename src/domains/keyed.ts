// Records that are told apart by a key.

import { isKeyText } from '../argument.js'
import { describe, malformed, type Reading } from '../genauth/wire/kinds.js'
import { objectOf, readFields, type Shape } from '../genauth/wire/record.js'

/**
 * Reads records of a shape of which some fields are the key.
 * @param what names a record, such as "group"
 * @returns a reader. @throws UpstreamMalformed if this is no object, or a part of its key is missing
 */
export const keyed =
  <Row>(what: string, shape: Shape, keys: readonly (keyof Row & string)[]) =>
  (value: unknown, reading: Reading): Row => {
    const record = objectOf(value, `the ${what}`, reading)
    for (const name of keys) {
      const part = record[name]
      if (!isKeyText(part)) throw malformed(reading.site, `the "${name}" of the ${what} ${describe(part)}`)
    }
    return readFields(record, shape, reading) as Row
  }

/**
 * Reads a record that was asked for by its key.
 * @returns a reader. @throws UpstreamMalformed if this is another one
 */
export const asAsked =
  <Key, Row extends Key>(
    what: string,
    readRow: (data: unknown, reading: Reading, asked: Key) => Row,
    keyOf: (key: Key) => string,
  ) =>
  (data: unknown, asked: Key, reading: Reading): Row => {
    const row = readRow(data, reading, asked)
    if (keyOf(row) === keyOf(asked)) return row
    throw malformed(reading.site, `it is another ${what} than asked`)
  }
