// The rows of a bulk read, by the keys that were asked for.

import type { UpstreamMalformed } from '../errors.js'
import { isEmpty, malformed, type Reading } from './kinds.js'
import { type Rows, readRows } from './record.js'

/** Records by key: those that exist, or why one may exist that could not be read. */
export type Found<Row> = ReadonlyMap<string, Row | UpstreamMalformed>

/** How the rows of a bulk read are found again. */
export interface FindOptions<Row> {
  /** @throws UpstreamMalformed if this is not a row */
  readonly read: (row: unknown, reading: Reading) => Row
  /** The key of a row; undefined if it has none. */
  readonly keyOf: (row: Row) => string | undefined
  /** The keys that were asked for. */
  readonly keys: Iterable<string>
}

/**
 * Reads a list in any order, which leaves out what does not exist. Rows that were not asked for, repeat others, or are null
 * harm no others. Where a row cannot be told, any key without one may be its own, so those are errors.
 */
export function findRows<Row>(list: unknown, { read, keyOf, keys }: FindOptions<Row>, reading: Reading): Found<Row> {
  const rows: Rows<Row> = readRows(
    Array.isArray(list) ? list.filter(row => !isEmpty(row)) : list,
    'data',
    read,
    reading,
  )
  const missing = new Set(keys)
  const found = new Map<string, Row | UpstreamMalformed>()
  let unreadable = 0
  for (const row of rows) {
    const key = row instanceof Error ? undefined : keyOf(row)
    if (key === undefined) unreadable += 1
    else if (missing.delete(key)) found.set(key, row)
    else reading.drift('data', found.has(key) ? 'duplicate' : 'added')
  }
  if (unreadable > 0) for (const key of missing) found.set(key, malformed(reading.site, 'a row cannot be read'))
  return found
}
