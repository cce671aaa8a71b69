// What plans consist of: calls that have not been made, and reasons for making none.

import { type Endpoint, keyOf, type Params } from './endpoint.js'

/** One call as a plan names it: which endpoint is read, and with which parameters. Naming it sends nothing. */
export interface PlannedCall<Output> {
  readonly endpoint: Endpoint<never, Output>
  readonly input: unknown
  readonly params: Params
  /** What is asked (method, endpoint, canonical parameters): calls of equal keys have equal answers. */
  readonly key: string
}

export function callTo<Input, Output>(endpoint: Endpoint<Input, Output>, input: Input): PlannedCall<Output> {
  const params = endpoint.params(input)
  return { endpoint, input, params, key: keyOf(endpoint, params) }
}

/** Why a plan can do without a call. Where none of these holds the answer is unproven, so the call is made. */
export type Elision =
  /** A router refers to the entity by its key, and only its key is selected. */
  | 'proven by the reference'
  /** A record that this operation has read already holds the answer, or shows that there is none. */
  | 'proven by the row'
  /** Another call of the same operation tells it. */
  | 'proven by another answer'
  /** No data of GenAuth can change the answer to these arguments. */
  | 'decided by the arguments'
