import { describe, expect, test } from 'vitest'
import type { Attempt, UpstreamCall } from '../../src/genauth/call.js'
import { createEngine, type EngineNotes } from '../../src/genauth/engine.js'
import type { Verdict } from '../../src/genauth/verdict.js'
import { Abort } from '../../src/operation/abort.js'
import type { Operation } from '../../src/operation/operation.js'
import { ManualClock, settled } from '../support/clock.js'

/** A failure that says by itself what it means. */
class Failure extends Error {
  constructor(readonly verdict: Verdict) {
    super(verdict.kind)
  }
}

const failed = () => new Failure({ kind: 'failed', retry: true, timedOut: false })
const throttled = (retryAfterMs?: number) => new Failure({ kind: 'throttled', retryAfterMs })

const silent: EngineNotes = { shared() {}, repeated() {}, failed() {}, breaker() {} }

function setUp({ maxConcurrency = 4, maxRps = undefined as number | undefined } = {}) {
  const clock = new ManualClock()
  const engine = createEngine({ maxConcurrency, maxRps, suspectMs: 5000, clock, random: () => 0.5, notes: silent })
  /** Every attempt that was made, in order, by the key of its call. */
  const attempts: string[] = []
  const pending: { key: string; attempt: Attempt; answer(value: string): void; fail(error: Error): void }[] = []
  const call = (key: string, respond?: (attempt: Attempt) => string): UpstreamCall<null, string> => ({
    key,
    endpoint: 'get-thing',
    prepare: () => null,
    holds: () => true,
    attempt(_grant, attempt) {
      attempts.push(key)
      if (respond) return Promise.resolve().then(() => respond(attempt))
      return new Promise((answer, fail) => {
        pending.push({ key, attempt, answer, fail })
        attempt.signal.addEventListener('abort', () => fail(attempt.signal.reason as Error), { once: true })
      })
    },
    judge: error => (error instanceof Failure ? error.verdict : { kind: 'abandoned' }),
    refuse: retryAfterMs => new Error(`open for ${retryAfterMs} ms`),
  })
  const operation = (deadlineMs = 30_000): Operation & { signal: Abort } => ({
    id: 'test',
    signal: new Abort(),
    deadlineMs,
  })
  return { clock, engine, attempts, pending, call, operation }
}

const always = (error: () => Error) => () => {
  throw error()
}

describe('a call that fails', () => {
  test('is attempted three times, with a wait that doubles', async () => {
    const { clock, engine, attempts, call, operation } = setUp()
    const answer = engine.run(call('a', always(failed)), operation()).catch(String)
    await clock.pass(99)
    expect(attempts).toHaveLength(1)
    await clock.pass(1)
    expect(attempts).toHaveLength(2)
    await clock.pass(199)
    expect(attempts).toHaveLength(2)
    await clock.pass(1)
    expect(attempts).toHaveLength(3)
    expect(await answer).toBe('Error: failed')
  })

  test('answers as if nothing had been where a later attempt works', async () => {
    const { clock, engine, call, operation } = setUp()
    const answer = engine.run(
      call('a', ({ number }) => (number < 3 ? always(failed)() : 'fine')),
      operation(),
    )
    await clock.pass(300)
    expect(await answer).toBe('fine')
  })

  test('fails at once where the next attempt would come after the deadline', async () => {
    const { engine, attempts, call, operation } = setUp()
    await expect(engine.run(call('a', always(failed)), operation(100))).rejects.toThrow('failed')
    expect(attempts).toHaveLength(1)
  })

  test('waits as long as a throttle asks, as often as its deadline allows', async () => {
    const { clock, engine, attempts, call, operation } = setUp()
    const answer = engine
      .run(
        call(
          'a',
          always(() => throttled(2000)),
        ),
        operation(10_500),
      )
      .catch(String)
    await clock.pass(10_500)
    expect(await answer).toBe('Error: throttled')
    expect(attempts).toHaveLength(5)
  })

  test('is not repeated any more once the budget of all is spent', async () => {
    const { clock, engine, attempts, call, operation } = setUp({ maxConcurrency: 100 })
    const answers = Array.from({ length: 19 }, (_, key) =>
      engine.run(call(String(key), always(failed)), operation()).catch(String),
    )
    await clock.pass(5000)
    await Promise.all(answers)
    expect(attempts.length).toBeLessThanOrEqual(19 + 10 + 5)
    expect(engine.state().retriesLeft).toBeLessThanOrEqual(5)
  })

  test('shows the failure of its last attempt while the breaker is open, and others fail without one', async () => {
    const { clock, engine, attempts, call, operation } = setUp({ maxConcurrency: 100 })
    for (let key = 0; key < 20; key += 1) {
      const answer = engine.run(call(String(key), always(failed)), operation()).catch(String)
      await clock.pass(1000)
      expect(await answer).toBe('Error: failed')
      if (engine.state().breakers['get-thing'] === 'open') break
    }
    const before = attempts.length
    await expect(engine.run(call('other'), operation())).rejects.toThrow(/^open for \d+ ms$/)
    expect(attempts).toHaveLength(before)
  })
})

