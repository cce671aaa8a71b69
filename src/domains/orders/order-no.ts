// Validates order numbers.

import { BadUserInput } from '../../errors.js'

const MAX_LENGTH = 256

/**
 * Whether a value can be an order number. GenAuth documents no form, so nearly any text is valid, and every order in
 * its list can be requested. Control characters and lone surrogates are invalid, since they would not arrive as sent.
 */
export const isOrderNo = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_LENGTH && !/[\p{Cc}\p{Cs}]/u.test(value)

/** Validates a caller's order number before any call. @throws BadUserInput that says what is allowed */
export function checkOrderNo(orderNo: unknown): string {
  if (isOrderNo(orderNo)) return orderNo
  throw new BadUserInput(`"orderNo" must be a string of 1 to ${MAX_LENGTH} characters without control characters.`)
}
