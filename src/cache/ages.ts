// For how long results may be served.

import type { Age, Kept } from '../genauth/keep.js'

/** The ages that operators set, in seconds. */
export type Ages = Readonly<Record<Age, number>>

/** How old the results of an endpoint can be at most that are served, in seconds; 0 for never. */
export const maxAgeS = (ages: Ages, keep: Kept): number =>
  keep === 'never' ? 0 : Math.max(...keep.ages.map(age => ages[age]))

/** How early a result is read again, as a share of its age. */
const EARLY = 0.1

/**
 * Whether a result should be read again: if it is older than its age, and now and then before, the more likely the older it is. So
 * what many ask for is read again by one of them, and never expires for all at once.
 * @param random from 0 to 1, exclusive of 1
 */
export const isDue = (ageMs: number, freshForMs: number, random: () => number): boolean =>
  ageMs - Math.log(1 - random()) * EARLY * freshForMs >= freshForMs
