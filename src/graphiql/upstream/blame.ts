// Explains errors to the user who ran the query: where the problem is, and whether to try again.

import type { AnswerError } from '../ask.js'

/** The explanation of an error. */
export interface Blame {
  /** Which side caused it. */
  readonly where: string
  readonly advice: string
}

const QUERY = 'Your query'
const TOKEN = 'Your access token'
const GENAUTH = 'GenAuth, or the connection to it'
const GATEWAY = 'The gateway'

const blames: Readonly<Record<string, Blame>> = {
  UPSTREAM_UNAUTHORIZED: {
    where: 'The gateway’s access key',
    advice: 'GenAuth does not accept it. The operator has to check it.',
  },
  UPSTREAM_RATE_LIMITED: { where: GENAUTH, advice: 'GenAuth limits the rate of requests.' },
  UPSTREAM_UNAVAILABLE: { where: GENAUTH, advice: 'It is unavailable at the moment.' },
  UPSTREAM_TIMEOUT: { where: GENAUTH, advice: 'It took too long to respond.' },
  UPSTREAM_MALFORMED: { where: GENAUTH, advice: 'Its response is malformed. Please tell the operator.' },
  UPSTREAM_REJECTED: { where: GENAUTH, advice: 'It refused the request.' },
  UPSTREAM_UNSUPPORTED: { where: GENAUTH, advice: 'It does not serve this part of its API.' },
  DEADLINE_EXCEEDED: { where: GENAUTH, advice: 'The operation took too long. Request less data.' },
  OVERLOADED: { where: GATEWAY, advice: 'It cannot serve the request at the moment.' },
  BAD_USER_INPUT: { where: QUERY, advice: 'An argument or variable is invalid.' },
  UNAUTHENTICATED: { where: TOKEN, advice: 'It is missing or invalid.' },
  FORBIDDEN: { where: TOKEN, advice: 'It lacks a scope.' },
  RATE_LIMITED: { where: QUERY, advice: 'You have used up your operations or REST calls for this minute.' },
  OPERATION_NOT_ALLOWED: { where: QUERY, advice: 'It is not a trusted document of this gateway.' },
  UPSTREAM_BUDGET_EXCEEDED: {
    where: QUERY,
    advice: 'It may need more REST calls than allowed. Request less data.',
  },
  SCAN_INCOMPLETE: {
    where: QUERY,
    advice: 'The list is too long to be read whole. Select scan, to get the result for a part of it.',
  },
  QUERY_TOO_COMPLEX: { where: QUERY, advice: 'It exceeds a limit. Make it smaller.' },
  INTERNAL_SERVER_ERROR: { where: GATEWAY, advice: 'This is a bug in the gateway. Please report it.' },
}

/** Any other code means that the request cannot be run. */
const OTHER: Blame = { where: QUERY, advice: 'It is malformed or cannot be executed.' }
/** An error without a code is not from the gateway. */
const UNKNOWN: Blame = { where: 'The connection to the gateway', advice: 'The gateway sent no valid response.' }

/** Codes with an explanation of their own. */
export const blamedCodes: readonly string[] = Object.keys(blames)

export function blameFor({ extensions }: AnswerError): Blame {
  const code = extensions?.['code']
  return typeof code === 'string' ? (blames[code] ?? OTHER) : UNKNOWN
}

/** Whether the author of the query can mend it, so that its message is all they need. */
export const isOwn = (error: AnswerError): boolean =>
  blameFor(error).where === QUERY && error.extensions?.['retryable'] !== true

/** Tells the user whether the same query may succeed later. */
export function retryAdvice({ extensions = {} }: AnswerError): string {
  const { code, retryable, retryAfterMs } = extensions
  if (code === undefined) return 'Check the connection and try again.'
  if (retryable !== true) return 'Sending the same query again will not help.'
  if (typeof retryAfterMs !== 'number') return 'Try again.'
  return retryAfterMs < 1000 ? 'Try again in a moment.' : `Try again in ${Math.ceil(retryAfterMs / 1000)} s.`
}
