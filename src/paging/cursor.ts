// Cursors: positions in a list as opaque text.

import { createHmac } from 'node:crypto'
import { BadUserInput } from '../errors.js'

// At most nine digits: GenAuth documents no maximum, but page numbers need a bound.
const POSITION = /^(0|[1-9]\d{0,8})$/

/** What a position is in: it means nothing in another list, or under another filter. */
export interface CursorKey {
  readonly list: string
  /** Left out without a filter. */
  readonly filter?: string
}

/** Encodes a position as opaque text, the same on every replica and after a restart. */
export const encodeCursor = (list: string, position: number, filter = ''): string =>
  Buffer.from(`v1:${list}:${filter}:${position}`).toString('base64url')

/** Decodes the position of a cursor. @throws BadUserInput if it is not a cursor of this list and filter */
export function decodeCursor(list: string, cursor: string, argument: 'after' | 'before', filter?: string): number {
  const digits = Buffer.from(cursor, 'base64url').toString('latin1').split(':')[3] ?? ''
  const position = Number(digits)
  if (!POSITION.test(digits) || encodeCursor(list, position, filter) !== cursor) {
    const [name] = list.split('.')
    throw new BadUserInput(`"${argument}" must be a cursor returned by "${name}" for this filter.`)
  }
  return position
}

/** The upper bound of a list that grows while it is paged through, which its cursors carry; undefined if it has none. */
export function boundIn(cursor: string): number | undefined {
  const list = Buffer.from(cursor, 'base64url').toString('latin1').split(':')[1] ?? ''
  const bound = list.split('.')[2]
  return bound !== undefined && /^\d{1,15}$/.test(bound) ? Number(bound) : undefined
}

/** What stands in cursors for a text that they must not show: the same on all replicas with the same secret. */
export type Digest = (text: string) => string

/** @param secret that of the access key, so that nobody can find a search or filter by trying: rotating it ends cursors */
export const digestWith =
  (secret: () => string): Digest =>
  text =>
    createHmac('sha256', secret()).update(text).digest('base64url').slice(0, 22)
