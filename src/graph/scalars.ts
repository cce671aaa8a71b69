// The implementations of Decimal, Date and DateTime.

import { Kind, type ValueNode } from 'graphql'
import { InvalidValue } from '../argument.js'
import { isDecimal } from '../genauth/wire/kinds.js'
import { isDateTime, isDay, toEpochNs } from '../genauth/wire/times.js'

/** How a scalar is serialized in responses and parsed from arguments, both literals and variables. */
interface Scalar {
  /** @throws TypeError for anything but valid text */
  serialize(value: unknown): string
  /** Returns an `InvalidValue` for anything but valid text. */
  parseValue(value: unknown): unknown
  parseLiteral(node: ValueNode): unknown
}

/**
 * A scalar whose values are text.
 * @param isText whether a text is valid; must be cheap, since every value in a response is checked
 * @param parse converts an argument's text to the value that resolvers get; undefined for invalid text
 */
function textScalar(mustBe: string, isText: (text: string) => boolean, parse: (text: string) => unknown): Scalar {
  const parseValue = (value: unknown) =>
    (typeof value === 'string' && isText(value) ? parse(value) : undefined) ?? new InvalidValue(mustBe)
  return {
    serialize(value) {
      if (typeof value === 'string' && isText(value)) return value
      throw new TypeError(`The value of a field must be ${mustBe}.`)
    },
    parseValue,
    parseLiteral: node => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  }
}

/** The scalars of the schema by name. */
export const scalars: Readonly<Record<'Decimal' | 'Date' | 'DateTime', Scalar>> = {
  Decimal: textScalar('decimal text such as "7.9"', isDecimal, text => text),
  Date: textScalar('a day such as "2022-02-02"', isDay, text => text),
  DateTime: textScalar('a time with its offset, such as "2022-08-09T00:00:00+08:00"', isDateTime, toEpochNs),
}
