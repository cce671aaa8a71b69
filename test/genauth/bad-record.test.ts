// One record that GenAuth cannot deliver, and calls for others beside it: the engine on a simulated clock.

import { describe, expect, test } from 'vitest'
import { createClient } from '../../src/genauth/client.js'
import { type HttpResponse, NoResponse, StaleSocket } from '../../src/genauth/http/transport.js'
import { callTo } from '../../src/genauth/plan.js'
import { Abort } from '../../src/operation/abort.js'
import { Ledger } from '../../src/operation/ledger.js'
import { NOBODY } from '../../src/operation/operation.js'
import { SimulatedClock } from '../simulation/clock.js'
import { get } from '../support/invented.js'

const LATENCY_MS = 20

const endpointNamed = (name: string) =>
  get(
    `/api/v3/${name}`,
    (key: string) => ({ key }),
    data => data as string,
  )
const getOrder = endpointNamed('get-order')
const getPayment = endpointNamed('get-payment')
const getUsage = get(
  '/api/v3/get-usage',
  (_key: string) => ({}),
  data => data as string,
)

/** What GenAuth does with a request instead of answering it after 20 ms. */
type Fault = 'hangs' | 'resets' | 'answers 503' | 'is slow'
const FAULTS: readonly Fault[] = ['hangs', 'resets', 'answers 503', 'is slow']

const envelope = (body: object): HttpResponse => ({ status: 200, retryAfterMs: undefined, text: JSON.stringify(body) })

/** An engine with the limits of the gateway's defaults, and a GenAuth whose requests fail as `fault` says. */
function setUp(fault: (path: string, key: string) => Fault | undefined, { timeoutMs = 1500, slowMs = 1400 } = {}) {
  const clock = new SimulatedClock()
  const sent: string[] = []
  const client = createClient({
    baseUrl: 'http://genauth.test',
    headers: {},
    timeoutMs,
    absentApiCodes: new Set(),
    listEncoding: 'comma',
    maxConcurrency: 32,
    maxRps: undefined,
    readTime: () => undefined,
    clock,
    random: () => 0.5,
    notes: { shared() {}, repeated() {}, failed() {}, breaker() {}, report() {}, drift() {} },
    credentials: () => ({
      grant: () => ({ holds: () => true, headers: () => ({}), accepted() {}, refused: () => false }),
    }),
    send({ path, origin, fresh }, signal) {
      const { pathname, searchParams } = new URL(path, origin)
      const key = searchParams.get('key') ?? ''
      sent.push(`${pathname.split('/').at(-1)} ${key}`.trim())
      const now = fault(pathname, key)
      return new Promise((resolve, reject) => {
        const end = () => {
          signal.removeEventListener('abort', leave)
          if (now === 'resets') reject(fresh ? new NoResponse('ECONNRESET') : new StaleSocket('ECONNRESET'))
          else resolve(envelope(now === 'answers 503' ? { statusCode: 503 } : { statusCode: 200, data: key }))
        }
        const cancel = now === 'hangs' ? () => undefined : clock.after(now === 'is slow' ? slowMs : LATENCY_MS, end)
        const leave = () => {
          cancel()
          reject(signal.reason)
        }
        signal.addEventListener('abort', leave, { once: true })
      })
    },
  })

  /** One operation: its calls at once. @returns the code of each call's failure, and how long all of them took */
  async function ask(calls: readonly (readonly [typeof getOrder, string])[], patienceMs = 5000) {
    const startedAtMs = clock.now()
    const signal = new Abort()
    const deadlineMs = startedAtMs + patienceMs
    const operation = { id: 'test', caller: NOBODY, ledger: new Ledger(), signal, deadlineMs }
    const cancel = clock.after(patienceMs, () =>
      signal.abort(Object.assign(new Error(), { code: 'DEADLINE_EXCEEDED' })),
    )
    const codes = await Promise.all(
      calls.map(([endpoint, key]) =>
        client.call(callTo(endpoint, key), operation).then(
          () => 'answered',
          error => String(error.code),
        ),
      ),
    )
    cancel()
    return { codes: countsOf(codes), tookMs: clock.now() - startedAtMs }
  }

  const page = (number = 0) =>
    ask(Array.from({ length: 100 }, (_, index) => [getPayment, `P-${number}-${index}`] as const))
  const pass = (ms: number) => clock.run(clock.now() + ms)
  return { clock, client, sent, ask, page, pass }
}

