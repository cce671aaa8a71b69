// A connection as the Relay specification describes it.

import type { Field } from '../genauth/wire/kinds.js'
import type { PageInfo } from '../generated/graphql.js'
import type { ScanReport } from './scan.js'

/** A window of a list, by the Relay cursor connections specification. */
export interface Connection<Row> {
  readonly totalCount: Field<number>
  readonly edges: readonly Edge<Row>[]
  readonly pageInfo: PageInfo
  /** How much of the list was read for a filter; null without one. */
  readonly scan: ScanReport | null
}

/** A row at its place in the list, or the error that stands there. */
export interface Edge<Row> {
  readonly cursor: string
  readonly node: Row | Error
}
