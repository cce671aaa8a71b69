// What a cache has for calls.

import type { PlannedCall } from './plan.js'

/** The place of a result that a cache does not have, for a call that is about to be made. */
export interface Vacancy {
  /** Differs from that of an earlier one if something ended results of the call in between, so that it must be read anew. */
  readonly stamp: string
  /**
   * Stores the result, unless it cannot be kept or something ended it meanwhile.
   * @param result null for absence
   * @param readAtMs when it was asked for, on the clock of `performance.now()`
   */
  fill(result: unknown, readAtMs: number): void
}

/** A result that a cache has. */
export interface Held {
  /** Null for absence. */
  readonly result: unknown
  /** Milliseconds since it was asked for. */
  readonly ageMs: number
  /** Whether it is older than its age, so that it may be served only for a while longer. */
  readonly isStale: boolean
  /** Whether it should be read again, for whoever asks next. */
  readonly isDue: boolean
  /** Whether it has more parts than were asked for. */
  readonly isWider: boolean
}

/** What is found for a call; undefined if its result is never kept, or nothing can be stored now. */
export type Place = Held | Vacancy | undefined

/**
 * Why a result is read anew whatever the cache has: its caller wants the present, it does not fit to others, it is read again
 * before it expires, or the cache's is only compared with it.
 */
export type Anew = 'bypassed' | 'apart' | 'refresh' | 'shadow'

/** Results of earlier calls. */
export interface Cache {
  /** @param anew if it is given, only the place for a new result is wanted */
  find(call: PlannedCall<unknown>, anew?: Anew): Place | Promise<Place>
}

export const isHeld = (place: Place): place is Held => place !== undefined && 'result' in place

/** How far apart the pages of a list may have been read, in milliseconds. */
const TOGETHER_MS = 1000

/**
 * Finds the results of calls that are wanted at the same time. Those of one series come from the same time: if one of them
 * has to be read, or is older than another, all of them are read.
 */
export const findTogether = (calls: readonly PlannedCall<unknown>[], find: Cache['find']): MaybeLater<Place[]> =>
  all(
    calls.map(call => find(call)),
    places => all(inSeries(calls, places, find), found => found),
  )

type MaybeLater<T> = T | Promise<T>

/** Continues at once if no value has to be waited for. */
function all<T, Result>(values: MaybeLater<T>[], then: (values: T[]) => MaybeLater<Result>): MaybeLater<Result> {
  return values.some(value => value instanceof Promise) ? Promise.all(values).then(then) : then(values as T[])
}

function inSeries(
  calls: readonly PlannedCall<unknown>[],
  places: readonly Place[],
  find: Cache['find'],
): MaybeLater<Place>[] {
  if (places.length === 1 || !places.some(isHeld)) return [...places]
  const apart = seriesApart(calls, places)
  return calls.map((call, index) => {
    const place = places[index]
    const { series } = call.endpoint
    return isHeld(place) && series !== undefined && apart.has(series) ? find(call, 'apart') : place
  })
}

/** The series of which not all results were read at about the same time. */
function seriesApart(calls: readonly PlannedCall<unknown>[], places: readonly Place[]): ReadonlySet<string> {
  const ages = new Map<string, number[]>()
  for (const [index, { endpoint }] of calls.entries()) {
    const place = places[index]
    if (endpoint.series === undefined) continue
    ages.set(endpoint.series, [...(ages.get(endpoint.series) ?? []), isHeld(place) ? place.ageMs : Number.NaN])
  }
  const areTogether = (some: readonly number[]) => Math.max(...some) - Math.min(...some) <= TOGETHER_MS
  return new Set([...ages].filter(([, some]) => !areTogether(some)).map(([series]) => series))
}
