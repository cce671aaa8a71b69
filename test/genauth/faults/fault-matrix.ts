// The fault matrix as one table, so that it can be read as one: each fault, what is expected of it, and at what cost.

import type { Fault, Simulator } from '../../../src/simulator/index.js'
import type { Target } from './fault-targets.js'
import type { Strike } from './strike.js'

/** What has to come of a strike. */
export interface Expected {
  /** What stands where the struck call's result would: that result, null, or null with an error of one of these codes. */
  readonly answer: 'the same' | 'null' | readonly string[]
  /** Whether other calls of the same query may fail in the same way. */
  readonly spreads?: boolean
  /** Least and most requests of the endpoint beyond those of a healthy run. */
  readonly extra: readonly [least: number, most: number]
  /** Most token requests beyond the first. */
  readonly tokens?: number
  readonly withinMs: number
}

export interface Row {
  readonly what: string
  readonly strike: Strike
  /** Whether it is time that has to pass, so that others can be struck meanwhile. */
  readonly waits?: boolean
  readonly expected: (target: Target) => Expected
  /** It leaves nothing behind in the gateway, so that others can be struck through the same one. */
  readonly passes?: boolean
  /** It is like another row, which strikes everything: this one strikes the first target only. */
  readonly alike?: boolean
  /** What a whole response says decides, whatever brought it: through another transport, it strikes the first target only. */
  readonly saidByResponse?: boolean
}

export const TIMEOUT_MS = 2500
export const DEADLINE_MS = 9500
/** For those who are asked for patience as long as they have any. */
const PATIENCE_MS = 4000
/** What the machine may take for itself. */
const SLACK_MS = 2500
/** The waits before the second and the third attempt, at the longest. */
const BACKOFF_MS = 200 + 400

const UNAVAILABLE = ['UPSTREAM_UNAVAILABLE']
const MALFORMED = ['UPSTREAM_MALFORMED']
const UNAUTHORIZED = ['UPSTREAM_UNAUTHORIZED']

/** Where no time limit is meant to strike, none does, however busy the machine is. */
const unhurried = { GENAUTH_TIMEOUT_MS: String(DEADLINE_MS) }

/** Is understood, or not, at once, and never repeated. */
const atOnce = (what: string, fault: Fault, answer: Expected['answer']): Row => ({
  what,
  passes: fault.retryAfterSeconds === undefined,
  strike: { fault },
  expected: () => ({ answer, extra: [0, 0], withinMs: SLACK_MS }),
})

/** Takes the gateway some time to see through, and this process a good deal more, which is the one that sends it too. */
const tooLarge = (what: string, fault: Fault): Row => ({
  what,
  strike: { fault, env: unhurried },
  expected: () => ({ answer: MALFORMED, extra: [0, 0], withinMs: SLACK_MS }),
})

/** Is understood, or not, at once, depending on the endpoint. */
const byEndpoint = (what: string, fault: Fault, answers: Readonly<Record<string, Expected['answer']>>): Row => ({
  what,
  passes: true,
  strike: { fault },
  expected: ({ endpoint }) => ({ answer: answers[endpoint] ?? 'the same', extra: [0, 0], withinMs: SLACK_MS }),
})

/** Fails, and may fare better when it is repeated. */
const passing = (what: string, fault: Fault, codes: readonly string[], attemptMs = 0, mostExtra = 2): Row[] => [
  {
    what: `${what}, once`,
    waits: true,
    strike: { fault: { ...fault, times: 1 }, ...(attemptMs === 0 && { env: unhurried }) },
    expected: () => ({ answer: 'the same', extra: [1, 1], withinMs: attemptMs + BACKOFF_MS + SLACK_MS }),
  },
  {
    what: `${what}, always`,
    waits: true,
    strike: { fault, ...(attemptMs === 0 && { env: unhurried }) },
    expected: () => ({ answer: codes, extra: [2, mostExtra], withinMs: 3 * attemptMs + BACKOFF_MS + SLACK_MS }),
  },
]

const alike = (row: Row): Row => ({ ...row, alike: true })
const said = (row: Row): Row => ({ ...row, saidByResponse: true })

/** Asks for patience, which lasts until the operation's deadline. */
const throttled = (what: string, fault: Fault): Row[] => [
  {
    what: `${what}, once`,
    waits: true,
    strike: { fault: { ...fault, times: 1 }, env: unhurried },
    expected: () => ({ answer: 'the same', extra: [1, 1], withinMs: 1000 + 250 + SLACK_MS }),
  },
  {
    what: `${what}, always`,
    waits: true,
    strike: { fault, env: { REQUEST_TIMEOUT_MS: String(PATIENCE_MS) } },
    expected: ({ what }) => ({
      // The deadline may come in the middle of the last attempt.
      answer: ['UPSTREAM_RATE_LIMITED', 'DEADLINE_EXCEEDED', ...(what === 'payDetail' ? ['OVERLOADED'] : [])],
      // Whether there is such an order may have to wait too long for its turn then.
      spreads: what === 'payDetail',
      extra: [1, 20],
      withinMs: PATIENCE_MS + SLACK_MS,
    }),
  },
]

/** Something that concerns every call from then on. */
const event = (
  what: string,
  strike: Strike,
  answer: readonly string[] | 'the same',
  bounds: { extra: number; tokens: number; attemptMs?: number },
): Row => ({
  what,
  strike,
  waits: bounds.attemptMs !== undefined,
  expected: ({ what }) => {
    // Where a payment fails, whether there is such an order is asked after it, which may need another token.
    const rounds = what === 'payDetail' ? 2 : 1
    return {
      answer,
      spreads: true,
      extra: [-100, bounds.extra],
      tokens: bounds.tokens * rounds + rounds - 1,
      withinMs: Math.min(DEADLINE_MS, (3 * (bounds.attemptMs ?? 0) + BACKOFF_MS) * rounds) + SLACK_MS,
    }
  },
})

