// Cursors: positions in a list as opaque text.

import { BadUserInput } from '../errors.js'

// At most nine digits: GenAuth documents no maximum, but page numbers need a bound.
const POSITION = /^(0|[1-9]\d{0,8})$/

/**
 * Encodes a position in a list as opaque text, the same on every replica and after a restart.
 * @param list key of the list
 * @param filter key of the filter, "" without one: a position means nothing under another filter
 */
export const encodeCursor = (list: string, position: number, filter = ''): string =>
  Buffer.from(`v1:${list}:${filter}:${position}`).toString('base64url')

/** Decodes the position of a cursor. @throws BadUserInput if it is not a cursor of this list and filter */
export function decodeCursor(list: string, cursor: string, argument: 'after' | 'before', filter = ''): number {
  const digits = Buffer.from(cursor, 'base64url').toString('latin1').split(':')[3] ?? ''
  const position = Number(digits)
  if (!POSITION.test(digits) || encodeCursor(list, position, filter) !== cursor) {
    const [name] = list.split('.')
    throw new BadUserInput(`"${argument}" must be a cursor returned by "${name}" for this filter.`)
  }
  return position
}
