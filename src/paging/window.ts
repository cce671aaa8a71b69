// Paging arguments, and the window that they mean in a list of some length.

import { BadUserInput } from '../errors.js'
import { decodeCursor } from './cursor.js'
import type { Stretch } from './page.js'

/** Most rows of one window, and how many there are where nobody says. */
const MAX_WINDOW = 200
const DEFAULT_FIRST = 20

/** The paging arguments of a field, as the Relay cursor connections specification names them. */
export interface WindowArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** What a caller asks for: at most `size` rows from one end of a stretch, whose own end may be open. */
export interface WindowRequest extends Stretch {
  readonly size: number
  readonly from: 'start' | 'end'
}

/**
 * Reads the paging arguments.
 * @param list name of the list, as cursors have it
 * @param filter what the list is filtered by, as cursors have it
 * @throws BadUserInput that says what is allowed
 */
export function readWindow(
  { first, after, last, before }: WindowArguments,
  list: string,
  filter?: string,
): WindowRequest {
  if (filter !== undefined && (last != null || before != null)) {
    throw new BadUserInput('Only "first" and "after" can be combined with "filter".')
  }
  if (first != null && last != null) throw new BadUserInput('"first" and "last" cannot be combined.')
  if (after != null && before != null) throw new BadUserInput('"after" and "before" cannot be combined.')
  return {
    start: after == null ? 0 : decodeCursor(list, after, 'after', filter) + 1,
    end: before == null ? Number.POSITIVE_INFINITY : decodeCursor(list, before, 'before', filter),
    size: last == null ? checkSize(first ?? DEFAULT_FIRST, 'first') : checkSize(last, 'last'),
    from: last == null ? 'start' : 'end',
  }
}

/** The window in a list of `length` rows. */
export function resolveWindow(asked: WindowRequest, length: number): Stretch {
  const start = Math.min(asked.start, length)
  const end = Math.max(start, Math.min(asked.end, length))
  return asked.from === 'start'
    ? { start, end: Math.min(end, start + asked.size) }
    : { start: Math.max(start, end - asked.size), end }
}

/**
 * What to read before the length of the list is known: the window itself where the list is long enough, or, where its
 * place depends on the length or nothing is in it, the place at which it would begin.
 */
export function firstGuess(asked: WindowRequest): Stretch {
  const guess = resolveWindow(asked, Number.POSITIVE_INFINITY)
  return Number.isFinite(guess.start) && guess.start < guess.end ? guess : { start: asked.start, end: asked.start + 1 }
}

function checkSize(size: number, argument: 'first' | 'last'): number {
  if (size >= 1 && size <= MAX_WINDOW) return size
  throw new BadUserInput(`"${argument}" must be 1 to ${MAX_WINDOW}.`)
}
