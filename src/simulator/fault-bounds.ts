// The options of faults, and their bounds.

import { endpointNames } from './routes/index.js'

/** The options of a fault. */
export interface FaultOptions {
  /** Last segment of a path. If unset, every endpoint but the token endpoint. */
  readonly endpoint?: string
  /** Only calls about this order. */
  readonly orderNo?: string
  /** Only calls for this page. */
  readonly page?: number
  /** How many matching calls are spared before the first one that is affected. */
  readonly skip?: number
  /** How many calls are affected; all if unset. */
  readonly times?: number
  /** The share of matching calls that are affected, from 0 to 1; all if unset. */
  readonly probability?: number
  /** For delay and slow-body. */
  readonly ms?: number
  /** For throttle-http, throttle-html and error-http. */
  readonly retryAfterSeconds?: number
  /** For error-body and error-http. */
  readonly statusCode?: number
  readonly apiCode?: number
  /** For huge-body and gzip-bomb. */
  readonly bytes?: number
  /** For redirect. */
  readonly location?: string
}

const isWhole = (value: unknown, min: number, max: number) =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max

const count = (value: unknown) => isWhole(value, 0, Number.MAX_SAFE_INTEGER)

const endpoints: readonly string[] = [...endpointNames, 'get-management-token']

/** The valid values of each option. Other values would crash the simulator instead of affecting its client. */
const bounds: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  endpoint: [value => endpoints.includes(String(value)), `one of ${endpoints.join(', ')}`],
  orderNo: [value => typeof value === 'string', 'text'],
  page: [count, 'a whole number'],
  skip: [count, 'a whole number'],
  times: [count, 'a whole number'],
  probability: [value => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1'],
  // With a longer delay, Node's timers fire at once.
  ms: [value => isWhole(value, 0, 2 ** 31 - 1), 'a whole number of milliseconds'],
  retryAfterSeconds: [count, 'a whole number'],
  apiCode: [count, 'a whole number'],
  bytes: [value => isWhole(value, 0, 2 ** 30), 'a whole number up to 1073741824'],
  location: [value => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value), 'a URL without spaces'],
}

/** What is wrong with the kind and options of a fault; undefined if they are valid. */
export function problemOf(fault: Readonly<Record<string, unknown>>, kinds: readonly string[]): string | undefined {
  const { kind, statusCode } = fault
  if (typeof kind !== 'string' || !kinds.includes(kind)) return `"kind" must be one of ${kinds.join(', ')}`
  for (const [name, value] of Object.entries(fault)) {
    if (name === 'kind' || name === 'statusCode') continue
    const [fits, what] = (Object.hasOwn(bounds, name) && bounds[name]) || []
    if (!fits) return `"${name}" is not an option; expected one of ${Object.keys(bounds).join(', ')}, statusCode`
    if (value !== undefined && !fits(value)) return `"${name}" must be ${what}`
  }
  if (statusCode === undefined) return undefined
  // A 1xx is not a final response, and HTTP has nothing above 599; the envelope has codes such as 601.
  const fits = kind === 'error-http' ? isWhole(statusCode, 200, 599) : isWhole(statusCode, 0, 9999)
  const range = kind === 'error-http' ? 'from 200 to 599' : 'from 0 to 9999'
  return fits ? undefined : `"statusCode" must be a whole number ${range}`
}
