// Choosing a media type by `Accept`.

import Negotiator from 'negotiator'

/**
 * Which of the types a client prefers, by the rules of its `Accept`: weights, wildcards, letters of either case.
 * @param offered in the order of our own preference. @returns undefined where it accepts none of them
 */
export const preferredType = <const T extends string>(
  accept: string | undefined,
  offered: readonly T[],
): T | undefined => new Negotiator({ headers: { accept } }).mediaType([...offered]) as T | undefined
