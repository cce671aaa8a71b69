// Chooses a media type by the `Accept` header.

import Negotiator from 'negotiator'

/**
 * The offered type that a client prefers, by the rules of `Accept`: weights, wildcards, case-insensitive.
 * @param offered in the gateway's order of preference. @returns undefined if the client accepts none of them
 */
export const preferredType = <const T extends string>(
  accept: string | undefined,
  offered: readonly T[],
): T | undefined => new Negotiator({ headers: { accept } }).mediaType([...offered]) as T | undefined
