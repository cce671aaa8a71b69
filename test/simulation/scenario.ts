// Ten simulated minutes of one gateway's engine, played from a seed, and everything that was wrong with them.

import { DeadlineExceeded, GatewayError } from '../../src/errors.js'
import { createManagementToken } from '../../src/genauth/auth/token.js'
import { createTokenCall } from '../../src/genauth/auth/token-call.js'
import { createClient } from '../../src/genauth/client.js'
import { callTo } from '../../src/genauth/plan.js'
import { Abort } from '../../src/operation/abort.js'
import { Ledger, type LedgerEntry } from '../../src/operation/ledger.js'
import { NOBODY, type Operation } from '../../src/operation/operation.js'
import { get } from '../support/invented.js'
import { SimulatedClock } from './clock.js'
import { createDice, type Dice } from './random.js'
import { answerTo, SimulatedUpstream } from './upstream.js'
import { drawBadRecord, drawWeather, MINUTE_MS, SCENARIO_MS, WELL_FROM_MS } from './weather.js'

const ENDPOINTS = ['get-order-detail', 'get-order-pay-detail', 'get-usage-info'].map(name =>
  get(
    `/api/v3/${name}`,
    (key: string) => ({ key }),
    data => data as string,
  ),
)
type ThingEndpoint = (typeof ENDPOINTS)[number]

/** Different things that are asked for: few, so that clients often ask for the same. */
const KEYS = 40
/** The key of the thing that GenAuth never delivers, where there is one. */
const BAD_KEY = 'bad'
/** From the recovery on a minute may pass until everything is as it was. */
const RECOVERED_MS = WELL_FROM_MS + 90_000
/** Calls of one operation from then on. */
const MOST_LATE_CALLS = 4
/** Floor of the retry budget, and how fast it comes back a second. */
const FLOOR = 20
const FLOOR_PER_SECOND = 1

/** What one scenario came to. */
export interface Played {
  readonly problems: readonly string[]
  readonly operations: number
  readonly calls: number
  readonly requests: number
}

/** A client's operation with the calls that it waits for. */
interface Asking {
  readonly operation: Operation & { readonly signal: Abort }
  /** Calls that are not answered yet: by what they ask, their place in the ledger. */
  readonly open: Map<string, number>
  left: boolean
  /** Where it waits with a single call: at which moments calls of each other operation were sent meanwhile. */
  readonly overtaken: Map<Asking, Set<number>> | undefined
}

