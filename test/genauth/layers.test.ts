// The layers of a call together, driven by a clock that stands still; one file for the client that they share.

import { describe, expect, test } from 'vitest'
import { createClient, type UpstreamEvents } from '../../src/genauth/client.js'
import type { Endpoint } from '../../src/genauth/endpoint.js'
import { type HttpRequest, type HttpResponse, NoResponse } from '../../src/genauth/http/transport.js'
import { callTo } from '../../src/genauth/plan.js'
import { Abort, type Signal } from '../../src/operation/abort.js'
import { Ledger } from '../../src/operation/ledger.js'
import { NOBODY } from '../../src/operation/operation.js'
import { ManualClock, settled } from '../support/clock.js'
import { get, post } from '../support/invented.js'

const getThing = get(
  '/api/v3/get-thing',
  (key: string) => ({ key }),
  data => data as string,
)

const ok = (data: unknown): HttpResponse => envelope({ statusCode: 200, data })
const envelope = (body: object, retryAfterMs?: number): HttpResponse => ({
  status: 200,
  retryAfterMs,
  text: JSON.stringify(body),
})
const throttled = (retryAfterMs?: number) => envelope({ statusCode: 429, message: 'slow down' }, retryAfterMs)
const down = () => envelope({ statusCode: 503 })

type Respond = (request: HttpRequest, number: number) => HttpResponse

const silent: UpstreamEvents = { shared() {}, repeated() {}, failed() {}, breaker() {}, report() {}, drift() {} }

/** A client whose requests are answered as told, or, where nothing is told, wait in `pending`. */
function setUp({
  maxConcurrency = 4,
  maxRps = undefined as number | undefined,
  respond = undefined as Respond | undefined,
} = {}) {
  const clock = new ManualClock()
  /** What was asked by every request that was sent, in order. */
  const attempts: string[] = []
  const pending: { signal: Signal; answer(data: string): void; fail(error: Error): void }[] = []
  const client = createClient({
    baseUrl: 'http://genauth.test',
    headers: {},
    timeoutMs: 60_000,
    absentApiCodes: new Set(),
    listEncoding: 'comma',
    maxConcurrency,
    maxRps,
    readTime: () => undefined,
    clock,
    random: () => 0.5,
    notes: silent,
    credentials: () => ({
      grant: () => ({ holds: () => true, headers: () => ({}), accepted() {}, refused: () => false }),
    }),
    send(request, signal) {
      attempts.push(new URL(request.path, request.origin).searchParams.get('key') ?? request.body ?? '')
      if (respond) return Promise.resolve().then(() => respond(request, attempts.length))
      return new Promise((resolve, reject) => {
        pending.push({ signal, answer: data => resolve(ok(data)), fail: reject })
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      })
    },
  })
  const operation = (deadlineMs = 30_000) => ({
    id: 'test',
    caller: NOBODY,
    ledger: new Ledger(),
    signal: new Abort(),
    deadlineMs,
  })
  const ask = (key: string, asking = operation(), endpoint: Endpoint<string, string> = getThing) =>
    client.call(callTo(endpoint, key), asking)
  const codeOf = (answer: Promise<unknown>) =>
    answer.then(
      () => 'answered',
      error => error.code ?? error.message,
    )
  return { clock, client, attempts, pending, operation, ask, codeOf }
}

