// Endpoints of GenAuth as data: path, parameters, and how the response is read.

import { endpoints } from '../generated/catalogue.js'
import type { UpstreamMalformed } from './errors.js'
import type { Keep, NEVER } from './keep.js'
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
  /** Whether it returns all that there is of something, so that there is nothing it could not find. */
  readonly whole?: boolean
  /** Names the parameters with personal data, which no log, explain row or error shows. */
  hides?(params: Params): readonly string[]
}

/** An endpoint of GenAuth: its address, how an input becomes parameters, and how `data` is read. */
export interface Endpoint<Input, Output> extends Target {
  params(input: Input): Params
  /** @throws UpstreamMalformed if the whole response is unusable; a malformed field only affects that field. */
  read(data: unknown, input: Input, reading: Reading): Output
  /** How several inputs are read together; undefined if they cannot be. */
  readonly bulk?: Bulk<Input, Output>
  /** Names what its results are parts of, such as the pages of a list: parts of different times do not fit together. */
  readonly series?: string
  /** How long its results may be kept. */
  readonly keep: Keep<Input, Output> | typeof NEVER
}

/** What all ways to read several inputs together have. */
interface Together<Input> {
  /** Distinguishes it from others, also from those of the same endpoint. */
  readonly name: string
  /** Most inputs that are read together. */
  readonly most: number
  /** Identifies what is read, within its group; inputs with equal keys may differ in the parts that they need. */
  keyOf(input: Input): string
  /** Inputs of different groups never share a call; left out if all are of one. */
  groupOf?(input: Input): string
  /** Whether it can read an input, which is read by itself otherwise; left out if it can read all. */
  takes?(input: Input): boolean
}

/** A bulk read. Its response is unordered, and leaves out what does not exist. */
export interface BulkRead<Input, Output> extends Together<Input> {
  /** Reads distinct inputs of one group. The result has those that exist, or their errors, by `keyOf`. */
  readonly endpoint: Endpoint<readonly Input[], ReadonlyMap<string, Output | UpstreamMalformed>>
}

/** Makes a call of the operation. @returns null for absence. @throws UpstreamError */
type MakeCall = <Input, Output>(endpoint: Endpoint<Input, Output>, input: Input) => Promise<Output | null>

/** What a stepwise read calls. */
export interface Finding {
  /** Reads a page of a list, which other fields of the operation may have read. */
  readonly page: MakeCall
  /** Makes any other call. */
  readonly one: MakeCall
}

/** Several inputs that may take more than one call: they are found in a list, or asked for again in parts. */
export interface StepwiseRead<Input, Output> extends Together<Input> {
  /** What is called first. */
  readonly endpoint: Pick<Target, 'name'>
  /** How many calls more than one input usually take; left out if it is one for the most inputs that go together. */
  readonly usual?: number
  /** Reads distinct inputs of one group. The result has those that exist, or their errors, by `keyOf`. @throws UpstreamError */
  find(inputs: readonly Input[], by: Finding): Promise<ReadonlyMap<string, Output | Error | Promise<Output | null>>>
}

/** How several inputs are read together. */
export type Bulk<Input, Output> = BulkRead<Input, Output> | StepwiseRead<Input, Output>

/** Method and path of an endpoint in GenAuth's documentation. */
export type EndpointKey = Extract<keyof typeof endpoints, `${Target['method']} ${string}`>

/** What an endpoint can have beside its address, parameters and reading. */
type Traits<Input, Output> = Pick<Endpoint<Input, Output>, 'keep' | 'whole' | 'bulk' | 'hides'>

/**
 * Declares an endpoint.
 * @param address its key in the catalogue, or what the catalogue would say
 */
export function read<Input, Output>(
  address: EndpointKey | Target,
  params: Endpoint<Input, Output>['params'],
  read: Endpoint<Input, Output>['read'],
  traits: NoInfer<Traits<Input, Output>>,
): Endpoint<Input, Output> {
  return { ...targetAt(address), params, read, ...traits }
}

/** The address of an endpoint by its key in the catalogue. */
export function targetAt(address: EndpointKey | Target): Target {
  if (typeof address !== 'string') return address
  const [method, path] = address.split(' ') as [Target['method'], string]
  const [, effect] = endpoints[address]
  return targetOf(method, path, effect)
}

export const targetOf = (method: Target['method'], path: string, effect: Effect): Target => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  method,
  path,
  effect,
})

/** The key of a request: the same whatever the order of the parameters. */
export const keyOf = (target: Target, params: Params): string => `${target.method} ${target.path} ${canonical(params)}`

/** JSON with sorted property names. Undefined values are left out, since they are not sent. */
export function canonical(value: unknown): string {
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
