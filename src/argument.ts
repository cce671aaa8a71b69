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

const MAX_LENGTH = 256

/**
 * Whether a value can be the key of something. GenAuth documents no form, so nearly any text is valid. Control characters
 * and lone surrogates are invalid, since they would not arrive as sent.
 */
export const isKeyText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_LENGTH && !/[\p{Cc}\p{Cs}]/u.test(value)

/** Validates a key before any call. @throws BadUserInput that says what is allowed */
export function checkText(name: string, value: unknown): string {
  if (isKeyText(value)) return value
  throw new BadUserInput(`"${name}" must be a string of 1 to ${MAX_LENGTH} characters without control characters.`)
}

/** Validates a text that may be left out. @throws BadUserInput that says what is allowed */
export const checkOptional = (name: string, value: string | null | undefined): string | undefined =>
  value == null ? undefined : checkText(name, value)

/** Validates texts of a list of 1 to so many. @throws BadUserInput that says what is allowed */
export function checkTexts(name: string, values: readonly string[], most: number): readonly string[] {
  if (values.length === 0 || values.length > most)
    throw new BadUserInput(`"${name}" must have from 1 to ${most} items.`)
  return values.map(value => checkText(name, value))
}

/** A name of an enum that GenAuth can be asked for. @throws BadUserInput for the name of words that the gateway does not know */
export function checkWord<Name extends string>(argument: string, name: Name): Exclude<Name, 'UNRECOGNIZED'> {
  if (name === 'UNRECOGNIZED') throw new BadUserInput(`"${argument}" cannot be UNRECOGNIZED.`)
  return name as Exclude<Name, 'UNRECOGNIZED'>
}
