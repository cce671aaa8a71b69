import { setTimeout as pause } from 'node:timers/promises'
import { type Fault, type FaultKind, faultKinds, type Simulator, startSimulator } from '../../src/simulator/index.js'
import type { Answer } from '../support/gateway.js'
import { type OwnProcess, startOwnProcess } from '../support/own-process.js'
import { operationsOn, type SoakOperation } from './soak-operations.js'

const CLIENTS = 50
/** Long enough for a machine that does other work as well. */
const TIMEOUT_MS = 2000
const DEADLINE_MS = 10_000
/** What an answer that was made at its deadline may take to get here, from processes that share two processors. */
const SENDING_MS = 1000
/** One client in so many leaves before it has its answer. */
const LEAVES_ONE_IN = 40
const REVOKED_EVERY_MS = 3000

/** What may pass when it is repeated. */
export const passing: readonly FaultKind[] = [
  'drop',
  'reset-mid-body',
  'hang',
  'slow-body',
  'error-body',
  'error-http',
  'throttle-body',
  'throttle-http',
  'expired-token',
]
/** What cannot be told from an answer that is right: nobody could. */
const unseen: readonly FaultKind[] = ['null-data', 'short-page', 'empty-page']
export const detectable = faultKinds.filter(kind => !unseen.includes(kind))

export interface SoakPhase {
  readonly seconds: number
  /** The share of calls that goes wrong, from 0 to 1. */
  readonly share: number
  readonly kinds: readonly FaultKind[]
}

/** What a phase came to. */
export interface SoakReport {
  readonly operations: number
  /** Operations with an error, as a share of all. */
  readonly erring: number
  readonly byCode: Readonly<Record<string, number>>
  /** Answers that are neither right nor explained by an error. */
  readonly wrong: readonly string[]
  /** Of the answers, how many came by the deadline, or were sent then. */
  readonly inTime: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Calls that were attempted, and attempts that were made again because GenAuth failed: those that have a budget. */
  readonly calls: number
  readonly retries: number
  /** Megabytes at the end. */
  readonly heapMb: number
}

/**
 * Lets clients ask one gateway for a while, phase after phase.
 * @param isOver whether the phases after one are no longer needed
 * @throws where the gateway breaks
 */
export async function soak(
  phases: readonly SoakPhase[],
  isOver: (report: SoakReport, phase: number) => boolean = () => false,
): Promise<SoakReport[]> {
  await using genauth = await startSimulator({ orders: 400 })
  const gateway = await startOwnProcess(genauth, {
    GENAUTH_TIMEOUT_MS: String(TIMEOUT_MS),
    REQUEST_TIMEOUT_MS: String(DEADLINE_MS),
  })
  const operations = operationsOn(genauth.state)
  const reports: SoakReport[] = []
  for (const [index, phase] of phases.entries()) {
    const report = await runPhase(phase, { genauth, gateway, operations })
    reports.push(report)
    if (isOver(report, index)) break
  }
  const { code, stderr } = await gateway.end()
  if (code !== 0 || stderr !== '') throw new Error(`The gateway ended with code ${code}: ${stderr}`)
  return reports
}

interface Parts {
  readonly genauth: Simulator
  readonly gateway: OwnProcess
  readonly operations: readonly SoakOperation[]
}

async function runPhase({ seconds, share, kinds }: SoakPhase, parts: Parts): Promise<SoakReport> {
  const { genauth, gateway, operations } = parts
  genauth.faults.clear()
  for (const fault of faultsOf(kinds, share)) genauth.faults.add(fault)
  const before = await counts(gateway)
  const endsAt = performance.now() + seconds * 1000
  const took: number[] = []
  const byCode: Record<string, number> = {}
  const wrong: string[] = []
  let erring = 0

  async function client() {
    while (performance.now() < endsAt) {
      const operation = operations[Math.floor(Math.random() * operations.length)] as SoakOperation
      const leaves = Math.random() * LEAVES_ONE_IN < 1 ? AbortSignal.timeout(Math.ceil(Math.random() * 50)) : undefined
      const startedAt = performance.now()
      const answer = await ask(gateway.url, operation.query, leaves)
      if (answer === undefined) continue
      took.push(performance.now() - startedAt)
      const problem = operation.problemOf(answer)
      if (problem !== undefined) wrong.push(`${problem}: ${operation.query} ${JSON.stringify(answer).slice(0, 500)}`)
      if (answer.errors !== undefined) erring += 1
      for (const { extensions } of answer.errors ?? []) {
        const code = String(extensions['code'])
        byCode[code] = (byCode[code] ?? 0) + 1
      }
    }
  }
  const revoking = setInterval(() => genauth.revokeTokens(), REVOKED_EVERY_MS)
  try {
    await Promise.all(Array.from({ length: CLIENTS }, client))
  } finally {
    clearInterval(revoking)
  }
  await idle(gateway)
  const after = await counts(gateway)
  const attempts = after.requests - before.requests
  took.sort((a, b) => a - b)
  const percentile = (at: number) => took[Math.round(at * (took.length - 1))] ?? Number.NaN
  return {
    operations: took.length,
    erring: erring / took.length,
    byCode,
    wrong,
    inTime: took.filter(ms => ms <= DEADLINE_MS + SENDING_MS).length / took.length,
    p50Ms: percentile(0.5),
    p99Ms: percentile(0.99),
    calls: attempts - (after.repeats - before.repeats),
    retries: after.retries - before.retries,
    heapMb: await gateway.heapMb(),
  }
}

/** Each kind as likely as any other, and together as likely as said. */
function faultsOf(kinds: readonly FaultKind[], share: number): Fault[] {
  return kinds.map((kind, index) => ({
    kind,
    // The first that strikes hides those after it.
    probability: share / kinds.length / (1 - (share / kinds.length) * index),
    ...(kind === 'delay' || kind === 'slow-body' ? { ms: 200 } : {}),
    ...(kind === 'huge-body' || kind === 'gzip-bomb' ? { bytes: 9 * 2 ** 20 } : {}),
    ...(kind === 'error-body' || kind === 'error-http' ? { statusCode: 503 } : {}),
  }))
}

/** @returns undefined where the client has left before */
async function ask(url: string, query: string, leaves: AbortSignal | undefined): Promise<Answer | undefined> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
      ...(leaves && { signal: leaves }),
    })
    return (await response.json()) as Answer
  } catch (error) {
    if (leaves?.aborted) return undefined
    throw error
  }
}

/** Waits until nothing is under way any more. */
async function idle({ adminUrl }: OwnProcess): Promise<void> {
  for (;;) {
    const { operations, upstream } = (await (await fetch(`${adminUrl}/readyz`)).json()) as {
      operations: number
      upstream: { inFlight: number; waiting: number }
    }
    if (operations + upstream.inFlight + upstream.waiting === 0) return
    await pause(50)
  }
}

async function counts({ adminUrl }: OwnProcess) {
  const text = await (await fetch(`${adminUrl}/metrics`)).text()
  const sum = (name: string, labels = '') =>
    [...text.matchAll(new RegExp(`^${name}\\{.*${labels}.*\\} (\\d+)$`, 'gm'))].reduce(
      (total, [, count]) => total + Number(count),
      0,
    )
  return {
    requests: sum('genauth_requests_total'),
    repeats: sum('genauth_retries_total'),
    retries: sum('genauth_retries_total', 'reason="failed"'),
  }
}
