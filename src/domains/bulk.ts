// Bulk reads of records whose keys are codes, several of which are one parameter.

import { type BulkRead, type EndpointKey, type Params, read, type Target } from '../genauth/endpoint.js'
import { NEVER } from '../genauth/keep.js'
import { type Found, findRows } from '../genauth/wire/found.js'
import type { Reading } from '../genauth/wire/kinds.js'

/** How several records are read. @typeParam Key what inputs and records have in common */
export interface BulkOptions<Key, Input extends Key, Row extends Key> {
  readonly address: EndpointKey | Target
  /** The parameter with the codes. */
  readonly list: string
  codeOf(key: Key): string
  /** What the codes are unique in, if they are not unique by themselves. */
  groupOf?(key: Key): string
  /** Parameters beside the codes. */
  others?(asked: readonly Input[]): Params
  /** @param asked one of the inputs. @throws UpstreamMalformed */
  readRow(row: unknown, reading: Reading, asked: Input | undefined): Row
}

/** Longest code that is asked for beside others, so that fifty fit into an address. */
const LONGEST = 100

/** A bulk read of at most fifty records. Commas separate the codes, so that one with a comma is read by itself. */
export function bulkByCode<Key, Input extends Key, Row extends Key>({
  address,
  list,
  codeOf,
  groupOf = () => '',
  others = () => ({}),
  readRow,
}: BulkOptions<Key, Input, Row>): BulkRead<Input, Row> {
  const keyOf = (key: Key) => JSON.stringify([groupOf(key), codeOf(key)])
  const endpoint = read(
    address,
    (asked: readonly Input[]) => ({ [list]: [...new Set(asked.map(codeOf))], ...others(asked) }),
    (data, asked, reading): Found<Row> =>
      findRows(data, { read: row => readRow(row, reading, asked[0]), keyOf, keys: asked.map(keyOf) }, reading),
    // Its records are kept one by one.
    { keep: NEVER },
  )
  return {
    name: endpoint.name,
    endpoint,
    most: 50,
    keyOf,
    groupOf,
    takes: input => !codeOf(input).includes(',') && codeOf(input).length <= LONGEST,
  }
}