describe('a call that fails', () => {
  test('is attempted three times, with a wait that doubles', async () => {
    const { clock, attempts, ask, codeOf } = setUp({ respond: down })
    const answer = codeOf(ask('a'))
    await clock.pass(99)
    expect(attempts).toHaveLength(1)
    await clock.pass(1)
    expect(attempts).toHaveLength(2)
    await clock.pass(199)
    expect(attempts).toHaveLength(2)
    await clock.pass(1)
    expect(attempts).toHaveLength(3)
    expect(await answer).toBe('UPSTREAM_UNAVAILABLE')
  })

  test('answers as if nothing had been where a later attempt works, and its ledger has them all', async () => {
    const { clock, ask, operation } = setUp({
      respond: (_request, number) => {
        if (number === 1) throw new NoResponse('ECONNREFUSED')
        return number === 2 ? down() : ok('fine')
      },
    })
    const asking = operation()
    const answer = ask('a', asking)
    await clock.pass(300)
    expect(await answer).toBe('fine')
    expect(asking.ledger.entries).toEqual([
      {
        endpoint: 'get-thing',
        key: 'GET /api/v3/get-thing {"key":"a"}',
        shown: { key: 'a' },
        began: 1,
        ended: 2,
        source: 'network',
        attempts: [
          { number: 1, startedAtMs: 0, endedAtMs: 0, code: 'UPSTREAM_UNAVAILABLE', statusCode: undefined },
          { number: 2, startedAtMs: 100, endedAtMs: 100, code: 'UPSTREAM_UNAVAILABLE', statusCode: 503 },
          { number: 3, startedAtMs: 300, endedAtMs: 300, statusCode: 200 },
        ],
      },
    ])
    expect(asking.ledger.summary()).toEqual({ calls: 3, saved: 0 })
  })

  test('is in the ledger of its operation with its error', async () => {
    const { ask, codeOf, operation } = setUp({ respond: () => envelope({ statusCode: 499, apiCode: 4021 }) })
    const asking = operation()
    expect(await codeOf(ask('a', asking))).toBe('UPSTREAM_REJECTED')
    expect(asking.ledger.entries).toMatchObject([{ source: 'network', error: { code: 'UPSTREAM_REJECTED' } }])
    expect(asking.ledger.summary()).toEqual({ calls: 1, saved: 0, failed: 1 })
  })

  test('fails at once where the next attempt would come after the deadline', async () => {
    const { attempts, ask, codeOf, operation } = setUp({ respond: down })
    expect(await codeOf(ask('a', operation(100)))).toBe('UPSTREAM_UNAVAILABLE')
    expect(attempts).toHaveLength(1)
  })

  test('waits as long as a throttle asks, as often as its deadline allows', async () => {
    const { clock, attempts, ask, codeOf, operation } = setUp({ respond: () => throttled(2000) })
    const answer = codeOf(ask('a', operation(10_500)))
    await clock.pass(10_500)
    expect(await answer).toBe('UPSTREAM_RATE_LIMITED')
    expect(attempts).toHaveLength(5)
  })

  test('is not repeated any more once the budget of all is spent, whatever the endpoint', async () => {
    const { clock, client, attempts, operation, ask, codeOf } = setUp({ maxConcurrency: 100, respond: down })
    // Ten calls each, so that no breaker opens.
    const answers = Array.from({ length: 100 }, (_, key) =>
      codeOf(ask(`${key}`, operation(), { ...getThing, name: `get-thing-${key % 10}` })),
    )
    await clock.pass(1000)
    await Promise.all(answers)
    // A tenth of the calls, and the floor.
    expect(attempts).toHaveLength(100 + 10 + 20)
    expect(client.state().retriesLeft).toBeLessThanOrEqual(1)
  })

  test('shows what it met itself while the breaker is open, and others fail without an attempt', async () => {
    const { clock, client, attempts, ask } = setUp({ maxConcurrency: 100, respond: down })
    for (let key = 0; client.state().breakers['get-thing'] !== 'open'; key += 1) {
      const answer = ask(String(key)).catch(error => error)
      await clock.pass(1000)
      expect((await answer).site).toMatchObject({ endpoint: 'get-thing', statusCode: 503 })
    }
    const before = attempts.length
    await expect(ask('other')).rejects.toMatchObject({ site: { attempts: 0 }, retryAfterMs: expect.any(Number) })
    expect(attempts).toHaveLength(before)
  })
})

describe('a breaker', () => {
  test('opens after 20 failures in a row, and not where one answer was among them', async () => {
    const { client, ask } = setUp({
      maxConcurrency: 1,
      respond: (_request, number) => (number === 20 ? ok('one answer') : envelope({ statusCode: 503 }, 60_000)),
    })
    const state = () => client.state().breakers['get-thing']
    for (let key = 0; key < 39; key += 1) await ask(`${key}`).catch(() => undefined)
    expect(state()).toBe('closed')
    await ask('the twentieth').catch(() => undefined)
    expect(state()).toBe('open')
  })
})

