import { BadUserInput } from '../../errors.js'

// Nine digits: GenAuth documents no end of its list, but a page number has to fit somewhere.
const FORM = /^v1:orders:([\w-]*):(0|[1-9]\d{0,8})$/

/**
 * A place in the list of all orders as an opaque text, the same on every replica and after a restart.
 * @param filter what the list is filtered by, "" where it is not: a place means nothing under another filter
 */
export const encodeCursor = (position: number, filter = ''): string =>
  Buffer.from(`v1:orders:${filter}:${position}`).toString('base64url')

/** The place that a cursor names. @throws BadUserInput for what this list has not made, or not in this form */
export function decodeCursor(cursor: string, argument: 'after' | 'before', filter = ''): number {
  const [, madeUnder, digits] = FORM.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? []
  const position = Number(digits)
  if (digits === undefined || madeUnder !== filter || encodeCursor(position, filter) !== cursor) {
    throw new BadUserInput(`"${argument}" must be a cursor that "orders" has answered to the same filter, unchanged.`)
  }
  return position
}
