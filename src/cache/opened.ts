// A cache that is open, and what operators do with it.

import type { CacheConfig, Config } from '../config/config.js'
import type { Cache } from '../genauth/cached.js'
import type { Thing } from '../genauth/keep.js'
import type { CacheNotes } from './notes.js'

/** The state of a cache. */
export interface CacheState {
  /** Whether it can be used. */
  readonly isUp: boolean
  /** Results that it holds in the memory of this process, and the memory that they take. */
  readonly entries: number
  readonly bytes: number
}

/** A cache, and what operators do with it. */
export interface OpenCache extends Cache {
  /**
   * Ends all results about a thing, about any of its kind, or everything: none of them is served once it has returned.
   * @throws Error if Redis does not say so
   */
  end(thing?: Thing): Promise<void> | void
  state(): CacheState
  close(): void
}

export interface OpenOptions {
  readonly config: CacheConfig
  readonly genauth: Config['genauth']
  readonly version: string
  /** Milliseconds, on the clock on which reads are timed. */
  now(): number
  readonly notes: CacheNotes & {
    /** Redis can be used from now on, or cannot, and why. */
    redis(isUp: boolean, error: Error | undefined): void
  }
}
