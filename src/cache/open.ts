// Opens the cache that is configured.

import { MemoryCache } from './memory.js'
import type { OpenCache, OpenOptions } from './opened.js'

export async function openCache({ config, genauth, version, now, notes }: OpenOptions): Promise<OpenCache> {
  const { ages } = config
  if (config.store === 'memory') return new MemoryCache({ ages, maxBytes: config.maxMb * 2 ** 20, now, notes })
  // Loaded only if it is needed, like the transports.
  const { openRedis } = await import('./redis/open.js')
  return openRedis({ ...config, origin: { ...genauth, version }, now, notes })
}
