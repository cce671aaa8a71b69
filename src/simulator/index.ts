// The GenAuth simulator: the public API of the package.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { authKindOf, checkAccess, issueToken } from './authentication.js'
import { CALL_LOG_PATH, type Call, loggedBody, remember } from './call-log.js'
import { type Answer, refuse, seal } from './envelope.js'
import { type Fault, Faults } from './faults.js'
import { createHttp } from './http.js'
import { createRandom } from './random.js'
import { languageOf, type SimulatorRequest } from './request.js'
import { routes } from './routes/index.js'
import type { Guesses } from './routes/route.js'
import { applyScenario, type Scenario } from './scenario.js'
import { createState, type Sample } from './seed.js'
import { createSignatureCheck } from './signature.js'
import type { State, WireRecord } from './state.js'
import { type FaultKind, faultKinds } from './strikes.js'
import { createThrottle, type Limits } from './throttle.js'
import { createTokens } from './tokens.js'

export type { Call } from './call-log.js'
export { parseFault } from './fault-spec.js'
export { parseScenario, type Scenario } from './scenario.js'
export { type Fault, type FaultKind, faultKinds, type Guesses, type State, type WireRecord }

/** Where services of GenAuth are known to serve a description. */
const DESCRIPTION_PATH = '/openapi-json'

/** The options of a simulator, all of them optional. */
export interface SimulatorOptions extends Partial<Guesses>, Limits {
  readonly host?: string
  /** 0, the default, picks a free port. */
  readonly port?: number
  /** The same seed generates the same data. */
  readonly seed?: number
  readonly orders?: number
  readonly users?: number
  /** By default `awkward`. */
  readonly billing?: Sample['billing']
  readonly accessKeyId?: string
  readonly accessKeySecret?: string
  readonly userPoolId?: string
  /** Delay of each response. */
  readonly latencyMs?: number
  readonly tokenTtlSeconds?: number
  /** How far the time of a signature may differ from the clock. */
  readonly clockSkewMs?: number
  /** Epoch milliseconds. */
  readonly now?: () => number
  readonly faults?: readonly Fault[]
  /** The contents of a scenario file. Other options take precedence over it. */
  readonly scenario?: Scenario
  /** An OpenAPI document that the service has of itself; left out, it serves none, as GenAuth may. */
  readonly description?: unknown
  /** Accepts requests without a token or signature, as a broken GenAuth would. */
  readonly openDoor?: boolean
  /**
   * Called before each request is answered. It may change the state, to simulate changes between two calls. Where it
   * returns a promise, the response is held back until that resolves.
   */
  readonly onRequest?: (
    endpoint: string,
    params: Readonly<Record<string, unknown>>,
    state: State,
  ) => void | Promise<void>
}

/** A running simulator. */
export interface Simulator extends AsyncDisposable {
  /** Without a trailing slash. */
  readonly url: string
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly state: State
  /** The latest calls, oldest first, including token calls. */
  readonly calls: readonly Call[]
  readonly faults: Pick<Faults, 'add' | 'clear'>
  /** Invalidates every token issued so far. */
  revokeTokens(): void
  /** Stops the server at once, and closes every connection. */
  close(): Promise<void>
}

/** Starts a simulator, by default on loopback. */
export async function startSimulator({ scenario = {}, ...own }: SimulatorOptions = {}): Promise<Simulator> {
  const options = { ...scenario, ...own }
  const now = options.now ?? Date.now
  const seed = options.seed ?? 1
  // The format of a user pool's own key pair: 24 and 32 hex digits.
  const accessKeyId = options.accessKeyId ?? '62bec1591aeb41ad3f1a6000'
  const accessKeySecret = options.accessKeySecret ?? '0123456789abcdef0123456789abcdef'
  const guesses: Guesses = {
    unknownOrder: options.unknownOrder ?? '404',
    absentPayment: options.absentPayment ?? 'null',
    refusals: options.refusals ?? 'body',
  }
  const state = createState({
    seed,
    orders: options.orders ?? 120,
    users: options.users ?? 60,
    billing: options.billing ?? 'awkward',
  })
  applyScenario(state, scenario)
  const tokens = createTokens({
    accessKeyId,
    userPoolId: options.userPoolId ?? accessKeyId,
    ttlSeconds: options.tokenTtlSeconds ?? 7200,
    now,
  })
  // Guess: five minutes. GenAuth refuses a time that is too far from its own, but does not document the limit.
  const signatures = createSignatureCheck({
    accessKeyId,
    accessKeySecret,
    clockSkewMs: options.clockSkewMs ?? 300_000,
    now,
  })
  const throttle = createThrottle(options, now)
  const faults = new Faults(createRandom(seed))
  for (const fault of options.faults ?? []) faults.add(fault)
  const calls: Call[] = []

  function answer(request: SimulatorRequest): Answer {
    if (request.endpoint === 'get-management-token' && request.method === 'POST') {
      return issueToken(request, { accessKeyId, accessKeySecret }, tokens)
    }
    const refusal = options.openDoor ? undefined : checkAccess(request, tokens, signatures)
    if (refusal) return refusal
    // Guess: an unknown path and a wrong method get the same response.
    return routeOf(request)?.(request.params, state, guesses) ?? refuse(404, 'notFound')
  }

  const http = createHttp({
    latencyMs: options.latencyMs ?? 0,
    aside({ method, path }) {
      if (path === DESCRIPTION_PATH) return options.description
      if (path !== CALL_LOG_PATH) return undefined
      if (method === 'DELETE') calls.length = 0
      return calls
    },
    judge(request, busy) {
      const held = options.onRequest?.(request.endpoint, request.params, state)
      const refusal = throttle.refusal(busy)
      const answered = refusal ? refuse(refusal, refusal === 429 ? 'throttled' : 'overloaded') : answer(request)
      const envelope = seal(answered, languageOf(request))
      const fault = refusal ? undefined : faults.next(request, routeOf(request) !== undefined)
      remember(calls, {
        endpoint: request.endpoint,
        method: request.method,
        params: Object.fromEntries(request.query),
        ...loggedBody(request),
        headers: request.headers,
        auth: authKindOf(request),
        statusCode: envelope.statusCode,
        ...(envelope.apiCode !== undefined && { apiCode: envelope.apiCode }),
        ...(fault && { fault: fault.kind }),
      })
      return {
        envelope,
        refused: refusal !== undefined,
        httpStatus: guesses.refusals === 'http' ? (refusal ?? 200) : 200,
        fault,
        foreign: () => routeOf(request)?.foreign?.(request.params, state) ?? {},
        ...(held && { held }),
      }
    },
  })
  http.server.listen(options.port ?? 0, options.host ?? '127.0.0.1')
  await once(http.server, 'listening')
  const { address, family, port } = http.server.address() as AddressInfo

  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    accessKeyId,
    accessKeySecret,
    state,
    calls,
    faults,
    revokeTokens: tokens.revoke,
    close: http.close,
    [Symbol.asyncDispose]: http.close,
  }
}

const routeOf = ({ method, path }: SimulatorRequest) => routes.get(`${method} ${path}`)
