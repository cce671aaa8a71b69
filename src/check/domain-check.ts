// How a domain is checked against GenAuth: one harmless read of each endpoint, and the guesses that reading can confirm.

import type { PlannedCall } from '../genauth/plan.js'
import type { Finding } from './finding.js'
import type { Guess, Read } from './guesses.js'

/** What the checks of a domain read with. */
export interface CheckTools {
  /** Reads an endpoint, and tells how that went. */
  tried<Output>(call: PlannedCall<Output>): Promise<{ readonly finding: Finding; readonly output?: Output | null }>
  readonly read: Read
  /** As "2022-08-09". */
  readonly today: string
}

/** Checks one domain. */
export type DomainCheck = (tools: CheckTools) => AsyncIterable<Finding | Guess>

/** The rows that could be read. */
export const readable = <Row>(rows: readonly Row[] | null | undefined): Exclude<Row, Error>[] =>
  (rows ?? []).filter((row): row is Exclude<Row, Error> => !(row instanceof Error))
