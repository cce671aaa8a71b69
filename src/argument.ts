// Invalid argument values, passed on as values so that only their own field fails.

import { BadUserInput } from './errors.js'

/**
 * An argument value that its scalar rejects. Scalars return it instead of throwing, because a throw would fail the
 * whole operation; this way, only the field with the argument fails.
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
