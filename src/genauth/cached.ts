// What a cache has for calls.

import type { PlannedCall } from './plan.js'

/** The place of a result that a cache does not have, for a call that is about to be made. */
export interface Vacancy {
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
}

/** What is found for a call; undefined if its result is never kept, or nothing can be stored now. */
export type Place = Held | Vacancy | undefined

/** Results of earlier calls. */
export interface Cache {
  /** @param anew whether only the place for a new result is wanted */
  find(call: PlannedCall<unknown>, anew: boolean): Place | Promise<Place>
}

export const isHeld = (place: Place): place is Held => place !== undefined && 'result' in place

/**
 * Finds the results of calls that are wanted at the same time. Those of one series come from the same time: if one of them
 * has to be read, all of them are.
 */
export const findTogether = (calls: readonly PlannedCall<unknown>[], find: Cache['find']): MaybeLater<Place[]> =>
  all(
    calls.map(call => find(call, false)),
    places => all(unbroken(calls, places, find), found => found),
  )

type MaybeLater<T> = T | Promise<T>

/** Continues at once if no value has to be waited for. */
function all<T, Result>(values: MaybeLater<T>[], then: (values: T[]) => MaybeLater<Result>): MaybeLater<Result> {
  return values.some(value => value instanceof Promise) ? Promise.all(values).then(then) : then(values as T[])
}

function unbroken(
  calls: readonly PlannedCall<unknown>[],
  places: readonly Place[],
  find: Cache['find'],
): MaybeLater<Place>[] {
  if (places.length === 1 || places.every(isHeld) || !places.some(isHeld)) return [...places]
  const seriesAt = (index: number) => calls[index]?.endpoint.series
  const broken = new Set(places.map((place, index) => (isHeld(place) ? undefined : seriesAt(index))))
  return calls.map((call, index) => {
    const place = places[index]
    const { series } = call.endpoint
    return isHeld(place) && series !== undefined && broken.has(series) ? find(call, true) : place
  })
}
