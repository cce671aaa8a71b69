// Whether a caller has the scopes that something needs.

import { type Caller, may } from './operation.js'

/** The scope for the caller's own data. It counts for nothing else. */
export const PROFILE = 'profile:read'

/** Alternative sets of scopes: a caller needs all scopes of at least one set. */
export type Alternatives = readonly (readonly string[])[]

/** The scopes that something in the schema needs: those of every entry. */
export type Requirements = readonly Alternatives[]

/**
 * The first scopes that a caller lacks, separated by spaces; undefined if it lacks none.
 * @param isOwn whether it is about the caller's own data
 */
export function missingScope(needed: Requirements, caller: Caller, isOwn = false): string | undefined {
  const counts = (scope: string) => may(caller, scope) && (isOwn || scope !== PROFILE)
  const unmet = needed.find(alternatives => !alternatives.some(all => all.every(counts)))
  return unmet && (unmet[0]?.join(' ') ?? '')
}

/** Whether the scope for one's own data is an alternative. */
export const opensToOwner = (needed: Requirements): boolean =>
  needed.some(alternatives => alternatives.some(all => all.includes(PROFILE)))
