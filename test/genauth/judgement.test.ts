import { describe, expect, test } from 'vitest'
import { DeadlineExceeded, Overloaded } from '../../src/errors.js'
import {
  ResponseBrokenOff,
  StaleConnection,
  UpstreamMalformed,
  UpstreamRateLimited,
  UpstreamRejected,
  UpstreamTimeout,
  UpstreamUnauthorized,
  UpstreamUnavailable,
} from '../../src/genauth/errors.js'
import { type Judgement, judge } from '../../src/genauth/judgement.js'

const site = { endpoint: 'get-order-detail', attempts: 1 }
const failed = { kind: 'failed' } as const

describe('of what went wrong is made out', () => {
  test.each<[string, unknown, Judgement]>([
    ['a 429', new UpstreamRateLimited('', site), { kind: 'throttled' }],
    [
      'a 429 that says for how long',
      new UpstreamRateLimited('', site, { retryAfterMs: 7000 }),
      { kind: 'throttled', retryAfterMs: 7000 },
    ],
    ['a kept connection that was closed', new StaleConnection('', site), { kind: 'stale' }],
    ['no answer in time', new UpstreamTimeout('', site), failed],
    ['no connection', new UpstreamUnavailable('', site), failed],
    ['a 500', new UpstreamUnavailable('', { ...site, statusCode: 500 }), failed],
    ['a 502', new UpstreamUnavailable('', { ...site, statusCode: 502 }), failed],
    ['a 503', new UpstreamUnavailable('', { ...site, statusCode: 503 }), failed],
    [
      'a 503 that says for how long',
      new UpstreamUnavailable('', { ...site, statusCode: 503 }, { retryAfterMs: 2000 }),
      { ...failed, retryAfterMs: 2000 },
    ],
    ['a 504', new UpstreamUnavailable('', { ...site, statusCode: 504 }), failed],
    ['an answer that broke off', new ResponseBrokenOff('', site), failed],
    ['an answer of another shape', new UpstreamMalformed('', site), { kind: 'answered' }],
    ['a refusal', new UpstreamRejected('', { ...site, statusCode: 499 }), { kind: 'answered' }],
    ['credentials that are not accepted', new UpstreamUnauthorized('', site), { kind: 'answered' }],
    ['an operation whose time is spent', new DeadlineExceeded(1000), { kind: 'abandoned' }],
    ['a gateway that is stopping', new Overloaded(''), { kind: 'abandoned' }],
    ['a mistake of our own', new TypeError('x is not a function'), { kind: 'abandoned' }],
    ['something that is no error', undefined, { kind: 'abandoned' }],
  ])('%s', (_what, error, judgement) => expect(judge(error)).toEqual(judgement))
})

test('what a client is told to be worth another try is what is tried again', () => {
  const errors = [
    new UpstreamRateLimited('', site),
    new StaleConnection('', site),
    new UpstreamTimeout('', site),
    new UpstreamUnavailable('', site),
    new ResponseBrokenOff('', site),
    new UpstreamMalformed('', site),
    new UpstreamRejected('', site),
    new UpstreamUnauthorized('', site),
  ]
  const retried = errors.filter(error => judge(error).kind !== 'answered')
  expect(retried).toEqual(errors.filter(error => error.retryable))
})
