// Opens the cache that is configured.

import { MemoryCache } from './memory.js'
import type { OpenCache, OpenOptions } from './opened.js'

export async function openCache({ config, genauth, version, now, notes }: OpenOptions): Promise<OpenCache> {
  const common = { ages: config.ages, staleMs: config.staleS * 1000, random: Math.random, now, notes }
  if (config.store === 'memory') return new MemoryCache({ ...common, maxBytes: config.maxMb * 2 ** 20 })
  // Loaded only if it is needed, like the transports.
  const { openRedis } = await import('./redis/open.js')
  return openRedis({ ...common, ...config, origin: { ...genauth, version }, notes })
}
