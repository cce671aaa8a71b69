// Cursors: places in a list as opaque text.

import { BadUserInput } from '../errors.js'

// Nine digits: GenAuth documents no end of its lists, but a page number has to fit somewhere.
const POSITION = /^(0|[1-9]\d{0,8})$/

/**
 * A place in a list as an opaque text, the same on every replica and after a restart.
 * @param list name of the list
 * @param filter what the list is filtered by, "" where it is not: a place means nothing under another filter
 */
export const encodeCursor = (list: string, position: number, filter = ''): string =>
  Buffer.from(`v1:${list}:${filter}:${position}`).toString('base64url')

/** The place that a cursor names. @throws BadUserInput for what this list has not made, or not in this form */
export function decodeCursor(list: string, cursor: string, argument: 'after' | 'before', filter = ''): number {
  const digits = Buffer.from(cursor, 'base64url').toString('latin1').split(':')[3] ?? ''
  const position = Number(digits)
  if (!POSITION.test(digits) || encodeCursor(list, position, filter) !== cursor) {
    throw new BadUserInput(`"${argument}" must be a cursor returned by "${list}" for this filter.`)
  }
  return position
}