describe('an open breaker', () => {
  test('lets one probe through, and closes when it is answered', async () => {
    const { clock, engine, attempts, pending, call, operation } = setUp({ maxConcurrency: 100 })
    const refused = () => new Failure({ kind: 'failed', retry: false, timedOut: false })
    const answers = Array.from({ length: 20 }, (_, key) => engine.run(call(`${key}`, always(refused)), operation()))
    await Promise.allSettled(answers)
    expect(engine.state().breakers).toEqual({ 'get-thing': 'open' })

    await clock.pass(1000)
    const probe = engine.run(call('probe'), operation())
    await settled()
    await expect(engine.run(call('beside'), operation())).rejects.toThrow(/^open/)
    pending[0]?.answer('back')
    expect(await probe).toBe('back')
    expect(engine.state().breakers).toEqual({ 'get-thing': 'closed' })
    expect(attempts.filter(key => key === 'beside')).toEqual([])
  })
})

describe('calls for the same thing', () => {
  test('are one as long as it is under way', async () => {
    const { engine, attempts, pending, call, operation } = setUp()
    const answers = Array.from({ length: 50 }, () => engine.run(call('a'), operation()))
    await settled()
    pending[0]?.answer('shared')
    expect(await Promise.all(answers)).toEqual(Array(50).fill('shared'))
    const later = engine.run(call('a'), operation())
    await settled()
    pending[1]?.answer('new')
    expect(await later).toBe('new')
    expect(attempts).toEqual(['a', 'a'])
  })

  test('go on for those who stay when another leaves, and end with the last', async () => {
    const { engine, attempts, pending, call, operation } = setUp()
    const [first, second] = [operation(), operation()]
    const one = engine.run(call('a'), first).catch(String)
    const two = engine.run(call('a'), second).catch(String)
    await settled()
    first.signal.abort(new Error('left'))
    expect(await one).toBe('Error: left')
    expect(pending[0]?.attempt.signal.aborted).toBe(false)
    second.signal.abort(new Error('left too'))
    expect(await two).toBe('Error: left too')
    expect(pending[0]?.attempt.signal.aborted).toBe(true)
    await settled()
    expect(attempts).toEqual(['a'])
    expect(engine.state()).toMatchObject({ inFlight: 0, waiting: 0 })
  })
})

describe('the queue', () => {
  test('never has more under way than allowed, and gives every operation its turn', async () => {
    const { engine, attempts, pending, call, operation } = setUp({ maxConcurrency: 2 })
    const [large, small] = [operation(), operation()]
    const answers = ['1', '2', '3', '4', '5'].map(key => engine.run(call(`large ${key}`), large))
    answers.push(engine.run(call('small'), small))
    for (let index = 0; index < 6; index += 1) {
      await settled()
      expect(engine.state().inFlight).toBeLessThanOrEqual(2)
      pending[index]?.answer('ok')
    }
    await Promise.all(answers)
    expect(attempts.indexOf('small')).toBeLessThanOrEqual(3)
    expect(engine.state()).toMatchObject({ inFlight: 0, waiting: 0 })
  })

  test('forgets those who leave while they wait', async () => {
    const { engine, attempts, pending, call, operation } = setUp({ maxConcurrency: 1 })
    const first = engine.run(call('first'), operation())
    const leaving = operation()
    const second = engine.run(call('second'), leaving).catch(String)
    await settled()
    leaving.signal.abort(new Error('left'))
    expect(await second).toBe('Error: left')
    pending[0]?.answer('ok')
    await first
    expect(attempts).toEqual(['first'])
    expect(engine.state()).toMatchObject({ inFlight: 0, waiting: 0 })
  })

  test('sends no more per second than GENAUTH_MAX_RPS', async () => {
    const { clock, engine, attempts, call, operation } = setUp({ maxConcurrency: 100, maxRps: 10 })
    const answers = Array.from({ length: 40 }, (_, key) =>
      engine.run(
        call(`${key}`, () => 'ok'),
        operation(),
      ),
    )
    await clock.pass(1000)
    expect(attempts.length).toBeLessThanOrEqual(11)
    await clock.pass(4000)
    await Promise.all(answers)
    expect(clock.timers).toBe(0)
  })
})