describe('an open breaker', () => {
  test('lets one probe through, and closes when it is answered', async () => {
    let respond: Respond | undefined = () => envelope({ statusCode: 503 }, 60_000)
    const { clock, client, attempts, ask } = setUp({
      maxConcurrency: 100,
      respond: (...request) => respond?.(...request) ?? ok('back'),
    })
    await Promise.allSettled(Array.from({ length: 20 }, (_, key) => ask(`${key}`)))
    expect(client.state().breakers).toEqual({ 'get-thing': 'open' })

    await clock.pass(1000)
    respond = undefined
    const probe = ask('probe')
    await expect(ask('beside')).rejects.toMatchObject({ site: { attempts: 0 } })
    expect(await probe).toBe('back')
    expect(client.state().breakers).toEqual({ 'get-thing': 'closed' })
    expect(attempts.filter(key => key === 'beside')).toEqual([])
  })
})

describe('calls for the same thing', () => {
  test('are one as long as it is under way, and every ledger says where its answer came from', async () => {
    const { attempts, pending, ask, operation } = setUp()
    const operations = Array.from({ length: 50 }, () => operation())
    const answers = operations.map(asking => ask('a', asking))
    await settled()
    pending[0]?.answer('shared')
    expect(await Promise.all(answers)).toEqual(Array(50).fill('shared'))
    expect(operations.map(({ ledger }) => ledger.summary())).toEqual([
      { calls: 1, saved: 0 },
      ...Array(49).fill({ calls: 0, saved: 1 }),
    ])
    const later = ask('a')
    await settled()
    pending[1]?.answer('new')
    expect(await later).toBe('new')
    expect(attempts).toEqual(['a', 'a'])
  })

  test('by POST are told by their body, however it is ordered, and are read again after a failure', async () => {
    const list = post<string, string>(
      '/api/v3/list-things',
      key => (key === 'one way' ? { page: 1, options: { a: 1, b: 2 } } : { options: { b: 2, a: 1 }, page: 1 }),
      data => data as string,
    )
    const { clock, attempts, ask } = setUp({ respond: (_request, number) => (number === 1 ? down() : ok('list')) })
    const answers = [ask('one way', undefined, list), ask('the other', undefined, list)]
    await clock.pass(200)
    expect(await Promise.all(answers)).toEqual(['list', 'list'])
    expect(attempts).toEqual(Array(2).fill('{"page":1,"options":{"a":1,"b":2}}'))
  })

  test('are one more where the first has failed once, so that nobody inherits its failures', async () => {
    const { clock, attempts, pending, ask, codeOf, operation } = setUp()
    const early = codeOf(ask('a'))
    await settled()
    pending[0]?.fail(new NoResponse('ECONNREFUSED'))
    await settled()
    const [late, later] = [operation(), operation()]
    const answers = [ask('a', late), ask('a', later)]
    await settled()
    expect(attempts).toEqual(['a', 'a'])
    expect(later.ledger.entries).toMatchObject([{ source: 'inflight' }])
    pending[1]?.answer('here')
    expect(await Promise.all(answers)).toEqual(['here', 'here'])
    await clock.pass(100)
    expect(attempts).toEqual(['a', 'a', 'a'])
    pending[2]?.answer('here too')
    expect(await early).toBe('answered')
    const next = ask('a')
    await settled()
    expect(attempts).toHaveLength(4)
    pending[3]?.answer('anew')
    expect(await next).toBe('anew')
  })

  test('go on for those who stay when another leaves, and end with the last', async () => {
    const { client, attempts, pending, ask, codeOf, operation } = setUp()
    const [first, second] = [operation(), operation()]
    const one = codeOf(ask('a', first))
    const two = codeOf(ask('a', second))
    await settled()
    first.signal.abort(new Error('left'))
    expect(await one).toBe('left')
    expect(pending[0]?.signal.aborted).toBe(false)
    second.signal.abort(new Error('left too'))
    expect(await two).toBe('left too')
    expect(pending[0]?.signal.aborted).toBe(true)
    await settled()
    expect(attempts).toEqual(['a'])
    expect(client.state()).toMatchObject({ inFlight: 0, waiting: 0 })
  })

  test('share one record, which no operation can change', async () => {
    const record = get(
      '/api/v3/get-record',
      (key: string) => ({ key }),
      data => ({ ...(data as { name: string }) }),
    )
    const { client, operation } = setUp({ respond: () => ok({ name: 'x' }) })
    const [one, other] = await Promise.all(
      [operation(), operation()].map(asking => client.call(callTo(record, 'a'), asking)),
    )
    expect(one).toEqual({ name: 'x' })
    expect(one).toBe(other)
    expect(Object.isFrozen(one)).toBe(true)
  })
})

