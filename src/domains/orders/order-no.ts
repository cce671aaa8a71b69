import { BadUserInput } from '../../errors.js'

const FORM = /^[\x21-\x7e]{1,128}$/

/**
 * An order number as a caller sent it. GenAuth documents no form, so what is printable passes and the rest is refused
 * before it costs a call. @throws BadUserInput that says what is allowed
 */
export function checkOrderNo(orderNo: unknown): string {
  if (typeof orderNo !== 'string' || !FORM.test(orderNo)) {
    throw new BadUserInput('"orderNo" must be 1 to 128 printable ASCII characters without spaces.')
  }
  return orderNo
}
