// A query for people to begin with.

import type { DomainName } from '../../domain-names.js'

export interface Sample {
  /** The domains that the query needs. */
  readonly needs: readonly DomainName[]
  readonly title: string
  readonly text: string
  /** Works in any pool, except for those with variables. Root fields, and nothing else, are indented by two spaces. */
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}
