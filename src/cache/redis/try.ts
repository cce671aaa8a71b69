// Tries what a cache needs of Redis, for the check of a configuration.

import { createClient } from '@redis/client'

const NAME = 'gg:check'
const PATIENCE_MS = 3000

/** Connects, and runs each command once. @throws Error with Redis' own words, or those of the system */
export async function tryRedis(url: URL): Promise<void> {
  const client = createClient({
    url: url.href,
    disableClientInfo: true,
    maintNotifications: 'disabled',
    commandOptions: { timeout: PATIENCE_MS },
    socket: { connectTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS, reconnectStrategy: false },
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.ping()
    await client.set(NAME, 'x', { expiration: { type: 'PX', value: 1000 } })
    await client.get(NAME)
    await client.pTTL(NAME)
    await client.del(NAME)
  } finally {
    if (client.isOpen) client.destroy()
  }
}