describe('the queue', () => {
  test('never has more under way than allowed, and gives every operation its turn', async () => {
    const { client, attempts, pending, ask, operation } = setUp({ maxConcurrency: 2 })
    const large = operation()
    const answers = ['1', '2', '3', '4', '5'].map(key => ask(`large ${key}`, large))
    answers.push(ask('small'))
    for (let index = 0; index < 6; index += 1) {
      await settled()
      expect(client.state().inFlight).toBeLessThanOrEqual(2)
      pending[index]?.answer('ok')
    }
    await Promise.all(answers)
    expect(attempts.indexOf('small')).toBeLessThanOrEqual(3)
    expect(client.state()).toMatchObject({ inFlight: 0, waiting: 0 })
  })

  test('lets fewer in at a time where GenAuth is overloaded, once for those sent side by side, and more again', async () => {
    const { clock, client, pending, ask, codeOf } = setUp({ maxConcurrency: 10 })
    const limit = () => client.state().concurrencyLimit
    const answers = Array.from({ length: 60 }, (_, key) => codeOf(ask(`${key}`)))
    await settled()
    for (const request of pending.slice(0, 3)) request.fail(new NoResponse('ECONNREFUSED'))
    await settled()
    expect(limit()).toBe(7)
    let answered = 3
    for (let round = 0; round < 2; round += 1) {
      const inFlight = pending.length
      for (; answered < inFlight; answered += 1) pending[answered]?.answer('ok')
      await clock.pass(10)
    }
    expect(limit()).toBe(9)
    while (answered < pending.length) {
      for (; answered < pending.length; answered += 1) pending[answered]?.answer('ok')
      await clock.pass(500)
    }
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['answered']))
    expect(limit()).toBe(10)
  })

  test('does not take the time for which the process itself was busy for a GenAuth that is slow', async () => {
    const { clock, pending, ask, codeOf } = setUp({ maxConcurrency: 4 })
    const answers = Array.from({ length: 500 }, (_, key) => {
      if (key === 10) clock.busy(1000)
      return codeOf(ask(`${key}`))
    })
    await settled()
    clock.busy(1000)
    await clock.pass(100)
    for (let answered = 0; answered < pending.length; answered += 1) {
      pending[answered]?.answer('ok')
      await clock.pass(1)
    }
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['answered']))
  })

  test('forgets those who leave while they wait', async () => {
    const { client, attempts, pending, ask, codeOf, operation } = setUp({ maxConcurrency: 1 })
    const first = ask('first')
    const leaving = operation()
    const second = codeOf(ask('second', leaving))
    await settled()
    leaving.signal.abort(new Error('left'))
    expect(await second).toBe('left')
    pending[0]?.answer('ok')
    await first
    expect(attempts).toEqual(['first'])
    expect(client.state()).toMatchObject({ inFlight: 0, waiting: 0 })
  })

  test('sends no more per second than GENAUTH_MAX_RPS', async () => {
    const { clock, attempts, ask } = setUp({ maxConcurrency: 100, maxRps: 10, respond: () => ok('ok') })
    const answers = Array.from({ length: 40 }, (_, key) => ask(`${key}`))
    await clock.pass(1000)
    expect(attempts.length).toBeLessThanOrEqual(11)
    await clock.pass(4000)
    await Promise.all(answers)
    expect(clock.timers).toBe(0)
  })
})

