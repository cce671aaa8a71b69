// Invalid argument values as values, so that only the field they belong to fails.

import { BadUserInput } from './errors.js'

/**
 * What an argument holds whose value its scalar does not have. Scalars hand it on instead of throwing, which would refuse
 * the whole operation: so only the field fails that the argument belongs to.
 */
export class InvalidValue {
  constructor(readonly mustBe: string) {}
}

export type DateArgument = string | InvalidValue
/** Epoch nanoseconds. */
export type DateTimeArgument = bigint | InvalidValue

/** @throws BadUserInput that says what the argument must be */
export function checkArgument<T>(name: string, value: T | InvalidValue): T {
  if (value instanceof InvalidValue) throw new BadUserInput(`"${name}" must be ${value.mustBe}.`)
  return value
}