const revoke = (genauth: Simulator) => genauth.revokeTokens()
const TOKEN = 'get-management-token'
/** Revokes the token, and spoils what would be asked for another. */
const noOther = (fault: Fault) => (genauth: Simulator) => {
  genauth.revokeTokens()
  genauth.faults.add({ endpoint: TOKEN, ...fault })
}
/** Those that were under way when it happened. */
const UNDER_WAY = 32

export const rows: readonly Row[] = [
  event('connection refused', { event: genauth => genauth.close() }, [...UNAVAILABLE, ...MALFORMED], {
    extra: 60,
    tokens: 2,
  }),
  ...passing('reset before the response', { kind: 'drop' }, UNAVAILABLE, 0, 3),
  ...passing('reset in the middle of the body', { kind: 'reset-mid-body' }, MALFORMED),
  ...passing('no response', { kind: 'hang' }, ['UPSTREAM_TIMEOUT'], TIMEOUT_MS),
  ...passing('body that stops', { kind: 'slow-body', ms: 60_000 }, ['UPSTREAM_TIMEOUT'], TIMEOUT_MS),
  atOnce('slow body', { kind: 'slow-body', ms: 200 }, 'the same'),
  atOnce('HTML', { kind: 'html' }, MALFORMED),
  atOnce('truncated JSON', { kind: 'truncated-json' }, MALFORMED),
  atOnce('wrong content type', { kind: 'wrong-content-type' }, 'the same'),
  atOnce('JSON that is not an object', { kind: 'not-an-object' }, MALFORMED),
  ...passing('HTTP 503', { kind: 'error-http', statusCode: 503 }, UNAVAILABLE).map(said),
  ...passing('500 in the body', { kind: 'error-body', statusCode: 500 }, UNAVAILABLE).map(said),
  ...[500, 502, 504]
    .flatMap(statusCode => passing(`HTTP ${statusCode}`, { kind: 'error-http', statusCode }, UNAVAILABLE))
    .map(alike),
  ...[502, 503, 504]
    .flatMap(statusCode => passing(`${statusCode} in the body`, { kind: 'error-body', statusCode }, UNAVAILABLE))
    .map(alike),
  atOnce('HTTP 503, Retry-After 60', { kind: 'error-http', statusCode: 503, retryAfterSeconds: 60 }, UNAVAILABLE),
  ...throttled('429 in the body', { kind: 'throttle-body' }).map(said),
  ...throttled('HTTP 429', { kind: 'throttle-http' }).map(said),
  ...throttled('HTTP 429, Retry-After 1', { kind: 'throttle-http', retryAfterSeconds: 1 }).map(said),
  ...throttled('HTTP 429 of a proxy', { kind: 'throttle-html' }).map(said),
  atOnce('HTTP 429, Retry-After 60', { kind: 'throttle-http', retryAfterSeconds: 60 }, ['UPSTREAM_RATE_LIMITED']),
  atOnce('billing error', { kind: 'error-body', statusCode: 499, apiCode: 4021 }, ['UPSTREAM_REJECTED']),
  event('token revoked', { warm: true, event: revoke }, 'the same', { extra: UNDER_WAY, tokens: 1 }),
  event('token never accepted', { fault: { kind: 'expired-token' } }, UNAUTHORIZED, { extra: 2, tokens: 3 }),
  event('token endpoint down', { warm: true, event: noOther({ kind: 'error-http', statusCode: 503 }) }, UNAVAILABLE, {
    extra: UNDER_WAY,
    // Those who come too late for the first renewal ask once more.
    tokens: 6,
  }),
  event(
    'token endpoint silent',
    { warm: true, event: noOther({ kind: 'hang' }) },
    ['UPSTREAM_TIMEOUT', 'DEADLINE_EXCEEDED'],
    {
      extra: UNDER_WAY,
      tokens: 3,
      attemptMs: TIMEOUT_MS,
    },
  ),
  event('key withdrawn', { warm: true, event: noOther({ kind: 'error-body', statusCode: 401 }) }, UNAUTHORIZED, {
    extra: UNDER_WAY,
    tokens: 1,
  }),
  event('wrong secret', { env: { GENAUTH_ACCESS_KEY_SECRET: 'f'.repeat(32) } }, UNAUTHORIZED, { extra: 0, tokens: 0 }),
  atOnce('null data', { kind: 'null-data' }, 'null'),
  atOnce('no data', { kind: 'no-data' }, MALFORMED),
  atOnce('no status code', { kind: 'no-status-code' }, MALFORMED),
  atOnce('data of another shape', { kind: 'wrong-shape' }, MALFORMED),
  byEndpoint('missing field', { kind: 'missing-field' }, { 'get-order-detail': MALFORMED }),
  byEndpoint(
    'duplicated field',
    { kind: 'duplicated-field' },
    {
      'get-order-detail': MALFORMED,
      'get-order-pay-detail': MALFORMED,
    },
  ),
  atOnce('extra fields', { kind: 'extra-fields' }, 'the same'),
  atOnce('another order’s record', { kind: 'foreign-record' }, MALFORMED),
  atOnce('byte order mark', { kind: 'bom' }, 'the same'),
  tooLarge('huge body', { kind: 'huge-body' }),
  atOnce('redirect', { kind: 'redirect' }, MALFORMED),
  atOnce('gzip', { kind: 'gzip' }, 'the same'),
  tooLarge('gzip bomb', { kind: 'gzip-bomb' }),
]
