// The settings of the cache.

import { address, encryptionKeys, oneOf, onOff, wholeNumber } from './kinds.js'
import { hidden, setting } from './setting.js'

/** How old what is served may be, in seconds; 0 for never. */
const age = (variable: string, most: number, usual: string) => setting(variable, wholeNumber(0, most), usual)

const DAY_S = 86_400

/** Settings of the cache, by their names in `Config.cache`. */
export const cacheSettings = {
  store: setting('CACHE', oneOf('off', 'memory', 'redis'), 'off'),
  settled: age('CACHE_AGE_SETTLED_S', 365 * DAY_S, '86400'),
  records: age('CACHE_AGE_RECORDS_S', DAY_S, '30'),
  lists: age('CACHE_AGE_LISTS_S', DAY_S, '5'),
  definitions: age('CACHE_AGE_DEFINITIONS_S', DAY_S, '300'),
  /** How much older it may be while GenAuth fails, or it is read again. */
  staleS: age('CACHE_STALE_S', DAY_S, '0'),
  /** Whether everything is read, and compared with what would be served. */
  shadow: setting('CACHE_SHADOW', onOff, 'off'),
  /** Bound of a cache in memory. */
  maxMb: setting('CACHE_MAX_MB', wholeNumber(1, 65_536), '64'),
  redisUrl: hidden('REDIS_URL', address(['redis:', 'rediss:'], 'a URL that begins with redis:// or rediss://')),
  /** The first encrypts, all decrypt. */
  encryptionKeys: hidden('CACHE_ENCRYPTION_KEY', encryptionKeys),
} as const
