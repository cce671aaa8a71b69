// Media types of the `Accept` header.

import Negotiator from 'negotiator'

/**
 * The offered type that a client prefers, by the rules of `Accept`: weights, wildcards, case-insensitive.
 * @param offered in the gateway's order of preference. @returns undefined if the client accepts none of them
 */
export const preferredType = <const T extends string>(
  accept: string | undefined,
  offered: readonly T[],
): T | undefined => new Negotiator({ headers: { accept } }).mediaType([...offered]) as T | undefined

/** An `Accept` header without the parameters that do not matter here: all but the weight and the encoding of text. */
export const withoutParameters = (accept: string): string =>
  accept.replace(/\s*;\s*(?!(?:q|charset)\s*=)[\w!#$&^.+-]+\s*=\s*("[^"]*"|[^\s;,"]*)/gi, '')
