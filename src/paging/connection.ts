// Connections by the Relay cursor connections specification.

import type { Field } from '../genauth/wire/kinds.js'
import type { PageInfo } from '../generated/graphql.js'
import type { ScanReport } from './scan.js'

/** A window of a list, by the Relay cursor connections specification. */
export interface Connection<Row> {
  readonly totalCount: Field<number>
  readonly edges: readonly Edge<Row>[]
  readonly pageInfo: PageInfo
  /** How much of the list was read for the filter; null without a filter. */
  readonly scan: ScanReport | null
}

/** A row with its cursor, or the error in its place. */
export interface Edge<Row> {
  readonly cursor: string
  readonly node: Row | Error
}
