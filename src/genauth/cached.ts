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

/** Results of earlier calls. */
export interface Cache {
  /**
   * @param anew whether only the place for a new result is wanted
   */
  find(call: PlannedCall<unknown>, anew: boolean): Place
}

/** What is found for a call; undefined if its result is never kept. */
export type Place = Held | Vacancy | undefined

export const isHeld = (place: Place): place is Held => place !== undefined && 'result' in place

/**
 * Finds the results of calls that are wanted at the same time. Those of one series come from the same time: if one of them
 * has to be read, all of them are.
 */
export function findTogether(calls: readonly PlannedCall<unknown>[], find: Cache['find']): Place[] {
  const places = calls.map(call => find(call, false))
  if (calls.length === 1 || places.every(isHeld) || !places.some(isHeld)) return places
  const broken = new Set(
    calls.flatMap(({ endpoint: { series } }, index) => (isHeld(places[index]) ? [] : (series ?? []))),
  )
  return places.map((place, index) => {
    const call = calls[index] as PlannedCall<unknown>
    const { series } = call.endpoint
    return isHeld(place) && series !== undefined && broken.has(series) ? find(call, true) : place
  })
}
