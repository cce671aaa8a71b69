// The command-line syntax of faults.

import { problemOf } from './fault-bounds.js'
import type { Fault } from './faults.js'
import { type FaultKind, faultKinds } from './strikes.js'

const NUMBERS = [
  'page',
  'skip',
  'times',
  'probability',
  'ms',
  'retryAfterSeconds',
  'statusCode',
  'apiCode',
  'bytes',
] as const
const TEXTS = ['endpoint', 'orderNo', 'location'] as const

/**
 * Parses a fault from the command line, such as `delay:ms=200,endpoint=get-orders`.
 * @throws RangeError that says what is allowed
 */
export function parseFault(spec: string): Fault {
  const [kind = '', options = ''] = spec.split(/:(.*)/s)
  if (!isKind(kind)) throw new RangeError(`Unknown fault "${kind}"; expected one of ${faultKinds.join(', ')}.`)
  const entries = options === '' ? [] : options.split(',').map(option => parseOption(option, kind))
  const fault: Fault = { kind, ...Object.fromEntries(entries) }
  const problem = problemOf({ ...fault }, faultKinds)
  if (problem) throw new RangeError(`The fault "${spec}" is invalid: ${problem}.`)
  return fault
}

function parseOption(option: string, kind: FaultKind): [string, string | number] {
  const [name = '', value = ''] = option.split(/=(.*)/s)
  if (isOneOf(TEXTS, name) && value !== '') return [name, value]
  if (isOneOf(NUMBERS, name) && /^\d+(\.\d+)?$/.test(value)) return [name, Number(value)]
  const allowed = [...TEXTS.map(text => `${text}=TEXT`), ...NUMBERS.map(number => `${number}=NUMBER`)].join(', ')
  throw new RangeError(`"${option}" is not an option of the fault "${kind}". Expected one of: ${allowed}.`)
}

const isKind = (text: string): text is FaultKind => isOneOf(faultKinds, text)

const isOneOf = <T extends string>(list: readonly T[], text: string): text is T =>
  (list as readonly string[]).includes(text)
