// The calls of a run in the order of their rounds, those that are alike together.

import type { TracedRequest } from '../../planning/trace.js'
import { ageOf } from '../quantities.js'

/** Calls to one endpoint in one round. */
export interface Lane {
  readonly endpoint: string
  readonly requests: readonly TracedRequest[]
  /** Milliseconds from the start of the operation, over all of them; null if none was sent. */
  readonly startMs: number | null
  readonly endMs: number | null
}

/** Calls that do not wait for each other. */
export interface Band {
  /** Null for calls that were not planned. */
  readonly round: number | null
  readonly lanes: readonly Lane[]
}

/** More calls to one endpoint than these are shown as one, which can be opened. */
const MOST_SINGLE = 3

/** @param elapsedMs the end of calls that got no response */
export function bandsOf(requests: readonly TracedRequest[], elapsedMs: number): readonly Band[] {
  return grouped(requests, ({ round }) => round)
    .sort(([one], [other]) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY))
    .map(([round, members]) => ({
      round,
      lanes: grouped(members, ({ endpoint }) => endpoint).flatMap(([endpoint, alike]) =>
        (alike.length > MOST_SINGLE ? [alike] : alike.map(one => [one])).map(
          (together): Lane => ({ endpoint, requests: together, ...spanOf(together, elapsedMs) }),
        ),
      ),
    }))
}

/** In the order of their first members. */
function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups]
}

/** From the first start to the last end. */
export function spanOf(requests: readonly TracedRequest[], elapsedMs: number): Pick<Lane, 'startMs' | 'endMs'> {
  const sent = requests.flatMap(({ startMs, durationMs }) =>
    startMs === null ? [] : [{ from: startMs, to: durationMs === null ? elapsedMs : startMs + durationMs }],
  )
  if (sent.length === 0) return { startMs: null, endMs: null }
  return { startMs: Math.min(...sent.map(({ from }) => from)), endMs: Math.max(...sent.map(({ to }) => to)) }
}

/** How a call was answered: the class of its bar, and the words beside it, which say the same without colour. */
export interface Outcome {
  readonly kind: 'sent' | 'repeated' | 'failed' | 'shared' | 'reused' | 'cached' | 'dropped'
  readonly words: string
}

export function outcomeOf({ source, attempt, code, statusCode, ageS }: TracedRequest): Outcome {
  if (source === 'request') return { kind: 'reused', words: 'reused in this query' }
  if (source === 'cache') {
    return { kind: 'cached', words: ageS === undefined ? 'from the cache' : `from the cache, ${ageOf(ageS)} old` }
  }
  if (source === 'inflight') return { kind: 'shared', words: 'shared with another query' }
  const status = statusCode === null ? '' : `${statusCode} `
  if (code !== undefined) return { kind: 'failed', words: `${status}failed: ${code}` }
  // The operation was answered without it, for instance since the object that it is about does not exist.
  if (statusCode === null) return { kind: 'dropped', words: 'not waited for' }
  if (attempt > 1) return { kind: 'repeated', words: `${status}attempt ${attempt}` }
  return { kind: 'sent', words: String(statusCode) }
}

/** What can be said of one or more calls: how many ended in which way, what most of them did first. */
export function outcomesOf(requests: readonly TracedRequest[]): readonly (Outcome & { readonly count: number })[] {
  return grouped(requests.map(outcomeOf), ({ words }) => words)
    .map(([, alike]) => ({ ...(alike[0] as Outcome), count: alike.length }))
    .sort((one, other) => other.count - one.count)
}

/** The marks of a time axis: round numbers of milliseconds from 0, about four of them. */
export function ticksOf(elapsedMs: number): readonly number[] {
  const most = Math.max(elapsedMs, 0.1)
  const rough = most / 4
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map(factor => factor * magnitude).find(size => size >= rough) ?? rough
  const count = Math.floor(most / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)))
}
