// What a simulated endpoint is, and the guesses it is built on.

import type { Answer } from '../envelope.js'
import type { State } from '../state.js'

/** How the simulator answers where GenAuth's documents say nothing; each is a guess that a user may change. */
export interface Guesses {
  /** An order number that nobody has. */
  readonly unknownOrder: '404' | '5001' | '4021' | 'null'
  /** An order that was never paid. */
  readonly absentPayment: 'null' | 'empty' | '404' | '5001'
  /** More requests than it takes: in the body alone, or as HTTP status, too. */
  readonly refusals: 'body' | 'http'
}

/** Answers one endpoint. */
export type Route = (query: URLSearchParams, state: State, guesses: Guesses) => Answer
