// What an order number can be.

import { BadUserInput } from '../../errors.js'

const MAX_LENGTH = 256

/**
 * Whether something can be an order number. GenAuth documents no form, so nearly every text is one, and what its list
 * shows can be asked for by its number; control characters and halves of characters would not arrive as they are sent.
 */
export const isOrderNo = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_LENGTH && !/[\p{Cc}\p{Cs}]/u.test(value)

/** An order number as a caller sent it. @throws BadUserInput that says what is allowed, before it costs a call */
export function checkOrderNo(orderNo: unknown): string {
  if (isOrderNo(orderNo)) return orderNo
  throw new BadUserInput(`"orderNo" must be text of 1 to ${MAX_LENGTH} characters without control characters.`)
}
