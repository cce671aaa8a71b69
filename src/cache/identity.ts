// Which result a call asks for, and which parts of it.

import { keyOf, type Params } from '../genauth/endpoint.js'
import type { PlannedCall } from '../genauth/plan.js'

/** What a cache finds a result by. */
export interface Identity {
  /** The same for calls that differ in the parts they ask for. */
  readonly key: string
  /** Names of the parts, sorted. */
  readonly parts: readonly string[]
}

const NONE: readonly string[] = []

/** GenAuth's parameters that only add parts to a result. Others of such names change what it consists of. */
export const PARTS: ReadonlySet<string> = new Set([
  'withCustomData',
  'withDepartmentIds',
  'withDepartmentPaths',
  'withIdentities',
])

const isPart = (name: string, value: unknown) => value === true && PARTS.has(name)

/** A result with more parts answers a call for fewer. */
export function identityOf({ endpoint, params, key }: PlannedCall<unknown>): Identity {
  const parts = [...partsIn(params), ...partsIn(optionsOf(params))]
  if (parts.length === 0) return { key, parts: NONE }
  const options = params['options']
  const others = options === undefined ? {} : { options: withoutParts(optionsOf(params)) }
  return { key: keyOf(endpoint, { ...withoutParts(params), ...others }), parts: parts.sort() }
}

const optionsOf = ({ options }: Params): Params => (Object(options) === options ? (options as Params) : {})

const partsIn = (params: Params) => Object.keys(params).filter(name => isPart(name, params[name]))

const withoutParts = (params: Params): Params =>
  Object.fromEntries(Object.entries(params).filter(([name, value]) => !isPart(name, value)))