export async function play(seed: number): Promise<Played> {
  const dice = createDice(seed)
  const clock = new SimulatedClock()
  const problems: string[] = []
  const report = (what: string) => {
    if (problems.length < 20) problems.push(`at ${(clock.now() / 1000).toFixed(3)} s: ${what}`)
  }
  const asking = new Set<Asking>()
  let calls = 0
  let flights = 0
  let retries = 0
  let operations = 0

  const timeoutMs = dice.oneOf([1000, 10_000])
  const maxConcurrency = dice.oneOf([1, 4, 32, 100])
  const bad = drawBadRecord(dice, maxConcurrency)
  const badEndpoint = dice.oneOf(ENDPOINTS)
  const isBad = (asked: string) => bad !== undefined && asked === answerTo(badEndpoint.path, BAD_KEY)
  // Beside a bad record alone nothing may fail at any time.
  const isCalm = bad !== undefined && dice.chance(0.5)
  const recoveredMs = isCalm ? 0 : RECOVERED_MS
  const upstream = new SimulatedUpstream(
    clock,
    dice,
    drawWeather(dice, isCalm),
    bad && { asked: answerTo(badEndpoint.path, BAD_KEY), mishap: bad.mishap },
    (path, key) => checkRequest(path, key),
  )
  const maxRps = dice.oneOf([undefined, undefined, 100])
  const closing = new Abort()
  const client = createClient({
    send: upstream.send,
    baseUrl: 'http://genauth.test',
    headers: {},
    timeoutMs,
    absentApiCodes: new Set(),
    listEncoding: 'comma',
    maxConcurrency,
    maxRps,
    readTime: () => undefined,
    clock,
    random: dice.next,
    notes: {
      shared() {},
      failed() {},
      breaker() {},
      report() {},
      drift() {},
      repeated(_endpoint, because) {
        if (because === 'failed') retries += 1
        const allowed = FLOOR + flights * 0.1 + (clock.now() / 1000) * FLOOR_PER_SECOND
        if (retries > allowed) report(`${retries} retries, which is beyond their budget`)
      },
    },
    credentials: fly =>
      createManagementToken({
        secret: () => 'secret',
        now: clock.now,
        random: dice.next,
        onRenewalFailed() {},
        ask: createTokenCall({ fly, accessKeyId: 'key', timeoutMs, now: clock.now, closing }),
      }),
  })

  /** Whoever a request is made for must still wait, and must not have another that could have answered it. */
  function checkRequest(path: string, key: string) {
    const asked = answerTo(path, key)
    let waiters = 0
    let first: Asking | undefined
    const healthy = new Set<LedgerEntry['attempts']>()
    for (const own of asking) {
      const { open, operation } = own
      const entry = operation.ledger.entries[open.get(asked) ?? -1]
      if (entry === undefined || operation.signal.aborted) continue
      waiters += 1
      if (!entry.attempts.some(({ code }) => code !== undefined)) healthy.add(entry.attempts)
      if (entry.source === 'network' && entry.attempts.length === 1) first = own
    }
    if (first) checkTurn(first)
    if (waiters === 0) report(`a request for ${asked}, for which nobody waits`)
    if (healthy.size > 1) report(`${healthy.size} flights for ${asked} none of which has failed`)
    const state = client.state()
    if (state.inFlight > maxConcurrency) report(`${state.inFlight} requests in flight`)
  }

  /** While an operation waits with a single call, no other one has more than two turns. */
  function checkTurn(sent: Asking) {
    for (const { operation, overtaken } of asking) {
      if (overtaken === undefined || operation === sent.operation || operation.signal.aborted) continue
      const [entry] = operation.ledger.entries
      if (entry?.source !== 'network' || entry.attempts.length > 0) continue
      // What goes out in one moment waited for a token rather than for its turn.
      const moments = overtaken.get(sent) ?? new Set()
      overtaken.set(sent, moments.add(clock.now()))
      if (moments.size > 2) report(`operation ${operation.id} waits while those of ${sent.operation.id} are sent`)
    }
  }

  /** One operation: its calls at once, its deadline, and perhaps a client that does not wait. */
  function begin(count: number, patienceMs: number, leavesAfterMs: number | undefined) {
    const startedAtMs = clock.now()
    const signal = new Abort()
    const operation = {
      id: String(operations),
      caller: NOBODY,
      ledger: new Ledger(),
      signal,
      deadlineMs: startedAtMs + patienceMs,
    }
    operations += 1
    const own: Asking = { operation, open: new Map(), left: false, overtaken: count === 1 ? new Map() : undefined }
    asking.add(own)
    const cancel = clock.after(patienceMs, () => signal.abort(new DeadlineExceeded(patienceMs)))
    const cancelLeaving =
      leavesAfterMs === undefined
        ? () => undefined
        : clock.after(leavesAfterMs, () => {
            own.left = true
            signal.abort(new Error('left'))
          })
    const wanted = new Map<string, [ThingEndpoint, string]>()
    for (let call = 0; call < count; call += 1) {
      const [endpoint, key] =
        bad && dice.chance(bad.share)
          ? [badEndpoint, BAD_KEY]
          : [dice.oneOf(ENDPOINTS), `${dice.between(1, count > KEYS ? count : KEYS)}`]
      wanted.set(answerTo(endpoint.path, key), [endpoint, key])
    }
    let open = wanted.size
    for (const [asked, [endpoint, key]] of wanted) {
      calls += 1
      own.open.set(asked, operation.ledger.entries.length)
      const answer = client.call(callTo(endpoint, key), operation)
      const { source, attempts } = operation.ledger.entries.at(-1) as LedgerEntry
      if (source === 'network') flights += 1
      else if (attempts.some(({ code }) => code !== undefined)) report(`${asked} has joined a flight that had failed`)
      const settle = (problem: string | undefined) => {
        own.open.delete(asked)
        open -= 1
        if (problem) report(problem)
        if (clock.now() > operation.deadlineMs) report(`${asked} was settled after its deadline`)
        if (open > 0) return
        cancel()
        cancelLeaving()
        asking.delete(own)
      }
      answer.then(
        value => settle(value === null || value === asked ? undefined : `${asked} was answered with ${value}`),
        error => settle(isBad(asked) ? undefined : problemOf(error, own, startedAtMs)),
      )
    }
  }

  /** Every failure has a code; and once GenAuth has been well for a while, nothing fails. */
  function problemOf(error: unknown, { left }: Asking, startedAtMs: number): string | undefined {
    if (left) return undefined
    if (!(error instanceof GatewayError)) return `an error without a code: ${error}`
    if (startedAtMs < recoveredMs) return undefined
    const wellMs = startedAtMs - (isCalm ? 0 : WELL_FROM_MS)
    return `${error.code}, though GenAuth has been well for ${(wellMs / 1000).toFixed(0)} s: ${error.message}`
  }

  drawClients(dice, recoveredMs, (atMs, together, count) => {
    clock.after(atMs, () => {
      for (let number = 0; number < together; number += 1) {
        const patienceMs = dice.oneOf([500, 5000, 30_000])
        const isLate = atMs >= recoveredMs
        begin(count, isLate ? 30_000 : patienceMs, dice.chance(0.1) ? dice.between(0, patienceMs) : undefined)
      }
    })
  })
  for (let revocation = isCalm ? 0 : dice.between(0, 2); revocation > 0; revocation -= 1) {
    clock.after(dice.between(0, WELL_FROM_MS), () => upstream.revokeTokens())
  }

  await clock.run(SCENARIO_MS + MINUTE_MS)
  const { inFlight, waiting, rateLimit, concurrencyLimit } = client.state()
  if (rateLimit !== (maxRps ?? null)) report(`the rate is still limited to ${rateLimit}`)
  if (concurrencyLimit < Math.min(maxConcurrency, MOST_LATE_CALLS)) report(`only ${concurrencyLimit} at a time`)
  for (const { operation } of asking) report(`operation ${operation.id} was never answered`)
  const rest = { inFlight, waiting, active: upstream.active, timers: clock.timers }
  if (Object.values(rest).some(count => count !== 0)) report(`left behind: ${JSON.stringify(rest)}`)
  return { problems, operations, calls, requests: upstream.requests }
}

/** Who comes when: alone or together, with a few calls or many. After the recovery none with more than GenAuth can take. */
function drawClients(dice: Dice, recoveredMs: number, come: (atMs: number, together: number, calls: number) => void) {
  for (let atMs = 0; atMs < SCENARIO_MS; atMs += Math.ceil(-Math.log(1 - dice.next()) * 4000)) {
    const isLate = atMs >= recoveredMs - 30_000
    const isCrowd = !isLate && dice.chance(0.1)
    const calls = dice.chance(0.05) && !isLate ? dice.between(30, 120) : dice.between(1, MOST_LATE_CALLS)
    come(atMs, isCrowd ? dice.between(2, 20) : 1, isCrowd ? Math.min(calls, MOST_LATE_CALLS) : calls)
  }
}
