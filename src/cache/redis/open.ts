// Opens a cache in Redis.

import type { CacheConfig } from '../../config/config.js'
import type { OpenOptions } from '../opened.js'
import { Connection } from './connection.js'
import { type Origin, valueNames } from './names.js'
import { RedisCache } from './redis.js'
import { createSeal } from './seal.js'

/** How long a gateway that starts waits for Redis, without which it starts as well. */
const PATIENCE_MS = 1000

type Options = Extract<CacheConfig, { store: 'redis' }> &
  Pick<OpenOptions, 'now' | 'notes'> & { readonly origin: Origin }

export async function openRedis({ url, encryptionKeys, ages, origin, now, notes }: Options): Promise<RedisCache> {
  const connection = await new Promise<Connection>(resolve => {
    const opened: Connection = new Connection({
      url,
      changed(isUp, error) {
        notes.redis(isUp, error)
        resolve(opened)
      },
    })
    setTimeout(() => resolve(opened), PATIENCE_MS).unref()
  })
  // The last one: gateways that already encrypt with a new key, and those that do not yet, find the same values.
  const secret = encryptionKeys.at(-1) as Buffer
  return new RedisCache({
    connection,
    seal: createSeal(encryptionKeys),
    nameOf: valueNames(secret, origin),
    ages,
    now,
    notes,
  })
}
