// An endpoint of GenAuth as data: where it is, its parameters, how its answer is read.

import type { Reading } from './wire/kinds.js'

/**
 * Parameters in the order in which they are sent: the query of a GET, whose values are text or numbers, or the body of a
 * POST, whose values are JSON.
 */
export type Params = Readonly<Record<string, unknown>>

/** Where an endpoint is. */
export interface Target {
  /** Last segment of the path, the name by which logs, metrics and errors call it. */
  readonly name: string
  readonly method: 'GET' | 'POST'
  readonly path: string
}

/** An endpoint of GenAuth as data: where it is, how an input becomes its parameters, and how its `data` is read. */
export interface Endpoint<Input, Output> extends Target {
  params(input: Input): Params
  /** @throws UpstreamMalformed where nothing of the answer can be used; a single field's problem stays in its field. */
  read(data: unknown, input: Input, reading: Reading): Output
}

type Path = `/api/v3/${string}`

const at = <Input, Output>(
  method: Target['method'],
  path: Path,
  params: Endpoint<Input, Output>['params'],
  read: Endpoint<Input, Output>['read'],
): Endpoint<Input, Output> => ({ name: path.slice(path.lastIndexOf('/') + 1), method, path, params, read })

/** An endpoint that reads by GET. */
export const get = <Input, Output>(
  path: Path,
  params: (input: Input) => Readonly<Record<string, string | number>>,
  read: Endpoint<Input, Output>['read'],
): Endpoint<Input, Output> => at('GET', path, params, read)

/** An endpoint that reads by POST, as GenAuth's lists of users do: it changes nothing, so it may be sent twice. */
export const post = <Input, Output>(
  path: Path,
  params: Endpoint<Input, Output>['params'],
  read: Endpoint<Input, Output>['read'],
): Endpoint<Input, Output> => at('POST', path, params, read)

/** The query of a GET, with its question mark; empty where there are no parameters. */
export function queryOf({ method }: Target, params: Params): string {
  if (method === 'POST') return ''
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) query.append(name, String(value))
  return query.size === 0 ? '' : `?${query}`
}

/** What is asked, as a text that is the same however the parameters are ordered. */
export const keyOf = (target: Target, params: Params): string => `${target.method} ${target.path} ${canonical(params)}`

/** JSON with the names of every object in order; what is undefined is not sent, and so not part of it. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const fields = value as Readonly<Record<string, unknown>>
  const names = Object.keys(fields).filter(name => fields[name] !== undefined)
  if (names.length > 1) names.sort()
  return `{${names.map(name => `${JSON.stringify(name)}:${canonical(fields[name])}`).join()}}`
}
