// Endpoints of GenAuth as data: path, parameters, and how the response is read.

import type { Reading } from './wire/kinds.js'

/**
 * Parameters in the order in which they are sent: the query of a GET (strings or numbers), or the body of a POST (JSON
 * values).
 */
export type Params = Readonly<Record<string, unknown>>

/**
 * What a call changes in GenAuth: nothing; something, with the same result however often it is made; or something each
 * time that it is made.
 */
export type Effect = 'none' | 'repeatable' | 'once'

/** The address of an endpoint. */
export interface Target {
  /** Last segment of the path; the name of the endpoint in logs, metrics and errors. */
  readonly name: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly effect: Effect
}

/** An endpoint of GenAuth: its address, how an input becomes parameters, and how `data` is read. */
export interface Endpoint<Input, Output> extends Target {
  params(input: Input): Params
  /** @throws UpstreamMalformed if the whole response is unusable; a malformed field only affects that field. */
  read(data: unknown, input: Input, reading: Reading): Output
}

type Path = `/api/v3/${string}`

const at = <Input, Output>(
  method: Target['method'],
  path: Path,
  params: Endpoint<Input, Output>['params'],
  read: Endpoint<Input, Output>['read'],
  effect: Effect = 'none',
): Endpoint<Input, Output> => ({ name: path.slice(path.lastIndexOf('/') + 1), method, path, effect, params, read })

/** An endpoint that reads by GET. */
export const get = <Input, Output>(
  path: Path,
  params: (input: Input) => Readonly<Record<string, string | number>>,
  read: Endpoint<Input, Output>['read'],
): Endpoint<Input, Output> => at('GET', path, params, read)

/** An endpoint that reads by POST, like GenAuth's user lists. It changes nothing, so it may be retried. */
export const post = <Input, Output>(
  path: Path,
  params: Endpoint<Input, Output>['params'],
  read: Endpoint<Input, Output>['read'],
): Endpoint<Input, Output> => at('POST', path, params, read)

/** The query of a GET, with its question mark; empty for a POST or without parameters. */
export function queryOf({ method }: Target, params: Params): string {
  if (method === 'POST') return ''
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) query.append(name, String(value))
  return query.size === 0 ? '' : `?${query}`
}

/** The key of a request: the same whatever the order of the parameters. */
export const keyOf = (target: Target, params: Params): string => `${target.method} ${target.path} ${canonical(params)}`

/** JSON with sorted property names. Undefined values are left out, since they are not sent. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const fields = value as Readonly<Record<string, unknown>>
  const names = Object.keys(fields)
  const [only] = names
  // Most calls have a single parameter.
  if (only !== undefined && names.length === 1 && typeof fields[only] === 'string') return JSON.stringify(value)
  return `{${names
    .filter(name => fields[name] !== undefined)
    .sort()
    .map(name => `${JSON.stringify(name)}:${canonical(fields[name])}`)
    .join()}}`
}
