// The trace of an operation: what it actually requested from GenAuth, in the terms of its plan.

import { wholeSeconds } from '../operation/ages.js'
import type { AttemptNote, CallSource, Ledger, LedgerEntry } from '../operation/ledger.js'
import type { OperationPlan } from './operation-plan.js'
import { asText } from './request-row.js'

/** One attempt of a call, or a call that needed none. Times count from the start of the operation. */
export interface TracedRequest {
  /** Last segment of the endpoint's path. */
  readonly endpoint: string
  readonly params: Readonly<Record<string, string>>
  readonly source: CallSource
  /** From 1; 0 if nothing was sent for this operation. */
  readonly attempt: number
  /** By the plan: a call that depends on a response of one round is in the next. Null if it was not planned. */
  readonly round: number | null
  readonly startMs: number | null
  /** Null while the attempt is in flight, or if nothing was sent. */
  readonly durationMs: number | null
  readonly statusCode: number | null
  /** Why it failed; omitted if it did not. */
  readonly code?: string
  /** The fields that asked for it, by their paths. */
  readonly fields: readonly string[]
  /** Of a result that the cache served although it was older than its age: how old it was, in seconds. */
  readonly ageS?: number
}

/** The requests of one operation. */
export interface UpstreamTrace {
  /** Attempts that were sent for this operation, except those for tokens. */
  readonly calls: number
  /** Calls that were served without a request of their own. */
  readonly saved: number
  readonly rounds: number
  readonly elapsedMs: number
  readonly requests: readonly TracedRequest[]
  /** As in the plan. */
  readonly invalid?: OperationPlan['invalid']
}

/** @param nowMs on the clock of the ledger, as `startedAtMs` */
export function traceOf(
  { ledger, startedAtMs }: { readonly ledger: Ledger; readonly startedAtMs: number },
  plan: OperationPlan,
  nowMs: number,
): UpstreamTrace {
  const caused = causedRounds(ledger.entries)
  const requests = ledger.entries.flatMap(entry => rowsOf(entry, plan, caused, startedAtMs))
  return {
    calls: requests.filter(({ attempt }) => attempt > 0).length,
    saved: requests.filter(({ source }) => source !== 'network').length,
    rounds: Math.max(0, ...requests.map(({ round }) => round ?? 0)),
    elapsedMs: rounded(nowMs - startedAtMs),
    requests,
    ...(plan.invalid && { invalid: plan.invalid }),
  }
}

function rowsOf(
  entry: LedgerEntry,
  plan: OperationPlan,
  caused: ReadonlyMap<string, number>,
  startedAtMs: number,
): TracedRequest[] {
  const { endpoint, source, shown, attempts, staleMs } = entry
  const what = { endpoint, params: asText(shown), source }
  const why = plannedAs(entry, plan, caused)
  if (source !== 'network' || attempts.length === 0) {
    const code = codeOf(entry.error)
    const unsent = { attempt: 0, startMs: null, durationMs: null, statusCode: null } as const
    const age = staleMs === undefined ? undefined : { ageS: wholeSeconds(staleMs) }
    return [{ ...what, ...unsent, ...(code && { code }), ...why, ...age }]
  }
  return attempts.map(attempt => ({ ...what, ...timesOf(attempt, startedAtMs), ...why }))
}

function timesOf({ number, startedAtMs, endedAtMs, statusCode, code }: AttemptNote, beginMs: number) {
  return {
    attempt: number,
    startMs: rounded(startedAtMs - beginMs),
    durationMs: endedAtMs === undefined ? null : rounded(endedAtMs - startedAtMs),
    statusCode: statusCode ?? null,
    ...(code && { code }),
  }
}

/** The round and fields of a call: from its own request in the plan, or from those with unknown parameters. */
function plannedAs({ key, endpoint }: LedgerEntry, plan: OperationPlan, caused: ReadonlyMap<string, number>) {
  const exact = plan.requests.find(request => request.key === key)
  if (exact) return { round: exact.round, fields: exact.fields }
  const alike = plan.requests.filter(
    request => request.key === null && (request.endpoint === endpoint || request.single === endpoint),
  )
  if (alike.length === 0) return { round: null, fields: [] }
  const rounds = alike.map(({ round }) => round)
  const round = Math.min(Math.max(caused.get(key) ?? 0, Math.min(...rounds)), Math.max(...rounds))
  // What a plan expects in a later round may be known sooner, but not the other way round.
  const asking = alike.filter(request => request.round >= round)
  return { round, fields: [...new Set(asking.flatMap(({ fields }) => fields))] }
}

/** For each call, by its key: one more than the most calls that ended one after the other before it was asked for. */
function causedRounds(entries: readonly LedgerEntry[]): ReadonlyMap<string, number> {
  const rounds = new Map<string, number>()
  const ended: { readonly at: number; readonly round: number }[] = []
  for (const { key, began, ended: at } of entries) {
    if (began === null) continue
    const round = 1 + Math.max(0, ...ended.filter(before => before.at < began).map(before => before.round))
    rounds.set(key, round)
    if (at !== null) ended.push({ at, round })
  }
  return rounds
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | undefined)?.code

/** Rounds to microseconds, which are precise enough. */
const rounded = (ms: number) => Math.round(ms * 1000) / 1000