describe('an endpoint that answers 404', () => {
  const things = get(
    '/api/v3/list-things',
    (_key: string) => ({ page: 1, limit: 50 }),
    data => data as string,
  )
  const list = { ...things, whole: true }
  const bare = (status = 404): HttpResponse => ({ status, retryAfterMs: undefined, text: '<html>nginx</html>' })
  const router = () => envelope({ statusCode: 404, message: 'Cannot GET /api/v3/get-thing' })
  const noRecord = () => envelope({ statusCode: 404, message: 'Resource not found' })

  test.each([
    ['HTML', bare, getThing, 'UPSTREAM_UNSUPPORTED', 'absent'],
    ["a router's message", router, getThing, 'UPSTREAM_UNSUPPORTED', 'absent'],
    ["GenAuth's own message, for a list", noRecord, list, 'UPSTREAM_UNSUPPORTED', 'absent'],
    ["GenAuth's own message, for a record", noRecord, getThing, 'absent', 'absent'],
    ['501 instead', () => envelope({ statusCode: 501 }), getThing, 'UPSTREAM_UNSUPPORTED', 'UPSTREAM_UNSUPPORTED'],
  ] as const)('with %s, before and after its first success', async (_what, refusal, endpoint, before, after) => {
    let works = false
    const { clock, ask, codeOf, operation } = setUp({ respond: () => (works ? ok('here') : refusal()) })
    const answer = async () => {
      const code = await codeOf(ask('a', operation(1_000_000), endpoint))
      return code === 'answered' && !works ? 'absent' : code
    }
    expect(await answer()).toBe(before)
    await clock.pass(60_000)
    works = true
    expect(await answer()).toBe('answered')
    works = false
    expect(await answer()).toBe(after)
  })

  test('for one id leaves those beside it alone, and is absence from then on', async () => {
    const { ask, codeOf } = setUp({ respond: ({ path }) => (path.endsWith('gone') ? bare() : ok('here')) })
    const first = await Promise.all(['gone', 'a', 'b'].map(key => codeOf(ask(key))))
    expect(first).toEqual(['UPSTREAM_UNSUPPORTED', 'answered', 'answered'])
    expect(await Promise.all(['gone', 'a'].map(key => ask(key)))).toEqual([null, 'here'])
  })

  test('is not asked again for ten minutes, but once each minute', async () => {
    const { clock, attempts, ask, codeOf, operation } = setUp({ respond: () => bare() })
    const askTwice = () =>
      Promise.all(['a', 'b'].map(key => codeOf(ask(key, operation(clock.now() + 30_000))))).then(codes => {
        expect(codes).toEqual(['UPSTREAM_UNSUPPORTED', 'UPSTREAM_UNSUPPORTED'])
        return attempts.length
      })
    expect(await askTwice()).toBe(2)
    expect(await askTwice()).toBe(2)
    await clock.pass(59_999)
    expect(await askTwice()).toBe(2)
    await clock.pass(1)
    expect(await askTwice()).toBe(3)
    await clock.pass(600_000)
    expect(await askTwice()).toBe(5)
    const asking = operation(clock.now() + 30_000)
    await codeOf(ask('c', asking))
    expect(asking.ledger.entries).toMatchObject([{ attempts: [], error: { site: { attempts: 0 } } }])
  })

  test('leaves other endpoints alone', async () => {
    const { ask, codeOf, operation } = setUp({ respond: ({ path }) => (path.includes('list') ? bare() : ok('here')) })
    expect(await codeOf(ask('a', operation(), list))).toBe('UPSTREAM_UNSUPPORTED')
    expect(await codeOf(ask('a'))).toBe('answered')
  })
})

describe('equal calls at the same time', () => {
  const postThing = post(
    '/api/v3/post-thing',
    (key: string) => ({ key }),
    data => data as string,
  )

  test.each([
    ['that change nothing are one request', 'none', 1],
    ['that change something are sent each by itself', 'repeatable', 2],
    ['that change something each time, as well', 'once', 2],
  ] as const)('%s', async (_what, effect, requests) => {
    const { attempts, ask, operation } = setUp({ respond: () => ok('done') })
    const endpoint = { ...postThing, effect }
    expect(await Promise.all([1, 2].map(() => ask('a', operation(), endpoint)))).toEqual(['done', 'done'])
    expect(attempts).toHaveLength(requests)
  })
})
