// The type of a simulated endpoint, and the guesses that it is built on.

import type { Answer } from '../envelope.js'
import type { SimulatorRequest } from '../request.js'
import type { State, WireRecord } from '../state.js'

/** How the simulator responds where GenAuth documents nothing. Each is a guess that users can change. */
export interface Guesses {
  /** The response for an unknown order number. */
  readonly unknownOrder: '404' | '5001' | '4021' | 'null'
  /** The response for the payment of an order that was never paid. */
  readonly absentPayment: 'null' | 'empty' | '404' | '5001'
  /** How requests over the limit are refused: in the body only, or by the HTTP status as well. */
  readonly refusals: 'body' | 'http'
}

/** Handles requests to one endpoint. */
export interface Route {
  (asked: SimulatorRequest['params'], state: State, guesses: Guesses): Answer
  /** Another record than the requested one. */
  foreign?(asked: SimulatorRequest['params'], state: State): WireRecord | undefined
}

/** By method and path, such as "GET /api/v3/get-orders". */
export type Routes = Readonly<Record<string, Route>>
