// Opens the cache that is configured.

import type { CacheConfig } from '../config/config.js'
import { type CacheNotes, MemoryCache } from './memory.js'

/** @param now milliseconds, on the clock on which reads are timed */
export const openCache = ({ maxMb, ...ages }: CacheConfig, now: () => number, notes: CacheNotes): MemoryCache =>
  new MemoryCache({ ages, maxBytes: maxMb * 2 ** 20, now, notes })
