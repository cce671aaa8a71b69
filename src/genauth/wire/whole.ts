// Lists that GenAuth returns whole, with their length beside them.

import { malformed, type Reading } from './kinds.js'
import { objectOf, type Rows, readRows } from './record.js'

/**
 * Reads the `list` of `data`. Guess: its `totalCount` counts the rows, so that a larger one tells that rows are missing. Who
 * reads the groups or roles of a user must not take a part for the whole.
 * @throws UpstreamMalformed if there is no list, or only a part of one
 */
export function readWhole<Row>(
  data: unknown,
  read: (row: unknown, reading: Reading) => Row,
  reading: Reading,
): Rows<Row> {
  const { list, totalCount } = objectOf(data, '"data"', reading)
  const rows = readRows(list, 'list', read, reading)
  // Some of these counts are declared as booleans.
  if (typeof totalCount !== 'boolean' && Number(totalCount) > rows.length) {
    throw malformed(reading.site, `"list" has ${rows.length} of ${Number(totalCount)} rows`)
  }
  return rows
}
