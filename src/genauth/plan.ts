// The elements of plans: calls to make, and reasons to omit a call.

import { type Endpoint, keyOf, type Params } from './endpoint.js'
import { shownParams } from './hidden.js'

/** A call in a plan: the endpoint and its parameters. Creating it sends nothing. */
export interface PlannedCall<Output> {
  readonly endpoint: Endpoint<never, Output>
  readonly input: unknown
  readonly params: Params
  /** The parameters as people may see them. */
  readonly shown: Params
  /** Method, endpoint and canonical parameters: calls with equal keys have equal results. */
  readonly key: string
}

export function callTo<Input, Output>(endpoint: Endpoint<Input, Output>, input: Input): PlannedCall<Output> {
  const params = endpoint.params(input)
  return { endpoint, input, params, shown: shownParams(endpoint, params), key: keyOf(endpoint, params) }
}

/** Why a plan can omit a call. If none of these applies, the call is made. */
export type Elision =
  /** A router refers to the entity by its key, and only its key is selected. */
  | 'proven by the reference'
  /** A record that this operation has already read contains the value, or shows that there is none. */
  | 'proven by the row'
  /** The response to another call of the same operation contains it. */
  | 'proven by another answer'
  /** The result depends on the arguments alone, not on GenAuth's data. */
  | 'decided by the arguments'
