// A simulated user pool as a JSON file.

import { problemOf } from './fault-bounds.js'
import type { Fault } from './faults.js'
import { KEYS, keyOf, type State, type TableName, type WireRecord } from './state.js'
import { faultKinds } from './strikes.js'

/** The contents of a scenario file; every part is optional. */
export interface Scenario {
  readonly seed?: number
  /** How many orders are generated before those of `state` are added. */
  readonly orders?: number
  /** How many users are generated. */
  readonly users?: number
  readonly latencyMs?: number
  readonly rps?: number
  readonly maxConcurrent?: number
  readonly faults?: readonly Fault[]
  /** Records of tables are added or replaced by their key; the other parts replace the generated data. */
  readonly state?: {
    readonly [Part in keyof State]?: State[Part] extends WireRecord | WireRecord[] ? State[Part] : readonly WireRecord[]
  }
}

const isRecord = (value: unknown): value is WireRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRecords = (value: unknown) => Array.isArray(value) && value.every(isRecord)
const isKeyed = (key: readonly string[]) => (value: unknown) =>
  Array.isArray(value) && value.every(item => isRecord(item) && key.every(name => typeof item[name] === 'string'))
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
const isFaults = (value: unknown) =>
  Array.isArray(value) && value.every(item => isRecord(item) && problemOf(item, faultKinds) === undefined)

const parts: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  seed: [isCount, 'a whole number'],
  orders: [isCount, 'a whole number'],
  users: [isCount, 'a whole number'],
  latencyMs: [isCount, 'a whole number'],
  rps: [isCount, 'a whole number'],
  maxConcurrent: [isCount, 'a whole number'],
  faults: [
    isFaults,
    `a list of faults, each with a "kind" of ${faultKinds.join(', ')} and options within their bounds`,
  ],
  state: [isRecord, 'an object'],
  ...Object.fromEntries(
    Object.entries(KEYS).map(
      ([table, key]) =>
        [
          `state.${table}`,
          [isKeyed(key), `a list of records, each with its ${key.map(name => `"${name}"`).join(' and ')}`],
        ] as const,
    ),
  ),
  'state.currentPackage': [isRecord, 'an object'],
  'state.usages': [isRecords, 'a list of objects'],
  'state.mauPeriods': [isRecords, 'a list of objects'],
  'state.rightsItems': [isRecords, 'a list of objects'],
}

/** Parses a scenario file. @throws RangeError that names every problem */
export function parseScenario(text: string): Scenario {
  let scenario: unknown
  try {
    scenario = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new RangeError(`The scenario is not valid JSON: ${(error as Error).message}`)
  }
  if (!isRecord(scenario)) throw new RangeError('The scenario must be an object.')
  const problems = [
    ...problemsOf(scenario, ''),
    ...(isRecord(scenario['state']) ? problemsOf(scenario['state'], 'state.') : []),
  ]
  if (problems.length > 0) throw new RangeError(`The scenario is invalid: ${problems.join('; ')}.`)
  return scenario
}

function* problemsOf(object: WireRecord, prefix: string): Iterable<string> {
  for (const [name, value] of Object.entries(object)) {
    const [fits, what] = parts[prefix + name] ?? []
    if (!fits) yield `"${prefix}${name}" is not part of a scenario`
    else if (!fits(value)) yield `"${prefix}${name}" must be ${what}`
  }
}

/** Applies the `state` of a scenario to a pool. */
export function applyScenario(state: State, { state: given = {} }: Scenario): void {
  for (const table of Object.keys(KEYS) as TableName[])
    for (const record of given[table] ?? []) state[table].set(keyOf(table, record), record)
  if (given.currentPackage) state.currentPackage = given.currentPackage
  if (given.usages) state.usages = [...given.usages]
  if (given.mauPeriods) state.mauPeriods = [...given.mauPeriods]
  if (given.rightsItems) state.rightsItems = [...given.rightsItems]
}
