// Lists of rows about several inputs.

import { type Endpoint, type EndpointKey, type Params, read } from '../../genauth/endpoint.js'
import type { UpstreamMalformed } from '../../genauth/errors.js'
import { NEVER } from '../../genauth/keep.js'
import { malformed, type Reading, text } from '../../genauth/wire/kinds.js'
import { objectOf, type Rows, readField, readRows } from '../../genauth/wire/record.js'

/** What the rows are about. */
export interface RowsByOptions<Input, Row> {
  readonly address: EndpointKey
  params(asked: readonly Input[]): Params
  /** The field of `data` with the rows, and the field of a row that says which input it is about. */
  readonly rows: readonly [list: string, key: string]
  /** Reads what a row says, which may be several. @throws UpstreamMalformed */
  read(row: Record<string, unknown>, reading: Reading): Rows<Row>
  keyOf(input: Input): string
  /** Inputs of different groups never share a call. */
  groupOf(input: Input): string
}

/** An endpoint that lists rows about several inputs in any order. Guess: it leaves out inputs that it has no rows about. */
export function rowsBy<Input, Row>(options: RowsByOptions<Input, Row>): Endpoint<Input, Rows<Row>> {
  const { address, params, rows, read: readRow, keyOf, groupOf } = options
  const [list, key] = rows

  /** A row that does not say what it is about may be about each input. */
  function readAll(
    data: unknown,
    asked: readonly Input[],
    reading: Reading,
  ): Map<string, Rows<Row> | UpstreamMalformed> {
    const found = new Map(asked.map(input => [keyOf(input), [] as Rows<Row>]))
    let isComplete = true
    const results = readRows(
      objectOf(data, '"data"', reading)[list],
      list,
      row => {
        const record = objectOf(row, 'a row', reading)
        const about = readField(record, key, text, reading)
        if (typeof about !== 'string') isComplete = false
        else if (found.has(about)) found.get(about)?.push(...readRow(record, reading))
        else reading.drift(list, 'added')
      },
      reading,
    )
    if (isComplete && !results.some(row => row instanceof Error)) return found
    return new Map([...found.keys()].map(each => [each, malformed(reading.site, 'a row cannot be read')]))
  }

  const bulk = read(address, params, readAll, { keep: NEVER })
  return read<Input, Rows<Row>>(
    address,
    input => params([input]),
    (data, input, reading) => {
      const found = readAll(data, [input], reading).get(keyOf(input)) ?? []
      if (found instanceof Error) throw found
      return found
    },
    // Guess: as many at once as other bulk reads take; not every number is documented.
    { bulk: { name: bulk.name, endpoint: bulk, most: 50, keyOf, groupOf }, keep: NEVER },
  )
}