function countsOf(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/** Waits for an answer while time passes. */
async function eventually<T>(clock: SimulatedClock, answer: Promise<T>): Promise<T> {
  let settled = false
  const done = answer.finally(() => {
    settled = true
  })
  while (!settled) await clock.run(clock.now() + 10)
  return done
}

const isBad = (path: string, key: string) => path.endsWith('get-payment') && key === 'bad'

describe.each(FAULTS)('after lookups of one order whose payment %s,', fault => {
  test.each([
    [3, 'one after the other', true],
    [12, 'one after the other', true],
    [3, 'every 200 ms', false],
    [12, 'every 200 ms', false],
    [12, 'every 200 ms, without the order itself', false],
  ] as const)(
    '%i of them %s, a page of 100 other payments is whole, and as fast as before',
    async (times, how, inTurn) => {
      const { clock, client, ask, page, pass } = setUp((path, key) => (isBad(path, key) ? fault : undefined))
      const before = await eventually(clock, page(1))
      expect(before.codes).toEqual({ answered: 100 })
      await pass(6000)
      const order = how.includes('without') ? [] : [[getOrder, 'bad'] as const]
      const lookup = () => ask([...order, [getPayment, 'bad']])
      for (let time = 0; time < times; time += 1) {
        const answer = lookup()
        if (inTurn) await eventually(clock, answer)
        else await pass(200)
      }
      const { codes, tookMs } = await eventually(clock, page(2))
      expect(codes).toEqual({ answered: 100 })
      expect(tookMs).toBeLessThanOrEqual(3 * before.tookMs)
      expect(client.state()).toMatchObject({ breakers: { 'get-payment': 'closed' }, concurrencyLimit: 32 })
      await pass(20_000)
      expect(client.state()).toMatchObject({ inFlight: 0, waiting: 0 })
    },
  )
})

test('an order that fails in every lookup leaves retries for the others', async () => {
  let failing = 1
  const { clock, client, ask } = setUp((path, key) => {
    if (isBad(path, key)) return 'answers 503'
    return key === 'good' && failing-- > 0 ? 'answers 503' : undefined
  })
  for (let time = 0; time < 30; time += 1) await eventually(clock, ask([[getPayment, 'bad']]))
  expect(client.state().retriesLeft).toBeGreaterThanOrEqual(10)
  expect((await eventually(clock, ask([[getPayment, 'good']]))).codes).toEqual({ answered: 1 })
})

describe('the breaker of an endpoint', () => {
  const times = async (count: number, work: (index: number) => Promise<unknown>) => {
    for (let index = 0; index < count; index += 1) await work(index)
  }

  test('opens after 20 failures of three calls, and not after 40 of two', async () => {
    const { clock, client, ask, sent } = setUp(() => 'answers 503')
    await times(30, index => eventually(clock, ask([[getPayment, `${index % 2}`]])))
    expect(sent.length).toBe(40)
    expect(client.state().breakers).toEqual({ 'get-payment': 'closed' })
    await eventually(clock, ask([[getPayment, 'a third']]))
    expect(client.state().breakers).toEqual({ 'get-payment': 'open' })
  })

  test('of which all calls are the same opens after 20 failures of that call', async () => {
    const { clock, client, ask, sent } = setUp(() => 'answers 503')
    await times(8, () => eventually(clock, ask([[getUsage, '']])))
    expect(client.state().breakers).toEqual({ 'get-usage': 'open' })
    expect(sent.length).toBe(20)
  })

  test.each(FAULTS.slice(0, 3))(
    'is closed within 6 s, and a page whole, after 12 s in which every payment %s',
    async fault => {
      let well = false
      const { clock, client, ask, page, pass } = setUp((path, key) =>
        path.endsWith('get-payment') && (!well || key === 'bad') ? fault : undefined,
      )
      const asking: Promise<unknown>[] = []
      for (let second = 0; second < 12; second += 1) {
        asking.push(page(second), ask([[getPayment, 'bad']]))
        await pass(1000)
      }
      expect(client.state().breakers).not.toMatchObject({ 'get-payment': 'closed' })
      well = true
      for (let second = 0; second < 6; second += 1) {
        // The order that stays out of order is always the first to try.
        asking.push(ask([[getPayment, 'bad']]))
        await pass(10)
        asking.push(ask([[getPayment, 'good']]))
        await pass(990)
      }
      expect(client.state().breakers).toEqual({ 'get-payment': 'closed' })
      expect((await eventually(clock, page(99))).codes).toEqual({ answered: 100 })
      await eventually(clock, Promise.all(asking))
    },
  )
})

test('500 clients, while responses take 5 s instead of 20 ms: what cannot be served is refused within 2.5 s', async () => {
  const { clock, ask, pass } = setUp(() => (slow ? 'is slow' : undefined), { timeoutMs: 10_000, slowMs: 4900 })
  let slow = false
  const asked = async (key: string) => {
    const atMs = clock.now()
    const { codes, tookMs } = await ask([[getOrder, key]], 10_000)
    return { atMs, codes, tookMs }
  }
  await eventually(clock, Promise.all(Array.from({ length: 500 }, (_, key) => asked(`${key}`))))
  slow = true
  const answers = await eventually(clock, Promise.all(Array.from({ length: 500 }, (_, key) => asked(`${key}`))))
  const refused = answers.filter(({ codes }) => !codes['answered'])
  expect(countsOf(refused.flatMap(({ codes }) => Object.keys(codes)))).toEqual({ OVERLOADED: refused.length })
  // 32 at once, and as many once more at the very end.
  expect(answers.length - refused.length).toBe(64)
  const median = refused.map(({ tookMs }) => tookMs).sort((one, other) => one - other)[refused.length >> 1]
  expect(median).toBeLessThanOrEqual(2500)
  await pass(20_000)
})
