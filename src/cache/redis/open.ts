// Opens a cache in Redis.

import type { CacheConfig } from '../../config/config.js'
import type { OpenOptions } from '../opened.js'
import { Connection } from './connection.js'
import { type Origin, valueNames } from './names.js'
import { RedisCache, type RedisCacheOptions } from './redis.js'
import { createSeal } from './seal.js'

/** How long a gateway that starts waits for Redis, without which it starts as well. */
const PATIENCE_MS = 1000

interface Options
  extends Pick<Extract<CacheConfig, { store: 'redis' }>, 'url' | 'encryptionKeys'>,
    Pick<RedisCacheOptions, 'ages' | 'staleMs' | 'random' | 'now'>,
    Pick<OpenOptions, 'notes'> {
  readonly origin: Origin
}

export async function openRedis({ url, encryptionKeys, origin, ...options }: Options): Promise<RedisCache> {
  const connection = await new Promise<Connection>(resolve => {
    const opened: Connection = new Connection({
      url,
      changed(isUp, error) {
        options.notes.redis(isUp, error)
        resolve(opened)
      },
    })
    setTimeout(() => resolve(opened), PATIENCE_MS).unref()
  })
  // The last one: gateways that already encrypt with a new key, and those that do not yet, find the same values.
  const secret = encryptionKeys.at(-1) as Buffer
  return new RedisCache({
    ...options,
    connection,
    seal: createSeal(encryptionKeys),
    nameOf: valueNames(secret, origin),
  })
}
