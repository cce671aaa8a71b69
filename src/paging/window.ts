// Paging arguments, and the window that they select in a list of a given length.

import { BadUserInput } from '../errors.js'
import { type CursorKey, decodeCursor } from './cursor.js'
import type { Stretch } from './page.js'

/** Most rows of one window, and the default number. */
const MAX_WINDOW = 200
const DEFAULT_FIRST = 20

/** The paging arguments of a field, as the Relay cursor connections specification names them. */
export interface WindowArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** The requested window: at most `size` rows from one end of a stretch, whose `end` may be Infinity. */
export interface WindowRequest extends Stretch {
  readonly size: number
  readonly from: 'start' | 'end'
}

/**
 * Reads the paging arguments.
 * @throws BadUserInput that says what is allowed
 */
export function readWindow(
  { first, after, last, before }: WindowArguments,
  { list, filter }: CursorKey,
): WindowRequest {
  if (filter !== undefined && (last != null || before != null)) {
    throw new BadUserInput('Only "first" and "after" can be combined with "filter".')
  }
  if (after != null && before != null) throw new BadUserInput('"after" and "before" cannot be combined.')
  return {
    start: after == null ? 0 : decodeCursor(list, after, 'after', filter) + 1,
    end: before == null ? Number.POSITIVE_INFINITY : decodeCursor(list, before, 'before', filter),
    ...sizeOf({ first, last }),
  }
}

/** How many rows are asked for, and from which end. @throws BadUserInput that says what is allowed */
export function sizeOf({ first, last }: Pick<WindowArguments, 'first' | 'last'>): Pick<WindowRequest, 'size' | 'from'> {
  if (first != null && last != null) throw new BadUserInput('"first" and "last" cannot be combined.')
  return last == null
    ? { size: checkSize(first ?? DEFAULT_FIRST, 'first'), from: 'start' }
    : { size: checkSize(last, 'last'), from: 'end' }
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
 * What to read before the length of the list is known: the window as in a list that is long enough or, if its position
 * depends on the length or it is empty, only the first position of the requested stretch.
 */
export function firstGuess(asked: WindowRequest): Stretch {
  const guess = resolveWindow(asked, Number.POSITIVE_INFINITY)
  return Number.isFinite(guess.start) && guess.start < guess.end ? guess : { start: asked.start, end: asked.start + 1 }
}

function checkSize(size: number, argument: 'first' | 'last'): number {
  if (size >= 1 && size <= MAX_WINDOW) return size
  throw new BadUserInput(`"${argument}" must be from 1 to ${MAX_WINDOW}.`)
}
