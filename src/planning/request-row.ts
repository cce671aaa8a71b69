// A request of a plan, as it is shown and while it is counted.

import type { Kept } from '../genauth/keep.js'

/** One request of a plan, or several to the same endpoint whose parameters depend on other responses. */
export interface PlannedRequest {
  /** Last segment of the endpoint's path. */
  readonly endpoint: string
  /** Null if they depend on other responses. */
  readonly params: Readonly<Record<string, string>> | null
  /** The earliest round in which it can be made, from 1. */
  readonly round: number
  readonly min: number
  readonly max: number
  /** The fields that ask for it, by their paths. */
  readonly fields: readonly string[]
  /** How old a result may be that the cache has instead, in seconds; left out if it never has one. */
  readonly maxAgeS?: number
  /** There can be more than `max`, since it depends on a list whose length is not known; left out if there cannot. */
  readonly estimate?: true
}

/** A request with the key of its call, which is null if its parameters depend on other responses. */
export interface KeyedRequest extends PlannedRequest {
  readonly key: string | null
  readonly single?: string
  readonly keep: Kept
}

/** A request while it is counted. */
export interface Row {
  readonly key: string | null
  readonly endpoint: string
  readonly params: PlannedRequest['params']
  /** Of calls that may be made in bulk: the endpoint if there is only one key. */
  readonly single?: string
  readonly keep: Kept
  readonly estimate?: true
  round: number
  min: number
  max: number
  readonly fields: Set<string>
}

/** Parameters as they are shown to clients. */
export const asText = (params: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : value
      return text === undefined ? [] : [[name, String(text)]]
    }),
  )
