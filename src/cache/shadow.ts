// A cache that is measured before it is trusted: everything is read from GenAuth, and compared with what it would have served.

import { isDeepStrictEqual } from 'node:util'
import { type Cache, type Held, isHeld, type Place } from '../genauth/cached.js'
import type { PlannedCall } from '../genauth/plan.js'
import { weigh } from './weigh.js'

export interface ShadowNotes {
  /** What the cache would have served was compared with the present. */
  compared(endpoint: string, ageMs: number, isSame: boolean): void
}

/** Finds places for new results only. What is stored there is compared with what the cache has. */
export function shadow(cache: Cache, notes: ShadowNotes): Cache {
  const comparing = (call: PlannedCall<unknown>, held: Held) =>
    once(cache.find(call, 'shadow'), vacancy => ({
      stamp: vacancy && !isHeld(vacancy) ? vacancy.stamp : '',
      fill(result: unknown, readAtMs: number) {
        // A response that the cache would not keep says nothing about it, nor does one with other parts.
        if (weigh(result) !== undefined && !held.isWider)
          notes.compared(call.endpoint.name, held.ageMs, isDeepStrictEqual(held.result, result))
        if (vacancy && !isHeld(vacancy)) vacancy.fill(result, readAtMs)
      },
    }))
  return {
    find: (call, anew) =>
      anew ? cache.find(call, anew) : once(cache.find(call), place => (isHeld(place) ? comparing(call, place) : place)),
  }
}

/** Continues at once, or as soon as something is there. */
const once = <T>(found: T | Promise<T>, then: (found: T) => Place | Promise<Place>) =>
  found instanceof Promise ? found.then(then) : then(found)
