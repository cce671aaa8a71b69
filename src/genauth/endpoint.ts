import type { Reading } from './wire/kinds.js'

/** Parameters of a GET, in the order in which they are sent. */
export type Params = Readonly<Record<string, string | number>>

/** An endpoint of GenAuth as data: where it is, how an input becomes its query, and how its `data` is read. */
export interface Endpoint<Input, Output> {
  /** Last segment of the path, the name by which logs, metrics and errors call it. */
  readonly name: string
  readonly path: string
  params(input: Input): Params
  /** @throws UpstreamMalformed where nothing of the answer can be used; a single field's problem stays in its field. */
  read(data: unknown, input: Input, reading: Reading): Output
}

/** An endpoint that reads: GET, so it may be asked twice. */
export const get = <Input, Output>(
  path: `/api/v3/${string}`,
  params: Endpoint<Input, Output>['params'],
  read: Endpoint<Input, Output>['read'],
): Endpoint<Input, Output> => ({ name: path.slice(path.lastIndexOf('/') + 1), path, params, read })
