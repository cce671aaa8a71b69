import { setTimeout as pause } from 'node:timers/promises'
import type { Fault, Simulator } from '../../../src/simulator/index.js'
import { type Answer, startGateway, type TestGateway } from '../../support/gateway.js'
import { waiting } from '../../support/waiting.js'
import type { Target } from './fault-targets.js'

/** Something that goes wrong. */
export interface Strike {
  /** A fault of the calls that the target names. */
  readonly fault?: Fault
  /** Something else: it happens before the query, or at half of its calls where there are many. */
  readonly event?: (genauth: Simulator) => unknown
  readonly env?: Record<string, string>
  /** Whether a token has been issued before. */
  readonly warm?: boolean
}

/** What came of it. */
export interface Outcome {
  readonly answer: Answer
  /** Requests of the target's endpoint beyond those that a healthy GenAuth gets. */
  readonly extra: number
  /** Requests for tokens beyond those. */
  readonly tokens: number
  /** Endpoints that a healthy run does not ask. */
  readonly others: readonly string[]
  readonly tookMs: number
  /** Of that, the time in which this process had nothing to do. */
  readonly waitedMs: number
}

const TOKEN = 'get-management-token'

/** Asks for the target while GenAuth is struck, through a gateway of its own. */
export async function struckQuery(target: Target, { fault, event, env, warm = false }: Strike): Promise<Outcome> {
  let left = Math.floor(target.calls / 2)
  const onRequest = (endpoint: string) => {
    if (endpoint !== target.endpoint) return
    left -= 1
    if (left === 0) void event?.(gateway.genauth)
  }
  await using gateway = await startGateway({
    env: { SHUTDOWN_GRACE_MS: '0', ...env },
    genauth: { orders: target.orders, onRequest },
  })
  if (warm) await warmUp(gateway)
  return await strike(gateway, target, fault, warm, () => left === 0 && event?.(gateway.genauth))
}

/** Gateways by transport and target. */
export class KeptGateways {
  readonly #gateways = new Map<string, Promise<TestGateway>>()

  /** Asks for the target through a gateway that others use as well, while a fault strikes that leaves nothing behind. */
  async struckQuery(target: Target, { fault, env }: Pick<Strike, 'fault' | 'env'>): Promise<Outcome> {
    const name = `${target.what} ${JSON.stringify(env)}`
    const known = this.#gateways.get(name) ?? this.#start(target, env)
    this.#gateways.set(name, known)
    const gateway = await known
    try {
      return await strike(gateway, target, fault, true, () => undefined)
    } finally {
      gateway.genauth.faults.clear()
    }
  }

  async #start({ orders }: Target, env: Strike['env']): Promise<TestGateway> {
    const gateway = await startGateway({ env: { SHUTDOWN_GRACE_MS: '0', ...env }, genauth: { orders } })
    await warmUp(gateway)
    return gateway
  }

  async [Symbol.asyncDispose]() {
    for (const gateway of this.#gateways.values()) await (await gateway)[Symbol.asyncDispose]()
    this.#gateways.clear()
  }
}

const warmUp = (gateway: TestGateway) => gateway.query('{ currentPackage { code } }')

/** @param before happens right before the query */
async function strike(
  gateway: TestGateway,
  target: Target,
  fault: Fault | undefined,
  warm: boolean,
  before: () => unknown,
): Promise<Outcome> {
  const orderNos = [...gateway.genauth.state.orders.keys()]
  if (fault) gateway.genauth.faults.add({ endpoint: target.endpoint, ...target.struck(orderNos), ...fault })
  await before()
  const earlier = await requests(gateway)
  const startedAt = performance.now()
  const { result: answer, waitedMs } = await waiting(() => gateway.query(target.query(orderNos)))
  const tookMs = performance.now() - startedAt
  await idle(gateway)
  const after = await requests(gateway)
  const made = (endpoint: string) => (after[endpoint] ?? 0) - (earlier[endpoint] ?? 0)
  const calls = [...Object.keys(target.besides ?? {}), target.endpoint, TOKEN]
  return {
    answer,
    extra: made(target.endpoint) - target.calls,
    tokens: made(TOKEN) - (warm ? 0 : 1),
    others: Object.keys(after).filter(endpoint => !calls.includes(endpoint) && made(endpoint) > 0),
    tookMs,
    waitedMs,
  }
}

const healthyAnswers = new Map<Target, Promise<Answer>>()

/** What is answered where nothing goes wrong. */
export function healthyAnswer(target: Target): Promise<Answer> {
  const known = healthyAnswers.get(target) ?? struckQuery(target, {}).then(({ answer }) => answer)
  healthyAnswers.set(target, known)
  return known
}

/** Waits until nothing is under way any more; it never comes to that where something was left behind. */
async function idle(gateway: TestGateway): Promise<void> {
  for (;;) {
    const { upstream } = (await (await fetch(`${gateway.adminUrl}/readyz`)).json()) as {
      upstream: { inFlight: number; waiting: number }
    }
    if (upstream.inFlight === 0 && upstream.waiting === 0) return
    await pause(10)
  }
}

/** Requests that the gateway has made, by endpoint. */
async function requests(gateway: TestGateway): Promise<Record<string, number>> {
  const text = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
  const made: Record<string, number> = {}
  for (const [, endpoint = '', count] of text.matchAll(/^genauth_requests_total\{endpoint="([\w-]+)".*\} (\d+)$/gm)) {
    made[endpoint] = (made[endpoint] ?? 0) + Number(count)
  }
  return made
}
