// Whether a caller has the scopes that something needs.

import { type Caller, may } from './operation.js'

/** Alternative sets of scopes: a caller needs all scopes of at least one set. */
export type Alternatives = readonly (readonly string[])[]

/** The scopes that something in the schema needs: those of every entry. */
export type Requirements = readonly Alternatives[]

/** The first scopes that a caller lacks, separated by spaces; undefined if it lacks none. */
export function missingScope(needed: Requirements, caller: Caller): string | undefined {
  const unmet = needed.find(alternatives => !alternatives.some(all => all.every(scope => may(caller, scope))))
  return unmet && (unmet[0]?.join(' ') ?? '')
}
