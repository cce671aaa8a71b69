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
const GENAUTH = 'GenAuth, or the way there'
const GATEWAY = 'The gateway'

const blames: Readonly<Record<string, Blame>> = {
  UPSTREAM_UNAUTHORIZED: {
    where: 'The gateway’s own key',
    advice: 'Whoever runs the gateway has to check its access key.',
  },
  UPSTREAM_RATE_LIMITED: { where: GENAUTH, advice: 'GenAuth wants fewer requests.' },
  UPSTREAM_UNAVAILABLE: { where: GENAUTH, advice: 'It is out of order at the moment.' },
  UPSTREAM_TIMEOUT: { where: GENAUTH, advice: 'It took too long to answer.' },
  UPSTREAM_MALFORMED: { where: GENAUTH, advice: 'Its answer cannot be read. Whoever runs the gateway should know.' },
  UPSTREAM_REJECTED: { where: GENAUTH, advice: 'It understood the request, and refused it.' },
  DEADLINE_EXCEEDED: { where: GENAUTH, advice: 'There was not enough time. Select less at once.' },
  OVERLOADED: { where: GATEWAY, advice: 'It has more to do than it can.' },
  BAD_USER_INPUT: { where: QUERY, advice: 'An argument has a value that is not allowed.' },
  UNAUTHENTICATED: { where: TOKEN, advice: 'There is none, or it is not valid.' },
  FORBIDDEN: { where: TOKEN, advice: 'It lacks a scope.' },
  RATE_LIMITED: { where: QUERY, advice: 'You have asked for as much as one caller may in a minute.' },
  OPERATION_NOT_ALLOWED: { where: QUERY, advice: 'This gateway answers registered documents only.' },
  UPSTREAM_BUDGET_EXCEEDED: {
    where: QUERY,
    advice: 'It may need more REST calls than one operation may. Select less.',
  },
  QUERY_TOO_COMPLEX: { where: QUERY, advice: 'It exceeds a limit. Select less at once.' },
  INTERNAL_SERVER_ERROR: { where: GATEWAY, advice: 'This is a mistake of the gateway. Please report it.' },
}

/** Any other code means that the request cannot be run. */
const OTHER: Blame = { where: QUERY, advice: 'It is not one that can be run as it is.' }
/** An error without a code is not from the gateway. */
const UNKNOWN: Blame = { where: 'The way to the gateway', advice: 'The answer is not from the gateway.' }

/** Codes with an explanation of their own. */
export const blamedCodes: readonly string[] = Object.keys(blames)

export function blameFor({ extensions }: AnswerError): Blame {
  const code = extensions?.['code']
  return typeof code === 'string' ? (blames[code] ?? OTHER) : UNKNOWN
}

/** Tells the user whether the same query may succeed later. */
export function retryAdvice({ extensions = {} }: AnswerError): string {
  const { retryable, retryAfterMs } = extensions
  if (retryable !== true) return 'Trying again as it is will not help.'
  if (typeof retryAfterMs !== 'number') return 'Try again.'
  return retryAfterMs < 1000 ? 'Try again in a moment.' : `Try again in ${Math.ceil(retryAfterMs / 1000)} s.`
}
