// What happens in a cache, for metrics and logs.

import type { Anew } from '../genauth/cached.js'

/** What was found for a call: its result, or why there is none. */
export type Lookup =
  | 'hit'
  | 'absent'
  | 'expired'
  /** It was read before something that ended it. */
  | 'ended'
  /** It has fewer parts than are needed. */
  | 'parts'
  /** It is older than its age, and is served nevertheless. */
  | 'stale'
  | Anew
  /** Another key encrypted it, or it is no value of a cache. */
  | 'unreadable'
  /** Redis cannot be used. */
  | 'unavailable'

export interface CacheNotes {
  looked(endpoint: string, found: Lookup): void
  /** The result of an endpoint made room for another. */
  evicted(endpoint: string): void
  /** Redis did not store a result. */
  unstored(): void
}
